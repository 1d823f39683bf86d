// A parse worker without a thread: the worker's own work, a moment later. For tests of what asks it.
// Holds its answers back while `isBusy`, so that a test can stop it in the middle.

import { answerRequest } from '../../extension/clip/answer-request.ts';
import { DutyMemory } from '../../extension/clip/duty-memory.ts';

/** Stands in for the browser's `Worker`. */
export class FakeWorker {
  static started = 0;
  static stopped = 0;
  static isBusy = false;
  /** What the browser says of a worker that cannot start; null = it starts. */
  static failure: string | null = null;
  readonly #memory = new DutyMemory();
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;

  constructor() {
    FakeWorker.started++;
    const { failure } = FakeWorker;
    if (failure !== null) queueMicrotask(() => this.onerror?.({ message: failure }));
  }

  postMessage(message: unknown): void {
    if (FakeWorker.isBusy || FakeWorker.failure !== null) return;
    for (const answer of answerRequest(structuredClone(message), this.#memory)) {
      const data = structuredClone(answer);
      queueMicrotask(() => this.onmessage?.({ data }));
    }
  }

  terminate(): void {
    FakeWorker.stopped++;
  }
}

Object.assign(globalThis, { Worker: FakeWorker });
