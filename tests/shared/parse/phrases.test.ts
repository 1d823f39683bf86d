// Text as people read it, and keys of phrases as the vocabulary has them.
// Tests phrases.ts alone.

import { describe, expect, test } from 'vitest';
import type { Span } from '../../../shared/model/span.ts';
import { composed, readable, toWords } from '../../../shared/parse/phrases.ts';

/** The text with each of its lines as a part. */
function join(text: string): string {
  let at = 0;
  const parts = text.split('\n').map((line): Span => {
    const part: Span = [at, at + line.length];
    at += line.length + 1;
    return part;
  });
  return readable(text, parts);
}

describe('readable', () => {
  test.each([
    ['enters the find-\nings in the log', 'enters the findings in the log'],
    ['berät Kunden-\nund Lieferanten', 'berät Kunden- und Lieferanten'],
    ['works on night-\nShift A', 'works on night- Shift A'],
    ['sees to 2-\nton trucks', 'sees to 2- ton trucks'],
  ])('joins the lines of %j', (text, joined) => expect(join(text)).toBe(joined));
});

test('a ligature is two letters of its word', () => {
  expect(composed('oﬃcer')).toBe('officer');
  expect(toWords('Fire Oﬃcer').map(({ word }) => word)).toEqual(['fire', 'officer']);
});
