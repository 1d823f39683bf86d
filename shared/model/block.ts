// Blocks: what the lines of a source are, before anybody asks which role they belong to.
// Second noun of the flow: Line[] -> Block[] -> Role[] + Notice[].
// Knows spans and lines only.

import type { Layout } from './line.ts';
import type { PieceUse } from './parsed.ts';
import type { Span } from './span.ts';

/** How a list marker is written; markers of one list share kind and wrap ("1." and "1、" are one style, "(1)" another). */
export interface Marker {
  readonly kind:
    'number' | 'letter' | 'capital' | 'roman' | 'circled' | 'chinese' | 'bullet' | 'lost' | 'percent' | 'outline';
  /** '' for `1.` `1、` `1,`; ')' for `1)`; '(' for `(1)`; for bullets the bullet itself. */
  readonly wrap: string;
  /** Value of the number (roman and letters counted), 0 for bullets and lost digits; of `5.4.2` the last part. */
  readonly value: number;
  /** Parts of an outline number: 3 for `5.4.2`, else 1. */
  readonly parts: number;
  readonly start: number;
  /** First character behind the marker and its blanks. */
  readonly end: number;
}

/** What a line announces or holds; decided by its own shape and words, not by its neighbours. */
export interface Block {
  /** `label`: label with or without a value; `heading`: words that announce something or name a post; `text`: all else. */
  kind: 'label' | 'heading' | 'item' | 'text' | 'furniture';
  /** First character of the content (its marker included) and end of its last part. */
  start: number;
  end: number;
  /** The content behind the marker, one span for each line it is wrapped over. */
  parts: Span[];
  marker: Marker | null;
  /** Columns of blank before the content (a tab counts 4). */
  indent: number;
  /** Empty lines directly above. */
  gap: number;
  layout: Layout | null;
  /** Level of a heading the page or Markdown marks as such, 1..6; 0 = none. A line all in bold counts 6. */
  level: number;
  heading: Heading | null;
  /** For labels: the value's place, null when empty. */
  value: Span | null;
  /** True for a label in verb form ("Reports to the Master."), an ordinary sentence inside a list of duties. */
  verb: boolean;
  /** Share of working time from a cell of its own. */
  percent: string | null;
  /** What became of it. */
  use: PieceUse;
  /** True when an empty line or page furniture stood between its lines. */
  torn: boolean;
  /** True when the block was split off a longer line. */
  glued: boolean;
}

/** What the words of a label or heading say. */
export interface Heading {
  /** A concept of the vocabulary; null for an unknown label. */
  readonly concept: string | null;
  /** Words that name a post or department inside a heading ("Duties of the [cook]"). */
  readonly title: Span | null;
  /** Number of an article in a collection, null if none. */
  readonly article: string | null;
  /** True when the words speak of several posts or of everybody ("employees in", 各岗位). */
  readonly collective: boolean;
  /** The label or heading without marker, decoration and colon. */
  readonly label: Span;
}
