// Rows -> the text of a .csv or .tsv file, quoted per RFC 4180 and safe to open in a sheet program.
// A writer of this room (see parsed-file.ts). Must not know what the columns mean.

import { DUTY_COLUMNS, toDutyRows } from './duty-rows.ts';
import { guardCell } from './guard-cell.ts';
import type { FileWriter } from './parsed-file.ts';

/** Without it Excel reads a .csv in the code page of the machine and shows 岗位 as noise. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180, 2.1; Excel writes the same. */
const ROW_END = '\r\n';

/** Matches `a,b`, `a;b` (where Excel splits in half of Europe), `5" pipe`, ` a`; not `a b`. */
const NEEDS_QUOTES_CSV = /[",;\t\r\n]|^\s|\s$/;

/** Matches `5" pipe`; not `a,b`. As Excel quotes cells on the clipboard. */
const NEEDS_QUOTES_TSV = /["\t\r\n]/;

/** How rows become the text of a file. */
export interface RowFormat {
  /** What stands before the first row. */
  readonly opening: string;
  /** One row with its end; cells that a sheet program could run as formulas are guarded. */
  readonly toRow: (cells: readonly string[]) => string;
}

/** Comma-separated, with a byte order mark so that Excel reads UTF-8. */
export const CSV: RowFormat = {
  opening: BYTE_ORDER_MARK,
  toRow: (cells) => joinCells(cells, ',', NEEDS_QUOTES_CSV),
};

/** Tab-separated, as Excel puts rows on the clipboard. */
export const TSV: RowFormat = { opening: '', toRow: (cells) => joinCells(cells, '\t', NEEDS_QUOTES_TSV) };

/** Writes comma-separated rows of parsed files, one per duty. */
export function createCsvWriter(): FileWriter {
  return createWriter(CSV);
}

/** Writes tab-separated rows of parsed files, one per duty. */
export function createTsvWriter(): FileWriter {
  return createWriter(TSV);
}

function createWriter({ opening, toRow }: RowFormat): FileWriter {
  let header = opening + toRow(DUTY_COLUMNS);
  const takeHeader = (): string => {
    const taken = header;
    header = '';
    return taken;
  };
  return {
    *add(file) {
      yield takeHeader();
      for (const cells of toDutyRows(file)) yield toRow(cells);
    },
    *end() {
      yield takeHeader();
    },
  };
}

function joinCells(cells: readonly string[], separator: string, needsQuotes: RegExp): string {
  const quoted = cells
    .map(guardCell)
    .map((cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return quoted.join(separator) + ROW_END;
}
