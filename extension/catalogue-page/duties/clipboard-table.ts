// A block of cells on the clipboard: tab-separated as Excel writes it, and as an HTML table; and the way back from both.
// Every cell is guarded against formulas on the way out; the guard comes off on the way in.
// Must not know what a cell means, nor the browser's clipboard.

import { ROLE_ATTRIBUTE } from '../../../shared/exchange/copied-rows.ts';
import { guardCell, unguardCell } from '../../../shared/exchange/guard-cell.ts';
import { parseHtml } from '../../../shared/read/html-file.ts';
import type { HtmlNode } from '../../../shared/read/html-nodes.ts';

/** Rows of cells; rows may differ in length. */
export type CellBlock = readonly (readonly string[])[];

/** Matches `5" pipe` and a text with a line break; not `a,b`. As Excel quotes cells on the clipboard. */
const NEEDS_QUOTES = /["\t\r\n]/;
/** The signs that mean something in HTML text; not `'`. */
const HTML_SIGNS = /[&<>"\n]/g;
const SIGN_NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};
/** Blanks as HTML runs them together. */
const BLANKS = /\s+/g;
/** A table wider or taller than what a sheet can hold is no block of cells; stops a `colspan` from filling memory. */
const SPAN_MAX = 1000;

/** Writes tab-separated rows. `[['a', 'b\nc']]` gives `a\t"b\nc"\r\n`. */
export function toTsv(rows: CellBlock): string {
  return rows.map((cells) => cells.map(quoteCell).join('\t') + '\r\n').join('');
}

/**
 * Writes an HTML table for the clipboard, never for a page. The number format "text" keeps Excel from reading `1-2` as a date.
 * All text is escaped, so a cell that holds HTML stays text. `roleIds` go with their rows as an attribute: Excel drops it, the task pane
 * reads it.
 */
export function toHtmlTable(rows: CellBlock, roleIds: readonly (string | undefined)[] = []): string {
  const cells = (row: readonly string[]) =>
    row.map((cell) => `<td style="mso-number-format:'\\@'">${escapeHtml(guardCell(cell))}</td>`).join('');
  const open = (id: string | undefined) => (id === undefined ? '<tr>' : `<tr ${ROLE_ATTRIBUTE}="${escapeHtml(id)}">`);
  const lines = rows.map((row, at) => `${open(roleIds[at])}${cells(row)}</tr>`);
  return `<meta charset="utf-8"><table>${lines.join('')}</table>`;
}

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

/** Reads the cells of the first table in a clipboard's HTML; null where there is none. Line breaks come from `<br>` and paragraphs. Never throws. */
export function readHtmlTable(html: string): string[][] | null {
  const { root } = parseHtml(html);
  const table = findFirst(root, 'table');
  if (table === null) return null;
  const rows: string[][] = [];
  /** Per column, how many further rows a cell from above reaches into. */
  const reaching: number[] = [];
  for (const tr of listDescendants(table, 'tr')) {
    const cells: string[] = [];
    for (const td of listChildren(tr)) {
      if (td.name !== 'td' && td.name !== 'th') continue;
      while (takeSpan(reaching, cells.length)) cells.push('');
      const height = readSpan(td, 'rowspan');
      for (let index = readSpan(td, 'colspan'), text = readText(td); index > 0 && cells.length < SPAN_MAX; index--) {
        if (height > 1) reaching[cells.length] = height - 1;
        cells.push(text);
        text = '';
      }
    }
    while (takeSpan(reaching, cells.length)) cells.push('');
    rows.push(cells);
  }
  return rows.length > 0 ? rows : null;
}

/**
 * The cells of what was copied elsewhere. The text is exact but for what some programs leave out of it (LibreOffice line breaks,
 * Word the borders of cells with several paragraphs), so the table decides the shape and gives the line breaks.
 */
export function readClipboard({ text, html }: { readonly text: string; readonly html: string }): string[][] {
  const plain = readTsv(text);
  const table = html.includes('<t') || html.includes('<T') ? readHtmlTable(html) : null;
  if (table === null) return plain;
  return table.map((row, at) =>
    row.map((cell, column) => {
      const exact = plain[at]?.[column] ?? '';
      const isSame = plain.length === table.length && runTogether(exact) === runTogether(cell);
      return isSame && (exact.includes('\n') || !cell.includes('\n')) ? exact : cell;
    }),
  );
}

const NOT_QUOTED = -1;
const NEVER_CLOSED = -2;

function quoteCell(cell: string): string {
  const guarded = guardCell(cell);
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function escapeHtml(text: string): string {
  return text.replace(HTML_SIGNS, (sign) => SIGN_NAMES[sign] ?? sign);
}

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

function takeSpan(reaching: number[], column: number): boolean {
  const rows = reaching[column] ?? 0;
  if (rows > 0) reaching[column] = rows - 1;
  return rows > 0;
}

function readSpan(cell: HtmlNode, name: 'rowspan' | 'colspan'): number {
  const value = Number.parseInt(cell.attributes.get(name) ?? '1', 10);
  return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 1), SPAN_MAX);
}

/** Elements that begin a new line of a cell. */
const BLOCKS = new Set(['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function readText(cell: HtmlNode): string {
  let text = '';
  const walk = (node: HtmlNode): void => {
    if (node.kind === 'text') text += node.text.replace(BLANKS, ' ');
    else if (node.name === 'br') text += '\n';
    else if (node.name !== 'style' && node.name !== 'script') {
      if (BLOCKS.has(node.name) && text.trim() !== '') text += '\n';
      for (const child of listChildren(node)) walk(child);
    }
  };
  walk(cell);
  return unguardCell(
    text
      .split('\n')
      .map((line) => line.replace(BLANKS, ' ').trim())
      .join('\n')
      .trim(),
  );
}

function* listChildren(node: HtmlNode): Generator<HtmlNode> {
  for (let child = node.first; child !== null; child = child.next) yield child;
}

function findFirst(root: HtmlNode, name: string): HtmlNode | null {
  for (const node of listDescendants(root, name)) return node;
  return null;
}

/** Elements of a name below a node, in order; not those inside one that was found. Without recursion: HTML can be very deep. */
function* listDescendants(root: HtmlNode, name: string): Generator<HtmlNode> {
  let node = root.first;
  while (node !== null) {
    const found = node.name === name;
    if (found) yield node;
    if (!found && node.first !== null) node = node.first;
    else {
      while (node !== null && node !== root && node.next === null) node = node.parent;
      node = node === null || node === root ? null : node.next;
    }
  }
}
