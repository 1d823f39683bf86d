// Reading and writing the model's cells in the port's plain values, for the in-memory workbook.
// Text goes in as the port promises it: as a text cell, whatever it looks like.

import { nameCell } from '../../excel-addin/workbook/addresses.ts';
import { markOf } from '../../excel-addin/workbook/cell-values.ts';
import type { CellMark, CellValue, Grid } from '../../excel-addin/workbook/cells.ts';
import type { NewColumn, TableFacts, WorkbookEvent } from '../../excel-addin/workbook/workbook-port.ts';
import { intersect, type Area } from '../excel-host/model/area.ts';
import type { Book, BookEvent } from '../excel-host/model/book.ts';
import { show } from '../excel-host/model/cell.ts';
import type { Sheet } from '../excel-host/model/sheet.ts';
import { bodyOf, headersOf, type Table } from '../excel-host/model/table.ts';

export function readGrid(sheet: Sheet, area: Area, withMerged = false): Grid {
  const marks: CellMark[] = [];
  const merged = withMerged ? sheet.merged.filter((one) => intersect(one, area)) : [];
  const rows = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => {
      const [row, column] = [area.row + r, area.column + c];
      const cell = sheet.at(row, column);
      const isCovered = merged.some(
        (one) => intersect(one, { row, column, rows: 1, columns: 1 }) && (one.row !== row || one.column !== column),
      );
      const is = isCovered ? 'merged' : markOf(cell.value, cell.formula ?? cell.value);
      if (is) marks.push({ row: r, column: c, is });
      return show(cell);
    }),
  );
  return { sheetId: sheet.id, sheetName: sheet.name, area, rows, marks, knowsMerged: withMerged };
}

export function describeTable(table: Table): TableFacts {
  const { id, name, sheet, filter } = table;
  return {
    id,
    name,
    sheetId: sheet.id,
    sheetName: sheet.name,
    body: bodyOf(table),
    headers: headersOf(table),
    isFiltered: filter !== null,
  };
}

export function writeCells(book: Book, sheet: Sheet, area: Area, values: readonly (readonly CellValue[])[]): void {
  book.checkCells(sheet);
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      const [y, x] = [area.row + r, area.column + c];
      const cell = sheet.at(y, x);
      if (typeof value === 'string') sheet.put(y, x, { ...cell, value, formula: null, format: '@' });
      else if (typeof value === 'number') sheet.put(y, x, { ...cell, value, formula: null });
      else if (value) {
        const link = 'url' in value ? value.url : `#${nameCell(value.place)}`;
        sheet.put(y, x, { value: value.text, formula: null, format: '@', link });
      }
    }),
  );
  book.tell({ is: 'changed', how: 'RangeEdited', sheetId: sheet.id, area, actor: 'add-in' });
}

export function styleColumns(table: Table, columns: Iterable<readonly [number, Partial<NewColumn>]>): void {
  const { sheet } = table;
  for (const [index, { width, wraps, choices }] of columns) {
    const column = table.area.column + index;
    if (width !== undefined) sheet.columnWidths.set(column, width);
    if (wraps) sheet.wrapped.push({ ...bodyOf(table), column, columns: 1 });
    if (choices)
      sheet.validations.push({
        area: { ...bodyOf(table), column, columns: 1 },
        rule: { list: { inCellDropDown: true, source: choices.join(',') } },
        alert: null,
      });
  }
}

export function toWorkbookEvent(event: BookEvent): WorkbookEvent | null {
  switch (event.is) {
    case 'selected':
      return { is: 'selected', sheetId: event.sheetId, areas: event.areas };
    case 'changed':
    case 'sorted': {
      const source = event.actor === 'co-author' ? 'remote' : 'local';
      return { is: 'changed', sheetId: event.sheetId, source, own: event.actor === 'add-in' };
    }
    case 'renamed':
      return null;
    default:
      return { is: 'sheets' };
  }
}
