// What the head of a column announces, and a line of such heads in a text.
// Tests words only; whether a row is a header at all is tested in grid.test.ts.

import { describe, expect, test } from 'vitest';
import { isLineOfHeads, readColumnHead } from '../../../shared/parse/column-heads.ts';
import { lexiconFor } from '../../../shared/parse/lexicon.ts';

describe('readColumnHead', () => {
  test.each([
    ['Job title', 'title'],
    ['Key task 1', 'duties'],
    ['% of time', 'percent'],
    ['Nº', 'number'],
    ['Remarks', 'ignored'],
    ['Mops the deck', null],
    ['', null],
  ])('of %j says %s', (words, concept) => {
    expect(readColumnHead(words, 0, words.length, lexiconFor('en'))).toBe(concept);
  });
});

describe('isLineOfHeads', () => {
  test.each(['Share of time   Duty', 'No | Duties | Remarks', '%\tTask'])('says yes to %j', (line) => {
    expect(isLineOfHeads(line, 0, line.length, lexiconFor('en'))).toBe(true);
  });

  test.each(['Duties', 'Mops the deck   Daily', 'Job title and duties', ''])('says no to %j', (line) => {
    expect(isLineOfHeads(line, 0, line.length, lexiconFor('en'))).toBe(false);
  });
});
