// Tests what the search takes for the same and where it marks the words, in several scripts.
// Offsets are written by hand.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHits, foldText, toSearchWords } from '../../../extension/catalogue-page/fold-text.ts';

test.each([
  ['Prüfer der ＩＴ', 'prufer der it'],
  ['ÉCLAIR', 'eclair'],
  ['岗位职责', '岗位职责'],
])('folds %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('takes each word of a query once, and none of blanks', () => {
  expect(toSearchWords('  Life\u3000vést LIFE ')).toEqual(['life', 'vest']);
  expect(toSearchWords(' \n')).toEqual([]);
});

test.each([
  [
    'Count the life vests',
    ['vest', 'life'],
    [
      [10, 14],
      [15, 19],
    ],
  ],
  ['Éclair', ['cl', 'la'], [[1, 4]]],
  ['e\u0301clair', ['e'], [[0, 2]]],
  ['ﬁnds', ['f'], [[0, 1]]],
  ['检查救生衣', ['救生衣'], [[2, 5]]],
  ['nothing here', [], []],
  ['aaa', ['a'], [[0, 3]]],
])('finds where the words stand in %s', (text, words, hits) => {
  expect(findHits(text, words)).toEqual(hits);
});

test('every hit folds to something that holds a searched word', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
      (text, query) => {
        const words = toSearchWords(query);
        for (const [start, end] of findHits(`${text} ${query}`, words)) {
          const folded = foldText(`${text} ${query}`.slice(start, end));
          expect(words.some((word) => folded.includes(word))).toBe(true);
        }
      },
    ),
  );
});
