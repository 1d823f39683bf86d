// Tests how a reading becomes a review: roles, ticks, depths, notices of each role, unused text, account.
// The parser is the real one; what is expected was written by hand.

import { expect, test } from 'vitest';
import { KITCHEN, review, roleOf, tell } from './readings.ts';

test('takes over every role with its fields, duties and notices', () => {
  const of = review();
  expect(tell(of)).toEqual([
    'Head cook: Plans the menu of the week. | Orders meat, fish and bread. | Trains the apprentices. | Trains the apprentices.',
    'Dishwasher: Washes the pots. | Polishes the glasses.',
  ]);
  const cook = roleOf(of, 'Head cook');
  expect(cook.fields.department).toBe('Kitchen');
  expect(cook.fields.superiors).toEqual(['Manager']);
  expect(cook.ticked).toBe(true);
  expect(cook.notices.map(({ code }) => code).sort()).toEqual(['duty-repeated', 'number-missing']);
  expect(roleOf(of, 'Dishwasher').notices).toEqual([]);
});

test('lists text in no role and counts every character that is no blank', () => {
  const of = review();
  expect(of.unused.map(({ span }) => KITCHEN.slice(...span))).toEqual([expect.stringContaining('a short welcome')]);
  const { duties, fields, unused } = of.account;
  expect(duties).toBeGreaterThan(fields);
  expect(unused).toBeGreaterThanOrEqual('Our kitchen, a short welcome.'.length);
  expect(duties + fields + unused).toBeLessThanOrEqual(KITCHEN.length);
});

test('lists what was taken for furniture inside a role, so that it can be put back', () => {
  const text = 'Job title: Stoker\nDuties:\n1. Washes pots.\nShare | Print | Tweet\n2. Locks up.';
  expect(review(text).unused.map(({ span }) => text.slice(...span).trim())).toEqual(['Share | Print | Tweet']);
});

test('does not tick a role without a title', () => {
  const of = review('Kitchen department duties 1\n1. Locks the doors.\n2. Puts out the lights.\n3. Feeds the cat.');
  expect(of.roles.map(({ fields, ticked }) => [fields.title, ticked])).toEqual([['', false]]);
});

test('keeps the depth of nested duties in one list', () => {
  const of = review(
    'Job title: Cook\nDuties:\n1. Prepares the meals of the day:\na) soup of the day;\nb) fish on Fridays for all guests.\n2. Cleans the stove.',
  );
  expect(of.roles[0]?.duties.map(({ depth, marker }) => `${depth} ${marker}`)).toEqual([
    '0 1.',
    '1 a)',
    '1 b)',
    '0 2.',
  ]);
});
