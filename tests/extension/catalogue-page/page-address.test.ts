// Tests that a place in the page survives its way through the address, and that a strange address leads somewhere safe.
// Addresses are text from outside: broken ones are part of the test.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOME, readAddress, TABS, writeAddress } from '../../../extension/catalogue-page/page-address.ts';

test('reads a tab, a role and a search', () => {
  expect(readAddress('#roles/r1?q=life%20vest')).toEqual({ tab: 'roles', role: 'r1', duty: null, query: 'life vest' });
  expect(readAddress('#roles/r1/d%2F1')).toEqual({ tab: 'roles', role: 'r1', duty: 'd/1', query: '' });
  expect(readAddress('#exchange')).toEqual({ tab: 'exchange', role: null, duty: null, query: '' });
});

test.each(['', '#', '#nowhere', '#roles/%E0%A4%A', '#__proto__'])('opens the roles for %j', (hash) => {
  expect(readAddress(hash)).toEqual(HOME);
});

test('gives back every place it wrote', () => {
  const id = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: null });
  const place = fc.record({
    tab: fc.constantFrom(...TABS),
    role: id,
    duty: id,
    query: fc.string({ unit: 'grapheme' }),
  });
  fc.assert(
    fc.property(place, (one) => {
      // A duty is told only with its role.
      expect(readAddress(writeAddress(one))).toEqual(one.role === null ? { ...one, duty: null } : one);
    }),
  );
});
