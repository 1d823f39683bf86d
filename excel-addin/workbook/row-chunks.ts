// How many rows fit into one request: counted in bytes, because a fixed number of rows is 2.8 times larger in Chinese than in English.
// Pure counting; never builds the JSON it measures.

import { nameCell } from './addresses.ts';
import type { CellValue } from './cells.ts';

/**
 * Bytes of rows per request. Excel on the web takes 5 MB; formats, addresses and a second layer of JSON escapes come on top
 * of the rows (measured: a chunk of 2 MB of quotation marks alone becomes 4 MB on the wire).
 */
export const REQUEST_BUDGET = 2_000_000;

/** Bytes that a link needs beside its text and twice its address: the path and the action of its own cell (measured: about 600). */
const LINK_BYTES = 700;

/** Index behind the last row that fits with the rows from `from` on; at least one row, however long. `extra`: bytes each row costs on top. */
export function endOfChunk(rows: readonly (readonly CellValue[])[], from: number, budget: number, extra = 0): number {
  let bytes = 0;
  let end = from;
  for (; end < rows.length; end++) {
    bytes += extra + countRowBytes(rows[end] ?? []);
    if (bytes > budget && end > from) break;
  }
  return Math.max(end, Math.min(from + 1, rows.length));
}

/** UTF-8 bytes of a row as JSON, brackets and commas included. */
export function countRowBytes(row: readonly CellValue[]): number {
  let bytes = 2;
  for (const value of row) bytes += 1 + countValueBytes(value);
  return bytes;
}

/** UTF-8 bytes of a text as JSON, quotation marks included; a lone surrogate and a control character are escaped with six. */
export function countJsonBytes(text: string): number {
  let bytes = 2;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20) bytes += isShortEscape(code) ? 2 : 6;
    else if (code === 0x22 || code === 0x5c) bytes += 2;
    else if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code < 0xd800 || code > 0xdfff) bytes += 3;
    else if (code < 0xdc00 && isLowSurrogate(text.charCodeAt(index + 1))) {
      bytes += 4;
      index++;
    } else bytes += 6;
  }
  return bytes;
}

function countValueBytes(value: CellValue): number {
  if (value === null) return 4;
  if (typeof value === 'number') return String(value).length;
  if (typeof value === 'string') return countJsonBytes(value);
  const target = 'url' in value ? value.url : nameCell(value.place);
  return countJsonBytes(value.text) + 2 * countJsonBytes(target) + LINK_BYTES;
}

/** Backspace, tab, line feed, form feed, carriage return: JSON writes them as a backslash and one letter. */
function isShortEscape(code: number): boolean {
  return (code >= 8 && code <= 10) || code === 12 || code === 13;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
