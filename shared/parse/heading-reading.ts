// What the words of a heading say, with offsets into its phrase.
// Given by word-headings.ts and han-headings.ts; headings.ts moves it to its place in the text.
// Must not hold rules.

import type { Span } from '../model/span.ts';
import type { Concept } from './vocabulary/vocabulary.ts';

/** A Heading before its place in the text is known; offsets count from the start of its phrase. */
export interface HeadingReading {
  readonly concept: Concept | null;
  readonly title: Span | null;
  readonly article: string | null;
  readonly collective: boolean;
}
