// The check character of ids in a sheet: what Excel and people do to ids must show.
// Expected characters were worked out by hand from Luhn's rule with 36 characters.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCheckedId, toCheckedId } from '../../../shared/rows/row-id.ts';

test('appends the character of Luhn mod 36', () => {
  // "a1": 1 doubled = 2, a = 10; 12 to 36 is 24 = "o".
  expect(toCheckedId('a1')).toBe('a1o');
  // "z": 35 doubled = 70 = 1 * 36 + 34, digits sum 35; 1 to 36 = "1".
  expect(toCheckedId('z')).toBe('z1');
});

test('reads back what it wrote, whatever the case and the blanks', () => {
  expect(readCheckedId(' A1O ')).toBe('a1');
});

test('refuses an id that cannot stand in a cell, and names it', () => {
  expect(() => toCheckedId('a b')).toThrow('Invalid id "a b"');
});

const id = fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{16}$/);

test('notices every single wrong character', () => {
  fc.assert(
    fc.property(id, fc.nat(16), fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'), (text, at, wrong) => {
      const checked = toCheckedId(text);
      fc.pre(checked[at] !== wrong);
      expect(readCheckedId(checked.slice(0, at) + wrong + checked.slice(at + 1))).toBeNull();
    }),
  );
});

test('notices an id that Excel counted up when it was dragged down', () => {
  fc.assert(
    fc.property(id, (text) => {
      const checked = toCheckedId(text);
      const digits = /\d{1,8}$/.exec(checked)?.[0];
      fc.pre(digits !== undefined);
      const filled =
        checked.slice(0, -(digits ?? '').length) + String(Number(digits) + 1).padStart((digits ?? '').length, '0');
      // Two ids that happen to be one step apart and both right: Luhn lets 1 in 36 of the carries through.
      fc.pre(!/9$/.test(digits ?? ''));
      expect(readCheckedId(filled)).toBeNull();
    }),
  );
});
