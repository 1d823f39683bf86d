// Tests which stretch of a stored text is shown and where the marks stand in it.
// Texts are made so that places can be counted by eye: ten characters a word.

import { expect, test } from 'vitest';
import { excerptOf, moveSpans } from '../../../extension/catalogue-page/source-excerpt.ts';

const TEXT = Array.from({ length: 400 }, (_, index) => `word${String(index).padStart(5, '0')}`).join(' ');

test('shows the chosen words with some before and behind, cut between words', () => {
  const [start, end] = excerptOf(TEXT, [[500, 509]], [2000, 2009]);
  expect(start).toBeGreaterThan(1870);
  expect(start).toBeLessThan(2000);
  expect(end).toBeGreaterThan(2009);
  expect(end).toBeLessThan(2140);
  expect(TEXT.slice(start, end)).toMatch(/^word\d{5}( word\d{5})*$/);
});

test('shows where the role stands, and no more than a screen of it', () => {
  expect(
    excerptOf(
      TEXT,
      [
        [0, 9],
        [100, 109],
      ],
      null,
    )[0],
  ).toBe(0);
  const [start, end] = excerptOf(
    TEXT,
    [
      [0, 9],
      [3900, 3909],
    ],
    null,
  );
  expect(end - start).toBeLessThanOrEqual(1200);
  expect(excerptOf('short', [], null)).toEqual([0, 5]);
});

test('cuts text without blanks where it is', () => {
  const chinese = '岗'.repeat(3000);
  expect(excerptOf(chinese, [], [1000, 1010])).toEqual([880, 1130]);
});

test('moves spans into the stretch and cuts what sticks out or overlaps', () => {
  expect(
    moveSpans(
      [
        [0, 5],
        [8, 12],
        [10, 14],
        [18, 30],
      ],
      [3, 20],
    ),
  ).toEqual([
    [0, 2],
    [5, 9],
    [9, 11],
    [15, 17],
  ]);
});
