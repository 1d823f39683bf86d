// The table that is asked with a place in a text: the same answers as a Map of small, composed words.
// Capitals, accents written apart, and words of which the table knows only the beginning.

import { describe, expect, test } from 'vitest';
import { WordTable } from '../../../shared/parse/word-table.ts';

const table = new WordTable(
  new Map([
    ['duty', 1],
    ['tâche', 2],
    ['职责', 3],
    ['', 4],
  ]),
);

describe('WordTable', () => {
  test.each([
    ['duty', 1],
    ['DUTY', 1],
    ['Duties', undefined],
    ['TÂCHE', 2],
    ['ta\u0302che', 2],
    ['tache', undefined],
    ['职责', 3],
    ['职', undefined],
    ['', 4],
  ])('finds %j', (word, value) => {
    expect(table.get(word, 0, word.length)).toBe(value);
  });

  test('reads only the place it is given', () => {
    expect(table.get('on duty today', 3, 7)).toBe(1);
    expect(table.get('on duty today', 3, 8)).toBeUndefined();
  });

  test('holds a whole vocabulary apart', () => {
    const words = Array.from({ length: 5000 }, (_, index) => `word${index}`);
    const large = new WordTable(new Map(words.map((word, index) => [word, index])));
    for (const [index, word] of words.entries()) expect(large.get(word, 0, word.length)).toBe(index);
    expect(large.get('word5000', 0, 8)).toBeUndefined();
  });
});
