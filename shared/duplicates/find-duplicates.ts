// All duplicates among duties, in one go: fills an index, finds the limit, tells the pairs above it in batches, likely ones before.
// The way in for files, Workers and whole catalogues; to keep an index up to date instead, see duplicate-index.ts.
// A generator, so that whoever drives it may report progress between two steps, and stop by not asking on.

import type { ComparedDuty, DuplicatePair, SearchProgress } from '../model/duplicate.ts';
import { type CompareOptions, DuplicateIndex } from './duplicate-index.ts';
import { explainFrom } from './explain-pair.ts';

/** What is looked for. */
export interface SearchOptions extends CompareOptions {
  /** Lowest score that is told, 0..1; null = the limit that suits the duties (see limit.ts). */
  readonly minScore: number | null;
  /**
   * Pairs are told down to this score where it is below the limit, so that a view lowers its threshold by filtering what it has,
   * without a new search. Left out: nothing below the limit. 0.15 below what the view starts with is plenty.
   */
  readonly tellFrom?: number;
  /** True tells pairs also while comparing (`SearchStep.early`). Left out: only `pairs`, which costs a quarter less. */
  readonly tellEarly?: boolean;
}

/** One step of the search: how far it is, the limit once it is known, and pairs found since the last step. */
export interface SearchStep {
  readonly progress: SearchProgress;
  /** The limit to begin with, once everything is compared (stage `judging`); null before. */
  readonly limit: number | null;
  /** Settled pairs, each told once in the whole search, equal ones first; none before the limit is known. */
  readonly pairs: readonly DuplicatePair[];
  /**
   * Pairs met since the last step while there is no limit yet, where asked for: very likely duplicates, to fill a view at once. Their
   * scores may still fall, for rivals may come. `pairs` tells all that hold again, so a view drops them at the first step with a limit.
   */
  readonly early: readonly DuplicatePair[];
}

/** Pairs told in one step: some ten milliseconds of work. */
const BATCH = 250;

/** Pairs are told early from this score on: no limit is above it, so that only a rival that comes later takes one back. */
const EARLY_SCORE = 0.65;

/**
 * Finds the duplicates among duties. Never throws over a text; a duty without letters has no duplicates. The number
 * of pairs grows with the number of duties, not with its square: each duty tells of its twelve best partners at most.
 * A step takes some ten milliseconds; whoever cancels does not ask for the next one.
 *
 *     for (const { pairs } of findDuplicates(duties, { across: false, minScore: null })) show(pairs)
 */
export function* findDuplicates(duties: Iterable<ComparedDuty>, options: SearchOptions): Generator<SearchStep> {
  const { minScore, tellFrom = 1, tellEarly = false } = options;
  const index = new DuplicateIndex(options);
  for (const progress of index.fill(duties)) {
    const early = tellEarly
      ? [...index.listNew(EARLY_SCORE)].flatMap((pair) => explainFrom(EARLY_SCORE, pair, index.book) ?? [])
      : [];
    yield { progress, limit: null, pairs: [], early };
  }
  const limit = minScore ?? index.findLimit();
  let pairs: DuplicatePair[] = [];
  let told = 0;
  const least = Math.min(limit, tellFrom);
  for (const pair of index.listPairs(least)) {
    const explained = explainFrom(least, pair, index.book);
    if (explained !== null) pairs.push(explained);
    if (pairs.length < BATCH) continue;
    told += pairs.length;
    yield {
      progress: { stage: 'judging', done: Math.min(told, index.size), total: index.size },
      limit,
      pairs,
      early: [],
    };
    pairs = [];
  }
  yield { progress: { stage: 'judging', done: index.size, total: index.size }, limit, pairs, early: [] };
}
