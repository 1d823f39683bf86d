// Reading cells out of Excel in requests of bounded size: a sheet, an area, the selection, a table's body.
// Values and formulas are read together; the words on screen only where a cell is no text.

import { readAddress } from './addresses.ts';
import { markOf } from './cell-values.ts';
import type { Area, CellMark, Grid } from './cells.ts';
import { hasExcelApi } from './office-workbook.ts';
import { AREA_PROPERTIES, getCells, getSheet, openSheet, openTable, toArea, toTableFacts } from './open-table.ts';
import { countRowBytes, REQUEST_BUDGET } from './row-chunks.ts';
import type { Run } from './run.ts';
import { WorkbookError } from './workbook-error.ts';
import type { TableContent } from './workbook-port.ts';

/** Cells of the first request of a grid, before it is known how long its texts are: about 1 MB of duties; much longer ones are halved. */
const FIRST_CELLS = 4_000;
/** Most cells of one request, whatever their size. Excel's own limit is 5,000,000; proxies of this many stay below a second. */
const MOST_CELLS = 100_000;
/** Values and formulas come back in one answer: twice the bytes of the values. */
const COPIES = 2;

/** The version that tells merged areas. */
export const MERGED_API = '1.13';

/** The cells of an area, or all in use; null where none is. */
export async function readCells(
  run: Run,
  sheetId: string,
  area: Area | null,
  withMerged: boolean,
): Promise<Grid | null> {
  const sheet = await openSheet(run, sheetId);
  const tell = (done: number, total: number) => run.advance(done, total);
  if (area) return tellMerged(run, await readGrid(run, sheet, area, tell), withMerged);
  const used = await run.step((context) => {
    const range = getSheet(context, sheetId).getUsedRangeOrNullObject(true);
    range.load(AREA_PROPERTIES);
    return range;
  });
  return used.isNullObject ? null : tellMerged(run, await readGrid(run, sheet, toArea(used), tell), withMerged);
}

/** The selected blocks, each as far as it is in use. */
export async function readSelection(run: Run): Promise<Grid[]> {
  const { ranges, worksheet } = await run.step((context) => {
    const ranges = context.workbook.getSelectedRanges();
    const { worksheet } = ranges;
    ranges.load('address');
    worksheet.load('id,name');
    return { ranges, worksheet };
  });
  const sheet = { id: worksheet.id, name: worksheet.name };
  run.place.sheet = sheet.name;
  const areas = readAddress(ranges.address);
  const used = await run.step((context) =>
    areas.map((area) => {
      const range = getCells(context, sheet.id, area).getUsedRangeOrNullObject(true);
      range.load(AREA_PROPERTIES);
      return range;
    }),
  );
  const grids: Grid[] = [];
  for (const range of used) if (!range.isNullObject) grids.push(await readGrid(run, sheet, toArea(range)));
  return grids;
}

/** A table with its body and the rows that are not on screen. */
export async function readTable(run: Run, tableId: string): Promise<TableContent> {
  const table = await openTable(run, tableId);
  const { body } = table;
  const { range, visible } = await run.step((context) => {
    const range = getCells(context, table.sheetId, body);
    range.load('rowHidden');
    const visible = range.getSpecialCellsOrNullObject('Visible');
    visible.load('address');
    return { range, visible };
  });
  const sheet = { id: table.sheetId, name: table.sheetName };
  const hiddenRows = range.rowHidden === false ? [] : listHidden(body, visible.isNullObject ? '' : visible.address);
  const grid = await readGrid(run, sheet, body, (done, total) => run.advance(done, total));
  return { ...toTableFacts(table), grid, hiddenRows };
}

/** All cells of an area, in as many requests as their size asks for; tells after each how many rows are there. */
export async function readGrid(
  run: Run,
  sheet: { readonly id: string; readonly name: string },
  area: Area,
  tell: (done: number, total: number) => void = () => undefined,
): Promise<Grid> {
  const rows: string[][] = [];
  const marks: CellMark[] = [];
  let size = Math.max(1, Math.floor(FIRST_CELLS / area.columns));
  while (rows.length < area.rows) {
    const taken = Math.min(size, area.rows - rows.length);
    const place = { ...area, row: area.row + rows.length, rows: taken };
    try {
      const chunk = await readChunk(run, sheet.id, place);
      for (const mark of chunk.marks) marks.push({ ...mark, row: mark.row + rows.length });
      for (const row of chunk.rows) rows.push(row);
      const bytes = chunk.rows.reduce((sum, row) => sum + countRowBytes(row), 0) * COPIES;
      size = Math.floor((REQUEST_BUDGET / bytes) * taken);
      size = Math.max(1, Math.min(size, Math.floor(MOST_CELLS / area.columns)));
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.code !== 'too-large' || taken === 1) throw error;
      size = Math.ceil(taken / 2);
    }
    tell(rows.length, area.rows);
  }
  return { sheetId: sheet.id, sheetName: sheet.name, area, rows, marks, knowsMerged: false };
}

