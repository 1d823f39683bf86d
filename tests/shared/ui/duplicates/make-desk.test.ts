// The desk over duplicates without a view: results that stream in, a score that only filters, and the place a person is at.
// The search is played by the test; clusters and verdicts are the matcher's own.

import { beforeEach, expect, test } from 'vitest';
import { applyVerdicts } from '../../../../shared/duplicates/apply-verdicts.ts';
import type { DuplicatePair } from '../../../../shared/model/duplicate.ts';
import type { Verdict } from '../../../../shared/model/verdict.ts';
import type { DeskDuty, DeskPorts } from '../../../../shared/ui/duplicates/desk-state.ts';
import { makeDesk, type DuplicatesDesk } from '../../../../shared/ui/duplicates/make-desk.ts';

const DUTIES = ['a', 'b', 'c', 'd', 'e', 'f'].map((id): DeskDuty => {
  return {
    id,
    text: `Text ${id}`,
    role: `r${id}`,
    roleTitle: `Role ${id}`,
    number: '1',
    place: '',
    source: 'catalogue',
  };
});

type Listener = Parameters<DeskPorts['search']>[1];

let searches: number;
let verdicts: Verdict[];
let desk: DuplicatesDesk;
/** The search that runs: what it tells is up to the test. */
let told: Listener;
let end: () => void;

beforeEach(() => {
  searches = 0;
  verdicts = [];
  desk = makeDesk({
    load: () => Promise.resolve({ duties: DUTIES, verdicts }),
    search: (_duties, on) => {
      searches++;
      told = on;
      return new Promise((resolve, reject) => {
        end = resolve;
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller's own reason
        on.signal.addEventListener('abort', () => reject(on.signal.reason));
      });
    },
    judge: applyVerdicts,
    decide({ kind, a, b }) {
      verdicts = [...verdicts, { id: `${a.id}${b.id}`, kind, duties: [a.id, b.id], textKeys: [], deleted: false }];
      return Promise.resolve(true);
    },
    goTo: () => undefined,
  });
});

function pair(a: string, b: string, score: number): DuplicatePair {
  return { a, b, score, kind: 'reworded', differences: [] };
}
/** Begins a search and waits until it has been asked for. */
async function start(): Promise<void> {
  void desk.run();
  while (searches === 0) await Promise.resolve();
}
const clusters = () => desk.clusters.value.map(({ members }) => members.join(''));

test('shows early pairs while it compares, and in the end only what was told again', async () => {
  await start();
  told.onPairs([pair('a', 'b', 0.9), pair('c', 'd', 0.8)], null);
  expect(clusters()).toEqual(['ab', 'cd']);
  told.onPairs([pair('a', 'b', 0.9)], 0.5, 0.3);
  told.onPairs([pair('e', 'f', 0.6)], 0.5, 0.3);
  end();
  expect(clusters()).toEqual(['ab', 'ef']);
});

test('a changed score filters what there is and searches nothing', async () => {
  await start();
  told.onPairs([pair('a', 'b', 0.9), pair('c', 'd', 0.6), pair('e', 'f', 0.35)], 0.5, 0.3);
  end();
  expect([desk.atLeast.value, desk.lowest.value]).toEqual([0.5, 0.3]);
  expect(clusters()).toEqual(['ab', 'cd']);
  desk.atLeast.value = 0.3;
  expect(clusters()).toEqual(['ab', 'cd', 'ef']);
  desk.atLeast.value = 0.7;
  expect(clusters()).toEqual(['ab']);
  expect(searches).toBe(1);
});

test('stays at the pair that was gone to while others come in before it', async () => {
  await start();
  told.onPairs([pair('a', 'b', 0.7), pair('c', 'd', 0.69)], null);
  desk.chooseCluster(1);
  told.onPairs([pair('e', 'f', 0.99)], null);
  expect(clusters()).toEqual(['ef', 'ab', 'cd']);
  expect(desk.chosen.value).toMatchObject({ at: 2, pair: { a: 'c', b: 'd' } });
});

test('after a verdict the next pair is at the place', async () => {
  await start();
  told.onPairs([pair('a', 'b', 0.9), pair('c', 'd', 0.8), pair('e', 'f', 0.7)], 0.5);
  end();
  desk.chooseCluster(1);
  await desk.judge('link', null);
  expect(desk.chosen.value?.pair).toMatchObject({ a: 'e', b: 'f' });
});

test('Cancel keeps what was found and says how far it came', async () => {
  const running = desk.run();
  while (searches === 0) await Promise.resolve();
  told.onPairs([pair('a', 'b', 0.9)], null);
  told.onProgress({ stage: 'comparing', done: 3, total: 6 });
  desk.cancel();
  await running;
  expect(clusters()).toEqual(['ab']);
  expect(desk.stoppedAt.value).toEqual({ stage: 'comparing', done: 3, total: 6 });
  expect(desk.progress.value).toBeNull();
});
