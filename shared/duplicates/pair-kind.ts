// What a pair is, from what differs: same, reworded, contained, or a contrast.
// Last step. A contrast has a negation on one side only, or something in the place of something else: a number, an actor, an
// authority, and, where nothing else tells that two words mean one thing, an object or a verb.

import type { PairKind } from '../model/duplicate.ts';
import type { Gap } from './align-words.ts';
import { isKnownVerb, isVerb, type Comparison } from './differences.ts';
import { areSpelledAlike, shareGroup } from './kinship.ts';
import { LEXICONS } from './lexicon.ts';
import type { ReadDuty } from './read-duty.ts';
import { NO_STEM, type WordBook } from './word-book.ts';

/** One duty contains the other when it has at least so many more content words, and the other none of its own. */
const MORE_WORDS = 2;

/**
 * In texts so alike a single word that was exchanged was exchanged on purpose ("maintain treatment records", "... production records").
 * In a short one that word is a quarter of it, so that the rest may be the same and the two no more alike than that.
 */
const DELIBERATE = { ofShort: 0.74, ofLong: 0.8, shortWords: 6 };

/** Below this likeness more than the verb was reworded, and the verb alone decides nothing. */
const SAME_REST = 0.55;

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
  if (gaps.some((gap) => swapsActors(a, b, gap, book)) || (likeness >= SAME_REST && differAuthority(comparison, book)))
    return 'contrast';
  const exchanged = swaps.filter((swap) => !areSpelledAlike(swap.a, swap.b));
  const isDeliberate =
    differences.length === 1 &&
    likeness >=
      (Math.min(countWords(a), countWords(b)) <= DELIBERATE.shortWords ? DELIBERATE.ofShort : DELIBERATE.ofLong);
  if (
    exchanged.some(
      ({ what }) =>
        (what === 'verb' && sameRole) ||
        (what === 'object' && (sameRole || isDeliberate)) ||
        (what === 'actor' && isDeliberate),
    )
  )
    return 'contrast';
  const more = gaps.reduce((sum, { fromA, toA, fromB, toB }) => sum + toA - fromA + toB - fromB, 0);
  const oneSided = gaps.every(({ fromB, toB }) => fromB === toB) || gaps.every(({ fromA, toA }) => fromA === toA);
  return oneSided && more >= MORE_WORDS ? 'contained' : 'reworded';
}

/** Content words; two Chinese characters of three make a pair of their own, so pairs count half. */
function countWords({ stems, kinds }: ReadDuty): number {
  return stems.reduce((sum, stem, at) => sum + (stem === NO_STEM ? 0 : kinds[at] === 'han' ? 0.5 : 1), 0);
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

/** Verbs without a special authority, and what is no known verb. */
const DO = 'do';

/**
 * True where the verbs at the heads have different authorities, none of one side means the same as one of the other, and one with a
 * special authority has no counterpart anywhere ("give assistance" is the counterpart of "assist").
 */
function differAuthority({ a, b, gaps }: Comparison, book: WordBook): boolean {
  const isInGapOfA = (at: number): boolean => gaps.some(({ fromA, toA }) => fromA <= at && at < toA);
  const isInGapOfB = (at: number): boolean => gaps.some(({ fromB, toB }) => fromB <= at && at < toB);
  const inA = listHeadVerbs(a, isInGapOfA, book);
  const inB = listHeadVerbs(b, isInGapOfB, book);
  if (inA.length === 0 || inB.length === 0) return false;
  if (inB.some((other) => inA.some(({ authority }) => authority === other.authority))) return false;
  if (inA.some((one) => inB.some((other) => shareGroup(book, one.stem, other.stem)))) return false;
  return (
    inA.some(({ authority, at }) => authority !== DO && isInGapOfA(at)) ||
    inB.some(({ authority, at }) => authority !== DO && isInGapOfB(at))
  );
}

interface HeadVerb {
  readonly at: number;
  readonly stem: number;
  readonly authority: string;
}

/** The verbs a duty begins with: known ones joined to each other, or a first word that the other duty has not ("costume workers" has no verb). */
function listHeadVerbs(duty: ReadDuty, isInGap: (at: number) => boolean, book: WordBook): HeadVerb[] {
  const verbs: HeadVerb[] = [];
  const lexicon = LEXICONS[duty.language];
  for (const [at, stem] of duty.stems.entries()) {
    if (stem === NO_STEM) continue;
    if (!isVerb(duty, at, book)) break;
    const text = book.stems[stem] ?? '';
    const authority = lexicon?.lightVerbs.has(text) ? DO : (lexicon?.authority.get(text) ?? DO);
    const isVerbHere = isKnownVerb(duty, at, book) || (verbs.length === 0 && isInGap(at));
    if (isVerbHere) verbs.push({ at, stem, authority });
  }
  return verbs;
}

/** By whom, to whom, without what: "report to staff" has the stems of "staff report" and is another duty. */
function listMarks({ language, words }: ReadDuty, book: WordBook): string {
  const marks = LEXICONS[language]?.actorMarks;
  const found = words.map((word) => book.folded[word] ?? '').filter((word) => marks?.has(word));
  return found.sort().join(' ');
}
