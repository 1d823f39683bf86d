// A table as office.js sees it: its ranges, rows and columns, its filter.
// Has only what the add-in asks for; anything else fails loudly.

import type { Book } from '../../model/book.ts';
import { Refusal } from '../../model/refusal.ts';
import {
  addTableColumn,
  addTableRows,
  deleteTableColumn,
  deleteTableRow,
  filterTable,
  renameTable,
  resizeTable,
} from '../../model/table-changes.ts';
import { bodyOf, headersOf, type Table } from '../../model/table.ts';
import { makeFace, readOnly, toNumber, toText, type Face } from '../face.ts';
import { areaOf, makeRange } from './range-face.ts';
import { makeSheet } from './sheet-face.ts';

export function makeTable(book: Book, table: Table): Face {
  const { sheet } = table;
  return makeFace('Table', {
    identity: { Id: table.id },
    values: {
      id: readOnly(() => table.id),
      name: { get: () => table.name, set: (name) => renameTable(book, table, toText(name)) },
      showHeaders: readOnly(() => table.hiddenHeaders === null),
      showTotals: readOnly(() => table.hasTotals),
    },
    objects: {
      worksheet: () => makeSheet(book, sheet),
      autoFilter: () => makeFace('AutoFilter', { values: { isDataFiltered: readOnly(() => table.filter !== null) } }),
      rows: () => makeRows(book, table),
      columns: () => makeColumns(book, table),
    },
    methods: {
      getDataBodyRange: () => makeRange(book, sheet, bodyOf(table)),
      resize: (area) => resizeTable(book, table, areaOf(area)),
      clearFilters: () => {
        book.checkCells(sheet);
        filterTable(table, null);
      },
    },
  });
}

function makeRows(book: Book, table: Table): Face {
  return makeFace('TableRowCollection', {
    methods: {
      add: (index, values) => {
        if (!Array.isArray(values)) throw new Refusal('InvalidArgument', 'EMULATOR: rows are added with their values.');
        const rows = values as readonly (readonly unknown[])[]; // Book.write checks the shape
        addTableRows(book, table, rows, index === null || index === undefined ? null : toNumber(index));
        return makeFace('TableRow', {});
      },
      getItemAt: (index) =>
        makeFace('TableRow', { methods: { delete: () => deleteTableRow(book, table, toNumber(index), 'add-in') } }),
    },
  });
}

function makeColumns(book: Book, table: Table): Face {
  const column = (index: number) => {
    if (index < 0 || index >= table.area.columns) throw new Refusal('InvalidArgument', `There is no column ${index}.`);
    return makeFace('TableColumn', {
      identity: { Id: String(index + 1) },
      values: { name: readOnly(() => headersOf(table)[index]) },
      methods: {
        getDataBodyRange: () => {
          const body = bodyOf(table);
          return makeRange(book, table.sheet, { ...body, column: body.column + index, columns: 1 });
        },
        delete: () => deleteTableColumn(book, table, index),
      },
    });
  };
  return makeFace('TableColumnCollection', {
    items: () => headersOf(table).map((_, index) => column(index)),
    methods: {
      getItemAt: (index) => column(toNumber(index)),
      add: (index, values, name) => {
        if (values !== null && values !== undefined)
          throw new Refusal('ApiNotFound', 'EMULATOR: columns with values are not emulated');
        const at = index === null || index === undefined ? null : toNumber(index);
        const place = addTableColumn(book, table, at, toText(name));
        return column(place.column - table.area.column);
      },
    },
  });
}
