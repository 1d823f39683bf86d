// A role's fields as cells and back: what was written and not touched reads as the same field.
// Expected cells are written by hand.

import { expect, test } from 'vitest';
import { fromRoleCell, toRoleCell } from '../../../shared/rows/role-cells.ts';
import { makeRole } from './sample-roles.ts';

const role = makeRole('hall', 'Boat hall supervisor', [], {
  superiors: ['Visitor manager', 'Harbour master'],
  requirements: ['Boat licence', 'First aid'],
  otherFields: [{ label: 'Grade', value: '9: senior' }],
  otherSections: [{ heading: 'Authority', items: ['Close the hall', 'Sign: up to 50 guests'] }],
  status: 'reviewed',
});

test('writes each field as one cell', () => {
  expect(toRoleCell(role, 'superiors', 'en')).toBe('Visitor manager; Harbour master');
  expect(toRoleCell(role, 'requirements', 'en')).toBe('Boat licence\nFirst aid');
  expect(toRoleCell(role, 'other', 'en')).toBe(
    'Grade: 9: senior\nAuthority:\n- Close the hall\n- Sign: up to 50 guests',
  );
  expect(toRoleCell(role, 'status', 'zh')).toBe('已复核');
  expect(toRoleCell(role, 'owner', 'en')).toBe('');
});

test('reads its own cells back', () => {
  expect(fromRoleCell('superiors', 'Visitor manager; Harbour master')).toEqual({ superiors: role.superiors });
  expect(fromRoleCell('requirements', 'Boat licence\nFirst aid')).toEqual({ requirements: role.requirements });
  expect(fromRoleCell('other', 'Grade: 9: senior\nAuthority:\n- Close the hall\n- Sign: up to 50 guests')).toEqual({
    otherFields: role.otherFields,
    otherSections: role.otherSections,
  });
  expect(fromRoleCell('owner', ' ')).toEqual({ owner: null });
});

test('a name that holds a semicolon keeps it by standing on a line of its own', () => {
  const odd = { ...role, superiors: ['Head; Slip', 'Owner'] };
  expect(fromRoleCell('superiors', toRoleCell(odd, 'superiors', 'en'))).toEqual({ superiors: odd.superiors });
});

test('reads a status in any language and refuses to guess', () => {
  expect(fromRoleCell('status', 'APPROVED')).toEqual({ status: 'approved' });
  expect(fromRoleCell('status', '草稿')).toEqual({ status: 'draft' });
  expect(fromRoleCell('status', 'almost')).toBeNull();
});

test('keeps lines that fit nothing', () => {
  expect(fromRoleCell('other', 'Bring your own boots')).toEqual({
    otherFields: [],
    otherSections: [{ heading: '', items: ['Bring your own boots'] }],
  });
});

test('a role without a title says so, because an empty cell would read as the role above', () => {
  const untitled = { ...role, title: null };
  expect(toRoleCell(untitled, 'title', 'en')).toBe('Untitled role');
  expect(fromRoleCell('title', 'Untitled role')).toEqual({ title: null });
  expect(fromRoleCell('title', 'Deck guide')).toEqual({ title: 'Deck guide' });
});
