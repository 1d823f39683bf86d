// The first step of every call about one table or sheet: is it still there, where, and may it be changed.
// Gives plain values; later steps find the objects anew by their ids, so that a renamed sheet or a second attempt changes nothing.

import type { Area } from './cells.ts';
import type { CellRange, Context, ExcelSheet, ExcelTable } from './office-workbook.ts';
import type { Run } from './run.ts';
import { WorkbookError } from './workbook-error.ts';
import type { TableFacts } from './workbook-port.ts';

/** A table as a call finds it. */
export interface OpenTable extends TableFacts {
  /** True for a table with its header row and without a totals row, the only ones Excel can resize. */
  readonly isResizable: boolean;
  /** True where the body is the one blank row that Excel keeps in an empty table. */
  readonly isBlank: boolean;
}

/** The names of what a range must load to be an area. */
export const AREA_PROPERTIES = 'rowIndex,columnIndex,rowCount,columnCount';

/** Finds a table; one request. Throws `table-gone`. */
export async function openTable(run: Run, tableId: string): Promise<OpenTable> {
  run.place.tableId = tableId;
  const { workbook, ...queued } = await run.step((context) => ({
    workbook: loadReadOnly(context),
    ...queueTable(context.workbook.tables.getItem(tableId)),
  }));
  run.place.isReadOnly = workbook.readOnly;
  const table = toOpenTable(queued);
  run.place.sheet = table.sheetName;
  return table;
}

/** As `openTable`; throws `filtered` where a filter hides rows, because rows would then move where nobody sees it. */
export async function openTableToMove(run: Run, tableId: string): Promise<OpenTable> {
  const table = await openTable(run, tableId);
  if (table.isFiltered) throw new WorkbookError('filtered', run.place);
  return table;
}

/** Finds a sheet; one request. Throws `sheet-gone`. */
export async function openSheet(run: Run, sheetId: string): Promise<{ readonly id: string; readonly name: string }> {
  const { workbook, sheet } = await run.step((context) => {
    const sheet = getSheet(context, sheetId);
    sheet.load('id,name');
    return { workbook: loadReadOnly(context), sheet };
  });
  run.place.isReadOnly = workbook.readOnly;
  run.place.sheet = sheet.name;
  return { id: sheet.id, name: sheet.name };
}

export function getSheet(context: Context, sheetId: string): ExcelSheet {
  return context.workbook.worksheets.getItem(sheetId);
}

export function getCells(context: Context, sheetId: string, { row, column, rows, columns }: Area): CellRange {
  return getSheet(context, sheetId).getRangeByIndexes(row, column, rows, columns);
}

/** The area of a range that has loaded AREA_PROPERTIES. */
export function toArea(range: CellRange): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** Queues what tells a table. */
export function queueTable(table: ExcelTable) {
  // Not the header row's cells: a person can hide that row, and then asking for it is an error.
  const { columns } = table;
  const body = table.getDataBodyRange();
  const first = body.getRow(0);
  const { worksheet, autoFilter } = table;
  table.load('id,name,showHeaders,showTotals');
  columns.load('items/name');
  body.load(AREA_PROPERTIES);
  first.load('values');
  worksheet.load('id,name');
  autoFilter.load('isDataFiltered');
  return { table, columns, body, first, worksheet, autoFilter };
}

/** What was queued, as plain values. */
export function toOpenTable({
  table,
  columns,
  body,
  first,
  worksheet,
  autoFilter,
}: ReturnType<typeof queueTable>): OpenTable {
  const area = toArea(body);
  return {
    id: table.id,
    name: table.name,
    sheetId: worksheet.id,
    sheetName: worksheet.name,
    body: area,
    headers: columns.items.map(({ name }) => name),
    isFiltered: autoFilter.isDataFiltered,
    isResizable: table.showHeaders && !table.showTotals,
    isBlank: area.rows === 1 && (first.values[0] ?? []).every((value) => value === ''),
  };
}

/** The facts that leave the room. */
export function toTableFacts({ id, name, sheetId, sheetName, body, headers, isFiltered }: OpenTable): TableFacts {
  return { id, name, sheetId, sheetName, body, headers, isFiltered };
}

function loadReadOnly({ workbook }: Context) {
  workbook.load('readOnly');
  return workbook;
}
