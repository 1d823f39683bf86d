// Cells -> Line[]: what Excel puts on the clipboard, .tsv files, and a grid of values from a workbook.
// Stage 1 of 4. A cell with line breaks gives several lines with the same cell; the characters stay as they are.
// Must not know what a cell means.

import type { Line, Source } from '../model/line.ts';

const QUOTE = 34;
const TAB = 9;
const LF = 10;
const CR = 13;

const NOT_QUOTED = -1;
const NEVER_CLOSED = -2;

/** A cell of a written grid is quoted when it holds one of these. */
const NEEDS_QUOTES = /[\t\n\r"]/;

/**
 * Reads tab-separated cells, quoted as Excel quotes them (`"` around a cell with line breaks or quotes, `""` inside).
 * Spans point into `text` as given; a doubled quote stays doubled there. A quote that is never closed is an ordinary
 * character. Never throws.
 *
 * `Title\tDuties\nCook\t"1. Cook\n2. Clean"` gives five lines in four cells.
 */
export function readTsv(text: string): Source {
  const lines: Line[] = [];
  let row = 0;
  let column = 0;
  let at = 0;
  let quoting = true;
  while (at <= text.length) {
    let end = -1;
    if (quoting && text.charCodeAt(at) === QUOTE) {
      end = closingQuote(text, at);
      // A quote that stays open to the very end: no later cell is tried again, or the cost would be quadratic.
      quoting = end !== NEVER_CLOSED;
    }
    if (end >= 0) {
      pushCell(lines, text, at + 1, end, row, column);
      at = end + 1;
    } else {
      end = at;
      while (end < text.length && !isSeparator(text.charCodeAt(end))) end++;
      pushCell(lines, text, at, end, row, column);
      at = end;
    }
    const code = text.charCodeAt(at);
    if (code === TAB) column++;
    else {
      row++;
      column = 0;
      if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    }
    at++;
  }
  return { kind: 'grid', text, lines, postings: [] };
}

/** Reads a grid of values (rows of cells, as a workbook gives them) by writing it as tab-separated text first. Never throws. */
export function readGrid(rows: readonly (readonly string[])[]): Source {
  return readTsv(rows.map((row) => row.map(quoteCell).join('\t')).join('\n'));
}

function quoteCell(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function isSeparator(code: number): boolean {
  return code === TAB || code === LF || code === CR;
}

/** The quote that ends the cell opened at `open`: one not doubled, with a separator or the end behind it; negative if none. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0) {
    if (text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
    else return at + 1 >= text.length || isSeparator(text.charCodeAt(at + 1)) ? at : NOT_QUOTED;
  }
  return NEVER_CLOSED;
}

function pushCell(lines: Line[], text: string, start: number, end: number, row: number, column: number): void {
  const layout = {
    heading: 0,
    depth: 0,
    item: false,
    bold: false,
    chrome: false,
    cell: { table: 0, row, column },
  };
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== LF && text.charCodeAt(at) !== CR) continue;
    if (at > from || start === end) lines.push({ start: from, end: at, layout });
    from = at + 1;
  }
}
