// Tests the corrections of duties: what changes, what stays, and that places keep pointing at the right words.
// The parser is the real one; what is expected was written by hand.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dropDuty,
  editDuty,
  joinDuty,
  moveDuty,
  moveDutyToRole,
  splitDuty,
} from '../../../extension/panel/correct-duties.ts';
import type { Review } from '../../../extension/panel/review.ts';
import { dutyOf, review, roleOf, tell } from './readings.ts';

const wordsAt = (of: Review, start: string) => {
  const { span } = dutyOf(of, start);
  return span && of.source.text.slice(...span);
};

test('edits one duty and leaves the other roles untouched', () => {
  const of = review();
  const now = editDuty(of, dutyOf(of, 'Washes').id, 'Washes the pans.');
  expect(tell(now)[1]).toBe('Dishwasher: Washes the pans. | Polishes the glasses.');
  expect(now.roles[0]).toBe(of.roles[0]);
  expect([of.touched, now.touched]).toEqual([false, true]);
});

test('splits text and place at the caret; the second part has no marker', () => {
  const of = review();
  const now = splitDuty(of, dutyOf(of, 'Orders').id, 'Orders meat,'.length, 'new');
  expect(tell(now)[0]).toContain('| Orders meat, | fish and bread. |');
  expect(wordsAt(now, 'Orders meat,')).toBe('Orders meat,');
  expect(wordsAt(now, 'fish and')).toBe('fish and bread.');
  expect(dutyOf(now, 'fish and')).toMatchObject({ id: 'new', marker: null });
});

test('finds the place of a split where reading has collapsed blanks', () => {
  const of = review('Job title: Cook\nDuties:\n1. Cooks   the\n   soup and   stirs it.\n2. Cleans the stove.');
  const now = splitDuty(of, dutyOf(of, 'Cooks').id, 'Cooks the soup'.length, 'new');
  expect(wordsAt(now, 'Cooks the soup')).toMatch(/^Cooks\s+the\s+soup$/);
  expect(wordsAt(now, 'and stirs')).toMatch(/^and\s+stirs it\.$/);
});

test('does not split off nothing', () => {
  const of = review();
  const { id, text } = dutyOf(of, 'Washes');
  expect(splitDuty(of, id, 0, 'new')).toBe(of);
  expect(splitDuty(of, id, text.length, 'new')).toBe(of);
});

test('joins with the next duty, with a space only where the language has spaces', () => {
  const of = review();
  const now = joinDuty(of, dutyOf(of, 'Plans').id);
  expect(tell(now)[0]).toContain('Head cook: Plans the menu of the week. Orders meat, fish and bread. |');
  expect(wordsAt(now, 'Plans')).toMatch(/^Plans.*bread\.$/s);
  const chinese = review('职务名称：厨师\n岗位职责：\n1、每日检查库存；\n2、记录食材消耗。');
  const joined = joinDuty(chinese, dutyOf(chinese, '每日').id);
  expect(tell(joined)[0]).toBe('厨师: 每日检查库存；记录食材消耗。');
});

test('joining the last duty changes nothing', () => {
  const of = review();
  expect(joinDuty(of, dutyOf(of, 'Polishes').id)).toBe(of);
});

test('moves a duty up and down and stops at the ends', () => {
  const of = review();
  const { id } = dutyOf(of, 'Polishes');
  const up = moveDuty(of, id, -1);
  expect(tell(up)[1]).toBe('Dishwasher: Polishes the glasses. | Washes the pots.');
  expect(moveDuty(up, id, -1)).toBe(up);
  expect(tell(moveDuty(up, id, 1))).toEqual(tell(of));
});

test('puts a duty with what stands under it into another role', () => {
  const of = review(
    'Job title: Cook\nDuties:\n1. Prepares the meals of the day:\na) soup of the day;\nb) fish on Fridays for all guests.\n2. Cleans the stove.\n\nJob title: Waiter\nDuties:\n1. Serves the guests.\n2. Lays the tables.',
  );
  const now = moveDutyToRole(of, dutyOf(of, 'Prepares').id, roleOf(of, 'Waiter').id);
  expect(tell(now)).toEqual([
    'Cook: Cleans the stove.',
    'Waiter: Serves the guests. | Lays the tables. | Prepares the meals of the day: | soup of the day; | fish on Fridays for all guests.',
  ]);
  expect(roleOf(now, 'Waiter').duties.map(({ depth }) => depth)).toEqual([0, 0, 0, 1, 1]);
});

test('drops a duty and raises what stood under it', () => {
  const of = review(
    'Job title: Cook\nDuties:\n1. Prepares the meals of the day:\na) soup of the day;\nb) fish on Fridays for all guests.\n2. Cleans the stove.',
  );
  const now = dropDuty(of, dutyOf(of, 'Prepares').id);
  expect(now.roles[0]?.duties.map(({ depth }) => depth)).toEqual([0, 1, 0]);
  expect(now.dropped.map((span) => of.capture.text.slice(...span))).toEqual(['Prepares the meals of the day:']);
});

test('splitting and joining again gives the words back, wherever it was cut', () => {
  const of = review();
  const { id, text } = dutyOf(of, 'Orders');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: text.length - 1 }), (at) => {
      const joined = joinDuty(splitDuty(of, id, at, 'new'), id);
      expect(dutyOf(joined, 'O').text.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(dutyOf(joined, 'O').span).toEqual(dutyOf(of, 'Orders').span);
    }),
  );
});
