// What the panel shows, as one value, and the small store that holds it.
// Views read it, flows change it; nothing here acts.

import type { CatalogueError, CatalogueState } from '../../shared/catalogue/catalogue.ts';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { ClipVerdict } from '../clip/judge-clip.ts';
import type { PageFacts, Refusal } from '../clip/tab-reading.ts';
import type { ReviewDraft } from './draft.ts';
import type { SavedReview } from './save-review.ts';

/** Why there is nothing to review: the page could not be read, there are no duties in it, or reading failed. */
export type RefusalCode = Refusal | Exclude<ClipVerdict, 'roles'> | 'failed';

/** Where the panel is. */
export type Stage =
  | { readonly is: 'empty' }
  /** `done` 0..1, null while the end is not known. */
  | { readonly is: 'reading'; readonly what: 'page' | 'text'; readonly done: number | null }
  | { readonly is: 'review' }
  | { readonly is: 'refused'; readonly why: RefusalCode; readonly facts: PageFacts | null }
  | { readonly is: 'saved'; readonly saved: SavedReview };

/** A line of the status region; `key` tells two outcomes with the same words apart. */
export type Outcome =
  | { readonly is: 'none' }
  | { readonly is: 'read'; readonly roles: number; readonly duties: number }
  | { readonly is: 'cancelled' }
  | { readonly is: 'undone' }
  | { readonly is: 'mended' };

/** Everything the views show. */
export interface PanelState {
  readonly stage: Stage;
  /** The review on screen, kept through the other stages. */
  readonly draft: ReviewDraft | null;
  /** Other drafts that wait, newest first. */
  readonly waiting: readonly ReviewDraft[];
  /** The chosen duty. */
  readonly chosen: string | null;
  readonly canUndo: boolean;
  readonly paste: string;
  readonly outcome: Outcome;
  /** Roles of the catalogue that roles of the review repeat or are put into, by id. */
  readonly known: ReadonlyMap<string, CatalogueRole>;
  readonly catalogue: CatalogueState;
  /** How much of a save is done, 0..1; null while nothing is saved. */
  readonly saving: number | null;
  /** Why the last save or undo did not happen. */
  readonly problem: CatalogueError['code'] | null;
  /** False when drafts cannot be kept on this computer. */
  readonly isKept: boolean;
  readonly shortcut: string | null;
}

/** The state of a panel that was just opened. */
export const FIRST_STATE: PanelState = {
  stage: { is: 'empty' },
  draft: null,
  waiting: [],
  chosen: null,
  canUndo: false,
  paste: '',
  outcome: { is: 'none' },
  known: new Map(),
  catalogue: { is: 'open' },
  saving: null,
  problem: null,
  isKept: true,
  shortcut: null,
};

/** Holds the state and tells of its changes. */
export interface PanelStore {
  get(): PanelState;
  set(part: Partial<PanelState>): void;
  /** Called after every change; the answer stops it. */
  watch(listener: () => void): () => void;
}

/** A store that starts with `state`. */
export function createPanelStore(state: PanelState = FIRST_STATE): PanelStore {
  let held = state;
  const listeners = new Set<() => void>();
  return {
    get: () => held,
    set(part) {
      held = { ...held, ...part };
      for (const listener of listeners) listener();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
