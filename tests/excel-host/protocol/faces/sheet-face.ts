// A sheet as office.js sees it: its ranges by index and by address, its frozen panes, its tables.
// Has only what the add-in asks for; anything else fails loudly.

import { readArea, readAreas, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../model/area.ts';
import type { Book } from '../../model/book.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Sheet, Visibility } from '../../model/sheet.ts';
import { addTable } from '../../model/table-changes.ts';
import { makeFace, readOnly, toNumber, toText, type Face } from '../face.ts';
import { makeRangeAreas } from './range-areas-face.ts';
import { areaOf, makeRange } from './range-face.ts';
import { makeTable } from './table-face.ts';

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
/** Longest list of addresses for getRanges (its documentation). */
const LONGEST_ADDRESSES = 8_192;
const VISIBILITIES: readonly unknown[] = ['Visible', 'Hidden', 'VeryHidden'];

export function makeSheet(book: Book, sheet: Sheet): Face {
  const range = (area: Area) => makeRange(book, sheet, book.checkArea(area));
  return makeFace('Worksheet', {
    identity: { Id: sheet.id },
    values: {
      id: readOnly(() => sheet.id),
      name: { get: () => sheet.name, set: (name) => book.renameSheet(sheet, toText(name), 'add-in') },
      visibility: {
        get: () => sheet.visibility,
        set: (value) => {
          book.checkStructure();
          if (!isVisibility(value)) throw new Refusal('InvalidArgument', 'No such visibility.');
          sheet.visibility = value;
        },
      },
    },
    objects: {
      protection: () => makeFace('WorksheetProtection', { values: { protected: readOnly(() => sheet.isProtected) } }),
      freezePanes: () => makeFreezePanes(sheet),
      tables: () =>
        makeFace('TableCollection', {
          methods: {
            // assumption: a table is made of cells as they are; the header row's cells become texts
            add: (area) => makeTable(book, addTable(book, sheet, areaOf(area))),
          },
        }),
    },
    methods: {
      getRange: (address) => range(address === undefined || address === null ? WHOLE_SHEET : readArea(toText(address))),
      getRangeByIndexes: (row, column, rows, columns) =>
        range({ row: toNumber(row), column: toNumber(column), rows: toNumber(rows), columns: toNumber(columns) }),
      getRanges: (address) => {
        const text = toText(address);
        if (text.length > LONGEST_ADDRESSES) throw new Refusal('InvalidArgument', 'The address is too long.');
        return makeRangeAreas(book, sheet, readAreas(text));
      },
      getUsedRangeOrNullObject: (valuesOnly) => {
        const used = sheet.used(WHOLE_SHEET, valuesOnly === true);
        return used && range(used);
      },
      activate: () => book.activate(sheet, 'add-in'),
      delete: () => book.deleteSheet(sheet, 'add-in'),
    },
  });
}

function makeFreezePanes(sheet: Sheet): Face {
  return makeFace('WorksheetFreezePanes', {
    methods: {
      freezeRows: (count) => void (sheet.frozenRows = toNumber(count)),
      unfreeze: () => void (sheet.frozenRows = 0),
    },
  });
}

function isVisibility(value: unknown): value is Visibility {
  return VISIBILITIES.includes(value);
}
