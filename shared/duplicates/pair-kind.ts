// What a pair is, from what differs: same, reworded, contained, or a contrast.
// Last step. A contrast has a negation on one side only, or something in the place of something else: a number, an actor, an
// authority, and, where nothing else tells that two words mean one thing, an object or a verb.

import type { PairKind } from '../model/duplicate.ts';
import type { Gap } from './align-words.ts';
import { isKnownVerb, isVerb, type Comparison } from './differences.ts';
import { shareGroup } from './kinship.ts';
import { LEXICONS } from './lexicon.ts';
import type { ReadDuty } from './read-duty.ts';
import { NO_STEM, type WordBook } from './word-book.ts';

/** One duty contains the other when it has at least so many more content words, and the other none of its own. */
const MORE_WORDS = 2;

/** In texts so alike a single word that was exchanged was exchanged on purpose ("maintain treatment records", "... production records"). */
const DELIBERATE_LIKENESS = 0.8;

/** Below this likeness more than the verb was reworded, and the verb alone decides nothing. */
const SAME_REST = 0.6;

/** What is known of a pair besides its words. */
export interface PairCircumstances {
  /** Likeness of the two, 0..1. */
  readonly likeness: number;
  /** Both duties belong to one role: who names two things in one list means two. */
  readonly sameRole: boolean;
}

/** The kind of a pair whose letters differ. Never throws. */
export function findKind(comparison: Comparison, { likeness, sameRole }: PairCircumstances, book: WordBook): PairKind {
  const { a, b, gaps, exact, differences } = comparison;
  if (gaps.length === 0) return exact && listMarks(a, book) === listMarks(b, book) ? 'same' : 'reworded';
  const swaps = differences.filter(({ spanA, spanB }) => spanA && spanB);
  if (differences.some(({ what }) => what === 'negation') || swaps.some(({ what }) => what === 'number'))
    return 'contrast';
  if (gaps.some((gap) => swapsActors(a, b, gap, book)) || (likeness >= SAME_REST && differAuthority(a, b, book)))
    return 'contrast';
  if (
    swaps.some(
      ({ what }) =>
        (what === 'verb' && sameRole) ||
        (what === 'object' &&
          (sameRole || (swaps.length === differences.length && swaps.length === 1 && likeness >= DELIBERATE_LIKENESS))),
    )
  )
    return 'contrast';
  const more = gaps.reduce((sum, { fromA, toA, fromB, toB }) => sum + toA - fromA + toB - fromB, 0);
  const oneSided = gaps.every(({ fromB, toB }) => fromB === toB) || gaps.every(({ fromA, toA }) => fromA === toA);
  return oneSided && more >= MORE_WORDS ? 'contained' : 'reworded';
}

/** True where people or departments of one group stand in the place of another group. */
function swapsActors(a: ReadDuty, b: ReadDuty, { fromA, toA, fromB, toB }: Gap, book: WordBook): boolean {
  const [inA, inB] = [listActors(a, fromA, toA, book), listActors(b, fromB, toB, book)];
  return inA.size > 0 && inB.size > 0 && ![...inA].some((one) => inB.has(one));
}

function listActors({ language, stems }: ReadDuty, from: number, to: number, book: WordBook): Set<number> {
  const actors = LEXICONS[language]?.actors;
  return new Set(stems.slice(from, to).flatMap((stem) => actors?.get(book.stems[stem] ?? '') ?? []));
}

/** True where the verbs at the heads have different authorities and none of one side means the same as one of the other. */
function differAuthority(a: ReadDuty, b: ReadDuty, book: WordBook): boolean {
  const [inA, inB] = [listHeadVerbs(a, book), listHeadVerbs(b, book)];
  if (inA.length === 0 || inB.length === 0) return false;
  const authorities = new Set(inA.map((verb) => authorityOf(a, verb, book)));
  if (inB.some((verb) => authorities.has(authorityOf(b, verb, book)))) return false;
  return !inA.some((one) => inB.some((other) => shareGroup(book, one, other)));
}

/** `do` for verbs without a special authority. */
function authorityOf({ language }: ReadDuty, verb: number, book: WordBook): string {
  return LEXICONS[language]?.authority.get(book.stems[verb] ?? '') ?? 'do';
}

/** Stems of the known verbs a duty begins with, those that say little without their noun left out. */
function listHeadVerbs(duty: ReadDuty, book: WordBook): number[] {
  const verbs: number[] = [];
  for (const [at, stem] of duty.stems.entries()) {
    if (stem === NO_STEM) continue;
    if (!isVerb(duty, at, book)) break;
    if (isKnownVerb(duty, at, book) && !LEXICONS[duty.language]?.lightVerbs.has(book.stems[stem] ?? ''))
      verbs.push(stem);
  }
  return verbs;
}

/** By whom, to whom, without what: "report to staff" has the stems of "staff report" and is another duty. */
function listMarks({ language, words }: ReadDuty, book: WordBook): string {
  const marks = LEXICONS[language]?.actorMarks;
  const found = words.map((word) => book.folded[word] ?? '').filter((word) => marks?.has(word));
  return found.sort().join(' ');
}
