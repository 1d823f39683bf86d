// Tests how the duties of two roles are put side by side: surest first, each once, contrasts only where nothing better is there.
// Pairs are made by hand, but for copies that were told through a third duty.

import { expect, test } from 'vitest';
import { alignRoles } from '../../../../extension/catalogue-page/duplicates/beside-rows.ts';
import type { DuplicatePair, PairKind } from '../../../../shared/model/duplicate.ts';
import type { DeskDuty } from '../../../../shared/ui/duplicates/desk-state.ts';

function duties(role: string, texts: readonly string[]): DeskDuty[] {
  return texts.map((text, at) => {
    const number = String(at + 1);
    return { id: role + number, text, role, roleTitle: role, number, place: '', source: 'catalogue' };
  });
}
function pair(a: string, b: string, score: number, kind: PairKind = 'reworded'): DuplicatePair {
  return {
    a,
    b,
    score,
    kind,
    differences: [{ what: 'verb', a: `of ${a}`, b: `of ${b}`, spanA: [0, 1], spanB: [2, 3] }],
  };
}

const HALL = duties('h', ['Open the hall', 'Count the vests', 'Greet guests']);
const NIGHT = duties('n', ['Count vests', 'Lock the hall', 'Feed the cat']);

test('puts the surest partner beside each duty, and the others below', () => {
  const pairs = [pair('h2', 'n1', 0.9), pair('h1', 'n1', 0.4)];
  const beside = alignRoles(HALL, NIGHT, {
    clusters: [{ members: ['h1', 'h2', 'n1'], pairs: pairs.map(judged) }],
    contrasts: [],
  });
  expect(beside.rows.map(({ a, b }) => [a.id, b.id])).toEqual([['h2', 'n1']]);
  expect(beside.onlyA.map(({ id }) => id)).toEqual(['h1', 'h3']);
  expect(beside.onlyB.map(({ id }) => id)).toEqual(['n2', 'n3']);
});

test('a contrast stands beside where there is no duplicate', () => {
  const clusters = [{ members: ['h2', 'n1'], pairs: [judged(pair('h2', 'n1', 0.6))] }];
  const contrasts = [pair('h1', 'n2', 0.8, 'contrast'), pair('h2', 'n2', 0.9, 'contrast')];
  const { rows } = alignRoles(HALL, NIGHT, { clusters, contrasts });
  expect(rows.map(({ a, b, pair: { kind } }) => [a.id, b.id, kind])).toEqual([
    ['h1', 'n2', 'contrast'],
    ['h2', 'n1', 'reworded'],
  ]);
});

test('tells the differences of the first role as A, whichever way the pair was told', () => {
  const { rows } = alignRoles(HALL, NIGHT, { clusters: [], contrasts: [pair('n1', 'h2', 0.8, 'contrast')] });
  expect(rows[0]?.pair).toMatchObject({
    a: 'h2',
    b: 'n1',
    differences: [{ a: 'of h2', b: 'of n1', spanA: [2, 3], spanB: [0, 1] }],
  });
});

test('two copies that were told through a third duty are compared by themselves', () => {
  const [one = []] = [duties('a', ['Lock the boat hall every evening'])];
  const other = duties('b', ['lock the boat hall, every evening']);
  const { rows } = alignRoles(one, other, { clusters: [{ members: ['x1', 'a1', 'b1'], pairs: [] }], contrasts: [] });
  expect(rows.map(({ a, b, pair: { kind } }) => [a.id, b.id, kind])).toEqual([['a1', 'b1', 'same']]);
});

function judged(one: DuplicatePair) {
  return { ...one, verdict: null };
}
