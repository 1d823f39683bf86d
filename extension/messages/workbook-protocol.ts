// What the catalogue page asks of the workbook worker, and what it answers: one request, one reply.
// Sender and receiver are both the extension's own files; the check still looks before it believes.
// Knows the shapes only.

import type { XlsxRead } from '../../shared/exchange/xlsx-reader.ts';
import type { XlsxSheet, XlsxWritten } from '../../shared/exchange/xlsx-writer.ts';
import { isBoolean, isFields, isString } from './wire-values.ts';

/** Catalogue page -> workbook worker: bytes to read (answered by an `XlsxRead`) or sheets to write (by an `XlsxWritten`). */
export type ToWorkbookWorker =
  | { readonly ask: 'read'; readonly bytes: Uint8Array }
  | { readonly ask: 'write'; readonly sheets: readonly XlsxSheet[] };

/** Checks a request; null for anything that is none. The sheets themselves are the page's own and are not looked at. */
export function readToWorkbookWorker(message: unknown): ToWorkbookWorker | null {
  if (!isFields(message)) return null;
  const { ask, bytes, sheets } = message;
  if (ask === 'read' && bytes instanceof Uint8Array) return { ask, bytes };
  // `as`: made by workbook-sheets.ts of the same build.
  return ask === 'write' && Array.isArray(sheets) ? { ask, sheets: sheets as readonly XlsxSheet[] } : null;
}

/** Tells whether a reply is what reading gives. */
export function isXlsxRead(value: unknown): value is XlsxRead {
  return isAnswer(value, 'sheets', Array.isArray);
}

/** Tells whether a reply is what writing gives. */
export function isXlsxWritten(value: unknown): value is XlsxWritten {
  return isAnswer(value, 'bytes', (bytes) => bytes instanceof Uint8Array);
}

function isAnswer(value: unknown, name: string, isContent: (content: unknown) => boolean): boolean {
  if (!isFields(value) || !isBoolean(value['ok'])) return false;
  return value['ok'] ? isContent(value[name]) : isString(value['reason']);
}
