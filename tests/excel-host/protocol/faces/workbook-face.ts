// The workbook, its collections of sheets and tables, and the selection, as office.js sees them.
// Where every request begins.

import type { Book } from '../../model/book.ts';
import { Refusal } from '../../model/refusal.ts';
import { findTable } from '../../model/table.ts';
import { makeFace, readOnly, toText, type Face } from '../face.ts';
import type { Subscriptions } from '../subscriptions.ts';
import { makeRangeAreas } from './range-areas-face.ts';
import { makeSheet } from './sheet-face.ts';
import { makeTable } from './table-face.ts';

/** The root of every request. */
export function makeWorkbook(book: Book, subscriptions: Subscriptions): Face {
  return makeFace('Workbook', {
    values: { name: readOnly(() => book.name), readOnly: readOnly(() => book.isReadOnly) },
    objects: {
      worksheets: () => makeSheets(book, subscriptions),
      tables: () => makeTables(book),
      protection: () =>
        makeFace('WorkbookProtection', { values: { protected: readOnly(() => book.isStructureProtected) } }),
    },
    methods: {
      getSelectedRanges: () => {
        // assumption: a selected chart or picture answers InvalidSelection
        if (book.isShapeSelected) throw new Refusal('InvalidSelection', 'The current selection is invalid.');
        return makeRangeAreas(book, book.getSheet(book.activeId), book.selection);
      },
    },
  });
}

function makeSheets(book: Book, subscriptions: Subscriptions): Face {
  return makeFace('WorksheetCollection', {
    items: () => book.sheets.map((sheet) => makeSheet(book, sheet)),
    methods: {
      getItem: (key) => makeSheet(book, book.getSheet(toText(key))),
      getItemOrNullObject: (key) => {
        const sheet = book.findSheet(toText(key));
        return sheet && makeSheet(book, sheet);
      },
      getActiveWorksheet: () => makeSheet(book, book.getSheet(book.activeId)),
      add: (name) => makeSheet(book, book.addSheet(typeof name === 'string' ? name : null, 'add-in')),
      ...subscriptions.methods,
    },
  });
}

function makeTables(book: Book): Face {
  return makeFace('TableCollection', {
    items: () => book.tables.map((table) => makeTable(book, table)),
    methods: {
      getItem: (key) => {
        const table = findTable(book, toText(key));
        if (!table) throw new Refusal('ItemNotFound', "The requested resource doesn't exist.");
        return makeTable(book, table);
      },
      getItemOrNullObject: (key) => {
        const table = findTable(book, toText(key));
        return table && makeTable(book, table);
      },
    },
  });
}
