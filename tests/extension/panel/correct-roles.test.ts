// Tests the corrections of roles: ticks, fields, what is to be saved, unused text.
// The parser is the real one; what is expected was written by hand.

import { expect, test } from 'vitest';
import { addToKnown, addUnused, chooseKnown, editFields, tickRole } from '../../../extension/panel/correct-roles.ts';
import { isToSave } from '../../../extension/panel/review.ts';
import { countIds, review, roleOf, tell } from './readings.ts';

const UNTITLED = 'Kitchen department duties 1\n1. Locks the doors.\n2. Puts out the lights.\n3. Feeds the cat.';
const only = (of: ReturnType<typeof review>) => {
  const [role] = of.roles;
  if (!role) throw new Error('no role');
  return role;
};

test('an unticked role is not saved, a role without a title neither', () => {
  const of = review();
  expect(of.roles.map(isToSave)).toEqual([true, true]);
  expect(tickRole(of, roleOf(of, 'Dishwasher').id, false).roles.map(isToSave)).toEqual([true, false]);
  const untitled = review(UNTITLED);
  expect(isToSave(only(tickRole(untitled, only(untitled).id, true)))).toBe(false);
});

test('ticks a role that gets its first title, and only then', () => {
  const of = review(UNTITLED);
  const named = editFields(of, only(of).id, { title: 'Night watch' });
  expect(isToSave(only(named))).toBe(true);
  const unticked = tickRole(named, only(of).id, false);
  expect(only(editFields(unticked, only(of).id, { title: 'Watch' })).ticked).toBe(false);
});

test('duties without a title can be put into a role of the catalogue, and taken back', () => {
  const of = review(UNTITLED);
  const added = addToKnown(of, only(of).id, 'known1');
  expect(only(added)).toMatchObject({ ticked: true, choice: 'add', known: { role: 'known1', why: 'chosen' } });
  expect(isToSave(only(added))).toBe(true);
  expect(only(addToKnown(added, only(of).id, null))).toMatchObject({ ticked: false, known: null });
});

test('a known role that is skipped is not saved', () => {
  const of = review();
  const { id } = roleOf(of, 'Dishwasher');
  const known = addToKnown(of, id, 'known1');
  expect(chooseKnown(known, id, 'skip').roles.map(isToSave)).toEqual([true, false]);
});

test('makes a duty of each line of unused text and accounts for it', () => {
  const of = review(`First line.\n\n  Second   line. \n${review().source.text}`);
  const [unused] = of.unused;
  if (!unused) throw new Error('no unused text');
  const now = addUnused(of, unused, roleOf(of, 'Dishwasher').id, countIds());
  expect(tell(now)[1]).toContain('Polishes the glasses. | First line. | Second line. | Our kitchen');
  const added = roleOf(now, 'Dishwasher').duties.find(({ text }) => text === 'Second line.');
  expect(added?.span && now.source.text.slice(...added.span)).toBe('Second   line.');
  expect(now.unused).toHaveLength(of.unused.length - 1);
  expect(now.account.duties + now.account.unused).toBe(of.account.duties + of.account.unused);
});