async function tellMerged(run: Run, grid: Grid, withMerged: boolean): Promise<Grid> {
  if (!withMerged || !hasExcelApi(MERGED_API)) return grid;
  const merged = await readMerged(run, grid.sheetId, grid.area);
  return { ...grid, marks: [...grid.marks, ...merged].sort(inReadingOrder), knowsMerged: true };
}

async function readChunk(run: Run, sheetId: string, area: Area): Promise<{ rows: string[][]; marks: CellMark[] }> {
  const range = await run.step((context) => {
    const range = getCells(context, sheetId, area);
    range.load('values,formulas');
    return range;
  });
  const values: readonly (readonly unknown[])[] = range.values;
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const shown = await readShown(run, sheetId, area, values);
  const marks: CellMark[] = [];
  const rows = values.map((row, r) =>
    row.map((value, c) => {
      const is = markOf(value, formulas[r]?.[c]);
      if (is) marks.push({ row: r, column: c, is });
      return typeof value === 'string' ? value : (shown.rows[r]?.[c - shown.left] ?? String(value));
    }),
  );
  return { rows, marks };
}

/**
 * The words on screen of the columns that hold anything but texts, from column `left` on. Not for texts: Excel may cut or mask
 * long ones there.
 */
async function readShown(
  run: Run,
  sheetId: string,
  area: Area,
  values: readonly (readonly unknown[])[],
): Promise<{ readonly left: number; readonly rows: readonly (readonly string[])[] }> {
  const isOther = (value: unknown) => typeof value !== 'string';
  const left = values.reduce((least, row) => Math.min(least, orLast(row.findIndex(isOther))), Infinity);
  const right = values.reduce((most, row) => Math.max(most, row.findLastIndex(isOther)), -1);
  if (right < 0) return { left: 0, rows: [] };
  const range = await run.step((context) => {
    const range = getCells(context, sheetId, { ...area, column: area.column + left, columns: right - left + 1 });
    range.load('text');
    return range;
  });
  return { left, rows: range.text };
}

/** An index, with "not found" behind all others. */
function orLast(index: number): number {
  return index < 0 ? Infinity : index;
}

/** The covered cells of merged areas; an area reaching beyond the grid counts with the part inside. */
async function readMerged(run: Run, sheetId: string, area: Area): Promise<CellMark[]> {
  // assumption: the address of several areas is whole, however many there are
  const areas = await run.step((context) => {
    const areas = getCells(context, sheetId, area).getMergedAreasOrNullObject();
    areas.load('address');
    return areas;
  });
  if (areas.isNullObject) return [];
  return readAddress(areas.address).flatMap((merged) => listCovered(merged, area));
}

function listCovered(merged: Area, area: Area): CellMark[] {
  const marks: CellMark[] = [];
  const lastRow = Math.min(merged.row + merged.rows, area.row + area.rows);
  const lastColumn = Math.min(merged.column + merged.columns, area.column + area.columns);
  for (let row = Math.max(merged.row, area.row); row < lastRow; row++)
    for (let column = Math.max(merged.column, area.column); column < lastColumn; column++)
      if (row !== merged.row || column !== merged.column)
        marks.push({ row: row - area.row, column: column - area.column, is: 'merged' });
  return marks;
}

/** The rows of a body that no visible block covers. */
function listHidden(body: Area, address: string): number[] {
  const seen = new Set<number>();
  for (const { row, rows } of readAddress(address)) for (let r = row; r < row + rows; r++) seen.add(r - body.row);
  return Array.from({ length: body.rows }, (_, row) => row).filter((row) => !seen.has(row));
}

function inReadingOrder(one: CellMark, two: CellMark): number {
  return one.row - two.row || one.column - two.column;
}
