// How far the wording of two long duties is apart beyond their words: another verb in front, or no phrase in common.
// A part of the score. Labels of a few words are not asked: there the verb is the first thing that gets reworded, and order says little.
// Knows stems, no texts.

import type { DutyWords } from './duty-words.ts';
import { areKin, shareGroup } from './kinship.ts';
import { NO_STEM } from './word-book.ts';

/** Taken off where long duties begin with another verb; reworded tasks do so once in a hundred, wrong pairs once in three. */
const OTHER_OPENING = 0.08;

/** Taken off where long duties have no phrase in common; so do one in a hundred of the reworded tasks and half of the wrong pairs. */
const NO_PHRASE = 0.1;
/** A phrase is so many content words in a row. */
const PHRASE = 3;

/**
 * Given back where the clause with which one duty opens stands word by word inside the other: "formulate various promotion plans" and
 * "cooperate with the manager to formulate various promotion plans". What else such a pair says makes it look like a weak one.
 */
const SAME_CLAUSE = 0.25;
/** A clause has so many words in a row, small ones counted, and among them a phrase. */
const CLAUSE = 4;

/** Different stems of the shorter duty: up to `none` wording says nothing, from `full` on all it can (reworded tasks have ten). */
const TERMS = { none: 3, full: 6 };

/** Texts of so many stems each, multiplied, are cells of thousands of words: what they say in a row decides nothing. */
const MOST_COMPARISONS = 40_000;

/** What is to be taken off the score of two duties, -0.25 to 0.18. The same for both orders. */
export function findWordingGap(duties: DutyWords, one: number, other: number): number {
  const { terms } = duties;
  const [mine, theirs] = [terms.lengthOf(one), terms.lengthOf(other)];
  const shorter = Math.min(mine, theirs);
  if (shorter <= TERMS.none || mine * theirs > MOST_COMPARISONS) return 0;
  if (openInside(duties, one, other) || openInside(duties, other, one)) return -SAME_CLAUSE;
  const share = Math.min(1, (shorter - TERMS.none) / (TERMS.full - TERMS.none));
  const opening = openAlike(duties, one, other) ? 0 : OTHER_OPENING;
  return share * (opening + (sharePhrase(duties, one, other) ? 0 : NO_PHRASE));
}

/** True where both open with related words, or one closes with what the other opens with (a German verb may stand last). */
function openAlike({ terms, book }: DutyWords, one: number, other: number): boolean {
  const areRelated = (a: number, b: number): boolean => a === b || areKin(book, a, b) || shareGroup(book, a, b);
  const [firstOfOne, firstOfOther] = [terms.pool[terms.startOf(one)] ?? 0, terms.pool[terms.startOf(other)] ?? 0];
  const lastOf = (slot: number): number => terms.pool[terms.startOf(slot) + terms.lengthOf(slot) - 1] ?? 0;
  return (
    areRelated(firstOfOne, firstOfOther) ||
    areRelated(firstOfOne, lastOf(other)) ||
    areRelated(lastOf(one), firstOfOther)
  );
}

/** True where the opening clause of a duty stands in the other, which opens otherwise. */
function openInside({ terms, words, book }: DutyWords, one: number, other: number): boolean {
  const opening = terms.pool[terms.startOf(one)] ?? NO_STEM;
  if (terms.pool[terms.startOf(other)] === opening) return false;
  const wordAt = (slot: number, at: number): number => words.pool[words.startOf(slot) + at] ?? 0;
  const stemAt = (slot: number, at: number): number => book.stemOf.values[wordAt(slot, at)] ?? NO_STEM;
  const [mine, theirs] = [words.lengthOf(one), words.lengthOf(other)];
  let start = 0;
  while (start < mine && stemAt(one, start) !== opening) start++;
  for (let at = 0; at < theirs; at++) {
    if (stemAt(other, at) !== opening) continue;
    let [length, content] = [0, 0];
    while (
      start + length < mine &&
      at + length < theirs &&
      book.folded[wordAt(one, start + length)] === book.folded[wordAt(other, at + length)]
    )
      content += Number(stemAt(one, start + length++) !== NO_STEM);
    if (length >= CLAUSE && content >= PHRASE) return true;
  }
  return false;
}

function sharePhrase({ terms }: DutyWords, one: number, other: number): boolean {
  const { pool } = terms;
  const [startA, startB] = [terms.startOf(one), terms.startOf(other)];
  const [lastA, lastB] = [startA + terms.lengthOf(one) - PHRASE, startB + terms.lengthOf(other) - PHRASE];
  for (let a = startA; a <= lastA; a++)
    for (let b = startB; b <= lastB; b++) {
      let length = 0;
      while (length < PHRASE && pool[a + length] === pool[b + length]) length++;
      if (length === PHRASE) return true;
    }
  return false;
}
