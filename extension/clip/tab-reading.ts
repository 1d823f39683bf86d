// What came of reading a tab: one of a closed list of outcomes, so that no surface has to guess.
// Given by read-tab.ts; the panel has the words for each code. Plain data.
// Must not know how a tab is read.

import type { Source } from '../../shared/model/line.ts';
import type { PageCut } from '../../shared/read/page-budget.ts';

/** The rungs of the reading ladder, the one that people mean first. */
export const RUNGS = ['selection', 'page', 'json-ld'] as const;

/**
 * What is read: the selection; the page's text with the postings of its JSON-LD behind it (they give metadata, and the body
 * of a page that has none); or those postings alone.
 */
export type Rung = (typeof RUNGS)[number];

/** A rung, or `auto`: the selection if there is one, else the page. */
export type ReadWay = Rung | 'auto';

/** A frame of another origin, too large to be an advertisement: its text could not be read. */
export interface UnreadFrame {
  /** What the page calls it; '' where it does not. */
  readonly name: string;
  /** Its address as the page gives it, '' where it has none. */
  readonly url: string;
}

/** What the page says of itself. */
export interface PageFacts {
  readonly url: string;
  /** The page's own word for its address (`<link rel=canonical>`), null where it has none. */
  readonly canonicalUrl: string | null;
  readonly title: string;
  /** The page's `lang`, '' where it has none. */
  readonly language: string;
  readonly unreadFrames: readonly UnreadFrame[];
}

/**
 * Why nothing was read.
 * - `browser-page`: the browser's own page or its store; no extension may read it. Paste is the way.
 * - `no-access`: access to this tab was never given, or ended when the tab went to another site. The toolbar button gives it.
 * - `pdf`: the tab shows a PDF. Paste is the way.
 * - `no-selection`: the selection was asked for and there is none.
 * - `in-frame`: the page has no text of its own but a frame of another origin (`facts.unreadFrames`). Open the frame.
 * - `no-posting`: the JSON-LD was asked for and tells of no posting.
 * - `empty`: the page has no text.
 * - `page-gone`: the tab was closed or went elsewhere while it was read.
 */
export const REFUSALS = [
  'browser-page',
  'no-access',
  'pdf',
  'no-selection',
  'in-frame',
  'no-posting',
  'empty',
  'page-gone',
] as const;

/** One of the closed list of reasons. */
export type Refusal = (typeof REFUSALS)[number];

/** A text that was read. */
export interface TabText {
  readonly outcome: 'read';
  readonly tabId: number;
  /** Names this reading; spans of `source` can be shown on the page as long as the page remembers it. */
  readonly reading: string;
  readonly rung: Rung;
  /** Every rung that this page has, in the order of RUNGS. */
  readonly rungs: readonly Rung[];
  readonly source: Source;
  /** Why reading stopped before the end of the page; `CUT_SENTENCES` of shared/read has the words. */
  readonly cut: PageCut | null;
  /** False when the page went on changing while it was read, so that some of its text may be missing. */
  readonly isWhole: boolean;
  readonly facts: PageFacts;
}

/** No text, and why; `facts` where the page could be asked. */
export interface TabRefusal {
  readonly outcome: 'refused';
  readonly why: Refusal;
  readonly facts: PageFacts | null;
}

/** What came of reading a tab. */
export type TabReading = TabText | TabRefusal;
