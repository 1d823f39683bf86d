// Work in slices: everything is done in order, others get their turn, and it can be stopped.
// Times are real and short; how long a slice takes on a page is measured by the benchmark (tests/bench).

import { expect, test } from 'vitest';
import { runInSlices } from '../../../extension/capture/slices.ts';
import type { Steps } from '../../../shared/read/steps.ts';

const STEP_MS = 2;

/** Steps that take their time; `paused` collects after which of them there was a pause. */
function* work(steps: number, paused: number[]): Steps<string> {
  for (let step = 1; step <= steps; step++) {
    const end = performance.now() + STEP_MS;
    while (performance.now() < end);
    if (yield step) paused.push(step);
  }
  return 'done';
}

const signal = new AbortController().signal;

test('pauses between slices, tells how much is done, and tells the work', async () => {
  const paused: number[] = [];
  const told: number[] = [];
  expect(await runInSlices(work(40, paused), { signal, onPause: (done) => told.push(done) })).toBe('done');
  expect(paused.length).toBeGreaterThanOrEqual(2);
  expect(told).toEqual(paused);
});

test('lets others have their turn in a pause', async () => {
  let turns = 0;
  const other = setInterval(() => turns++, 0);
  await runInSlices(work(60, []), { signal });
  clearInterval(other);
  expect(turns).toBeGreaterThan(0);
});

test('stops at the next pause, with the reason of whoever stopped it', async () => {
  const stopping = new AbortController();
  const paused: number[] = [];
  const running = runInSlices(work(1000, paused), {
    signal: stopping.signal,
    onPause: () => stopping.abort(new Error('enough')),
  });
  await expect(running).rejects.toThrow('enough');
  expect(paused).toEqual([]);
});

test('work of one slice is done in one go', async () => {
  const paused: number[] = [];
  await runInSlices(work(1, paused), { signal });
  expect(paused).toEqual([]);
});
