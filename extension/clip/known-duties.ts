// Asks a parse worker which duties of the catalogue new duties repeat: a worker of its own that is told the catalogue once.
// Closing ends the worker, whatever it does; a question that is given up costs the rest of its slice.
// Must not compare by itself, not even when the worker fails: the error says so.

import type { ComparedDuty, KnownDuty } from '../../shared/model/duplicate.ts';
import { areKnown } from '../messages/duplicate-messages.ts';
import { readFromWorker, type ToWorker } from '../messages/worker-protocol.ts';
import { isCount } from '../messages/wire-values.ts';
import { openParseWorker } from './open-parse-worker.ts';
import { ParseWorkerError } from './parse-source.ts';

/** A worker that knows the catalogue. Both promises reject with a ParseWorkerError, or stay open after `close`. */
export interface KnownSession {
  /** Tells it duties of the catalogue; all of them come before the first question. */
  remember(duties: readonly ComparedDuty[]): Promise<number>;
  /** What is known of these; those that repeat nothing are left out. Duties of the same `role` are not compared. */
  ask(duties: readonly ComparedDuty[]): Promise<readonly KnownDuty[]>;
  close(): void;
}

/** Starts one. */
export function openKnownSession(): KnownSession {
  const worker = openParseWorker();
  const waiting: Waiting[] = [];
  let failure: string | null = null;
  const fail = (message: string) => {
    failure = message;
    worker.terminate();
    for (const { reject } of waiting.splice(0)) reject(new ParseWorkerError(message));
  };
  worker.onerror = ({ message }) => fail(message || 'The parse worker could not be started.');
  worker.onmessageerror = () => fail('The parse worker sent what could not be read.');
  // A worker answers in turn.
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    const reply = readFromWorker(data);
    if (reply === null) fail('The parse worker sent what it should not.');
    else if (!reply.ok) fail(reply.message);
    else if (waiting.shift()?.take(reply.value) !== true)
      fail('The parse worker sent something else than was asked for.');
  };
  const ask = <Value>(request: ToWorker, isValue: (value: unknown) => value is Value) =>
    new Promise<Value>((resolve, reject) => {
      if (failure !== null) return reject(new ParseWorkerError(failure));
      const take = (value: unknown) => {
        if (!isValue(value)) {
          reject(new ParseWorkerError('The parse worker sent something else than was asked for.'));
          return false;
        }
        resolve(value);
        return true;
      };
      waiting.push({ take, reject });
      worker.postMessage(request);
    });
  return {
    remember: (duties) => ask({ ask: 'remember', duties }, isCount),
    ask: (duties) => ask({ ask: 'known', duties }, areKnown),
    close: () => worker.terminate(),
  };
}

/** A question without an answer yet. `take` gives false for an answer that is none. */
interface Waiting {
  readonly take: (value: unknown) => boolean;
  readonly reject: (error: ParseWorkerError) => void;
}
