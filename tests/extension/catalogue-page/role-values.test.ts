// Tests the duties as they are shown before the store has answered, and how deep each stands.
// Positions and ids are written by hand.

import { expect, test } from 'vitest';
import { applyToDuties, countDepths } from '../../../extension/catalogue-page/role-values.ts';
import { makeDuty } from './catalogue-roles.ts';

const DUTIES = [makeDuty('a', 'Open', { position: '1' }), makeDuty('b', 'Close', { position: '3', parent: 'a' })];

test('changes, adds, moves and drops as the edit says', () => {
  const texts = (values: Parameters<typeof applyToDuties>[1]) => applyToDuties(DUTIES, values).map(({ text }) => text);
  expect(texts({ 'd/a/text': 'Open up' })).toEqual(['Open up', 'Close']);
  expect(texts({ 'd/n/text': 'Sweep', 'd/n/position': '2' })).toEqual(['Open', 'Sweep', 'Close']);
  expect(texts({ 'd/a/position': '4' })).toEqual(['Close', 'Open']);
  expect(texts({ 'd/a/deleted': true })).toEqual(['Close']);
  expect(texts({ title: 'Porter' })).toEqual(['Open', 'Close']);
});

test('counts depths, and takes a circle for the first level', () => {
  expect([...countDepths(DUTIES)]).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
  const circle = [makeDuty('x', 'X', { parent: 'y' }), makeDuty('y', 'Y', { parent: 'x' })];
  expect([...countDepths(circle).values()]).toEqual([0, 0]);
});
