// Tables of roles without a known word in their header, or without a header: told by what the cells hold.
// Tests guessColumns through parseRoles; tables with known headers are in grid.test.ts and grid-roles.test.ts.

import { describe, expect, test } from 'vitest';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readGrid } from '../../../shared/read/tsv-lines.ts';
import { briefRoles } from './brief-roles.ts';

const ROWS = [
  ['Baker', 'Bakes the bread'],
  ['', 'Cleans the oven'],
  ['Cashier', 'Counts the till'],
  ['', 'Locks the shop'],
];
const ROLES = [
  { title: 'Baker', duties: ['Bakes the bread', 'Cleans the oven'] },
  { title: 'Cashier', duties: ['Counts the till', 'Locks the shop'] },
];

describe('a table is one of roles', () => {
  test.each([
    ['under a header of unknown words', [['Crew member', 'Work'], ...ROWS]],
    ['without a header', ROWS],
    ['under a title line of its own', [['Who does what', ''], ['Who', 'What'], ...ROWS]],
  ])('%s', (_, rows) => {
    expect(briefRoles(parseRoles(readGrid(rows)))).toEqual(ROLES);
  });
});

test('every column of duties is read', () => {
  const rows = [
    ['Baker', 'Bakes the bread', 'Cleans the oven'],
    ['Cashier', 'Counts the till', 'Locks the shop'],
    ['Porter', 'Carries the bags', 'Sweeps the yard'],
  ];
  const porter = { title: 'Porter', duties: ['Carries the bags', 'Sweeps the yard'] };
  expect(briefRoles(parseRoles(readGrid(rows)))).toEqual([...ROLES, porter]);
});

describe('a table is none', () => {
  test.each([
    [
      'of remarks, wherever their head stands',
      [
        ['Stock list', 'Depot 4', 'May'],
        ['Item', 'Keeper', 'Remarks'],
        ['Saw', 'Baker', 'Sharpen it in spring'],
        ['Drill', 'Cashier', 'Order a new cable'],
        ['Lamp', 'Porter', 'Lend it to nobody'],
      ],
    ],
    [
      'of lengths and sums of money',
      [
        ['Apprenticeship', 'Length', 'Pay'],
        ['Baker', '18 months', '£6 an hour'],
        ['Roofer', '24 months', '£7 an hour'],
        ['Porter', '12 months', '£5 an hour'],
      ],
    ],
    [
      'of names and numbers',
      [
        ['Who', 'Phone'],
        ['Baker', '555-1234'],
        ['Cashier', '555-1235'],
        ['Porter', '555-1236'],
      ],
    ],
    [
      'of people',
      [
        ['Who', 'Name of'],
        ['Baker', 'Anna Smith'],
        ['Cashier', 'Tom Baker'],
        ['Porter', 'Ida Hall'],
      ],
    ],
    [
      'of things to be done once',
      [
        ['Owner', 'What', 'Due'],
        ['Baker', 'Buy a new oven', '3 May'],
        ['Cashier', 'Count the old coins', '4 May'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(briefRoles(parseRoles(readGrid(rows)))).toEqual([]);
  });
});
