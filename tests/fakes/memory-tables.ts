// The in-memory workbook's four calls that write rows: made, inserted, changed, deleted.
// Each checks as the adapter does, then works on the model in the chunks that requests would hold.

import {
  checkGuard,
  checkNewTable,
  settleChanges,
  settleRowNumbers,
  settleRows,
} from '../../excel-addin/workbook/cell-values.ts';
import type { CellValue } from '../../excel-addin/workbook/cells.ts';
import { WorkbookError } from '../../excel-addin/workbook/workbook-error.ts';
import type { CellChange, Course, NewTable, RowGuard, TableFacts } from '../../excel-addin/workbook/workbook-port.ts';
import type { Book } from '../excel-host/model/book.ts';
import { show } from '../excel-host/model/cell.ts';
import { addTable, addTableRows, deleteTableRow, renameTable } from '../excel-host/model/table-changes.ts';
import { bodyOf, findTable, type Table } from '../excel-host/model/table.ts';
import { describeTable, styleColumns, writeCells } from './memory-cells.ts';
import type { MemoryRuns } from './memory-runs.ts';

type Rows = readonly (readonly CellValue[])[];

/** Throws `table-gone`. */
export function getTable(book: Book, id: string): Table {
  const table = findTable(book, id);
  if (!table) throw new WorkbookError('table-gone');
  return table;
}

export function createTable(
  book: Book,
  runs: MemoryRuns,
  { table: spec, rows, course }: { readonly table: NewTable; readonly rows: Rows; readonly course: Course },
): Promise<TableFacts> {
  return runs.run(course, async (step, place) => {
    checkNewTable(spec);
    const { columns } = spec;
    const values = settleRows(rows, columns.length);
    await step();
    if (book.findSheet(spec.sheetName) || findTable(book, spec.tableName))
      throw new WorkbookError('name-taken', { sheet: spec.sheetName });
    const sheet = book.addSheet(spec.sheetName, 'add-in');
    place.sheet = sheet.name;
    const top = { row: 0, column: 0, rows: 1, columns: columns.length };
    writeCells(book, sheet, top, [columns.map(({ header }) => header)]);
    sheet.frozenRows = 1;
    try {
      await runs.inChunks(values, { step, place, course }, (chunk, from) => {
        if (!book.findSheet(sheet.id)) throw new WorkbookError('sheet-gone');
        writeCells(book, sheet, { ...top, row: 1 + from, rows: chunk.length }, chunk);
      });
    } finally {
      if (book.findSheet(sheet.id)) {
        const table = addTable(book, sheet, { ...top, rows: 1 + place.done });
        renameTable(book, table, spec.tableName);
        place.tableId = table.id;
        styleColumns(table, columns.entries());
      }
    }
    return describeTable(getTable(book, place.tableId ?? ''));
  });
}

export function insertRows(
  book: Book,
  runs: MemoryRuns,
  {
    tableId,
    at,
    rows,
    course,
  }: { readonly tableId: string; readonly at: number | null; readonly rows: Rows; readonly course: Course },
): Promise<void> {
  return runs.run(course, async (step, place) => {
    await step();
    const table = getTable(book, tableId);
    place.enter(table);
    const values = settleRows(rows, table.area.columns);
    if (table.filter) throw new WorkbookError('filtered');
    const before = bodyOf(table);
    const isBlank = before.rows === 1 && !table.sheet.used(before, true);
    const first = isBlank ? 0 : (at ?? before.rows);
    await runs.inChunks(values, { step, place, course }, (chunk, from) => {
      const body = bodyOf(getTable(book, tableId));
      const room = isBlank && from === 0 ? chunk.length - 1 : chunk.length;
      const blank = Array.from({ length: room }, () => Array.from({ length: body.columns }, () => null));
      if (room > 0) addTableRows(book, table, blank, first + from + chunk.length - room);
      writeCells(book, table.sheet, { ...body, row: body.row + first + from, rows: chunk.length }, chunk);
    });
  });
}

export function updateCells(
  book: Book,
  runs: MemoryRuns,
  {
    tableId,
    changes,
    guard,
    course,
  }: {
    readonly tableId: string;
    readonly changes: readonly CellChange[];
    readonly guard: RowGuard | null;
    readonly course: Course;
  },
): Promise<void> {
  return runs.run(course, async (step, place) => {
    await step();
    const table = getTable(book, tableId);
    place.enter(table);
    const body = bodyOf(table);
    const settled = settleChanges(changes, body.rows, body.columns);
    check(
      table,
      guard,
      settled.map(({ row }) => row),
    );
    const values = settled.map(({ value }) => [value]);
    await runs.inChunks(values, { step, place, course }, (chunk, from) => {
      getTable(book, tableId);
      for (const { row, column, value } of settled.slice(from, from + chunk.length)) {
        const cell = { row: body.row + row, column: body.column + column, rows: 1, columns: 1 };
        writeCells(book, table.sheet, cell, [[value]]);
      }
    });
  });
}

export function deleteRows(
  book: Book,
  runs: MemoryRuns,
  {
    tableId,
    rows,
    guard,
    course,
  }: {
    readonly tableId: string;
    readonly rows: readonly number[];
    readonly guard: RowGuard | null;
    readonly course: Course;
  },
): Promise<void> {
  return runs.run(course, async (step, place) => {
    await step();
    const table = getTable(book, tableId);
    place.enter(table);
    const settled = settleRowNumbers(rows, bodyOf(table).rows);
    check(table, guard, settled);
    await step();
    for (const row of settled) deleteTableRow(book, table, row, 'add-in');
    place.done = settled.length;
  });
}

/** Throws `rows-moved` where a touched row is no longer what it was. */
function check(table: Table, guard: RowGuard | null, touched: readonly number[]): void {
  if (!guard) return;
  const { row, column, rows } = bodyOf(table);
  const texts = Array.from({ length: rows }, (_, r) => show(table.sheet.at(row + r, column + guard.column)));
  checkGuard(guard, texts, touched);
}
