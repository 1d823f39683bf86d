// Labels that a full stop ends: "b. Duties and Authority. The Boatswain shall:", "1. Purpose. Keeps the deck in order."
// Used by cut-line.ts for lines with a number or letter, where no colon makes a label.
// Must not know the neighbouring lines; inside a list of duties such a line is an item, which list-course.ts decides.

import { isBlank, isUpper, skipBlank } from './characters.ts';
import { readHeading } from './headings.ts';
import type { Labelled } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { countWords } from './phrases.ts';

/** The label ends within so many characters. */
const MAX_LABEL = 64;

/** Reads known words of a heading with a sentence behind them; null if there are none. Never throws. */
export function readStopLabel(text: string, start: number, end: number, lexicon: Lexicon): Labelled | null {
  if (!isUpper(text.charCodeAt(start))) return null;
  const at = text.slice(start, Math.min(end, start + MAX_LABEL)).indexOf('.') + start;
  const value = skipBlank(text, at + 1, end);
  if (at <= start || value >= end || !isBlank(text.charCodeAt(at + 1)) || !isUpper(text.charCodeAt(value))) return null;
  const heading = readHeading(text, start, at, lexicon);
  if (!heading || heading.title || heading.article !== null || heading.collective) return null;
  // "3. Training. Trains new staff." is a duty
  const isKnown =
    heading.concept === 'duties' ||
    heading.concept === 'section' ||
    (heading.concept === 'requirements' && countWords(text.slice(start, at)) > 1);
  return isKnown ? { heading, value: [value, end], next: -1, verb: false } : null;
}
