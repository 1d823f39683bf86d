// The kinds of files that can be imported, each with its reader: one table, so that a further kind is one more row.
// A reader gives texts to parse, or says that the file is a catalogue. Must not know what becomes of the roles.

import { readCsvRows } from '../../shared/exchange/csv-rows.ts';
import { readOwnTables, type TableRole } from '../../shared/exchange/own-tables.ts';
import type { Source } from '../../shared/model/line.ts';
import { readText } from '../../shared/read/text-lines.ts';
import { readGrid, readTsv } from '../../shared/read/tsv-lines.ts';
import { decodeFile } from './decode-file.ts';
import type { Platform } from './platform.ts';

/** Why a file cannot be read; the words are the view's. */
export type Refusal = 'unknown-kind' | 'too-large' | 'not-text' | 'workbook' | 'failed';

/** One text of a file; a workbook has one per sheet. */
export interface FileText {
  readonly name: string;
  readonly source: Source;
}

/**
 * What a file holds; `tableRoles` are those of our own tables, which need no parser and have their ids. A catalogue is read bit by bit
 * when it is imported: it may be larger than memory.
 */
export type FileContent =
  | { readonly is: 'texts'; readonly texts: readonly FileText[]; readonly tableRoles?: readonly TableRole[] }
  | { readonly is: 'catalogue'; readonly file: File }
  | { readonly is: 'refused'; readonly why: Refusal; readonly reason?: string };

/** How a kind of file is read. */
export interface FileKind {
  /** Endings of names, small letters, the longest first. */
  readonly endings: readonly string[];
  /** Rejects with the signal's reason when it is stopped; any other rejection is told as `failed`. */
  readonly read: (file: File, platform: Platform, signal: AbortSignal) => Promise<FileContent>;
}

/** Larger texts would not fit the parser's memory beside the page's; a catalogue file may be larger. In bytes. */
const LARGEST_TEXT = 100 * 1024 * 1024;
/** A page that was saved as text: `<!doctype html>`, `<html lang=en>`; not `<b>Cook</b>`. */
const BEGINS_LIKE_PAGE = /^\s*<(?:!doctype\s+html|html)\b/i;

/** Every kind there is. */
export const FILE_KINDS: readonly FileKind[] = [
  { endings: ['.rolebook.json', '.json'], read: (file) => Promise.resolve({ is: 'catalogue', file }) },
  { endings: ['.html', '.htm', '.xhtml'], read: textKind(readPageText) },
  { endings: ['.jsonld'], read: textKind((text, platform, signal) => platform.readPostings([text], signal)) },
  { endings: ['.csv'], read: textKind((text) => Promise.resolve(readGrid(readCsvRows(text)))) },
  { endings: ['.xlsx'], read: readSheets },
  { endings: ['.tsv', '.tab'], read: textKind((text) => Promise.resolve(readTsv(text))) },
  {
    endings: ['.txt', '.text', '.md', '.markdown'],
    read: textKind((text, platform, signal) =>
      BEGINS_LIKE_PAGE.test(text) ? readPageText(text, platform, signal) : Promise.resolve(readText(text)),
    ),
  },
];

/** What the file chooser offers first. */
export const ACCEPTED_FILES = FILE_KINDS.flatMap(({ endings }) => endings).join(',');

/** Reads one file by the ending of its name. Rejects with the signal's reason only. */
export async function readFile(file: File, platform: Platform, signal: AbortSignal): Promise<FileContent> {
  const name = file.name.toLowerCase();
  const kind = FILE_KINDS.find(({ endings }) => endings.some((ending) => name.endsWith(ending)));
  if (!kind) return { is: 'refused', why: 'unknown-kind' };
  try {
    return await kind.read(file, platform, signal);
  } catch (error) {
    signal.throwIfAborted();
    console.error(error); // the words for people name the file; the reason is for who looks
    return { is: 'refused', why: 'failed' };
  }
}

/** A kind whose files are one text each. */
function textKind(
  toSource: (text: string, platform: Platform, signal: AbortSignal) => Promise<Source>,
): FileKind['read'] {
  return async (file, platform, signal) => {
    if (file.size > LARGEST_TEXT) return { is: 'refused', why: 'too-large' };
    const text = decodeFile(new Uint8Array(await file.arrayBuffer()));
    if (text === null) return { is: 'refused', why: 'not-text' };
    return { is: 'texts', texts: [{ name: file.name, source: await toSource(text, platform, signal) }] };
  };
}

/** Our own two tables as the roles they are; one text for each other sheet that holds something. */
async function readSheets(file: File, platform: Platform, signal: AbortSignal): Promise<FileContent> {
  if (file.size > LARGEST_TEXT) return { is: 'refused', why: 'too-large' };
  const read = await platform.readWorkbook(new Uint8Array(await file.arrayBuffer()), signal);
  if (!read.ok) return { is: 'refused', why: 'workbook', reason: read.reason };
  const own = readOwnTables(read.sheets);
  const texts = (own?.others ?? read.sheets)
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows }) => ({ name: `${file.name}#${name}`, source: readGrid(rows) }));
  return { is: 'texts', texts, tableRoles: own?.roles ?? [] };
}

function readPageText(text: string, platform: Platform, signal: AbortSignal): Promise<Source> {
  return platform.readPasted({ html: text, text: '' }, signal);
}
