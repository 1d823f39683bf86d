// Tests order and filters of the rows, and the counts of values that a filter offers.
// Roles are made by hand.

import { describe, expect, test } from 'vitest';
import { countValues } from '../../../../extension/catalogue-page/duties/arrange-rows.ts';
import { columnIndex } from '../../../../extension/catalogue-page/duties/duty-columns.ts';
import { arrange, by, filter, ROLES, tell } from './few-rows.ts';
import { ENGLISH } from './museum.ts';

describe('order', () => {
  test('is by role with numbers as numbers, then by place; roles without a title come last', () => {
    expect(tell(arrange(ROLES))).toEqual(['k2', 'k1', 'c1', 'c2', 'n1']);
  });

  test('descending turns the roles around, not the duties in them; empty cells stay last', () => {
    expect(tell(arrange(ROLES, by('title', true)))).toEqual(['c1', 'c2', 'k1', 'k2', 'n1']);
  });

  test('by duty passes over case and puts the empty ones last', () => {
    expect(tell(arrange(ROLES, by('text')))).toEqual(['n1', 'c1', 'c2', 'k1', 'k2']);
    expect(tell(arrange(ROLES, by('text', true)))).toEqual(['k1', 'c2', 'c1', 'n1', 'k2']);
  });
});

describe('filter', () => {
  test.each([
    ['text', filter('text', 'OVEN'), ['c2']],
    ['values', filter('department', '', ['Office', '']), ['k2', 'k1', 'n1']],
    ['words of the search, each anywhere in the row', { search: 'kitchen bake' }, ['c1']],
    ['nothing asked', filter('text', '  '), ['k2', 'k1', 'c1', 'c2', 'n1']],
  ])('by %s', (_, how, shown) => expect(tell(arrange(ROLES, how))).toEqual(shown));

  test('counts the values there are, the commonest first', () => {
    expect(countValues(arrange(ROLES), columnIndex('department'), ENGLISH)).toEqual([
      ['', 2],
      ['Kitchen', 2],
      ['Office', 1],
    ]);
  });
});
