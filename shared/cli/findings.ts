// What a search for duplicates found: what `duplicates` prints, as a table or as JSON.
// Plain values.

import type { DuplicatePair } from '../model/duplicate.ts';
import type { PlacedDuty } from './duty-inputs.ts';

/** All that was found. */
export interface Findings {
  readonly duties: readonly PlacedDuty[];
  readonly pairs: readonly DuplicatePair[];
  readonly clusters: readonly (readonly string[])[];
  /** Lowest score that is told. */
  readonly limit: number;
}
