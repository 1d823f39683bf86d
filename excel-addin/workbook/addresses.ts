// A1 addresses <-> areas: what Excel's events tell ("B2:C4", "A:A", "2:3", several with commas), and what its getRanges takes.
// Must not know Excel's objects; a sheet's name before an address is left away.

import type { Area } from './cells.ts';

/** Rows and columns of a sheet, since Excel 2007. */
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;
/** Letters of the alphabet: the base of column names. */
const LETTERS = 26;
const BEFORE_A = 64;

/** Longest list of addresses in one string, in characters. Excel's documented limit for getRanges is 8,192. */
const LONGEST_LIST = 8_000;

/** `$B$2`, `B` (a column), `2` (a row); not `B2C`, not an empty text. */
const CORNER = /^(?=.)\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

/** Areas of an address; a part that is no address is left away (an event must never stop the pane). `A1:B2,D:D` -> two. */
export function readAddress(address: string): Area[] {
  // All areas of one address are on one sheet, so its name repeats as it stands at the beginning.
  const prefix = address.slice(0, endOfSheetName(address));
  const bare = prefix === '' ? address : address.replaceAll(prefix, '');
  return bare.split(',').flatMap((part) => {
    const [first = '', last = first] = part.trim().split(':');
    const from = readCorner(first);
    const to = readCorner(last);
    if (!from || !to) return [];
    const row = from.row ?? 0;
    const column = from.column ?? 0;
    const rows = (to.row ?? SHEET_ROWS - 1) - row + 1;
    const columns = (to.column ?? SHEET_COLUMNS - 1) - column + 1;
    return rows > 0 && columns > 0 ? [{ row, column, rows, columns }] : [];
  });
}

/** The areas as comma lists of addresses, each short enough for one call. */
export function toAddressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const area of areas) {
    const address = nameArea(area);
    if (list !== '' && list.length + 1 + address.length > LONGEST_LIST) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  return list === '' ? lists : [...lists, list];
}

/** The address of a cell with its sheet: `'Cook''s list'!B2`. The quotation marks are right around every name. */
export function nameCell({
  sheetName,
  row,
  column,
}: {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}): string {
  return `'${sheetName.replaceAll("'", "''")}'!${nameArea({ row, column, rows: 1, columns: 1 })}`;
}

/** Length of `Duties!` or `'Cook''s list, old'!` at the beginning, 0 where no sheet is named. */
function endOfSheetName(address: string): number {
  if (!address.startsWith("'")) return address.indexOf('!') + 1;
  let quote = address.indexOf("'", 1);
  while (quote > 0 && address[quote + 1] === "'") quote = address.indexOf("'", quote + 2);
  return quote < 0 ? 0 : quote + 2;
}

/** `B2`, `B2:C4`. */
function nameArea({ row, column, rows, columns }: Area): string {
  const first = `${nameColumn(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${nameColumn(column + columns - 1)}${row + rows}`;
}

/** 0 -> A, 25 -> Z, 26 -> AA. */
function nameColumn(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    name = String.fromCharCode(BEFORE_A + 1 + ((rest - 1) % LETTERS)) + name;
  return name;
}

/** Null where the text is no corner; row or column is null where only the other is named. */
function readCorner(text: string): { row: number | null; column: number | null } | null {
  const match = CORNER.exec(text);
  if (!match) return null;
  const [, letters, digits] = match;
  const column = letters
    ? [...letters.toUpperCase()].reduce((sum, c) => sum * LETTERS + c.charCodeAt(0) - BEFORE_A, 0)
    : 0;
  return { row: digits ? Number(digits) - 1 : null, column: letters ? column - 1 : null };
}
