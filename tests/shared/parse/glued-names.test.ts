// A post's bare name stuck to the end of a duty: only what stands below it tells that it is one.
// Tests cutGluedName through parseRoles; headings of known words are in glued-headings.test.ts.

import { describe, expect, test } from 'vitest';
import { briefText, noticesOf } from './brief-roles.ts';

const COOK = '1. Head Cook\nDirect superior: Kitchen Manager\n1. Plans the menu.\n';
const DISHWASHER = '1. Washes the pots.\n2. Mops the floor.';

describe('a name behind a duty begins the next role', () => {
  test.each([
    ['with its number, above its superior', '2. Checks deliveries 2. Dishwasher\nDirect superior: Head Cook\n'],
    ['with its number, above its list', '2. Checks deliveries 2. Dishwasher\n'],
    ['in brackets', '2. Checks deliveries (2) Dishwasher\nDirect superior: Head Cook\n'],
    ['behind the end of a sentence', '2. Checks deliveries. Dishwasher\nDirect superior: Head Cook\n'],
  ])('%s', (_, glued) => {
    const roles = briefText(`${COOK}${glued}${DISHWASHER}`);
    expect(roles.map(({ title, duties }) => [title, duties?.length])).toEqual([
      ['Head Cook', 2],
      ['Dishwasher', 2],
    ]);
  });

  test('and is told', () => {
    const text = `${COOK}2. Checks deliveries 2. Dishwasher\nDirect superior: Head Cook\n${DISHWASHER}`;
    expect(noticesOf(text)).toEqual([['heading-glued', '2. Dishwasher']]);
  });
});

describe('a duty stays whole', () => {
  test.each([
    ['that ends in a post, above more of its list', '2. Trains the Dishwasher\n3. Locks up.'],
    ['that ends in a sentence', '2. Reports to shift 2. Manager.\nDirect superior: Head Cook'],
  ])('%s', (_, rest) => {
    expect(briefText(`${COOK}${rest}`)).toHaveLength(1);
  });
});
