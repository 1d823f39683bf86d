// A page and its JobPosting tell one role: the fuller telling is kept and completed from the other.
// Tests uniteTellings through parseRoles on pages.

import { expect, test } from 'vitest';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readHtml } from '../../../shared/read/html-file.ts';
import { briefRoles } from './brief-roles.ts';

const LIST = '<h3>Duties</h3><ul><li>Mops the deck</li><li>Ties up the boat</li></ul>';

function parsePage(body: string, ...postings: Record<string, unknown>[]) {
  const scripts = postings.map(
    (data) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', ...data })}</script>`,
  );
  return parseRoles(readHtml(`${body}${scripts.join('')}`).source);
}

test('the same role told twice is one role', () => {
  const parsed = parsePage(`<h1>Deckhand</h1>${LIST}`, { title: 'Deckhand', description: LIST });
  expect(briefRoles(parsed)).toEqual([{ title: 'Deckhand', duties: ['Mops the deck', 'Ties up the boat'] }]);
});

test('what the page does not say is taken from the posting', () => {
  const parsed = parsePage(`<h1>Deckhand</h1>${LIST}`, {
    title: 'Deckhand',
    hiringOrganization: 'Harbour Trust',
    jobLocation: { address: { addressLocality: 'Galway' } },
    description: LIST,
  });
  expect(briefRoles(parsed)).toEqual([
    { title: 'Deckhand', company: 'Harbour Trust', location: 'Galway', duties: ['Mops the deck', 'Ties up the boat'] },
  ]);
});

test('words of the page that stick to the title fall off', () => {
  const parsed = parsePage(`<div><span>Vacancies</span><span>Quay Deckhand</span></div>${LIST}`, {
    title: 'Quay Deckhand',
    description: LIST,
  });
  expect(briefRoles(parsed).map(({ title }) => title)).toEqual(['Quay Deckhand']);
});

test('the posting wins over a page that only teases', () => {
  const teaser = '<h1>Deckhand</h1><h3>Duties</h3><ul><li>Mops the deck</li></ul>';
  const full = '<h3>Duties</h3><ul><li>Mops the deck</li><li>Ties up the boat</li><li>Paints the rail</li></ul>';
  expect(briefRoles(parsePage(teaser, { title: 'Deckhand', description: full }))[0]?.duties).toEqual([
    'Mops the deck',
    'Ties up the boat',
    'Paints the rail',
  ]);
});

test('the second telling is accounted for', () => {
  const parsed = parsePage(`<h1>Deckhand</h1>${LIST}`, { title: 'Deckhand', description: LIST });
  expect(parsed.unused.map(({ why }) => why)).toContain('repeated-posting');
});

test('postings of other posts are roles of their own', () => {
  const other = '<h3>Duties</h3><ul><li>Locks the gate</li><li>Rings the bell</li></ul>';
  const parsed = parsePage('', { title: 'Deckhand', description: LIST }, { title: 'Gate keeper', description: other });
  expect(briefRoles(parsed).map(({ title }) => title)).toEqual(['Deckhand', 'Gate keeper']);
});

test('three parts of a description are three duties', () => {
  const description = 'Duties: mop the deck; tie up the boat; paint the rail';
  expect(briefRoles(parsePage('', { title: 'Deckhand', description }))[0]?.duties).toEqual([
    'mop the deck',
    'tie up the boat',
    'paint the rail',
  ]);
});
