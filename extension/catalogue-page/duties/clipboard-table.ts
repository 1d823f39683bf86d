// A block of cells that comes from the clipboard: tab-separated as Excel writes it, and as an HTML table.
// The way out is shared/exchange/copied-rows.ts, which guards every cell against formulas; the guard comes off here.
// Must not know what a cell means, nor the browser's clipboard, nor how HTML is parsed (the parse worker reads the table).

import { unguardCell } from '../../../shared/exchange/guard-cell.ts';

/** Rows of cells; rows may differ in length. */
export type CellBlock = readonly (readonly string[])[];

/** Blanks as HTML runs them together. */
const BLANKS = /\s+/g;

/**
 * Reads tab-separated rows, quoted as Excel quotes them: `"` around a cell with line breaks, tabs or quotes, `""` inside.
 * A quote that does not close right before a tab or a line end is an ordinary character. Never throws.
 *
 *     'a\t"b\n""c"""\r\n"d" e' -> [['a', 'b\n"c"'], ['"d" e']]
 */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  let quoting = true;
  while (at <= text.length) {
    let end = -1;
    if (quoting && text[at] === '"') {
      end = findClosingQuote(text, at);
      quoting = end !== NEVER_CLOSED; // no later quote closes either: looked for once only
    }
    const quoted = end >= 0;
    if (!quoted) for (end = at; end < text.length && !isSeparator(text[end]); end++);
    const cell = quoted
      ? text
          .slice(at + 1, end)
          .replaceAll('""', '"')
          .replaceAll('\r\n', '\n')
      : text.slice(at, end);
    rows.at(-1)?.push(unguardCell(cell));
    at = quoted ? end + 1 : end;
    if (at >= text.length) break;
    if (text[at] !== '\t') {
      if (text.startsWith('\r\n', at)) at++;
      if (at + 1 >= text.length) break; // the end of the last row opens no new one
      rows.push([]);
    }
    at++;
  }
  return rows;
}

/**
 * The cells of what was copied elsewhere. The text is exact but for what some programs leave out of it (LibreOffice line breaks,
 * Word the borders of cells with several paragraphs), so the table, where there is one (html-table.ts), decides the shape and gives
 * the line breaks.
 */
export function readClipboard({
  text,
  table,
}: {
  readonly text: string;
  readonly table: CellBlock | null;
}): string[][] {
  const plain = readTsv(text);
  if (table === null) return plain;
  return table.map((row, at) =>
    row.map((guarded, column) => {
      const cell = unguardCell(guarded);
      const exact = plain[at]?.[column] ?? '';
      const isSame = plain.length === table.length && runTogether(exact) === runTogether(cell);
      return isSame && (exact.includes('\n') || !cell.includes('\n')) ? exact : cell;
    }),
  );
}

const NOT_QUOTED = -1;
const NEVER_CLOSED = -2;

function isSeparator(character: string | undefined): boolean {
  return character === '\t' || character === '\n' || character === '\r';
}

/** The quote that closes the one at `open` with a separator or the end behind it. */
function findClosingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at < 0) return NEVER_CLOSED;
  return at + 1 >= text.length || isSeparator(text[at + 1]) ? at : NOT_QUOTED;
}

function runTogether(text: string): string {
  return text.replace(BLANKS, ' ').trim();
}
