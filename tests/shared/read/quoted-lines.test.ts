// Mail with a job description that was quoted, and remarks of Markdown, which are none.
// Must not know other ways in.

import { expect, test } from 'vitest';
import { readText } from '../../../shared/read/text-lines.ts';
import { briefText } from '../parse/brief-roles.ts';

const QUOTED = [
  'Looks fine to me.',
  '> Job title: Deckhand',
  '> Duties:',
  '> 1. Mops the deck and the',
  '>    gangway.',
  '> 2. Ties up the boat.',
  '>',
  '>> What does she do?',
].join('\n');

test('lines of a quoted mail begin behind their signs', () => {
  const { text, lines } = readText(QUOTED);
  expect(lines.map(({ start, end }) => text.slice(start, end)).slice(0, 3)).toEqual([
    'Looks fine to me.',
    'Job title: Deckhand',
    'Duties:',
  ]);
  expect(briefText(QUOTED)).toEqual([
    { title: 'Deckhand', duties: ['Mops the deck and the gangway.', 'Ties up the boat.'] },
  ]);
});

test('a short quote keeps its signs', () => {
  const text = 'Duties\n> A remark.\n> Two lines long.\n- Mops.';
  expect(readText(text).lines.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
});
