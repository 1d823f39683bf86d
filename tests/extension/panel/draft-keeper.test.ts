// Tests when drafts reach the shelf: soon after the last change, at the latest in the midst of typing, at once when asked.
// The clock is set by hand.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PasteDraft } from '../../../extension/panel/draft.ts';
import { createDraftKeeper } from '../../../extension/panel/draft-keeper.ts';
import type { DraftShelf } from '../../../extension/panel/panel-ports.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const draft = (text: string): PasteDraft => ({ kind: 'paste', id: 'paste', changedAt: 0, text });

/** A shelf that writes down what comes to it. */
function makeShelf() {
  const written: string[] = [];
  const shelf: DraftShelf = {
    list: () => Promise.resolve([]),
    put: (one) => Promise.resolve(void written.push(one.kind === 'paste' ? one.text : one.id)),
    drop: (id) => Promise.resolve(void written.push(`-${id}`)),
  };
  return { shelf, written };
}

test('writes the newest state once, when typing has paused', async () => {
  const { shelf, written } = makeShelf();
  const keeper = createDraftKeeper(shelf, () => undefined);
  keeper.keep(draft('a'));
  await vi.advanceTimersByTimeAsync(200);
  keeper.keep(draft('ab'));
  await vi.advanceTimersByTimeAsync(200);
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(written).toEqual(['ab']);
});

test('writes in the midst of typing that does not pause', async () => {
  const { shelf, written } = makeShelf();
  const keeper = createDraftKeeper(shelf, () => undefined);
  for (let at = 0; at < 2000; at += 100) {
    keeper.keep(draft(`typed for ${at}`));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(written.length).toBeGreaterThan(0);
});

test('writes at once when the panel may be closed, and drops in order', async () => {
  const { shelf, written } = makeShelf();
  const keeper = createDraftKeeper(shelf, () => undefined);
  keeper.keep(draft('a'));
  await keeper.flush();
  keeper.keep(draft('b'));
  keeper.drop('paste');
  await keeper.flush();
  expect(written).toEqual(['a', '-paste']);
});

test('tells whether the last writing worked', async () => {
  const { shelf } = makeShelf();
  const told: boolean[] = [];
  let isFull = true;
  const keeper = createDraftKeeper(
    { ...shelf, put: (one) => (isFull ? Promise.reject(new Error('full')) : shelf.put(one)) },
    (isKept) => told.push(isKept),
  );
  keeper.keep(draft('a'));
  await keeper.flush();
  isFull = false;
  keeper.keep(draft('ab'));
  await keeper.flush();
  expect(told).toEqual([false, true]);
});
