// Columns of tables and how a table stands on screen: new columns, widths, choices, the frozen header, filters.
// Must not know what a column means.

import { checkChoices, checkHeaders } from './cell-values.ts';
import type { ExcelTable } from './office-workbook.ts';
import { getSheet, openTable, openTableToMove } from './open-table.ts';
import type { Run } from './run.ts';
import type { NewColumn } from './workbook-port.ts';

/** Puts empty columns into a table; see WorkbookPort.insertColumns. */
export async function insertColumns(
  run: Run,
  tableId: string,
  at: number,
  columns: readonly NewColumn[],
): Promise<void> {
  const table = await openTableToMove(run, tableId);
  checkHeaders(columns, table.headers);
  await run.step((context) => {
    const excelTable = context.workbook.tables.getItem(tableId);
    for (const [index, column] of columns.entries()) {
      excelTable.columns.add(at + index, undefined, column.header);
      queueColumnStyle(excelTable, at + index, column);
    }
  });
}

/** Deletes columns; see WorkbookPort.deleteColumns. */
export async function deleteColumns(run: Run, tableId: string, columns: readonly number[]): Promise<void> {
  await openTableToMove(run, tableId);
  const last = [...new Set(columns)].sort((one, other) => other - one);
  await run.step((context) => {
    const table = context.workbook.tables.getItem(tableId);
    for (const column of last) table.columns.getItemAt(column).delete();
  });
}

/** Sets widths, wrapping and choices; see WorkbookPort.styleColumns. */
export async function styleColumns(
  run: Run,
  tableId: string,
  columns: ReadonlyMap<number, Omit<NewColumn, 'header'>>,
): Promise<void> {
  for (const { choices } of columns.values()) if (choices) checkChoices(choices);
  await openTable(run, tableId);
  await run.step((context) => {
    const table = context.workbook.tables.getItem(tableId);
    for (const [index, column] of columns) queueColumnStyle(table, index, column);
  });
}

/** Queues the style of one column of a table. */
export function queueColumnStyle(table: ExcelTable, index: number, column: Omit<NewColumn, 'header'>): void {
  const { width, wraps, choices } = column;
  if (width === undefined && wraps === undefined && choices === undefined) return;
  const body = table.columns.getItemAt(index).getDataBodyRange();
  if (width !== undefined) body.format.columnWidth = width;
  if (wraps !== undefined) {
    body.format.wrapText = wraps;
    // Beside a duty of many lines the other cells are read from the top.
    body.format.verticalAlignment = 'Top';
  }
  if (choices === undefined) return;
  // On the whole column of the sheet: a rule that ends with the table would keep it from growing under a person's entry.
  const { dataValidation } = body.getEntireColumn();
  dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Warning',
    title: 'Rolebook',
    message: `Not in the list: ${choices.join(', ')}`,
  };
}

/** Keeps the header on screen; see WorkbookPort.freezeHeader. */
export async function freezeHeader(run: Run, tableId: string): Promise<void> {
  const { sheetId, body } = await openTable(run, tableId);
  await run.step((context) => {
    const { freezePanes } = getSheet(context, sheetId);
    freezePanes.unfreeze();
    if (body.row > 0) freezePanes.freezeRows(body.row);
  });
}

/** Shows all rows; see WorkbookPort.clearFilters. */
export async function clearFilters(run: Run, tableId: string): Promise<void> {
  await openTable(run, tableId);
  await run.step((context) => context.workbook.tables.getItem(tableId).clearFilters());
}
