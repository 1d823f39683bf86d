// The limit that is found in the data.
// Scores are made up to look like the two kinds of data it was made for; the benchmark judges it on real ones.

import { expect, test } from 'vitest';
import { LimitFinder } from '../../../shared/duplicates/limit.ts';

/** `times` duties with these scores of their best, second and third. */
function count(finder: LimitFinder, times: number, ...scores: readonly number[]): void {
  for (let time = 0; time < times; time++) finder.count(scores);
}

/** The limit for duties that have no partner at all, of so many different stems. */
function findAmong(times: number, terms: number): number {
  const finder = new LimitFinder();
  count(finder, times, 0.02);
  return finder.find(terms);
}

test('rises with the number of sentences while nothing is known of chance', () => {
  expect(findAmong(20, 9)).toBeGreaterThanOrEqual(0.35);
  expect(findAmong(1000, 9)).toBeGreaterThan(findAmong(20, 9));
  expect(findAmong(1000, 9)).toBeLessThanOrEqual(0.5);
});

test('is lower for labels than for sentences', () => {
  expect(findAmong(60, 3)).toBeLessThanOrEqual(0.3);
  expect(findAmong(60, 5)).toBeGreaterThan(findAmong(60, 3));
  expect(findAmong(60, 9)).toBeGreaterThan(findAmong(60, 5));
});

test('is low where nearly every duty has a partner far above its decoy', () => {
  const finder = new LimitFinder();
  for (let step = 0; step < 1000; step++) count(finder, 4, 0.25 + (step % 60) / 100, 0.04, 0.03);
  expect(finder.find(8)).toBeLessThan(0.35);
});

test('is high where decoys score like best partners', () => {
  const finder = new LimitFinder();
  for (let step = 0; step < 1000; step++) count(finder, 4, (step % 60) / 100, (step % 55) / 100, (step % 50) / 100);
  expect(finder.find(8)).toBeGreaterThanOrEqual(0.5);
});

test('stays in its range without any duty', () => {
  expect(new LimitFinder().find(8)).toBeGreaterThanOrEqual(0.2);
});
