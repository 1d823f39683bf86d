// What a view of duplicates shows and what it can ask for: the same in the catalogue page and in the task pane.
// Types only; make-desk.ts holds the state, the surface hands in the search, the judge and the saving.

import type { ComparedDuty, DuplicatePair, PairKind, SearchProgress } from '../../model/duplicate.ts';
import type { Verdict, VerdictKind } from '../../model/verdict.ts';

/** A duty with what people call it by. */
export interface DeskDuty extends ComparedDuty {
  readonly role: string;
  readonly roleTitle: string;
  /** As people count it: `3`, `3.1`. */
  readonly number: string;
  /** Where it stands: a department, or a sheet with its row. */
  readonly place: string;
  /** True where the text is never changed, whatever is decided: a sheet in a layout of its own. */
  readonly isFixed?: boolean;
}

/** A pair with what was said of it. */
export interface DeskPair extends DuplicatePair {
  readonly verdict: Verdict | null;
}

/** Duties that say the same, with the pairs among them: first those nobody has judged, the surest first. */
export interface DeskCluster {
  readonly members: readonly string[];
  readonly pairs: readonly DeskPair[];
  /** Kind and score of its first pair. */
  readonly kind: PairKind;
  readonly score: number;
}

/** What a person decided about a pair. `text` is the one text that both get, null where the texts stay. */
export interface DeskDecision {
  readonly kind: VerdictKind;
  readonly a: DeskDuty;
  readonly b: DeskDuty;
  readonly text: string | null;
}

/** What the desk needs of its surface. */
export interface DeskPorts {
  /** Duties and verdicts as they are now, for a scope that the surface knows. */
  readonly load: (
    scope: string,
  ) => Promise<{ readonly duties: readonly DeskDuty[]; readonly verdicts: readonly Verdict[] }>;
  /** Searches; rejects with the signal's reason when stopped. */
  readonly search: (
    duties: readonly DeskDuty[],
    on: {
      /**
       * Pairs since the last call. While `limit` is null they are early ones: likely, and told again with a limit where they hold.
       * `told` is the score down to which pairs are told; left out: the limit.
       */
      readonly onPairs: (pairs: readonly DuplicatePair[], limit: number | null, told?: number) => void;
      readonly onProgress: (progress: SearchProgress) => void;
      readonly signal: AbortSignal;
    },
  ) => Promise<void>;
  readonly judge: (
    pairs: readonly DuplicatePair[],
    verdicts: readonly Verdict[],
    duties: readonly DeskDuty[],
  ) => { readonly pairs: readonly DeskPair[]; readonly clusters: readonly (readonly string[])[] };
  /** Saves a verdict, and the text where one was chosen, as one step; false when it was refused (the surface has said why). */
  readonly decide: (decision: DeskDecision) => Promise<boolean>;
  /** Goes to the duty in the sheet or to its role. */
  readonly goTo: (duty: DeskDuty) => void;
}
