// Odd numbers of a list: each is kept as a notice with its place, and its repair makes the oddity go.
// Tests checkNumbers through parseRoles; the duties themselves are in lists.test.ts.

import { describe, expect, test } from 'vitest';
import type { NoticeCode } from '../../../shared/model/notice.ts';
import { mend, noticesOf } from './brief-roles.ts';

/** A deckhand with these lines below the heading. */
function deckhand(...lines: string[]): string {
  return ['Duties of the deckhand:', ...lines].join('\n');
}

const ODD: [NoticeCode, string[], string, string[]][] = [
  ['number-missing', ['1. Mops.', '2. Ties up.', '4. Paints.'], '4. ', ['1. Mops.', '2. Ties up.', '3. Paints.']],
  ['number-repeated', ['1. Mops.', '2. Ties up.', '2. Paints.'], '2. ', ['1. Mops.', '2. Ties up.', '3. Paints.']],
  ['number-out-of-order', ['1. Mops.', '3. Ties up.', '2. Paints.'], '2. ', []],
  ['number-lost', ['1、Mops.', '2、Ties up.', '、Paints.'], '、', ['1、Mops.', '2、Ties up.', '3、Paints.']],
  ['number-lost', ['1, Mops.', ', Ties up.', '3, Paints.'], ', ', ['1, Mops.', '2, Ties up.', '3, Paints.']],
];

describe('a number', () => {
  test.each(ODD)('gives %s in %j', (code, lines, seen) => {
    const text = deckhand(...lines);
    expect(noticesOf(text)).toContainEqual([code, seen]);
  });

  test.each(ODD.filter(([, , , mended]) => mended.length > 0))(
    'is mended where it gives %s in %j',
    (code, lines, _, mended) => {
      const text = deckhand(...lines);
      expect(mend(text, code)).toBe(deckhand(...mended));
      expect(noticesOf(deckhand(...mended))).toEqual([]);
    },
  );

  test('is told of among children, too', () => {
    const text = deckhand('1. Mops:', '   1.1 the deck', '   1.3 the stairs', '2. Ties up.');
    expect(noticesOf(text)).toEqual([['number-missing', '1.3 ']]);
  });

  test('of another kind is mended by the reader alone', () => {
    const text = deckhand('a. Mops.', 'b. Ties up.', 'd. Paints.');
    expect(noticesOf(text)).toEqual([['number-missing', 'd. ']]);
    expect(mend(text, 'number-missing')).toBeNull();
  });

  test.each([
    ['counts up', ['1. Mops.', '2. Ties up.', '3. Paints.']],
    ['begins late', ['3. Mops.', '4. Ties up.', '5. Paints.']],
    ['is torn apart by a blank', ['9, Mops.', '1 0, Ties up.', '1 1, Paints.']],
    [
      'counts up below each item',
      ['1. Mops:', '   a. decks', '   b. stairs', '2. Ties up:', '   a. boats', '   b. rafts'],
    ],
  ])('that %s is not odd', (_, lines) => {
    expect(noticesOf(deckhand(...lines))).toEqual([]);
  });
});

test('a list that counts from one again is one notice at most for each new beginning', () => {
  const text = deckhand('1. Mops.', '2. Ties up.', '', 'Other tasks', '1. Paints.', '2. Counts buoys.');
  expect(noticesOf(text).filter(([code]) => code.startsWith('number-'))).toEqual([]);
});
