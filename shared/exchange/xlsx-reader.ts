// The bytes of an .xlsx file -> sheets of text cells, as people see them in Excel; guarded before the library opens it.
// A workbook is foreign input: its formulas are not computed, only the values saved with them are read.
// The library is hucre; xlsx-writer.ts is the way back.

import type { Cell, CellValue, Sheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { guardXlsx, type Inflate } from './xlsx-guard.ts';

/** One sheet as text, without the empty rows and cells at its ends. */
export interface ReadSheet {
  readonly name: string;
  /** True for a sheet that is hidden in Excel. */
  readonly hidden: boolean;
  readonly rows: readonly (readonly string[])[];
  /** How many cells hold a formula; their last value was read. */
  readonly formulas: number;
}

/** The sheets, or in a few words why the file is not read. */
export type XlsxRead =
  { readonly ok: true; readonly sheets: readonly ReadSheet[] } | { readonly ok: false; readonly reason: string };

/** A number format that shows percents: `0%`, `0.0 %`; not `0.00`. */
const PERCENT_FORMAT = /%/;
/** Places of a percent that people write; more are the noise of binary fractions (0.07 * 100). */
const PERCENT_PLACES = 4;
const MIDNIGHT = 'T00:00:00.000Z';

/** Reads all sheets but the very hidden ones, which belong to programs. Never throws over what the file holds. */
export async function fromXlsx(bytes: Uint8Array, inflate: Inflate): Promise<XlsxRead> {
  const guarded = await guardXlsx(bytes, inflate);
  if (!guarded.ok) return guarded;
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true, sheets: ({ veryHidden }) => veryHidden !== true });
    return { ok: true, sheets: sheets.map(toReadSheet) };
  } catch (error) {
    // The library names what it met; whatever it throws over foreign bytes is an answer, not a fault of ours.
    return {
      ok: false,
      reason: `it cannot be read as a workbook (${error instanceof Error ? error.message : String(error)})`,
    };
  }
}

function toReadSheet({ name, rows, cells, hidden }: Sheet): ReadSheet {
  let formulas = 0;
  for (const cell of cells?.values() ?? []) if (cell.formula !== undefined) formulas++;
  const text = rows.map((row, r) => trimEnd(row.map((value, c) => toText(value, cells?.get(`${r},${c}`)))));
  while (text.at(-1)?.length === 0) text.pop();
  return { name, hidden: hidden === true, rows: text, formulas };
}

/** As Excel shows it, as far as text goes: `40%` for 0.4 in a percent format, `2027-03-01` for a day. */
function toText(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(MIDNIGHT, '');
  const format = cell?.style?.numFmt;
  if (format === undefined || !PERCENT_FORMAT.test(format)) return String(value);
  return `${Number((value * 100).toFixed(PERCENT_PLACES))}%`;
}

function trimEnd(cells: string[]): string[] {
  while (cells.at(-1) === '') cells.pop();
  return cells;
}
