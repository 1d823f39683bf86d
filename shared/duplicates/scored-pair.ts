// A pair as the index tells it: two duties and numbers, before anybody has looked at the words that differ.
// Between duplicate-index.ts and explain-pair.ts. Types only.

import type { ComparedDuty } from '../model/duplicate.ts';

/** Two duties that may be told as a pair. */
export interface ScoredPair {
  readonly a: ComparedDuty;
  readonly b: ComparedDuty;
  /** 0..1; 1 for `equal` pairs, the bare likeness where the stems are the same. */
  readonly score: number;
  /**
   * The score if the two turn out to be a contrast. That is alike but for what differs, so another opening takes nothing off, and rivals
   * half: they make it less likely that two duties are one, not that two are easily taken for each other.
   */
  readonly contrastScore: number;
  /** How alike the two are whatever else there is, 0..1. */
  readonly likeness: number;
  /** True for the same letters and digits. */
  readonly equal: boolean;
}
