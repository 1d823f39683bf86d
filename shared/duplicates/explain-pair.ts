// A scored pair -> what people and scripts are told: its kind and the words that differ.
// The way from the numbers of the index back to words; costs some ten microseconds a pair, so it is done for pairs that are shown.

import type { DuplicatePair } from '../model/duplicate.ts';
import { compareTexts } from './differences.ts';
import type { ScoredPair } from './scored-pair.ts';
import { findKind } from './pair-kind.ts';
import type { WordBook } from './word-book.ts';

/** Fewest digits that keep any two scores apart that could matter to a person. */
const SCORE_DIGITS = 3;

/** Says what a pair is and what differs. Never throws. */
export function explainPair(pair: ScoredPair, book: WordBook): DuplicatePair {
  const { a, b, likeness } = pair;
  if (pair.equal) return { a: a.id, b: b.id, score: round(pair.score), kind: 'same', differences: [] };
  const comparison = compareTexts(a.text, b.text, book);
  const sameRole = a.role !== null && a.role === b.role && a.source === b.source;
  const kind = findKind(comparison, { likeness, sameRole }, book);
  const score = round(kind === 'contrast' ? Math.max(pair.score, pair.contrastScore) : pair.score);
  return { a: a.id, b: b.id, score, kind, differences: comparison.differences };
}

/**
 * The same from a score on, null below: the index tells pairs that only reach it if they are a contrast, and most of those are none.
 */
export function explainFrom(least: number, pair: ScoredPair, book: WordBook): DuplicatePair | null {
  const explained = explainPair(pair, book);
  return explained.kind === 'contrast' || pair.score >= least ? explained : null;
}

function round(score: number): number {
  return Number(score.toFixed(SCORE_DIGITS));
}
