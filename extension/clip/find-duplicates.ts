// Asks the parse worker for the duplicates among duties, and hands on what it tells on the way.
// A worker of its own for each search: stopping means ending it, and the index it made goes with it.
// Must not search by itself, not even when the worker fails: the error says so.

import {
  type ComparedDuty,
  type DuplicatePair,
  LOWEST_SHOWN,
  type SearchProgress,
} from '../../shared/model/duplicate.ts';
import { isFoundStep } from '../messages/duplicate-messages.ts';
import { readFromWorker, type ToWorker } from '../messages/worker-protocol.ts';
import { openParseWorker } from './open-parse-worker.ts';
import { ParseWorkerError } from './parse-source.ts';

/** What a search tells on its way, and how to stop it. */
export interface SearchListener {
  /**
   * Pairs found since the last call. `limit` is the score that suits the duties; while it is null the pairs are early ones, and come
   * again with a limit where they hold. `told` is the score down to which pairs are told.
   */
  readonly onPairs: (pairs: readonly DuplicatePair[], limit: number | null, told: number) => void;
  readonly onProgress: (progress: SearchProgress) => void;
  readonly signal: AbortSignal;
}

/** In milliseconds: so often pairs are handed on; each time the views are drawn anew over all of them. */
const HAND_ON_EVERY = 400;

/** Searches to the end. Rejects with the signal's reason when it is stopped, or with a ParseWorkerError. */
export function findDuplicates(
  duties: readonly ComparedDuty[],
  { onPairs, onProgress, signal }: SearchListener,
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = openParseWorker();
    let waiting: DuplicatePair[] = [];
    let known: number | null = null;
    let handedOn = performance.now();
    const leave = () => {
      signal.removeEventListener('abort', stop);
      worker.onmessage = worker.onmessageerror = worker.onerror = null;
      worker.terminate();
    };
    const stop = () => {
      leave();
      onPairs(waiting, known, LOWEST_SHOWN);
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller's own reason, whatever it is
      reject(signal.reason);
    };
    const fail = (message: string) => {
      leave();
      reject(new ParseWorkerError(message));
    };
    signal.addEventListener('abort', stop);
    worker.onerror = ({ message }) => fail(message || 'The parse worker could not be started.');
    worker.onmessageerror = () => fail('The parse worker sent what could not be read.');
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const reply = readFromWorker(data);
      if (reply === null) return fail('The parse worker sent what it should not.');
      if (!reply.ok) return fail(reply.message);
      if (!isFoundStep(reply.value)) return fail('The parse worker sent something else than was asked for.');
      const { progress, limit, pairs, early, isLast } = reply.value;
      onProgress(progress);
      // The first settled pairs tell all that holds of the early ones.
      waiting = known === null && limit !== null ? [...pairs] : waiting.concat(limit === null ? early : pairs);
      known = limit;
      if (isLast || performance.now() - handedOn >= HAND_ON_EVERY) {
        onPairs(waiting, limit, LOWEST_SHOWN);
        waiting = [];
        handedOn = performance.now();
      }
      if (!isLast) return;
      leave();
      resolve();
    };
    const request: ToWorker = {
      ask: 'duplicates',
      duties: duties.map(({ id, text, role, source }) => ({ id, text, role, source })),
    };
    worker.postMessage(request);
  });
}
