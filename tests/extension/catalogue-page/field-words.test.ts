// Tests how fields and values are told in the history and where two values are to be decided between.
// Values come from other devices and may be anything that JSON holds.

import { expect, test } from 'vitest';
import { toFieldName, toValueWords } from '../../../extension/catalogue-page/field-words.ts';
import { ROLE_WORDS } from '../../../extension/catalogue-page/role-words.ts';
import { makeDuty, makeRole } from './catalogue-roles.ts';

test('names fields by the words of the page, and duties by their number', () => {
  const role = makeRole('r', { duties: [makeDuty('a', 'Open'), makeDuty('b', 'Close')] });
  const names = ['superiors', 'requirements', 'd/b/text', 'd/gone/text', 'unheard'];
  expect(names.map((field) => toFieldName(field, role, ROLE_WORDS.en))).toEqual([
    'Reports to',
    'Requirements',
    'Duty 2',
    'A dropped duty',
    'unheard',
  ]);
  expect(toFieldName('constructor', role, ROLE_WORDS.en)).toBe('constructor');
});

test.each([
  [null, ''],
  ['Fleet', 'Fleet'],
  [['Cook', 'Baker'], 'Cook\nBaker'],
  [[{ label: 'Grade', value: 'A' }], 'Grade: A'],
  [true, 'true'],
])('tells %j', (value, words) => {
  expect(toValueWords(value)).toBe(words);
});
