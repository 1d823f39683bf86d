// The parser and the search for duplicates in workers, so that the pane's own script stays small and never stops answering.
// One worker reads for the pane's life and is started anew when it fell over; each search has its own, which Cancel ends.

import type { SheetReading } from '../sheets/scan-workbook.ts';
import type { PaneParsed, PaneParser } from './pane-ports.ts';
import type { ParserReply, ParserRequest } from './parser-messages.ts';

type Question = ParserRequest extends infer Request
  ? Request extends unknown
    ? Omit<Request, 'number'>
    : never
  : never;

const FALLEN = 'The parse worker could not be started.';

/** Starts no worker before the first question. */
export function openParser(): PaneParser {
  let worker: Worker | null = null;
  let count = 0;
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const start = (): Worker => {
    const made = startWorker();
    made.onmessage = ({ data }: MessageEvent<ParserReply>) => {
      const asked = open.get(data.number);
      open.delete(data.number);
      if (!data.ok) asked?.reject(new Error(data.message));
      else if ('value' in data) asked?.resolve(data.value);
    };
    made.onerror = ({ message }) => {
      for (const { reject } of open.values()) reject(new Error(message || FALLEN));
      open.clear();
      made.terminate();
      worker = null;
    };
    return made;
  };
  const ask = (question: Question): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      const number = ++count;
      open.set(number, { resolve, reject });
      worker.postMessage({ ...question, number });
    });
  return {
    // `as`: the worker is this pane's own file, and answers a question with what its type says.
    readPasted: async (pasted) => (await ask({ ask: 'pasted', pasted })) as PaneParsed,
    readSheet: async (rows, mapping) => (await ask({ ask: 'sheet', rows, mapping })) as SheetReading,
    readTable: async (html) => (await ask({ ask: 'table', html })) as string[][] | null,
    findDuplicates: (duties, { onStep, signal }) =>
      new Promise((resolve, reject) => {
        const searcher = startWorker();
        const end = (act: () => void) => {
          searcher.terminate();
          act();
        };
        signal.addEventListener('abort', () => end(() => reject(new Error('cancelled'))));
        searcher.onerror = ({ message }) => end(() => reject(new Error(message || FALLEN)));
        searcher.onmessage = ({ data }: MessageEvent<ParserReply>) => {
          if (!data.ok) return end(() => reject(new Error(data.message)));
          if (!('step' in data)) return;
          if (data.step === null) return end(resolve);
          onStep(data.step);
        };
        searcher.postMessage({ ask: 'duplicates', duties, minScore: null, number: 0 } satisfies ParserRequest);
      }),
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module', name: 'rolebook-parse' });
}
