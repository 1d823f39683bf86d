// The terminal as values: what the commands may know of the process they run in.
// main.ts makes the real one; nothing else of the room touches `process`.

import type { Readable } from 'node:stream';

/** A place that takes text in pieces. */
export interface TextSink {
  /** Resolves when more may come. */
  write(text: string): Promise<void>;
}

/** The process as the commands see it. */
export interface Terminal {
  readonly stdin: Readable;
  readonly out: TextSink;
  /** Prints one line for people to standard error. */
  readonly tell: (line: string) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Columns of the window. */
  readonly width: number;
  readonly colour: boolean;
}
