// What the index tells of duties: the pairs a join of all pairs would, whatever the order, the form of the text, or the edits before.
// Right or wrong duplicates are judged elsewhere; here are its laws and its hard cases.

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { LOSSLESS_LIKENESS } from '../../../shared/duplicates/candidates.ts';
import { DuplicateIndex } from '../../../shared/duplicates/duplicate-index.ts';
import type { ScoredPair } from '../../../shared/duplicates/scored-pair.ts';
import { DutyWords } from '../../../shared/duplicates/duty-words.ts';
import { Likeness } from '../../../shared/duplicates/likeness.ts';
import { readDuty, toTextKey } from '../../../shared/duplicates/read-duty.ts';
import { WordBook } from '../../../shared/duplicates/word-book.ts';
import type { ComparedDuty } from '../../../shared/model/duplicate.ts';
import { randomNoise, randomText, toDuties } from './random-duties.ts';

// Hundreds of small indexes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261123;
/** No list of neighbours can overflow with so few duties. */
const FEW = 12;
/** Single precision, and sums in another order. */
const DIGITS = 4;

function fill(duties: readonly ComparedDuty[], across = false, ignored: string[] = []): DuplicateIndex {
  const index = new DuplicateIndex({ across, ignored });
  for (const step of index.fill(duties)) expect(step.total).toBeGreaterThanOrEqual(step.done);
  return index;
}

/** `a b 0.812 0.5` for each pair, a before b, sorted. */
function sayPairs(pairs: Iterable<ScoredPair>): string[] {
  return [...pairs]
    .map(({ a, b, likeness, score }) => `${[a.id, b.id].sort().join(' ')} ${likeness.toFixed(3)} ${score.toFixed(3)}`)
    .sort();
}

describe('the pairs', () => {
  test('are all that a join of all pairs finds above the promised likeness', () => {
    fc.assert(
      fc.property(fc.uniqueArray(randomText, { maxLength: FEW, selector: toTextKey }), (texts) => {
        const found = new Map(
          [...fill(toDuties(texts)).listPairs()].map(({ a, b, likeness }) => [[a.id, b.id].sort().join(' '), likeness]),
        );
        for (const [pair, likeness] of joinAll(texts)) {
          if (likeness < LOSSLESS_LIKENESS) continue;
          expect(found.get(pair) ?? 0).toBeCloseTo(likeness, DIGITS);
        }
      }),
      { numRuns: 150, seed: SEED },
    );
  });

  test('do not depend on the order of the duties', () => {
    fc.assert(
      fc.property(fc.uniqueArray(randomText, { maxLength: FEW, selector: toTextKey }), (texts) => {
        const duties = toDuties(texts);
        expect(sayPairs(fill(duties.toReversed()).listPairs())).toEqual(sayPairs(fill(duties).listPairs()));
      }),
      { numRuns: 150, seed: SEED },
    );
  });

  test.each<[string, (text: string) => string]>([
    ['upper case', (text) => text.toUpperCase()],
    ['lower case', (text) => text.toLowerCase()],
    ['other blanks', (text) => ` ${text.replaceAll(' ', ' \u00A0\u3000\t')}\r\n`],
    ['decomposed accents', (text) => text.normalize('NFD')],
    ['composed accents', (text) => text.normalize('NFC')],
    ['zero-width characters', (text) => [...text].join('\u200B').replaceAll('e', 'e\u00AD')],
    ['direction marks', (text) => `\u202B\u2067${text.replaceAll('a', '\u200Fa')}\u2069\u202C`],
  ])('are the same in %s', (_, change) => {
    fc.assert(
      fc.property(fc.array(randomText, { maxLength: FEW }), (texts) => {
        const duties = toDuties(texts);
        const changed = duties.map((duty, at) => (at % 2 === 0 ? { ...duty, text: change(duty.text) } : duty));
        expect(sayPairs(fill(changed).listPairs())).toEqual(sayPairs(fill(duties).listPairs()));
      }),
      { numRuns: 80, seed: SEED },
    );
  });

  test('hold only duties that are in the index, with scores from 0 to 1 that no likeness falls below', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(randomText, randomNoise), { maxLength: 30 }), fc.boolean(), (texts, across) => {
        const duties = toDuties(texts).map((duty, at) => ({ ...duty, source: String(at % 3) }));
        for (const { a, b, score, likeness } of fill(duties, across).listPairs()) {
          expect(a.id).not.toBe(b.id);
          if (across) expect(a.source).not.toBe(b.source);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(likeness);
          expect(likeness).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100, seed: SEED },
    );
  });
});

