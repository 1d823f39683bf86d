// A draft: a review that is not saved yet, or text that was typed into the paste box and not read yet.
// Plain data; kept by the draft shelf through every closing of the panel and of the browser.

import type { Rung } from '../clip/tab-reading.ts';
import type { Review } from './review.ts';

/** A page that was read and may still be there. */
export interface PageHold {
  readonly tabId: number;
  /** Name of the reading, see `TabText`. */
  readonly reading: string;
}

/** A review with the page it was read from. */
export interface ReviewDraft {
  readonly kind: 'review';
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  readonly review: Review;
  /** The page the text came from; null for a paste. */
  readonly page: PageHold | null;
  /** The rungs of the reading ladder that the page has. */
  readonly rungs: readonly Rung[];
  readonly caveats: readonly Caveat[];
}

/** Why a page may have more text than was read. */
export type Caveat = 'cut-nodes' | 'cut-text' | 'changing' | 'frames';

/** The one text that stands in the paste box. */
export interface PasteDraft {
  readonly kind: 'paste';
  readonly id: typeof PASTE_ID;
  readonly changedAt: number;
  readonly text: string;
}

/** The id of the paste box's draft; there is one paste box. */
export const PASTE_ID = 'paste';

/** What the shelf keeps. */
export type Draft = ReviewDraft | PasteDraft;
