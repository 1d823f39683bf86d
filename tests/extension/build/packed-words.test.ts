// Words packed for the store package come back as they were.
// Expected texts are packed by hand.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../extension/build/packed-words.ts';

test('of each word only what differs from the one before is kept', () => {
  expect(packWords(['cook', 'cookie', 'cooks', 'chef'])).toBe('AcookEieEsBhef');
  expect(unpackWords('AcookEieEsBhef')).toEqual(['cook', 'cookie', 'cooks', 'chef']);
});

test('any words come back, in their order', () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', "'", '职', '务', 'é', '😀', '1') }),
    fc.constantFrom('a'.repeat(30), `${'a'.repeat(30)}b`, ''),
  );
  fc.assert(fc.property(fc.array(word), (words) => void expect(unpackWords(packWords(words))).toEqual(words)));
});

test('a capital letter, which would be read as a number, is refused', () => {
  expect(() => packWords(['Cook'])).toThrow('"Cook"');
});
