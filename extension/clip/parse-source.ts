// Asks the parse worker: the roles of a source, the source of a paste, the table in one, the source of a page's postings.
// The panel's own script stays small and never stops: the vocabularies and the HTML parser live in the worker's.
// Must not parse by itself, not even when the worker fails: the error says so.

import type { Source } from '../../shared/model/line.ts';
import type { Parsed } from '../../shared/model/parsed.ts';
import { isListOf, isNullOr, isString } from '../messages/wire-values.ts';
import { isParsed, isSource, readFromWorker, type ToWorker } from '../messages/worker-protocol.ts';
import { openParseWorker } from './open-parse-worker.ts';

/** How long it may take. */
export interface AskOptions {
  /** Stops the work at once; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The worker could not be started or fell over; the text it was given is untouched. What to do: read the text again. */
export class ParseWorkerError extends Error {
  override readonly name = 'ParseWorkerError';
  readonly code = 'parse-worker-failed';
}

/** What a person pasted: the clipboard's forms, '' for one it does not hold. */
export interface Pasted {
  /** `text/html` of the paste event. */
  readonly html: string;
  /** `text/plain` of the paste event. */
  readonly text: string;
}

/** Finds the roles of a source. Throws the signal's reason, or a ParseWorkerError. */
export function parseSource(source: Source, options: AskOptions = {}): Promise<Parsed> {
  return ask({ ask: 'parse', source }, isParsed, options);
}

/**
 * Reads what was pasted: cells as a grid, rich text with the numbers of its lists, else the plain text. Throws the signal's
 * reason, or a ParseWorkerError.
 */
export function readPasted({ html, text }: Pasted, options: AskOptions = {}): Promise<Source> {
  return ask({ ask: 'pasted', html, text }, isSource, options);
}

/** Reads the cells of the first table in a clipboard's HTML; null where there is none. Throws as `readPasted` does. */
export function readTable(html: string, options: AskOptions = {}): Promise<readonly (readonly string[])[] | null> {
  return ask({ ask: 'table', html }, isTable, options);
}

/** Reads the JobPostings in the texts of JSON-LD scripts. Throws the signal's reason, or a ParseWorkerError. */
export function readPostings(scripts: readonly string[], options: AskOptions = {}): Promise<Source> {
  return ask({ ask: 'postings', scripts }, isSource, options);
}

const isRow = (value: unknown) => isListOf(isString, value);
const isTable = (value: unknown) => isNullOr((rows) => isListOf(isRow, rows), value);

/** A worker that has finished its work and waits for more; the next one starts without a delay. */
let idle: Worker | null = null;

function ask<Value>(
  request: ToWorker,
  isValue: (value: unknown) => value is Value,
  { signal }: AskOptions,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = idle ?? openParseWorker();
    idle = null;
    const leave = () => {
      signal?.removeEventListener('abort', stop);
      worker.onmessage = worker.onmessageerror = worker.onerror = null;
    };
    const fail = (message: string) => {
      leave();
      worker.terminate();
      reject(new ParseWorkerError(message));
    };
    const stop = () => {
      leave();
      worker.terminate();
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller's own reason, whatever it is
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop);
    worker.onerror = ({ message }) => fail(message || 'The parse worker could not be started.');
    worker.onmessageerror = () => fail('The parse worker sent what could not be read.');
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const reply = readFromWorker(data);
      if (reply === null) fail('The parse worker sent what it should not.');
      else if (!reply.ok) fail(reply.message);
      else if (!isValue(reply.value)) fail('The parse worker sent something else than was asked for.');
      else {
        leave();
        if (idle === null) idle = worker;
        else worker.terminate();
        resolve(reply.value);
      }
    };
    worker.postMessage(request);
  });
}
