// Blocks of cells and their A1 names: "B2:C4", "B:C", "2:4", "'My sheet'!A1", "A1,C3:D4".
// Written apart from the add-in's own address reader, so that a mistake in one shows in the other.

import { Refusal } from './refusal.ts';

/** Rows and columns count from 0; a whole column has `SHEET_ROWS` rows. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's own limits since 2007. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** `$B$2`, `B`, `2`; not `B2C`. */
const CORNER = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

/** Reads one block; a sheet's name before `!` is left out. Throws InvalidArgument. */
export function readArea(address: string): Area {
  const [first = '', last = first, more] = address.slice(address.lastIndexOf('!') + 1).split(':');
  const from = readCorner(first);
  const to = readCorner(last);
  if (!from || !to || more !== undefined) throw invalid(address);
  const top = Math.min(from.row ?? 0, to.row ?? 0);
  const bottom = Math.max(from.row ?? SHEET_ROWS - 1, to.row ?? SHEET_ROWS - 1);
  const left = Math.min(from.column ?? 0, to.column ?? 0);
  const right = Math.max(from.column ?? SHEET_COLUMNS - 1, to.column ?? SHEET_COLUMNS - 1);
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  if (!isOnSheet(area)) throw invalid(address);
  return area;
}

/** Reads blocks separated by commas. A comma inside a quoted sheet's name is not supported, nobody asks for it. */
export function readAreas(address: string): Area[] {
  return address.split(',').map((part) => readArea(part.trim()));
}

/** `B2:C4`; a single cell is `B2`; whole columns `B:C`, whole rows `2:4`. */
export function nameArea({ row, column, rows, columns }: Area): string {
  const name = (r: number, c: number) =>
    (columns === SHEET_COLUMNS && rows < SHEET_ROWS ? '' : nameColumn(c)) + (rows === SHEET_ROWS ? '' : String(r + 1));
  const first = name(row, column);
  const last = name(row + rows - 1, column + columns - 1);
  return first === last && rows === 1 && columns === 1 ? first : `${first}:${last}`;
}

/** `Sheet1!`, `'My sheet'!`, `'It''s'!`. */
export function nameSheet(name: string): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** 0 = A, 26 = AA. */
export function nameColumn(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? nameColumn(before) : '') + String.fromCharCode(65 + (column % 26));
}

export function intersect(one: Area, two: Area): Area | null {
  const row = Math.max(one.row, two.row);
  const column = Math.max(one.column, two.column);
  const rows = Math.min(one.row + one.rows, two.row + two.rows) - row;
  const columns = Math.min(one.column + one.columns, two.column + two.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function isInside(inner: Area, outer: Area): boolean {
  const both = intersect(inner, outer);
  return both !== null && both.rows === inner.rows && both.columns === inner.columns;
}

/** The smallest block around both. */
export function around(one: Area, two: Area): Area {
  const row = Math.min(one.row, two.row);
  const column = Math.min(one.column, two.column);
  const rows = Math.max(one.row + one.rows, two.row + two.rows) - row;
  const columns = Math.max(one.column + one.columns, two.column + two.columns) - column;
  return { row, column, rows, columns };
}

/** The same size of block, elsewhere. */
export function move(area: Area, rows: number, columns: number): Area {
  return { ...area, row: area.row + rows, column: area.column + columns };
}

export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS
  );
}

/** Row and column, null where the text does not name it. */
function readCorner(text: string): { row: number | null; column: number | null } | null {
  const match = CORNER.exec(text.trim());
  const [, letters, digits] = match ?? [];
  if (letters === undefined && digits === undefined) return null;
  const column = letters ? [...letters.toUpperCase()].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1 : null;
  return { row: digits ? Number(digits) - 1 : null, column };
}

function invalid(address: string): Refusal {
  return new Refusal('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${address}`);
}
