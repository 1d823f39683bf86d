// Writing rows of tables: a new table, more rows, changed cells, fewer rows.
// Every call opens with one look at the table; each further step is one request that finds its cells anew.

import { checkGuard, checkNewTable, settleChanges, settleRowNumbers, settleRows } from './cell-values.ts';
import type { CellValue } from './cells.ts';
import { hasExcelApi, type Context } from './office-workbook.ts';
import {
  getCells,
  getSheet,
  openTable,
  openTableToMove,
  queueTable,
  toOpenTable,
  toTableFacts,
  type OpenTable,
} from './open-table.ts';
import { readGrid } from './read-cells.ts';
import type { Run } from './run.ts';
import { queueColumnStyle } from './table-columns.ts';
import { WorkbookError, type WorkbookErrorCode } from './workbook-error.ts';
import type { CellChange, NewTable, RowGuard, TableFacts } from './workbook-port.ts';
import { toBlocks } from './change-blocks.ts';
import { keepApostrophes, queueBlock, writeInChunks } from './write-block.ts';

type Rows = readonly (readonly CellValue[])[];

/** Bytes of a block's own paths and actions in a request (measured: 1,050 with a column's format). */
const BLOCK_BYTES = 1_200;
/** Rows deleted in one request: each is an object of its own (about 400 bytes). */
const DELETED_AT_ONCE = 1_000;
/** The version that can resize tables. */
const RESIZE_API = '1.13';

/** After these nothing can be finished: there is no sheet, or nobody to ask. */
const HOPELESS: ReadonlySet<WorkbookErrorCode> = new Set([
  'sheet-gone',
  'connection-lost',
  'no-answer',
  'protected',
  'read-only',
]);

/** Makes a sheet with a table; see WorkbookPort.createTable. Rows are written first, as plain cells: Excel is slow in tables. */
export async function createTable(run: Run, table: NewTable, rows: Rows): Promise<TableFacts> {
  checkNewTable(table);
  const values = settleRows(rows, table.columns.length);
  run.place.sheet = table.sheetName;
  await refuseTakenNames(run, table);
  const sheet = await run.step((context) => {
    const sheet = context.workbook.worksheets.add(table.sheetName);
    sheet.load('id');
    return sheet;
  });
  const sheetId = sheet.id;
  try {
    const header = { row: 0, column: 0, values: [table.columns.map((column) => column.header)] };
    await run.step((context) => queueBlock(context, sheetId, header));
    await keepApostrophes(run, sheetId, [header]);
    await writeInChunks(values, 0, async (from, end) => {
      const block = { row: 1 + from, column: 0, values: values.slice(from, end) };
      await run.step((context) => queueBlock(context, sheetId, block));
      run.advance(end, values.length);
      await keepApostrophes(run, sheetId, [block]);
    });
  } catch (error) {
    const isHopeless = error instanceof WorkbookError && HOPELESS.has(error.code);
    if (!isHopeless) run.place.tableId = await finishAnyway(run, sheetId, table);
    throw error;
  }
  return finishTable(run, sheetId, table);
}

/** Puts rows into a table; see WorkbookPort.insertRows. */
export async function insertRows(run: Run, tableId: string, at: number | null, rows: Rows): Promise<void> {
  const table = await openTableToMove(run, tableId);
  const { body } = table;
  const values = settleRows(rows, body.columns);
  const first = table.isBlank ? 0 : Math.min(at ?? body.rows, body.rows);
  const isAtEnd = table.isBlank || first === body.rows;
  let isInTheWay = isAtEnd && (await hasCellsBelow(run, table, values.length));
  await writeInChunks(values, 0, async (from, end) => {
    const size = body.rows + from - (table.isBlank && from > 0 ? 1 : 0);
    const room = end - from - (table.isBlank && from === 0 ? 1 : 0);
    const block = { row: body.row + first + from, column: body.column, values: values.slice(from, end) };
    await run.step((context) => {
      if (isInTheWay) makeRoomBelow(context, table, values.length);
      if (isAtEnd) growTable(context, table, size, room);
      else getCells(context, table.sheetId, { ...body, row: block.row, rows: end - from }).insert('Down');
      queueBlock(context, table.sheetId, block);
    });
    isInTheWay = false;
    run.advance(end, values.length);
    await keepApostrophes(run, table.sheetId, [block]);
  });
}

