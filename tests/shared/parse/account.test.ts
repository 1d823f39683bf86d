// Every character of a text is told of: in a role, a heading, or unused with a reason.
// Tests accountFor through parseRoles, on one text that has something of everything.
// That the account holds for any text is tested in laws.test.ts.

import { describe, expect, test } from 'vitest';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readText } from '../../../shared/read/text-lines.ts';
import { readTsv } from '../../../shared/read/tsv-lines.ts';

const TEXT = [
  'Welcome to our harbour, founded in 1890 by two brothers.',
  '',
  'PACKING DEPARTMENT',
  '',
  'Duties of the packer',
  'Reports to: Foreman',
  '1. Fills the crates.',
  'Page 1 of 2',
  '2. Nails them shut.',
  '',
  'Qualifications:',
  '- Two years with crates',
  '',
  'House rules',
  '1. No smoking.',
].join('\n');
const parsed = parseRoles(readText(TEXT));
const sliceOf = ([start, end]: readonly [number, number]) => TEXT.slice(start, end);

describe('the account of a text', () => {
  test('has pieces that follow each other over all of it', () => {
    expect(parsed.pieces.map(({ start, end }) => sliceOf([start, end])).join('')).toBe(TEXT);
    expect(parsed.length).toBe(TEXT.length);
  });

  test.each([
    ['Welcome to our harbour', 'outside', -1],
    ['PACKING', 'heading', -1],
    ['Duties of the packer', 'title', 0],
    ['Reports to', 'field', 0],
    ['1. Fills', 'duty', 0],
    ['Page 1', 'furniture', 0],
    ['2. Nails', 'duty', 0],
    ['Qualifications', 'heading', 0],
    ['- Two years', 'requirement', 0],
    ['House rules', 'outside', -1],
    ['1. No smoking', 'outside', -1],
  ])('says what became of %j', (words, use, role) => {
    const at = TEXT.indexOf(words);
    expect(parsed.pieces.find(({ start, end }) => start <= at && at < end)).toMatchObject({ use, role });
  });

  test('keeps the headings above its roles', () => {
    expect(parsed.headings.map(({ text }) => text)).toEqual(['PACKING DEPARTMENT']);
  });

  test('gives the role from its first to its last character', () => {
    const [role] = parsed.roles;
    const span = role ? sliceOf(role.span) : '';
    expect([span.startsWith('Duties of the packer'), span.endsWith('Two years with crates')]).toEqual([true, true]);
  });

  test('gives a reason for all the rest', () => {
    const used = [...parsed.roles, ...parsed.headings].map(({ span }) => span);
    const all = [...used, ...parsed.unused.map(({ span }) => span)].sort((a, b) => a[0] - b[0]);
    expect(all.map(sliceOf).join('')).toBe(TEXT);
    expect(parsed.unused.find(({ span }) => sliceOf(span).includes('founded'))?.why).toBe('outside-roles');
  });
});

test.each([
  ['blank', '\n  \n\t\n'],
  ['page-furniture', 'Page 1 of 2'],
  ['outside-roles', 'The ferry sails again since Monday.'],
])('unused text of a text without roles is called %s', (why, text) => {
  expect(parseRoles(readText(text)).unused).toEqual([{ span: [0, text.length], why }]);
});

test('a role that is none is called so', () => {
  const text =
    'How to write a job description\nDuties:\n1. Begin each sentence with a verb.\n2. Avoid jargon for readers.';
  expect(parseRoles(readText(text)).unused.map(({ why }) => why)).toContain('not-a-role');
});

test('the header of a sheet is called so', () => {
  const parsedSheet = parseRoles(readTsv('Job title\tDuties\nDeckhand\tMops the deck'));
  expect(parsedSheet.unused.map(({ why }) => why)).toContain('sheet-header');
});
