// The cells of the first table in a text of HTML, as a clipboard holds it.
// Runs in the parse worker, where HTML is parsed into plain nodes that no browser ever draws.
// Must not know what a cell means.

import { parseHtml } from './html-file.ts';
import type { HtmlNode } from './html-nodes.ts';

/** Blanks as HTML runs them together. */
const BLANKS = /\s+/g;
/** A table wider or taller than what a sheet can hold is no block of cells; stops a `colspan` from filling memory. */
const SPAN_MAX = 1000;

/**
 * Reads the cells, row by row; null where there is no table. Line breaks come from `<br>` and paragraphs; cells that reach over several
 * places fill the others with ''. Never throws.
 *
 * `<table><tr><td>Cook<td>Bake<br>Clean` gives `[['Cook', 'Bake\nClean']]`.
 */
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
  return text
    .split('\n')
    .map((line) => line.replace(BLANKS, ' ').trim())
    .join('\n')
    .trim();
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
