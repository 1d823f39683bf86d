// Inserting and deleting blocks of cells, with the tables around them: they grow, shrink, move along or forbid it.
// Knows the model only.

import { intersect, isInside, move, SHEET_COLUMNS, SHEET_ROWS, type Area } from './area.ts';
import type { Actor, Book, ChangeKind } from './book.ts';
import { Refusal } from './refusal.ts';
import type { Sheet } from './sheet.ts';
import { bodyOf, type Table } from './table.ts';

/**
 * Moves what stands at `area` and beyond it: `down` and `right` make room, `up` and `left` delete the area's own cells.
 * `grows`: a table that takes the area in although it lies just behind its end.
 * assumption: a filtered table refuses to have rows inserted or deleted; a table reached only in part refuses to move.
 */
export function moveCells(
  book: Book,
  sheet: Sheet,
  area: Area,
  way: 'down' | 'up' | 'right' | 'left',
  actor: Actor,
  grows: Table | null = null,
): void {
  book.checkCells(sheet);
  book.checkArea(area);
  const isVertical = way === 'down' || way === 'up';
  const size = isVertical ? area.rows : area.columns;
  const amount = way === 'down' || way === 'right' ? size : -size;
  const band = isVertical
    ? { ...area, rows: SHEET_ROWS - area.row }
    : { ...area, columns: SHEET_COLUMNS - area.column };
  checkEdge(sheet, band, amount, isVertical);
  const plans = book.tables
    .filter((table) => table.sheet === sheet && (table === grows || intersect(table.area, band)))
    .map((table) => ({ table, area: planTable(table, { area, band, amount, isVertical, grows: table === grows }) }));
  sheet.shift(area, way);
  for (const { table, area: next } of plans) table.area = next;
  book.tables = book.tables.filter((table) => table.area.rows > 0 && table.area.columns > 0);
  book.tell({ is: 'changed', how: nameChange(area, way), sheetId: sheet.id, area, actor });
}

interface Plan {
  readonly area: Area;
  readonly band: Area;
  readonly amount: number;
  readonly isVertical: boolean;
  readonly grows: boolean;
}

/** The table's area afterwards; throws where Excel forbids the move. */
function planTable(table: Table, { area, band, amount, isVertical, grows }: Plan): Area {
  const { area: whole } = table;
  // What is inserted may be longer than the table: only where it begins counts.
  const entry = amount < 0 ? area : isVertical ? { ...area, rows: 1 } : { ...area, columns: 1 };
  const changesIt = grows || isWithin(table, entry, isVertical);
  if (changesIt) {
    if (isVertical && table.filter) throw new Refusal('FilteredRangeConflict', 'The table is filtered.');
    return isVertical
      ? { ...whole, rows: Math.max(whole.rows + amount, 2) }
      : { ...whole, columns: whole.columns + amount };
  }
  const isBehind = isVertical ? whole.row >= area.row : whole.column >= area.column;
  if (isInside(whole, band) && isBehind && (amount > 0 || !intersect(whole, area)))
    return move(whole, isVertical ? amount : 0, isVertical ? 0 : amount);
  if (isInside(whole, area) && amount < 0) return { ...whole, rows: 0 };
  throw new Refusal('InsertDeleteConflict', 'This operation would move cells in a table on the sheet.');
}

/** True where the area is all of some rows (columns) of the table, or of the sheet through the table. */
function isWithin(table: Table, area: Area, isVertical: boolean): boolean {
  const within = isVertical ? bodyOf(table) : table.area;
  const covered = intersect(area, within);
  if (!covered) return false;
  return isVertical
    ? covered.columns === within.columns && covered.rows === area.rows
    : covered.rows === within.rows && covered.columns === area.columns;
}

/** Nothing may be pushed off the sheet's end. */
function checkEdge(sheet: Sheet, band: Area, amount: number, isVertical: boolean): void {
  if (amount < 0) return;
  const end = isVertical
    ? { ...band, row: SHEET_ROWS - amount, rows: amount }
    : { ...band, column: SHEET_COLUMNS - amount, columns: amount };
  const used = sheet.used(end, true);
  if (used)
    throw new Refusal('NonBlankCellOffSheet', "Microsoft Excel can't insert new cells: cells would fall off the end.");
}

function nameChange({ rows, columns }: Area, way: 'down' | 'up' | 'right' | 'left'): ChangeKind {
  if (columns === SHEET_COLUMNS) return way === 'down' ? 'RowInserted' : 'RowDeleted';
  if (rows === SHEET_ROWS && way === 'right') return 'ColumnInserted';
  return way === 'down' || way === 'right' ? 'CellInserted' : 'CellDeleted';
}
