// Duties of a catalogue asked about by new ones: what is told, what is not, and that a question leaves nothing behind.
// Scores are judged elsewhere.

import { expect, test } from 'vitest';
import { KnownDuties } from '../../../shared/duplicates/known-duties.ts';
import type { ComparedDuty } from '../../../shared/model/duplicate.ts';
import { makeDuties } from '../../bench/generated-duties.ts';
import { toDuties } from './random-duties.ts';

const SHIFTS = 'Arrange the shifts of the deck guides according to the sailing weather';
const LOAN = 'Approve the loan of charts and models to other museums';
const known = makeKnown([
  ['leader', SHIFTS],
  ['guide', 'Wear the life vest on deck at all times'],
  ['clerk', 'Wear the life vest on deck at all times.'],
  ['manager', LOAN],
]);

function duty(text: string, role: string | null = null): ComparedDuty {
  return { id: 'new', text, role, source: 'review' };
}

function makeKnown(duties: readonly (readonly [string, string])[]): KnownDuties {
  const all = new KnownDuties();
  all.fill(duties.map(([role, text], at) => ({ id: `k${at}`, text, role, source: 'any' })));
  return all;
}

test('tells the roles that have a duty, copies and all', () => {
  const found = known.find(duty('wear the Life Vest on deck, at all times'));
  expect(found).toMatchObject({ id: 'new', roles: 2 });
  expect(found?.places.map(({ known: { role }, kind, score }) => [role, kind, score]).toSorted()).toEqual([
    ['clerk', 'same', 1],
    ['guide', 'same', 1],
  ]);
});

test('tells a rewording with what differs, the new duty as A', () => {
  const [place] = known.find(duty('Arrange the shifts of deck guides by the sailing weather every week'))?.places ?? [];
  expect(place?.known.text).toBe(SHIFTS);
  expect(place?.kind).not.toBe('same');
  expect(place?.differences.map(({ a, b }) => [a, b])).toEqual([['week', '']]);
});

test('a contrast is told and counts for no role', () => {
  const found = known.find(duty('Prepare the loan of charts and models to other museums'));
  expect(found?.roles).toBe(0);
  expect(found?.places.map(({ kind, known: { role } }) => [kind, role])).toEqual([['contrast', 'manager']]);
});

test('leaves out the role that the duty is of, and tells nothing of a duty that nobody has', () => {
  expect(known.find(duty(SHIFTS, 'leader'))).toBeNull();
  expect(known.find(duty('Sharpen all knives of the kitchen'))).toBeNull();
  expect(known.find(duty(' '))).toBeNull();
});

test('a question leaves nothing behind: asked again it is answered the same', () => {
  const texts = makeDuties(900, 3);
  const all = makeKnown(texts.slice(0, 800).map((text, at) => [`r${at % 40}`, text]));
  const asked = toDuties(texts.slice(800));
  const first = asked.map((one) => all.find(one));
  expect(first.some((found) => found !== null)).toBe(true);
  expect(asked.map((one) => all.find(one))).toEqual(first);
});

test('nobody is known to an empty catalogue', () => {
  expect(makeKnown([]).find(duty(SHIFTS))).toBeNull();
});
