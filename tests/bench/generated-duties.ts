// Duties of any number for the benchmark: sentences of made-up words that are as frequent as words of real duties are, with a share
// of copies and rewordings among them. The same seed gives the same duties. Knows no matcher.

import { makeRandom, pickOne, type Random } from './seeded-random.ts';

/** Different content words: task sheets of all trades together hold about as many (18,796 tasks of O*NET 29.3 have 6,818 stems). */
const VOCABULARY = 7000;
/** The word of rank r occurs as often as 1 / (r + OFFSET): the commonest word of task sheets stands in one duty of eight. */
const OFFSET = 12;
/** Content words of a duty; those of task sheets have 9.8 on average. */
const WORDS = { least: 5, most: 15 };
/** Share of duties that repeat an earlier one, word by word or reworded. */
const COPIES = 0.02;
const REWORDINGS = 0.13;
/** Chance of each word of a rewording to become another. */
const WORD_SWAP = 0.1;
const SMALL_WORDS = ['of', 'and', 'the', 'to', 'in', 'for', 'or', 'with'];
const SYLLABLES =
  'ba be ca co da de di fa fe ga ge la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vi'.split(
    ' ',
  );

/** `count` duties of 8 to 25 words. */
export function makeDuties(count: number, seed: number): string[] {
  const random = makeRandom(seed);
  const words = makeWords(random);
  const sums = sumFrequencies();
  const duties: string[] = [];
  while (duties.length < count) {
    const chance = random();
    if (duties.length > 0 && chance < COPIES) duties.push(`${pickOne(random, duties).toUpperCase()}.`);
    else if (duties.length > 0 && chance < COPIES + REWORDINGS)
      duties.push(reword(pickOne(random, duties), () => pickWord(words, sums, random), random));
    else duties.push(writeDuty(() => pickWord(words, sums, random), random));
  }
  return duties;
}

function makeWords(random: Random): string[] {
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    const length = 2 + Math.floor(random() * 3);
    words.add(
      Array.from({ length }, () => pickOne(random, SYLLABLES)).join('') + pickOne(random, ['n', 'r', 'l', 't', 'm']),
    );
  }
  return [...words];
}

function sumFrequencies(): Float64Array {
  const sums = new Float64Array(VOCABULARY);
  let sum = 0;
  for (let rank = 0; rank < VOCABULARY; rank++) sums[rank] = sum += 1 / (rank + OFFSET);
  return sums;
}

function pickWord(words: readonly string[], sums: Float64Array, random: Random): string {
  const wanted = random() * (sums[VOCABULARY - 1] ?? 0);
  let low = 0;
  let high = VOCABULARY - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? '';
}

function writeDuty(pick: () => string, random: Random): string {
  const length = WORDS.least + Math.floor(random() * (WORDS.most - WORDS.least + 1));
  const parts: string[] = [];
  for (let at = 0; at < length; at++) {
    if (at > 0 && random() < 0.5) parts.push(pickOne(random, SMALL_WORDS));
    parts.push(pick());
  }
  const text = parts.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function reword(duty: string, pick: () => string, random: Random): string {
  return duty
    .split(' ')
    .map((word) => (random() < WORD_SWAP ? pick() : word))
    .join(' ');
}
