// The parse worker from the asking side: answers, stopping, and a worker that fails. The worker's thread is left out.
// That a real worker starts under the extension's policy is told by the tests in real browsers.

import '../../fakes/fake-extension.ts';
import { FakeWorker } from '../../fakes/fake-worker.ts';
import { beforeEach, expect, test } from 'vitest';
import {
  parseSource,
  ParseWorkerError,
  readPasted,
  readPostings,
  readTable,
} from '../../../extension/clip/parse-source.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readText } from '../../../shared/read/text-lines.ts';

const SOURCE = readText('Duties of the cook:\n1. Bakes the bread.\n2. Cleans the stove.');

beforeEach(() => {
  Object.assign(FakeWorker, { started: 0, stopped: 0, isBusy: false, failure: null });
});

test('finds the roles that the parser finds', async () => {
  expect(await parseSource(SOURCE)).toEqual(parseRoles(SOURCE));
});

test('reads pastes, their tables and postings', async () => {
  expect(await readTable('<table><tr><td>Cook<td>Bakes')).toEqual([['Cook', 'Bakes']]);
  expect(await readTable('<p>Cook')).toBeNull();
  expect((await readPasted({ html: '<ol start=4><li>Cook', text: 'Cook' })).text).toBe('4. Cook');
  expect((await readPostings(['{"@type":"JobPosting","title":"Cook"}'])).text).toBe('Job title: Cook');
});

test('uses one worker for work that comes one after the other, and more for work at the same time', async () => {
  await parseSource(SOURCE);
  const before = FakeWorker.started;
  await parseSource(SOURCE);
  expect(FakeWorker.started).toBe(before);
  await Promise.all([parseSource(SOURCE), parseSource(SOURCE)]);
  expect(FakeWorker.started).toBe(before + 1);
  expect(FakeWorker.stopped).toBe(1);
});

test('stops at once, with the reason of whoever stopped it, and works again afterwards', async () => {
  FakeWorker.isBusy = true;
  const stopping = new AbortController();
  const parsing = parseSource(SOURCE, { signal: stopping.signal });
  stopping.abort(new Error('enough'));
  await expect(parsing).rejects.toThrow('enough');
  expect(FakeWorker.stopped).toBe(1);
  FakeWorker.isBusy = false;
  expect((await parseSource(SOURCE)).roles).toHaveLength(1);
  await expect(parseSource(SOURCE, { signal: stopping.signal })).rejects.toThrow('enough');
});

test('says so when the worker cannot start, and tries a new one the next time', async () => {
  // The idle worker of the tests before is stopped first.
  FakeWorker.isBusy = true;
  const stopping = new AbortController();
  const parsing = parseSource(SOURCE, { signal: stopping.signal });
  stopping.abort(new Error('enough'));
  await expect(parsing).rejects.toThrow();
  Object.assign(FakeWorker, { isBusy: false, failure: 'refused by the policy' });
  await expect(parseSource(SOURCE)).rejects.toThrow(new ParseWorkerError('refused by the policy'));
  FakeWorker.failure = null;
  expect((await parseSource(SOURCE)).roles).toHaveLength(1);
});
