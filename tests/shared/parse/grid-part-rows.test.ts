// Rows of a table of roles that name a part of the house or give a sum.
// Tests grid-part-rows.ts through parseRoles on tab-separated text.

import { expect, test } from 'vitest';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readTsv } from '../../../shared/read/tsv-lines.ts';
import { briefRoles } from './brief-roles.ts';

function sheet(...rows: string[]) {
  return briefRoles(parseRoles(readTsv(rows.join('\n'))));
}

test('a name alone above the first row of a role is its department, whatever its words, and so are further ones', () => {
  expect(
    sheet(
      'Post\tReports to\tDuties',
      'RAMP\t\t',
      'Loader\tForeman\tLoads bags',
      '\t\t',
      'Valley\t\t',
      'Cashier\tForeman\tSells tickets',
    ).map(({ title, department }) => [title, department]),
  ).toEqual([
    ['Loader', 'RAMP'],
    ['Cashier', 'Valley'],
  ]);
});

test('a name alone above rows without a title is the title of all of them', () => {
  expect(sheet('Post\tDuties', 'Keel wizard\t', '\tMops the deck', '\tTies up the boat')).toEqual([
    { title: 'Keel wizard', duties: ['Mops the deck', 'Ties up the boat'] },
  ]);
});

test('capitals alone in the column of the tasks name a department, a remark below the table names none', () => {
  expect(
    sheet(
      'No.\tTask\tPost',
      '\tQUAY\t',
      '1\tTies the ropes of the ferry\tDeckhand',
      '\tOFFICE\t',
      '2\tCounts the tickets of the day\tCashier',
      '* All posts are reviewed in May. Ask the office.',
    ).map(({ title, department, duties }) => [title, department, duties?.length]),
  ).toEqual([
    ['Deckhand', 'QUAY', 1],
    ['Cashier', 'OFFICE', 1],
  ]);
});

test('a sum is no duty', () => {
  expect(sheet('Post\tDuties\tHours', 'Deckhand\tMops the deck\t3', 'Total\t\t3')).toEqual([
    { title: 'Deckhand', duties: ['Mops the deck'], fields: { Hours: '3' } },
  ]);
});
