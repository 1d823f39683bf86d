// The search in one go: its steps, its limit, and how it is stopped.
// Which pairs are right is judged elsewhere.

import { expect, test } from 'vitest';
import { findDuplicates } from '../../../shared/duplicates/find-duplicates.ts';
import { makeDuties } from '../../bench/generated-duties.ts';
import { toDuties } from './random-duties.ts';

const duties = toDuties(makeDuties(1500, 1));
const options = { across: false, minScore: null };

test('tells how far it is, and the pairs in batches behind the limit', () => {
  const steps = [...findDuplicates(duties, options)];
  expect([...new Set(steps.map(({ progress }) => progress.stage))]).toEqual(['reading', 'comparing', 'judging']);
  for (const { progress, pairs, limit } of steps) {
    expect(progress.done).toBeLessThanOrEqual(progress.total);
    expect(limit === null).toBe(progress.stage !== 'judging');
    for (const { score } of pairs) expect(score).toBeGreaterThanOrEqual((limit ?? 1) - 0.001);
  }
  expect(steps.flatMap(({ pairs }) => pairs).length).toBeGreaterThan(50);
});

test('a changed limit takes away pairs and changes none', () => {
  const find = (minScore: number) =>
    [...findDuplicates(duties, { ...options, minScore })].flatMap(({ pairs }) => pairs);
  const [low, high] = [find(0.4), find(0.8)];
  expect(high.length).toBeLessThan(low.length);
  expect(low.filter(({ score }) => score >= 0.8)).toEqual(high);
});

test('stops where it is when nobody asks on', () => {
  let steps = 0;
  for (const { progress } of findDuplicates(duties, options)) {
    if (++steps < 3) continue;
    expect(progress).toMatchObject({ stage: 'reading', done: 512 });
    break;
  }
  expect(steps).toBe(3);
});

test('has one step for no duties', () => {
  expect([...findDuplicates([], options)].flatMap(({ pairs }) => pairs)).toEqual([]);
});

test('tells likely pairs early, and most of them again when they are settled', () => {
  const steps = [...findDuplicates(duties, { ...options, tellEarly: true })];
  const nameOf = ({ a, b }: { readonly a: string; readonly b: string }): string => [a, b].sort().join();
  const early = steps.flatMap((step) => step.early).map(nameOf);
  const settled = new Set(steps.flatMap(({ pairs }) => pairs).map(nameOf));
  expect(early.length).toBeGreaterThan(settled.size / 3);
  expect(new Set(early).size).toBe(early.length);
  // These duties have many rewordings of one duty, which are rivals of each other.
  expect(early.filter((name) => settled.has(name)).length).toBeGreaterThan(early.length * 0.8);
  for (const { progress, early: some, limit } of steps)
    if (some.length > 0) expect([progress.stage, limit]).toEqual(['comparing', null]);
});

test('tells weaker pairs where asked, and the same ones from the limit on', () => {
  const [all, usual] = [{ ...options, tellFrom: 0.1 }, options].map((wanted) => [...findDuplicates(duties, wanted)]);
  const limit = all?.at(-1)?.limit ?? 1;
  const [pairs = [], strong] = [all, usual].map((steps) => steps?.flatMap((step) => step.pairs));
  expect(pairs.some(({ score }) => score < limit)).toBe(true);
  // Rounded scores: the limit itself may fall between two of them.
  expect(pairs.filter(({ score }) => score > limit + 0.001)).toEqual(
    strong?.filter(({ score }) => score > limit + 0.001),
  );
});
