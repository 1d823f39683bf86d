// The search for duplicates from the asking side: what it hands on, stopping, and a worker that fails.
// The worker's thread is left out; a real one is told by the tests in real browsers.

import '../../fakes/fake-extension.ts';
import { FakeWorker } from '../../fakes/fake-worker.ts';
import { beforeEach, expect, test } from 'vitest';
import { findDuplicates } from '../../../extension/clip/find-duplicates.ts';
import { ParseWorkerError } from '../../../extension/clip/parse-source.ts';
import type { DuplicatePair, SearchProgress } from '../../../shared/model/duplicate.ts';

const DUTIES = ['Bake the bread', 'bake the Bread.', 'Sharpen all knives'].map((text, at) => ({
  id: `d${at}`,
  text,
  role: `r${at}`,
  source: 'catalogue',
}));

beforeEach(() => {
  Object.assign(FakeWorker, { started: 0, stopped: 0, isBusy: false, failure: null });
});

test('hands on pairs and progress, then ends its worker', async () => {
  const { pairs, steps, search } = listen();
  await search(new AbortController().signal);
  expect(pairs.map(({ a, b, kind }) => [a, b, kind])).toEqual([['d0', 'd1', 'same']]);
  expect(steps.at(-1)).toEqual({ stage: 'judging', done: 3, total: 3 });
  expect([FakeWorker.started, FakeWorker.stopped]).toEqual([1, 1]);
});

test('stops at once, with the reason of whoever stopped it', async () => {
  FakeWorker.isBusy = true;
  const stopping = new AbortController();
  const searching = listen().search(stopping.signal);
  stopping.abort(new Error('enough'));
  await expect(searching).rejects.toThrow('enough');
  expect(FakeWorker.stopped).toBe(1);
});

test('says so when the worker cannot start', async () => {
  FakeWorker.failure = 'refused by the policy';
  const searching = listen().search(new AbortController().signal);
  await expect(searching).rejects.toThrow(new ParseWorkerError('refused by the policy'));
});

function listen() {
  const pairs: DuplicatePair[] = [];
  const steps: SearchProgress[] = [];
  const search = (signal: AbortSignal) =>
    findDuplicates(DUTIES, {
      onPairs: (found) => void pairs.push(...found),
      onProgress: (step) => void steps.push(step),
      signal,
    });
  return { pairs, steps, search };
}
