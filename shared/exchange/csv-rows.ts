// The text of a .csv file -> rows of cells, unquoted and without formula guards.
// The way back of delimited-writer.ts, and the way in for sheets saved as .csv. Must not know what a cell means.

import { unguardCell } from './guard-cell.ts';

/** Excel writes `;` where the comma is the decimal sign (de, fr, es, pt, it). */
const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Reads comma-separated rows (RFC 4180); `;` or tab is taken instead when the first row holds more of them outside quotes,
 * or what the caller knows. A byte order mark and the last line end are no data. A quote that is never closed is an ordinary character. Never throws.
 *
 * `a,"b ""c"""\r\n'=1` gives `[['a', 'b "c"'], ['=1']]`.
 */
export function readCsvRows(text: string, separator = findSeparator(text)): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  if (at === text.length) return rows;
  for (;;) {
    // Looks far ahead once at most: behind a quote that never closes all runs of quotes are even and close by themselves.
    const end = text[at] === '"' ? findClosingQuote(text, at) : -1;
    const quoted = end >= 0;
    let stop = quoted ? end + 1 : at;
    while (stop < text.length && text[stop] !== separator && !isRowEnd(text[stop])) stop++;
    const cell = quoted
      ? text.slice(at + 1, end).replaceAll('""', '"') + text.slice(end + 1, stop)
      : text.slice(at, stop);
    row.push(unguardCell(cell));
    const atRowEnd = stop < text.length && isRowEnd(text[stop]);
    at = stop + (text.startsWith('\r\n', stop) ? 2 : 1);
    if (stop >= text.length || atRowEnd) {
      rows.push(row);
      row = [];
      if (at >= text.length) return rows;
    }
  }
}

function isRowEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

/** The quote that closes the one at `open`, a doubled quote passed over; -1 if there is none. */
function findClosingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function findSeparator(text: string): string {
  const counts = SEPARATORS.map(() => 0);
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && isRowEnd(character)) break;
    else if (!quoted)
      SEPARATORS.forEach(
        (separator, index) => (counts[index] = (counts[index] ?? 0) + Number(separator === character)),
      );
  }
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
