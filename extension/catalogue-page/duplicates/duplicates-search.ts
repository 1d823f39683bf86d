// The search for duplicates as the views of its tab, the grid and an export see it; open-duplicates.ts makes it.
// Signals and what may be asked for. Must not know how it searches.

import type { ReadonlySignal, Signal } from '@preact/signals';
import type { CommonPhrase } from '../../../shared/duplicates/common-phrases.ts';
import type { DuplicatesDesk } from '../../../shared/ui/duplicates/make-desk.ts';
import type { DuplicateMarks } from '../duties/duty-row.ts';

/** The search for duplicates of one page; it lives on while other tabs are shown. */
export interface OpenDuplicates {
  readonly desk: DuplicatesDesk;
  /** Short texts that stand in many roles, offered to be ignored. */
  readonly phrases: ReadonlySignal<readonly CommonPhrase[]>;
  /** What the grid of duties shows beside a duty. */
  readonly marks: ReadonlySignal<DuplicateMarks>;
  /** Two roles that are looked at side by side, by id; null while pairs are. */
  readonly beside: Signal<readonly [a: string, b: string] | null>;
  /** True once a search has been started. */
  readonly isStarted: ReadonlySignal<boolean>;
  /** Searches; what goes wrong becomes the outcome of the page. */
  find(): Promise<void>;
  ignore(phrase: CommonPhrase): Promise<void>;
}
