// Duplicates, rewordings and contrasts in every language but English, as a search over all of a language's sentences finds them.
// The sentences stand in sentence-pairs.ts.

import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../../shared/duplicates/find-duplicates.ts';
import type { DuplicatePair } from '../../../shared/model/duplicate.ts';
import { SENTENCE_PAIRS, type SentencePair } from './sentence-pairs.ts';

/** Two sheets, in which each sentence of the first has its counterpart in the second. */
function search(cases: readonly SentencePair[]): Map<string, DuplicatePair> {
  const duties = cases.flatMap(([, a, b], at) => [
    { id: `a${at}`, text: a, role: 'a', source: 'a' },
    { id: `b${at}`, text: b, role: 'b', source: 'b' },
  ]);
  const pairs = [...findDuplicates(duties, { across: true, minScore: null })].flatMap((step) => step.pairs);
  return new Map(pairs.map((pair) => [[pair.a, pair.b].sort().join(' '), pair]));
}

describe.each(SENTENCE_PAIRS)('%s', (_, cases) => {
  const found = search(cases);

  test.each(cases.map((one, at) => [...one, at] as const))('%s: %s / %s', (kind, _a, _b, at) => {
    const pair = found.get(`a${at} b${at}`);
    if (kind === 'contrast') expect(pair?.kind ?? 'contrast').toBe('contrast');
    else expect(['same', 'reworded', 'contained']).toContain(pair?.kind);
  });

  test('finds no duplicates by chance', () => {
    const chance = [...found].filter(([name, { kind }]) => kind !== 'contrast' && !/^a(\d{1,2}) b\1$/.test(name));
    expect(chance).toEqual([]);
  });

  test('tells most contrasts as such', () => {
    const contrasts = [...found.values()].filter(({ kind }) => kind === 'contrast').length;
    expect(contrasts).toBeGreaterThan(cases.filter(([kind]) => kind === 'contrast').length * 0.7);
  });
});
