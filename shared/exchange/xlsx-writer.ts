// Sheets of text cells -> the bytes of an .xlsx file, with a frozen header, a filter and the id column narrow at the end.
// Every cell is text, so nothing becomes a formula, a date or a number; what does not fit a cell is refused by its place.
// The library is hucre; xlsx-reader.ts is the way back.

import type { WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { fitsCell, toCellText, toSheetName } from './xlsx-text.ts';

/** One sheet to be written. */
export interface XlsxSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Widths of the columns in characters, 1..255; missing ones get Excel's own. */
  readonly widths: readonly number[];
  /** Choices of a column (`column` from 0), as a list in the cells. */
  readonly choices: readonly { readonly column: number; readonly values: readonly string[] }[];
}

/** The file, or which cell cannot be written. */
export type XlsxWritten =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: string };

/** Rows a sheet can hold, the header included (Excel). */
const MOST_ROWS = 1_048_576;
const TEXT_FORMAT = '@';

/** Writes all sheets, in order. Never throws over what the cells hold. */
export async function toXlsx(sheets: readonly XlsxSheet[]): Promise<XlsxWritten> {
  const names: string[] = [];
  const written: WriteSheet[] = [];
  for (const sheet of sheets) {
    const reason = findMisfit(sheet);
    if (reason !== null) return { ok: false, reason };
    const name = toSheetName(sheet.name, names);
    names.push(name);
    written.push(toWriteSheet(name, sheet));
  }
  return { ok: true, bytes: await writeXlsx({ sheets: written }) };
}

function toWriteSheet(name: string, { headers, rows, widths, choices }: XlsxSheet): WriteSheet {
  const lastRow = rows.length + 1;
  const lastColumn = toLetters(Math.max(0, headers.length - 1));
  return {
    name,
    rows: [headers, ...rows].map((row) => row.map((cell) => (cell === '' ? null : toCellText(cell)))),
    columns: headers.map((_, at) => {
      const width = widths[at];
      return {
        numFmt: TEXT_FORMAT,
        style: { numFmt: TEXT_FORMAT, alignment: { wrapText: true, vertical: 'top' } },
        ...(width === undefined ? {} : { width }),
      };
    }),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${lastColumn}${lastRow}` },
    dataValidations: choices.map(({ column, values }) => ({
      type: 'list',
      values: [...values],
      allowBlank: true,
      range: `${toLetters(column)}2:${toLetters(column)}${MOST_ROWS}`,
    })),
  };
}

function findMisfit({ name, headers, rows }: XlsxSheet): string | null {
  if (rows.length >= MOST_ROWS) return `sheet ${name} has ${rows.length} rows, ${MOST_ROWS - 1} fit under a header`;
  for (const [row, cells] of [headers, ...rows].entries()) {
    const column = cells.findIndex((cell) => !fitsCell(cell));
    if (column < 0) continue;
    const place = `${toLetters(column)}${row + 1}`;
    return `cell ${place} of sheet ${name} has ${cells[column]?.length} characters, a cell holds 32767`;
  }
  return null;
}

/** 0 gives A, 26 gives AA. */
function toLetters(column: number): string {
  const first = column >= 26 ? toLetters(Math.floor(column / 26) - 1) : '';
  return first + String.fromCharCode(65 + (column % 26));
}
