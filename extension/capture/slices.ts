// Drives work in steps on the page's own thread in short slices, so that the page stays quick while it is read.
// For read-page.ts; the steps are those of shared/read.
// Must not know what the work is.

import type { Steps } from '../../shared/read/steps.ts';
import { pause } from '../pause.ts';

/** Longest slice in milliseconds. The promise is 50; the last step of a slice and a slow machine need the rest. */
const SLICE_MS = 15;

/** What happens in the pauses. */
export interface Pauses {
  readonly signal: AbortSignal;
  /** Told in each pause how many nodes were done. */
  readonly onPause?: (done: number) => void;
}

/**
 * Does all steps, pausing between slices so that the page can paint and answer.
 *
 * @throws the signal's reason, at the next pause after it was aborted.
 */
export async function runInSlices<Result>(steps: Steps<Result>, { signal, onPause }: Pauses): Promise<Result> {
  let hasPaused = false;
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next(hasPaused);
    if (step.done === true) return step.value;
    hasPaused = performance.now() >= end;
    if (!hasPaused) continue;
    onPause?.(step.value);
    await pause();
    signal.throwIfAborted();
    end = performance.now() + SLICE_MS;
  }
}
