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

/** Writes comma-separated rows, one per duty, with a byte order mark so that Excel reads UTF-8. */
export function createCsvWriter(): FileWriter {
  return createWriter(BYTE_ORDER_MARK, (cells) => joinCells(cells, ',', NEEDS_QUOTES_CSV));
}

/** Writes tab-separated rows, one per duty, as Excel puts them on the clipboard. */
export function createTsvWriter(): FileWriter {
  return createWriter('', (cells) => joinCells(cells, '\t', NEEDS_QUOTES_TSV));
}

function createWriter(opening: string, toRow: (cells: readonly string[]) => string): FileWriter {
  let header = opening + toRow(DUTY_COLUMNS);
  const takeHeader = (): string => {
    const taken = header;
    header = '';
    return taken;
  };
  return {
    *add(file) {
      yield takeHeader();
      for (const cells of toDutyRows(file)) yield toRow(cells.map(guardCell));
    },
    *end() {
      yield takeHeader();
    },
  };
}

function joinCells(cells: readonly string[], separator: string, needsQuotes: RegExp): string {
  const quoted = cells.map((cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return quoted.join(separator) + ROW_END;
}
