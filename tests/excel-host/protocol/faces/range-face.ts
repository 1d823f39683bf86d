// A block of cells as office.js sees it: values, formulas, formats, and how office.js itself cuts large writes into rows.
// Has only what the add-in and office.js itself ask for; anything else fails loudly.

import { around, nameArea, nameSheet, SHEET_COLUMNS, SHEET_ROWS, intersect, type Area } from '../../model/area.ts';
import type { Book } from '../../model/book.ts';
import { EMPTY_CELL, show, type Cell } from '../../model/cell.ts';
import { moveCells } from '../../model/move-cells.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Sheet } from '../../model/sheet.ts';
import { isFace, makeFace, readOnly, toNumber, toText, type Face } from '../face.ts';
import { makeRangeAreas } from './range-areas-face.ts';
import { makeConditionalFormats, makeDataValidation, makeRangeFormat } from './range-style-faces.ts';

/** Where a range's face stands; other faces ask it of their arguments. */
const places = new WeakMap<Face, Area>();

/** The area of a range given as an argument. Throws InvalidArgument for anything else. */
export function areaOf(argument: unknown): Area {
  const area = isFace(argument) ? places.get(argument) : undefined;
  if (!area) throw new Refusal('InvalidArgument', 'A range was expected.');
  return area;
}

export function makeRange(book: Book, sheet: Sheet, area: Area): Face {
  const range = (other: Area) => makeRange(book, sheet, book.checkArea(other));
  const { row, column, rows, columns } = area;
  const read = (see: (cell: Cell) => unknown) => {
    // assumption: a range of a deleted sheet answers InvalidReference
    if (!book.sheets.includes(sheet)) throw new Refusal('InvalidReference', 'This reference is not valid.');
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => see(sheet.at(row + r, column + c))),
    );
  };
  const face = makeFace('Range', {
    isKept: true,
    values: {
      address: readOnly(() => nameSheet(sheet.name) + nameArea(area)),
      rowIndex: readOnly(() => row),
      columnIndex: readOnly(() => column),
      rowCount: readOnly(() => rows),
      columnCount: readOnly(() => columns),
      values: {
        get: () => read(({ value }) => value),
        set: (values) => book.write(sheet, area, spread(values, area), 'add-in'),
      },
      formulas: readOnly(() => read(({ formula, value }) => formula ?? value)),
      text: readOnly(() => read(show)),
      numberFormat: {
        get: () => read(({ format }) => format),
        set: (formats) => setFormats(book, sheet, area, spread(formats, area)),
      },
      rowHidden: readOnly(() => {
        const hidden = Array.from({ length: rows }, (_, r) => sheet.isHidden(row + r));
        return hidden.every(Boolean) ? true : hidden.some(Boolean) ? null : false;
      }),
      hyperlink: {
        get: () => readLink(sheet.at(row, column).link),
        set: (link) => setLink(book, sheet, area, link),
      },
    },
    objects: {
      format: () => makeRangeFormat(book, sheet, area),
      conditionalFormats: () => makeConditionalFormats(book, sheet, [area]),
      dataValidation: () => makeDataValidation(book, sheet, area),
    },
    methods: {
      getRow: (index) => range({ ...area, row: row + toNumber(index), rows: 1 }),
      getBoundingRect: (other) => range(around(area, areaOf(other))),
      getEntireRow: () => range({ ...area, column: 0, columns: SHEET_COLUMNS }),
      getEntireColumn: () => range({ ...area, row: 0, rows: SHEET_ROWS }),
      getUsedRangeOrNullObject: (valuesOnly) => {
        const used = sheet.used(area, valuesOnly === true);
        return used && range(used);
      },
      getMergedAreasOrNullObject: () => {
        const merged = sheet.merged.filter((one) => intersect(one, area));
        return merged.length > 0 ? makeRangeAreas(book, sheet, merged) : null;
      },
      getSpecialCellsOrNullObject: (kind) => {
        if (kind !== 'Visible')
          throw new Refusal('ApiNotFound', `EMULATOR: special cells ${String(kind)} are not emulated`);
        const seen = listVisible(sheet, area);
        return seen.length > 0 ? makeRangeAreas(book, sheet, seen) : null;
      },
      insert: (way) => {
        if (way !== 'Down') throw new Refusal('ApiNotFound', `EMULATOR: insert ${String(way)} is not emulated`);
        moveCells(book, sheet, area, 'down', 'add-in');
        return range(area);
      },
      clear: (what) => {
        if (what !== 'Contents') throw new Refusal('ApiNotFound', `EMULATOR: clear ${String(what)} is not emulated`);
        clearContents(book, sheet, area);
      },
      select: () => book.select(sheet, [area], 'add-in'),
      _ValidateArraySize: (height, width) => {
        if (height !== rows || width !== columns)
          throw new Refusal('InvalidArgument', "The number of rows or columns in the input array doesn't match.");
      },
    },
  });
  places.set(face, area);
  return face;
}

/** A single value stands for all cells (documented for values, formulas and numberFormat). */
function spread(values: unknown, { rows, columns }: Area): readonly (readonly unknown[])[] {
  if (Array.isArray(values)) return values as readonly (readonly unknown[])[]; // Book.write checks the shape
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => values));
}

function setFormats(book: Book, sheet: Sheet, area: Area, formats: readonly (readonly unknown[])[]): void {
  book.checkCells(sheet);
  if (formats.length !== area.rows || formats.some((row) => row.length !== area.columns))
    throw new Refusal('InvalidArgument', "The number of rows or columns in the input array doesn't match.");
  formats.forEach((row, r) =>
    row.forEach((format, c) => {
      // assumption: null leaves a cell's format as it is; a value that is already there keeps its type
      if (format === null) return;
      const [y, x] = [area.row + r, area.column + c];
      sheet.put(y, x, { ...sheet.at(y, x), format: toText(format) });
    }),
  );
}

/** assumption: an address alone becomes the cell's text where the cell is empty */
function setLink(book: Book, sheet: Sheet, { row, column }: Area, link: unknown): void {
  book.checkCells(sheet);
  const address = toAddress(link);
  const cell = sheet.at(row, column);
  sheet.put(row, column, { ...cell, link: address, value: cell.value === '' ? (address ?? '') : cell.value });
}

/** A place of the workbook is kept as `#'Sheet'!A1`. */
function toAddress(link: unknown): string | null {
  if (typeof link !== 'object' || link === null) return null;
  if ('documentReference' in link) return `#${toText(link.documentReference)}`;
  return 'address' in link ? toText(link.address) : null;
}

function readLink(link: string | null): object {
  return link?.startsWith('#') ? { documentReference: link.slice(1) } : { address: link };
}

function clearContents(book: Book, sheet: Sheet, area: Area): void {
  book.checkCells(sheet);
  const used = sheet.used(area, true);
  if (!used) return;
  for (let r = used.row; r < used.row + used.rows; r++)
    for (let c = used.column; c < used.column + used.columns; c++)
      sheet.put(r, c, { ...EMPTY_CELL, format: sheet.at(r, c).format });
  book.tell({ is: 'changed', how: 'RangeEdited', sheetId: sheet.id, area: used, actor: 'add-in' });
}

/** Blocks of neighbouring rows that are on screen. */
function listVisible(sheet: Sheet, area: Area): Area[] {
  const blocks: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (sheet.isHidden(row)) continue;
    const last = blocks.at(-1);
    if (last && last.row + last.rows === row) blocks[blocks.length - 1] = { ...last, rows: last.rows + 1 };
    else blocks.push({ ...area, row, rows: 1 });
  }
  return blocks;
}
