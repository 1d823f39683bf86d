// What is checked and settled about values before any of them goes into a workbook.
// Shared by every implementation of the port, so that all refuse the same and keep the same.

import { LONGEST_CELL, type CellMark, type CellValue } from './cells.ts';
import { WorkbookError } from './workbook-error.ts';
import type { CellChange, NewColumn, NewTable, RowGuard } from './workbook-port.ts';

/** `https://example.org/job`; not `javascript:alert(1)`, not `file:///x`. */
const WEB_ADDRESS = /^https?:\/\/\S+$/i;
/** Excel's limit for an address behind a cell. */
const LONGEST_ADDRESS = 2_079;
/** `\r\n` and `\r`: a cell breaks its lines with `\n` alone. */
const FOREIGN_BREAK = /\r\n?/g;

/** `Duties 2`, `Cook's list`; not `a/b`, not `'x`, not 32 characters. */
const SHEET_NAME = /^(?!')[^\\/?*[\]:\p{Cc}]{1,31}(?<!')$/u;
/** Reserved by Excel. */
const RESERVED_SHEET_NAME = 'history';
/** `Duties_2`; not `A1`, not `my table`. */
const TABLE_NAME = /^(?![A-Z]{1,3}\d{1,7}$)[\p{L}_][\p{L}\d_]{0,254}$/iu;
/** Excel's limit for a list written into the rule itself. */
const LONGEST_CHOICES = 255;

/** The rows as they may be written. Throws `cell-too-long` naming the row, `unexpected` for rows of another width than `columns`. */
export function settleRows(rows: readonly (readonly CellValue[])[], columns: number): CellValue[][] {
  return rows.map((row, index) => {
    if (row.length !== columns)
      throw new WorkbookError('unexpected', {
        row: index,
        detail: `A row has ${row.length} cells where the table has ${columns} columns.`,
      });
    return row.map((value) => settleValue(value, index));
  });
}

/** The changes as they may be written, in ascending order of rows (changes of one row stay in their order). Throws as `settleRows`. */
export function settleChanges(changes: readonly CellChange[], rows: number, columns: number): CellChange[] {
  const settled = changes.map(({ row, column, value }, index) => {
    if (row < 0 || row >= rows || column < 0 || column >= columns)
      throw new WorkbookError('rows-moved', {
        row: index,
        detail: `No cell ${row}, ${column} in ${rows} x ${columns}.`,
      });
    return { row, column, value: settleValue(value, index) };
  });
  return settled.sort((one, two) => one.row - two.row);
}

/** Throws `rows-moved` where a touched row does not hold the text it held when it was read. */
export function checkGuard(guard: RowGuard, texts: readonly string[], touched: Iterable<number>): void {
  for (const row of touched)
    if (guard.texts[row] === undefined || guard.texts[row] !== texts[row])
      throw new WorkbookError('rows-moved', { detail: `Row ${row} holds another text than when it was read.` });
}

/** The rows to delete, each once, from the last to the first. Throws `rows-moved` for a row that is not there. */
export function settleRowNumbers(rows: readonly number[], count: number): number[] {
  const settled = [...new Set(rows)].sort((one, two) => two - one);
  const stray = settled.find((row) => !Number.isInteger(row) || row < 0 || row >= count);
  if (stray !== undefined)
    throw new WorkbookError('rows-moved', { detail: `There is no row ${stray} among ${count}.` });
  return settled;
}

/** Throws `name-not-allowed` naming what is wrong with the names or columns of a table to be made. */
export function checkNewTable({ sheetName, tableName, columns }: NewTable): void {
  if (!SHEET_NAME.test(sheetName) || sheetName.toLowerCase() === RESERVED_SHEET_NAME)
    throw refuse(sheetName, `A sheet cannot be called "${sheetName}".`);
  if (!TABLE_NAME.test(tableName)) throw refuse(sheetName, `A table cannot be called "${tableName}".`);
  if (columns.length === 0) throw refuse(sheetName, 'A table has at least one column.');
  checkHeaders(columns, []);
}

/** Throws `name-not-allowed` for a header that is empty or there twice, also beside `others`, and for choices no list can hold. */
export function checkHeaders(columns: readonly NewColumn[], others: readonly string[]): void {
  const seen = new Set(others.map((header) => header.toLowerCase()));
  for (const { header, choices } of columns) {
    const key = header.toLowerCase();
    if (header === '' || seen.has(key)) throw refuse(null, `The header "${header}" is empty or there twice.`);
    seen.add(key);
    if (choices) checkChoices(choices);
  }
}

/** Throws `name-not-allowed` for values that no list can offer. */
export function checkChoices(choices: readonly string[]): void {
  const list = choices.join(',');
  if (list.length > LONGEST_CHOICES || choices.some((choice) => choice === '' || choice.includes(',')))
    throw refuse(null, `A list takes values without commas, ${LONGEST_CHOICES} characters together: "${list}".`);
}

/** The rule behind Rolebook's highlights: always true, and different from anybody else's rules, by which they are found again. */
export const HIGHLIGHT_FORMULA = '=N("Rolebook")=0';

/** Excel's names for errors, which a cell shows instead of a value. */
const ERROR_NAMES: ReadonlySet<string> = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CONNECT! #BLOCKED! #UNKNOWN! #FIELD! #CALC! #BUSY!'.split(
    ' ',
  ),
);

/** What is special about a cell with this value and formula, null for an ordinary one. An error may come from a formula: it counts as error. */
export function markOf(value: unknown, formula: unknown): CellMark['is'] | null {
  if (typeof value === 'string' && ERROR_NAMES.has(value)) return 'error';
  // In a text cell that begins with "=", value and formula are the same text.
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? 'formula' : null;
}

function settleValue(value: CellValue, row: number): CellValue {
  if (value === null) return null;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    throw new WorkbookError('unexpected', { row, detail: `${value} is no number a cell can hold.` });
  }
  if (typeof value === 'string') return settleText(value, row);
  if ('place' in value) return { text: settleText(value.text, row), place: value.place };
  if (value.url.length > LONGEST_ADDRESS || !WEB_ADDRESS.test(value.url)) return settleText(value.text, row);
  return { text: settleText(value.text, row), url: value.url };
}

function settleText(text: string, row: number): string {
  const settled = text.replace(FOREIGN_BREAK, '\n');
  if (settled.length > LONGEST_CELL)
    throw new WorkbookError('cell-too-long', {
      row,
      detail: `${settled.length} characters; a cell holds ${LONGEST_CELL}.`,
    });
  return settled;
}

function refuse(sheet: string | null, detail: string): WorkbookError {
  return new WorkbookError('name-not-allowed', { sheet, detail });
}
