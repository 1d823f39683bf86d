// Who stands in one cluster with whom.
// Pairs are bare names; how they come about is judged elsewhere.

import { expect, test } from 'vitest';
import { findClusters } from '../../../shared/duplicates/clusters.ts';
import type { PairKind } from '../../../shared/model/duplicate.ts';

function toPairs(...names: readonly string[]): { a: string; b: string; kind: PairKind }[] {
  return names.map((name) => {
    const [a = '', b = '', kind] = name.split(' ');
    return { a, b, kind: kind === 'contrast' ? 'contrast' : 'same' };
  });
}

test('joins through others, never by a contrast', () => {
  expect(findClusters(toPairs('a b', 'c d', 'b c', 'd e contrast', 'f g contrast'))).toEqual([['a', 'b', 'c', 'd']]);
});

test('is empty without pairs', () => {
  expect(findClusters([])).toEqual([]);
});

test('keeps two apart, also by way of a third; the surer pair wins', () => {
  const clusters = findClusters(toPairs('a b', 'b c'), [['c', 'a']]);
  expect(clusters).toEqual([['a', 'b']]);
});

test('holds a chain of a hundred thousand', () => {
  const chain = Array.from({ length: 100_000 }, (_, at) => `${at} ${at + 1}`);
  expect(findClusters(toPairs(...chain)).map(({ length }) => length)).toEqual([100_001]);
});
