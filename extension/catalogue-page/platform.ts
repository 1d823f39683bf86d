// What the catalogue page needs of the browser, so that its views and readers never reach for it.
// The entry point hands in the browser's, tests hand in fakes.

import type { XlsxRead } from '../../shared/exchange/xlsx-reader.ts';
import type { XlsxSheet, XlsxWritten } from '../../shared/exchange/xlsx-writer.ts';
import type { Source } from '../../shared/model/line.ts';
import type { Parsed } from '../../shared/model/parsed.ts';
import type { DeskPorts } from '../../shared/ui/duplicates/desk-state.ts';
import type { PanePort } from '../exchange/pane-port.ts';

/** What the page needs of the browser. */
export interface Platform {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Reads roles out of a text, off the page's own thread. Rejects with the signal's reason when it is stopped. */
  parse(source: Source, signal: AbortSignal): Promise<Parsed>;
  /** Reads what a clipboard or an HTML file holds; '' for a form it does not have. */
  readPasted(pasted: { readonly html: string; readonly text: string }, signal: AbortSignal): Promise<Source>;
  /** Reads the postings in the texts of JSON-LD. */
  readPostings(scripts: readonly string[], signal: AbortSignal): Promise<Source>;
  /** Puts back the copy of an emptied catalogue that was made at this time; gives in words what of it could not be read. */
  readonly restoreCopy: (at: number) => Promise<readonly string[]>;
  /** Goes on with an emptied catalogue as it is. */
  readonly startEmpty: () => Promise<void>;
  /** Finds duties that say the same, off the page's own thread. Rejects with the signal's reason when it is stopped. */
  readonly findDuplicates: DeskPorts['search'];
  /** Reads the sheets of an .xlsx file, and writes one, off the page's own thread. */
  readWorkbook(bytes: Uint8Array, signal: AbortSignal): Promise<XlsxRead>;
  writeWorkbook(sheets: readonly XlsxSheet[], signal: AbortSignal): Promise<XlsxWritten>;
  /** The way to the task pane in Excel on the web; null where the browser has none. */
  readonly pane: PanePort | null;
  /** Hands a finished file to the person. */
  download(file: Blob, name: string): void;
}