/** Writes single cells; see WorkbookPort.updateCells. Rows that follow each other go as one block. */
export async function updateCells(
  run: Run,
  tableId: string,
  changes: readonly CellChange[],
  guard: RowGuard | null,
): Promise<void> {
  const table = await openTable(run, tableId);
  const settled = settleChanges(changes, table.body.rows, table.body.columns);
  const touched = settled.map(({ row }) => row);
  await keepGuard(run, table, guard, touched);
  const blocks = toBlocks(settled, table.body);
  const lines = blocks.map(({ values }) => values.flat());
  await writeInChunks(lines, BLOCK_BYTES, async (from, end) => {
    const part = blocks.slice(from, end);
    await run.step((context) => part.forEach((block) => queueBlock(context, table.sheetId, block)));
    const next = blocks[end];
    const done = next ? settled.findIndex(({ row }) => row + table.body.row >= next.row) : settled.length;
    run.advance(done, settled.length);
    await keepApostrophes(run, table.sheetId, part);
  });
}

/** Deletes rows, from the last to the first; see WorkbookPort.deleteRows. */
export async function deleteRows(
  run: Run,
  tableId: string,
  rows: readonly number[],
  guard: RowGuard | null,
): Promise<void> {
  const table = await openTableToMove(run, tableId);
  const settled = settleRowNumbers(rows, table.body.rows);
  await keepGuard(run, table, guard, settled);
  for (let from = 0; from < settled.length; from += DELETED_AT_ONCE) {
    const part = settled.slice(from, from + DELETED_AT_ONCE);
    await run.step((context) => {
      const tableRows = context.workbook.tables.getItem(tableId).rows;
      for (const row of part) tableRows.getItemAt(row).delete();
    });
    run.advance(from + part.length, settled.length);
  }
}

/** Throws `name-taken` before anything is made. */
async function refuseTakenNames(run: Run, { sheetName, tableName }: NewTable): Promise<void> {
  const [sheet, table, workbook] = await run.step((context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const table = context.workbook.tables.getItemOrNullObject(tableName);
    sheet.load('name');
    table.load('name');
    context.workbook.load('readOnly');
    return [sheet, table, context.workbook] as const;
  });
  run.place.isReadOnly = workbook.readOnly;
  if (!sheet.isNullObject || !table.isNullObject)
    throw new WorkbookError('name-taken', {
      sheet: sheetName,
      detail: sheet.isNullObject ? `There is a table ${tableName}.` : `There is a sheet ${sheetName}.`,
    });
}

/** Turns what was written into the table. */
async function finishTable(run: Run, sheetId: string, { tableName, columns }: NewTable): Promise<TableFacts> {
  const area = { row: 0, column: 0, rows: 1 + run.place.done, columns: columns.length };
  const queued = await run.step((context) => {
    const sheet = getSheet(context, sheetId);
    const table = sheet.tables.add(getCells(context, sheetId, area), true);
    table.name = tableName;
    sheet.freezePanes.freezeRows(1);
    for (const [index, column] of columns.entries()) queueColumnStyle(table, index, column);
    return queueTable(table);
  });
  return toTableFacts(toOpenTable(queued));
}

/** As `finishTable` after a failure: what cannot be done is left, the failure itself is what the person must hear. */
async function finishAnyway(run: Run, sheetId: string, table: NewTable): Promise<string | null> {
  try {
    return (await finishTable(run.unstoppable(), sheetId, table)).id;
  } catch {
    return null;
  }
}

async function keepGuard(
  run: Run,
  table: OpenTable,
  guard: RowGuard | null,
  touched: readonly number[],
): Promise<void> {
  if (!guard) return;
  const column = { ...table.body, column: table.body.column + guard.column, columns: 1 };
  const { rows } = await readGrid(run, { id: table.sheetId, name: table.sheetName }, column);
  checkGuard(
    guard,
    rows.map(([text = '']) => text),
    touched,
  );
}

/** Whether growing over the next rows would swallow cells that are in use. */
async function hasCellsBelow(run: Run, table: OpenTable, rows: number): Promise<boolean> {
  if (!hasExcelApi(RESIZE_API) || !table.isResizable) return false; // Excel itself moves what is below
  const below = { ...table.body, row: table.body.row + table.body.rows, rows };
  const used = await run.step((context) => {
    const used = getCells(context, table.sheetId, below).getUsedRangeOrNullObject(true);
    used.load('address');
    return used;
  });
  return !used.isNullObject;
}

function makeRoomBelow(context: Context, { sheetId, body }: OpenTable, rows: number): void {
  getCells(context, sheetId, { ...body, row: body.row + body.rows, rows }).insert('Down');
}

/** Makes the table's body longer by blank rows at its end. `TableRows.add` only where it must be: with co-authors it conflicts. */
function growTable(context: Context, { id, sheetId, body, isResizable }: OpenTable, size: number, rows: number): void {
  if (rows === 0) return;
  const table = context.workbook.tables.getItem(id);
  if (hasExcelApi(RESIZE_API) && isResizable)
    table.resize(getCells(context, sheetId, { ...body, row: body.row - 1, rows: 1 + size + rows }));
  else
    table.rows.add(
      undefined,
      Array.from({ length: rows }, () => Array.from({ length: body.columns }, () => '')),
    );
}
