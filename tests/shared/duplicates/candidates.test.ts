// The promise of the index: no pair is lost that is alike enough, however many duties share its words.
// Compared with a join of all pairs, among so many duties that the index must leave entries out.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Candidates, LOSSLESS_LIKENESS } from '../../../shared/duplicates/candidates.ts';
import { DutyWords } from '../../../shared/duplicates/duty-words.ts';
import { Likeness } from '../../../shared/duplicates/likeness.ts';
import { readDuty } from '../../../shared/duplicates/read-duty.ts';
import { WordBook } from '../../../shared/duplicates/word-book.ts';
import { makeRandom, pickOne, type Random } from '../../bench/seeded-random.ts';

/** So many duties over so few words that the keys of one duty list some 17,000 others, of which it looks at 6,000. */
const DUTIES = 5000;
const ASKED = 100;
/** Share of duties that repeat another with one more word. */
const COPIES = 0.5;
const VERBS = ['manage', 'oversee', 'check', 'inspect', 'report'];
const NOUNS = 'tram depot brake door ticket rota wheel siding signal roof floor lamp'.split(' ');

test('every pair that is alike enough is among the candidates', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = makeRandom(seed);
      const duties = new DutyWords(new WordBook());
      const texts: string[] = [];
      while (texts.length < DUTIES)
        texts.push(
          texts.length > 0 && random() < COPIES
            ? `${pickOne(random, texts)} ${pickOne(random, NOUNS)}`
            : writeDuty(random),
        );
      for (const [slot, text] of texts.entries()) duties.put(slot, readDuty(text, duties.book));
      duties.weigh(Array.from({ length: DUTIES }, (_, slot) => slot));
      const candidates = new Candidates(duties);
      for (let slot = 0; slot < DUTIES; slot++) candidates.add(slot);
      const likeness = new Likeness(duties);
      let alike = 0;
      let offered = 0;
      for (let slot = 0; slot < ASKED; slot++) {
        const { best, possible } = candidates.find(slot, () => true);
        const found = new Set([...best, ...possible]);
        offered += found.size;
        likeness.prepare(slot);
        for (let other = 0; other < DUTIES; other++) {
          if (other === slot || likeness.with(other) < LOSSLESS_LIKENESS) continue;
          alike++;
          expect(found.has(other), `${slot} and ${other}`).toBe(true);
        }
      }
      // The test would prove nothing if no pair were alike, or if every duty were a candidate.
      expect(alike).toBeGreaterThan(ASKED);
      expect(offered).toBeLessThan(ASKED * DUTIES * 0.8);
    }),
    { numRuns: 5, seed: 20261123 },
  );
});

function writeDuty(random: Random): string {
  const length = 4 + Math.floor(random() * 6);
  const nouns = Array.from({ length }, () => pickOne(random, NOUNS) + (random() < 0.2 ? 'ing' : ''));
  return `${pickOne(random, VERBS)} the ${nouns.join(' and ')}.`;
}
