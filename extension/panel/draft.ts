// A draft: a review that is not saved yet, or text that was typed into the paste box and not read yet.
// Plain data; kept by the draft shelf through every closing of the panel and of the browser.

import type { Rung } from '../clip/tab-reading.ts';
import type { PageHold } from './panel-ports.ts';
import type { Review } from './review.ts';

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

/**
 * Whether something from the shelf is a draft of this version, by the parts that everything else hangs on. Only the panel writes
 * there, so that more would only look for faults of our own.
 */
export function isDraft(value: unknown): value is Draft {
  if (!isRecord(value) || typeof value['id'] !== 'string' || typeof value['changedAt'] !== 'number') return false;
  if (value['kind'] === 'paste') return value['id'] === PASTE_ID && typeof value['text'] === 'string';
  const { kind, review, rungs, caveats } = value;
  if (kind !== 'review' || !isRecord(review) || !Array.isArray(rungs) || !Array.isArray(caveats)) return false;
  const { capture, source, roles, mends, unused, left, dropped } = review;
  if (!isRecord(capture) || !isRecord(source) || typeof source['text'] !== 'string') return false;
  return [roles, mends, unused, left, dropped].every(Array.isArray);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
