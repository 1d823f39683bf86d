// What is kept of the catalogue outside of its database: a mark by which a lost database is noticed, and files to bring it back from.
// A port, because a browser may drop all databases of the extension at once (Chromium keeps them in one LevelDB and deletes a damaged
// one silently, performance research B3): the mark is in the extension's settings, the files are in its private file system.
// browser-safekeeping.ts fills it; tests have one in memory.

import type { Stamp } from '../../shared/model/operation.ts';

/** What the database was when it was last looked after. */
export interface StoreMark {
  readonly store: string;
  readonly clock: Stamp;
  readonly roles: number;
  /** Milliseconds since 1970: copies made until then are not missed any more; 0 = none. */
  readonly dismissed: number;
  /** The browser has been asked to keep the data; it is asked once. */
  readonly asked: boolean;
}

/** Keeps a mark and files. Where the browser keeps nothing, there is no mark and no file, and writing a file rejects. */
export interface Safekeeping {
  readMark(): Promise<StoreMark | null>;
  writeMark(mark: StoreMark): Promise<void>;
  /** Names of whole files; one that was not written to its end is none. */
  listFiles(): Promise<readonly string[]>;
  writeFile(name: string, chunks: AsyncIterable<string>): Promise<void>;
  readFile(name: string): AsyncIterable<string>;
  dropFile(name: string): Promise<void>;
  /** Does the work unless another tab is at it. */
  alone(work: () => Promise<void>): Promise<void>;
  /** Asks the browser not to evict the data. */
  askToPersist(): Promise<void>;
}
