// All duplicates among duties, in one go: fills an index, finds the limit, tells the pairs above it in batches.
// The way in for files, Workers and whole catalogues; to keep an index up to date instead, see duplicate-index.ts.
// A generator, so that whoever drives it may report progress between two steps, and stop by not asking on.

import type { ComparedDuty, DuplicatePair, SearchProgress } from '../model/duplicate.ts';
import { type CompareOptions, DuplicateIndex } from './duplicate-index.ts';
import { explainPair } from './explain-pair.ts';

/** What is looked for. */
export interface SearchOptions extends CompareOptions {
  /** Lowest score that is told, 0..1; null = the limit that suits the duties (see limit.ts). */
  readonly minScore: number | null;
}

/** One step of the search: how far it is, the limit once it is known, and pairs found since the last step. */
export interface SearchStep {
  readonly progress: SearchProgress;
  readonly limit: number | null;
  readonly pairs: readonly DuplicatePair[];
}

/** Pairs told in one step: some ten milliseconds of work. */
const BATCH = 250;

/**
 * Finds the duplicates among duties, equal ones first. Never throws over a text; a duty without letters has no duplicates. The number
 * of pairs grows with the number of duties, not with its square: each duty tells of its twelve best partners at most.
 *
 *     for (const { pairs } of findDuplicates(duties, { across: false, minScore: null })) show(pairs)
 */
export function* findDuplicates(duties: Iterable<ComparedDuty>, options: SearchOptions): Generator<SearchStep> {
  const index = new DuplicateIndex(options);
  for (const progress of index.fill(duties)) yield { progress, limit: null, pairs: [] };
  const limit = options.minScore ?? index.findLimit();
  let pairs: DuplicatePair[] = [];
  let told = 0;
  for (const pair of index.listPairs(limit)) {
    pairs.push(explainPair(pair, index.book));
    if (pairs.length < BATCH) continue;
    told += pairs.length;
    yield { progress: { stage: 'judging', done: Math.min(told, index.size), total: index.size }, limit, pairs };
    pairs = [];
  }
  yield { progress: { stage: 'judging', done: index.size, total: index.size }, limit, pairs };
}
