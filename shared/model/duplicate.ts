// Duplicates: duties that say the same, how sure that is, and what differs.
// What the matcher takes in and gives out; views, sheets and the command line speak these nouns. Plain data, fit for a Worker's message.

import type { Span } from './span.ts';

/** One duty to compare. */
export interface ComparedDuty {
  readonly id: string;
  readonly text: string;
  /** The role it belongs to, null for a bare list of duties. Two duties of one role must be more alike to be told. */
  readonly role: string | null;
  /** The file, sheet or catalogue it comes from: `across` compares only duties of different sources. */
  readonly source: string;
}

/**
 * `same`: the same words, but for form and order. `reworded`: other words for the same duty. `contained`: one says all the other
 * says, and more. `contrast`: alike, but actor, authority, object, number or negation differ; never a duplicate.
 */
export type PairKind = 'same' | 'reworded' | 'contained' | 'contrast';

/** What kind of word differs. `verb` also stands for authority (do, approve, report, assist, supervise). */
export type DifferingPart = 'actor' | 'verb' | 'object' | 'scope' | 'number' | 'negation' | 'other';

/** Words that only one side has, or that stand in the place of each other; '' with a null span where a side has nothing. */
export interface Difference {
  readonly what: DifferingPart;
  readonly a: string;
  readonly b: string;
  /** Places in the two texts as they were given. */
  readonly spanA: Span | null;
  readonly spanB: Span | null;
}

/** Two duties that look alike. */
export interface DuplicatePair {
  readonly a: string;
  readonly b: string;
  /** 0..1: how alike they are, less for others that are nearly as alike; 1 = same words. The limit is put on this. */
  readonly score: number;
  readonly kind: PairKind;
  readonly differences: readonly Difference[];
}

/**
 * Below this (0..1) a pair is never shown: among a handful of duties the search may suggest a limit at which chance words agree.
 * A search that tells pairs down to here lets a view lower its score without a new one.
 */
export const LOWEST_SHOWN = 0.3;

/** Where a long search stands: duties done of all, in one of its stages. */
export interface SearchProgress {
  readonly stage: 'reading' | 'comparing' | 'judging';
  readonly done: number;
  readonly total: number;
}

/** A known duty that a new one repeats, or only looks like. Differences are told with the new one as `a`. */
export interface KnownPlace {
  readonly known: ComparedDuty;
  readonly score: number;
  readonly kind: PairKind;
  readonly differences: readonly Difference[];
}

/** What is known of a new duty. */
export interface KnownDuty {
  /** Id of the new duty. */
  readonly id: string;
  /** Roles that have it, contrasts not counted. */
  readonly roles: number;
  /** The surest places, duplicates first; at least one, and not all where there are many. */
  readonly places: readonly KnownPlace[];
}
