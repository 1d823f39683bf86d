// The parser in its worker, so that the pane's own script stays small and never stops answering.
// One worker for the pane's life; a worker that fell over is started anew at the next question.

import type { SheetReading } from '../sheets/scan-workbook.ts';
import type { PaneParsed, PaneParser } from './pane-ports.ts';
import type { ParserReply, ParserRequest } from './parser-messages.ts';

type Question = ParserRequest extends infer Request
  ? Request extends unknown
    ? Omit<Request, 'number'>
    : never
  : never;

/** Starts no worker before the first question. */
export function openParser(): PaneParser {
  let worker: Worker | null = null;
  let count = 0;
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const start = (): Worker => {
    const made = new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module', name: 'rolebook-parse' });
    made.onmessage = ({ data }: MessageEvent<ParserReply>) => {
      const asked = open.get(data.number);
      open.delete(data.number);
      if (data.ok) asked?.resolve(data.value);
      else asked?.reject(new Error(data.message));
    };
    made.onerror = ({ message }) => {
      for (const { reject } of open.values()) reject(new Error(message || 'The parse worker could not be started.'));
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
  };
}
