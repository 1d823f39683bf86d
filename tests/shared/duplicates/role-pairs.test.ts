// Pairs of roles by title and duties.
// Clusters are given; the expected classes were laid down by hand.

import { expect, test } from 'vitest';
import { findRolePairs } from '../../../shared/duplicates/role-pairs.ts';

const role = (id: string, title: string | null, ...duties: string[]) => ({ id, title, duties });

test('tells the four classes apart, the largest overlap first', () => {
  const roles = [
    role('1', 'Cook', 'a1', 'a2'),
    role('2', 'cook ', 'b1', 'b2'),
    role('3', 'Chef', 'c1', 'c2', 'c3'),
    role('4', 'Cook', 'd1', 'd2'),
    role('5', null, 'e1', 'e2', 'e3', 'e4', 'e5'),
    role('6', null, 'f1'),
  ];
  const pairs = findRolePairs(roles, [
    ['a1', 'b1', 'c1'],
    ['a2', 'b2'],
    ['c2', 'e1'],
  ]);
  const say = pairs.map(({ a, b, sameTitle, sameDuties, overlap }) => [a + b, sameTitle, sameDuties, overlap]);
  expect(say[0]).toEqual(['12', true, true, 1]);
  expect(new Map(say.map(([name, ...rest]) => [name, rest]))).toEqual(
    new Map([
      ['12', [true, true, 1]],
      ['13', [false, true, 0.4]],
      ['23', [false, true, 0.4]],
      ['35', [false, false, 0.25]],
      ['14', [true, false, 0]],
      ['24', [true, false, 0]],
    ]),
  );
});

test('names the duties that are shared, each once', () => {
  const roles = [role('1', 'Cook', 'a', 'b'), role('2', 'Chef', 'c', 'd')];
  const [pair] = findRolePairs(roles, [['a', 'b', 'c']]);
  expect(pair).toMatchObject({ sharedA: ['a', 'b'], sharedB: ['c'], overlap: 0.75 });
});

test('makes no pairs of a phrase that stands in very many roles', () => {
  const roles = Array.from({ length: 60 }, (_, at) => role(String(at), `Post ${at}`, `d${at}`));
  expect(findRolePairs(roles, [roles.map(({ duties }) => duties[0] ?? '')])).toEqual([]);
});
