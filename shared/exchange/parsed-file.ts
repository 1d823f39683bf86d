// What the files of this room hold: one text that was read, with everything the parser found in it.
// Every way out (JSON, CSV, Markdown, .rolebook.json) is a FileWriter, so a thousand inputs never stand in memory at once.
// Knows the model only; no file system, no terminal.

import type { Line, Source } from '../model/line.ts';
import type { Parsed } from '../model/parsed.ts';

/** One text with its parse. All spans of `parsed` point into `text`. */
export interface ParsedFile {
  /** The name the user gave; for stdin `-`. */
  readonly name: string;
  readonly kind: Source['kind'];
  readonly text: string;
  /** The lines of a page, whose layout cannot be read from its text again; empty for all other sources. */
  readonly lines: readonly Line[];
  /** As in `Source`: first lines of the postings that were appended to a page. */
  readonly postings: readonly number[];
  readonly parsed: Parsed;
}

/** Turns parsed files, one after the other, into the text of one file. */
export interface FileWriter {
  /** The text that one more parsed file adds, in chunks that end between characters. */
  add(file: ParsedFile): Iterable<string>;
  /** The text that ends the file; to be asked for once, after the last `add`. */
  end(): Iterable<string>;
}

/** Puts a source and its parse together; lines are kept only where they hold more than the text. */
export function toParsedFile(name: string, source: Source, parsed: Parsed): ParsedFile {
  const { kind, text, postings } = source;
  return { name, kind, text, lines: kind === 'page' ? source.lines : [], postings, parsed };
}