describe('an edit', () => {
  test('that is undone leaves no trace', () => {
    fc.assert(
      fc.property(
        fc.array(randomText, { minLength: 2, maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(), randomText), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (texts, edits, across) => {
          const duties = toDuties(texts).map((duty, at) => ({ ...duty, source: String(at % 2) }));
          const index = fill(duties, across);
          const before = sayEqual(index);
          const edited = edits.map(([at]) => duties[at % duties.length]).filter((duty) => duty !== undefined);
          for (const [at, duty] of edited.entries()) index.put({ ...duty, text: edits[at]?.[1] ?? '' });
          index.put({ id: 'new', text: 'Check the doors of the tram.', role: null, source: '0' });
          index.remove('new');
          for (const duty of edited) index.put(duty);
          expect(sayEqual(index)).toEqual(before);
          expect(index.size).toBe(duties.length);
        },
      ),
      { numRuns: 100, seed: SEED },
    );
  });

  test('is seen at once', () => {
    const index = fill(toDuties(['Wash the trams at night.', 'Count the tickets of the day.']));
    index.put({ id: '1', text: 'Wash trams at night', role: null, source: 'a' });
    expect([...index.listPairsOf('1')].map(({ a, b }) => [a.id, b.id].sort())).toEqual([['0', '1']]);
    index.remove('0');
    expect([...index.listPairs()]).toEqual([]);
    expect([...index.listPairsOf('0')]).toEqual([]);
  });

  test('of the one that stands for its copies leaves the copies together', () => {
    const index = fill(toDuties(['Wash trams.', 'wash trams', 'WASH trams', 'Wash the trams daily.']));
    index.put({ id: '0', text: 'Feed the horses.', role: null, source: 'a' });
    const pairs = sayPairs(index.listPairs(0.9));
    expect(pairs).toEqual(['1 2 1.000 1.000']);
    expect([...index.listPairs()].some(({ a, b }) => [a.id, b.id].includes('3'))).toBe(true);
  });
});

describe('hard cases', () => {
  test('no duties, one duty, duties without a letter', () => {
    expect([...fill([]).listPairs()]).toEqual([]);
    expect([...fill(toDuties(['Wash trams.'])).listPairs()]).toEqual([]);
    expect([...fill(toDuties(['', '', '***', '***', ' '])).listPairs()]).toEqual([]);
    expect(fill([]).findLimit()).toBeGreaterThan(0);
  });

  test('ten thousand equal duties give ten thousand pairs less one', () => {
    const index = fill(toDuties(Array.from({ length: 10_000 }, () => 'Wash the trams.')));
    expect([...index.listPairs()]).toHaveLength(9999);
    index.remove('0');
    expect([...index.listPairs()]).toHaveLength(9998);
  });

  test('equal duties of two sources give a pair for each source but the first', () => {
    const duties = toDuties(['Wash trams.', 'Wash trams', 'wash trams', 'WASH TRAMS', 'To be on it.', 'to be on it']);
    const split = duties.map((duty, at) => ({ ...duty, source: String(at % 2) }));
    expect(sayPairs(fill(split, true).listPairs())).toEqual(['0 1 1.000 1.000', '4 5 1.000 1.000']);
  });

  test('cells as long as Excel allows', () => {
    const word = (at: number): string => `word${(at * 7919) % 5000}`;
    const cell = Array.from({ length: 6000 }, (_, at) => word(at))
      .join(' ')
      .slice(0, 32_767);
    const index = fill(toDuties([cell, `${cell.slice(0, 30_000)} end`, 'Wash the trams.']));
    expect(sayPairs(index.listPairs(0.5))).toHaveLength(1);
  });

  test('an ignored phrase is like nothing', () => {
    const texts = ['Other duties as assigned.', 'Other duties, as assigned', 'Other duties assigned by the boss.'];
    expect([...fill(toDuties(texts), false, [toTextKey(texts[0] ?? '')]).listPairs()]).toEqual([]);
    expect([...fill(toDuties(texts)).listPairs()].length).toBeGreaterThan(0);
  });

  test('an id that is given twice counts once, with the later text', () => {
    const twice = [...toDuties(['Wash trams.', 'Count tickets.']), ...toDuties(['Count the tickets.'])];
    const index = fill(twice);
    expect(index.size).toBe(2);
    expect([...index.listPairs()].map(({ a, b }) => [a.text, b.text].sort())).toEqual([
      ['Count the tickets.', 'Count tickets.'],
    ]);
  });
});

/** Pairs with their likeness; which copy stands for the others may change, so equal texts are told by their key. */
function sayEqual(index: DuplicateIndex): string[] {
  return [...index.listPairs()]
    .filter(({ likeness }) => likeness >= LOSSLESS_LIKENESS)
    .map(({ a, b, likeness }) => `${[toTextKey(a.text), toTextKey(b.text)].sort().join(' | ')} ${likeness.toFixed(3)}`)
    .sort();
}

/** Likeness of all pairs. */
function joinAll(texts: readonly string[]): Map<string, number> {
  const duties = new DutyWords(new WordBook());
  for (const [slot, text] of texts.entries()) duties.put(slot, readDuty(text, duties.book));
  duties.weigh(texts.keys());
  const likeness = new Likeness(duties);
  const found = new Map<string, number>();
  for (const one of texts.keys()) {
    likeness.prepare(one);
    for (let other = one + 1; other < texts.length; other++)
      found.set([String(one), String(other)].sort().join(' '), likeness.with(other));
  }
  return found;
}
