// A capture: the text that roles were read from, kept as it was seen.
// Never edited, only superseded by a newer capture of the same place.

import type { Language } from './parsed.ts';
import type { Line } from './line.ts';

/** How a text came in. */
export type CaptureWay = 'selection' | 'page' | 'json-ld' | 'paste' | 'file' | 'sheet';

/** One text with where and when it was read. Spans of the roles read from it point into `text`. */
export interface Capture {
  readonly id: string;
  readonly way: CaptureWay;
  /** Address of the page; null for a paste, a file or a sheet. */
  readonly url: string | null;
  /** The page's canonical address without tracking parts, by which "the same page" is told; null without a page. */
  readonly urlKey: string | null;
  /** The page's title, the file's or the sheet's name; '' for a paste. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly capturedAt: number;
  readonly language: Language;
  readonly text: string;
  /** The lines of a page, whose layout cannot be read from its text again; empty for all other ways. */
  readonly lines: readonly Line[];
  /** A short key of the text without white space and case, by which "the same text" is told. */
  readonly textKey: string;
}
