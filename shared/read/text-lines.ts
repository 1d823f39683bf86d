// Plain text -> Line[]: the way in for pastes and text files.
// Stage 1 of 4 (lines -> blocks -> roles -> account). Cuts only; the characters stay as they are.
// Must not know what a line means.

import type { Line, Source } from '../model/line.ts';
import { unquote } from './quoted-lines.ts';
import { readTables } from './text-tables.ts';

/** LF, CR, NEL and the Unicode line and paragraph separators end a line; CRLF is one break. */
const LF = 10;

/**
 * Cuts text into lines without changing a character; a BOM stays in the first line. Lines of tables drawn with bars give one line for
 * each cell, those of quoted mails begin behind their signs. Never throws.
 *
 * `"Duties:\r\n1. Cook"` gives two lines, `[0, 7]` and `[9, 16]`.
 */
export function readText(text: string): Source {
  const lines: Line[] = [];
  const other = /[\r\u0085\u2028\u2029]/.test(text);
  let start = 0;
  while (start <= text.length) {
    const end = other ? nextBreak(text, start) : nextLineFeed(text, start);
    lines.push({ start, end, layout: null });
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return { kind: 'text', text, lines: readTables(text, unquote(text, lines)), postings: [] };
}

function nextLineFeed(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function nextBreak(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

function isBreak(code: number): boolean {
  return code === LF || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}
