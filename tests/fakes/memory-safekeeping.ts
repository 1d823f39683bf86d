// Safekeeping in memory: a mark and files that outlive a catalogue, and can be damaged by a test.
// A file is there when it was written to its end, as in a browser.

import type { Safekeeping, StoreMark } from '../../extension/storage/safekeeping.ts';

/** A safekeeping whose contents can be reached. */
export interface MemorySafekeeping extends Safekeeping {
  readonly files: Map<string, string>;
  mark: StoreMark | null;
  /** How often the browser was asked to keep the data. */
  asked: number;
}

/** Empty. */
export function makeSafekeeping(): MemorySafekeeping {
  const files = new Map<string, string>();
  const keeping: MemorySafekeeping = {
    files,
    mark: null,
    asked: 0,
    readMark: () => Promise.resolve(keeping.mark),
    writeMark(mark) {
      keeping.mark = mark;
      return Promise.resolve();
    },
    listFiles: () => Promise.resolve([...files.keys()]),
    async writeFile(name, chunks) {
      let text = '';
      for await (const chunk of chunks) text += chunk;
      files.set(name, text);
    },
    async *readFile(name) {
      const text = files.get(name);
      if (text === undefined) throw new Error(`no file ${name}`);
      yield await Promise.resolve(text);
    },
    dropFile(name) {
      files.delete(name);
      return Promise.resolve();
    },
    alone: (work) => work(),
    askToPersist() {
      keeping.asked += 1;
      return Promise.resolve();
    },
  };
  return keeping;
}
