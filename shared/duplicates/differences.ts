// What differs between two duties, in words: each gap of the alignment as actor, verb, object, scope, number, negation or other.
// Fifth step. Decides what kind of difference it is, not what follows from it (pair-kind.ts).

import type { Difference, DifferingPart } from '../model/duplicate.ts';
import type { Span } from '../model/span.ts';
import { alignWords, type Alignment, type Gap } from './align-words.ts';
import { LEXICONS } from './lexicon.ts';
import { toGivenSpan } from './plain-offsets.ts';
import { readDuty, type ReadDuty } from './read-duty.ts';
import { trimShared } from './trim-shared.ts';
import { NO_STEM, type WordBook } from './word-book.ts';

/** Two texts read and compared. */
export interface Comparison extends Alignment {
  readonly a: ReadDuty;
  readonly b: ReadDuty;
  readonly differences: readonly Difference[];
}

/** Compares two texts. Spans point into the texts as given. Never throws. */
export function compareTexts(textA: string, textB: string, book: WordBook): Comparison {
  const a = readDuty(textA, book);
  const b = readDuty(textB, book);
  const alignment = alignWords(a, b, book);
  const differences = alignment.gaps.map((gap) => {
    const { spanA, spanB } = trimShared(textA, textB, {
      spanA: spanOf(textA, a, gap.fromA, gap.toA),
      spanB: spanOf(textB, b, gap.fromB, gap.toB),
    });
    return {
      what: nameGap(a, b, gap, book),
      a: spanA ? textA.slice(...spanA) : '',
      b: spanB ? textB.slice(...spanB) : '',
      spanA,
      spanB,
    };
  });
  return { a, b, ...alignment, differences };
}

function spanOf(text: string, { starts, ends }: ReadDuty, from: number, to: number): Span | null {
  return from === to ? null : toGivenSpan(text, [starts[from] ?? 0, ends[to - 1] ?? 0]);
}

/** The kind of the gap: what both sides are where both have words, else what the one is. The first that fits, in this order. */
const ORDER: readonly DifferingPart[] = ['negation', 'number', 'verb', 'actor', 'object', 'scope'];

function nameGap(a: ReadDuty, b: ReadDuty, gap: Gap, book: WordBook): DifferingPart {
  const numerals = [listNumerals(a, gap.fromA, gap.toA, book), listNumerals(b, gap.fromB, gap.toB, book)];
  if (numerals.every((one) => one !== '') && numerals[0] !== numerals[1]) return 'number';
  const partsA = listParts(a, gap.fromA, gap.toA, book);
  const partsB = listParts(b, gap.fromB, gap.toB, book);
  const [both, one] = [
    ORDER.find((part) => partsA.has(part) && partsB.has(part)),
    ORDER.find((part) => partsA.has(part) || partsB.has(part)),
  ];
  return both ?? one ?? 'other';
}

/** Matches Chinese numerals; many stand in words that are no number (一般, 统一), so they count only where they differ. */
const NUMERAL = /[一二两三四五六七八九十百千万半]/gu;

function listNumerals({ words, kinds }: ReadDuty, from: number, to: number, book: WordBook): string {
  let found = '';
  for (let at = from; at < to; at++)
    if (kinds[at] === 'han') found += (book.folded[words[at] ?? 0]?.match(NUMERAL) ?? []).join('');
  return found;
}

/** All that the words of one stretch are. */
function listParts(duty: ReadDuty, from: number, to: number, book: WordBook): Set<DifferingPart> {
  const parts = new Set<DifferingPart>();
  const lexicon = LEXICONS[duty.language];
  for (let at = from; at < to; at++) {
    const stem = duty.stems[at] ?? NO_STEM;
    if (stem === NO_STEM || !lexicon) continue;
    const text = book.stems[stem] ?? '';
    if (duty.kinds[at] === 'number') parts.add('number');
    else if (isNegation(duty, at, book)) parts.add('negation');
    else if (isVerb(duty, at, book)) parts.add('verb');
    else if (lexicon.actors.has(text)) parts.add('actor');
    else parts.add(isBehindPreposition(duty, at, book) ? 'scope' : 'object');
  }
  return parts;
}

/** In Chinese one character of the pair is enough. */
function isNegation(duty: ReadDuty, at: number, book: WordBook): boolean {
  const folded = book.folded[duty.words[at] ?? 0] ?? '';
  const negations = LEXICONS[duty.language]?.negations;
  return (
    negations !== undefined &&
    (negations.has(folded) || (duty.kinds[at] === 'han' && [...folded].some((character) => negations.has(character))))
  );
}

/** The word a duty begins with is its verb, and so are known verbs joined to a known verb by nothing but commas and "and". */
export function isVerb(duty: ReadDuty, at: number, book: WordBook): boolean {
  let before = at - 1;
  while (before >= 0 && isConjunction(duty, before, book)) before--;
  if (before >= 0 && !isSmall(duty, before)) return isKnownVerb(duty, at, book) && isKnownVerb(duty, before, book);
  while (before >= 0 && isSmall(duty, before) && !isPreposition(duty, before, book)) before--;
  return before < 0;
}

function isConjunction(duty: ReadDuty, at: number, book: WordBook): boolean {
  return LEXICONS[duty.language]?.conjunctions.has(book.folded[duty.words[at] ?? 0] ?? '') ?? false;
}

/** True for a verb of the vocabulary. */
export function isKnownVerb(duty: ReadDuty, at: number, book: WordBook): boolean {
  const stem = duty.stems[at] ?? NO_STEM;
  const lexicon = LEXICONS[duty.language];
  const text = book.stems[stem];
  return text !== undefined && lexicon !== undefined && (lexicon.verbGroups.has(text) || lexicon.authority.has(text));
}

function isSmall(duty: ReadDuty, at: number): boolean {
  return (duty.stems[at] ?? NO_STEM) === NO_STEM;
}

function isPreposition(duty: ReadDuty, at: number, book: WordBook): boolean {
  return LEXICONS[duty.language]?.prepositions.has(book.folded[duty.words[at] ?? 0] ?? '') ?? false;
}

/** True where a preposition stands between the beginning and the word: the object is over. */
function isBehindPreposition(duty: ReadDuty, at: number, book: WordBook): boolean {
  for (let before = at - 1; before >= 0; before--)
    if (isSmall(duty, before) && isPreposition(duty, before, book)) return true;
  return false;
}
