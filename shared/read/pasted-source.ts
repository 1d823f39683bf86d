// What a person pasted -> Source: the form of the clipboard that tells most without losing a letter.
// Runs in the parse worker, where HTML is parsed into plain nodes that no browser ever draws.
// Must not know roles.

import type { Source } from '../model/line.ts';
import { readHtml } from './html-file.ts';
import { countInk } from './page-characters.ts';
import { readText } from './text-lines.ts';
import { readTsv } from './tsv-lines.ts';

/** As much of the HTML as names its maker; the mark stands in the head. */
const HEAD = 5000;
/** `content=Excel.Sheet`, `<google-sheets-html-origin>` yes; Word's `content=Word.Document` no. */
const SHEET = /excel\.sheet|google-sheets-html-origin|data-sheets-root/i;
/** `content="LibreOffice 7.4"`: a sheet or a letter, the text tells which. */
const LIBREOFFICE = /content="libreoffice/i;
/** A list marker alone in front of a tab, as Word writes lists: `1.`, `(a)`, `•`; not `Cook`, `12`. */
const MARKER = /^\s{0,9}(?:[(（]?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]|[ivx]{1,5})[.)、）]|[•·▪◦●○■□➢➤►✓✔–—*-])\s{0,9}$/i;
/** Letters that HTML may lack of the plain text (a rule drawn by the page, an address behind a link) before it is not believed. */
const KEPT_MIN = 0.95;

/**
 * Chooses and reads. Never throws.
 *
 * Excel's cells give a grid; `<ol start=3><li>Cook` gives "3. Cook"; without HTML the text stays as it is.
 */
export function toPastedSource({ html, text }: { readonly html: string; readonly text: string }): Source {
  const head = html.slice(0, HEAD);
  if (text !== '' && (SHEET.test(head) || ((html === '' || LIBREOFFICE.test(head)) && isGrid(text))))
    return readTsv(text);
  const plain = readText(text);
  if (html === '') return plain;
  const { source, cut } = readHtml(html);
  if (text === '') return source;
  return cut === null && countInk(source.text) >= KEPT_MIN * countInk(text) ? source : plain;
}

/** Tells cells from text with tabs in it: at least two rows, all of one width, and not a list with a tab behind each number. */
function isGrid(text: string): boolean {
  if (!text.includes('\t')) return false;
  const rows = new Map<number, string[]>();
  for (const { start, end, layout } of readTsv(text).lines) {
    if (layout?.cell == null) continue;
    const row = rows.get(layout.cell.row) ?? [];
    row[layout.cell.column] ??= text.slice(start, end);
    rows.set(layout.cell.row, row);
  }
  const filled = [...rows.values()].filter((row) => row.some((cell) => cell.trim() !== ''));
  const width = filled[0]?.length ?? 0;
  if (filled.length < 2 || width < 2 || filled.some((row) => row.length !== width)) return false;
  return width > 2 || !filled.every(([first = '']) => first.trim() === '' || MARKER.test(first));
}
