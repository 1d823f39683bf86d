// What a person (or a co-author) does in the grid: type, sort, insert and delete rows, merge, filter.
// The page of the host and the tests use it; the add-in never does.

import { intersect, SHEET_COLUMNS, type Area } from './area.ts';
import type { Actor, Book } from './book.ts';
import { EMPTY_CELL, show, type Cell } from './cell.ts';
import { moveCells } from './move-cells.ts';
import { Refusal } from './refusal.ts';
import type { Sheet } from './sheet.ts';
import { bodyOf } from './table.ts';

/** Types a block of texts, the first into `row`, `column`. Directly below a table it becomes a part of the table. */
export function type(
  book: Book,
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  rows: readonly (readonly string[])[],
  actor: Actor = 'person',
): void {
  const area = { ...at, rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
  const padded = rows.map((row) => Array.from({ length: area.columns }, (_, index) => row[index] ?? null));
  growTableAbove(book, sheet, area);
  book.write(sheet, area, padded, actor);
}

/** Gives a cell a formula and the value it has. */
export function typeFormula(
  book: Book,
  sheet: Sheet,
  at: { row: number; column: number },
  formula: string,
  value: Cell['value'],
): void {
  sheet.put(at.row, at.column, { ...sheet.at(at.row, at.column), formula, value });
  book.tell({
    is: 'changed',
    how: 'RangeEdited',
    sheetId: sheet.id,
    area: { ...at, rows: 1, columns: 1 },
    actor: 'person',
  });
}

/** Sorts the rows of an area by the text of one of its columns (counted from the area's own). Numbers come before texts. */
export function sort(book: Book, sheet: Sheet, area: Area, column: number, ascending = true): void {
  book.checkCells(sheet);
  const rows = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => sheet.at(area.row + r, area.column + c)),
  );
  const sign = ascending ? 1 : -1;
  rows.sort((one, two) => sign * compare(one[column] ?? EMPTY_CELL, two[column] ?? EMPTY_CELL));
  rows.forEach((cells, r) => cells.forEach((cell, c) => sheet.put(area.row + r, area.column + c, cell)));
  book.tell({ is: 'sorted', sheetId: sheet.id, area, actor: 'person' });
}

/** Inserts or deletes whole rows of the sheet, as from the row heads' menu. */
export function changeRows(
  book: Book,
  sheet: Sheet,
  way: 'down' | 'up',
  row: number,
  rows: number,
  actor: Actor = 'person',
): void {
  moveCells(book, sheet, { row, column: 0, rows, columns: SHEET_COLUMNS }, way, actor);
}

/** Merges an area; only the upper left cell keeps its content. */
export function merge(book: Book, sheet: Sheet, area: Area): void {
  book.checkCells(sheet);
  if (book.tablesIn(sheet, area).length > 0) throw new Refusal('InvalidArgument', 'Cells of a table cannot be merged.');
  for (let r = area.row; r < area.row + area.rows; r++)
    for (let c = area.column; c < area.column + area.columns; c++)
      if (r !== area.row || c !== area.column) sheet.put(r, c, EMPTY_CELL);
  sheet.merged = [...sheet.merged.filter((one) => !intersect(one, area)), area];
}

/** assumption: a person's entry in the row below a table without totals makes the table one row longer, if nothing else is there */
function growTableAbove(book: Book, sheet: Sheet, area: Area): void {
  const above = book.tables.find(
    (table) =>
      table.sheet === sheet &&
      !table.hasTotals &&
      area.row === table.area.row + table.area.rows &&
      intersect({ ...area, row: table.area.row, rows: 1 }, { ...table.area, rows: 1 }) !== null,
  );
  if (!above || book.tablesIn(sheet, area).length > 0) return;
  above.area = { ...above.area, rows: above.area.rows + area.rows };
  const body = bodyOf(above);
  for (let c = body.column; c < body.column + body.columns; c++) {
    const { format } = sheet.at(body.row, c);
    for (let r = area.row; r < area.row + area.rows; r++) sheet.put(r, c, { ...sheet.at(r, c), format });
  }
}

function compare(one: Cell, two: Cell): number {
  if (one.value === '' || two.value === '') return Number(one.value === '') - Number(two.value === '');
  if (typeof one.value === 'number' && typeof two.value === 'number') return one.value - two.value;
  if (typeof one.value !== typeof two.value) return typeof one.value === 'number' ? -1 : 1;
  return show(one).localeCompare(show(two), 'en');
}
