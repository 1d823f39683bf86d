// Headings that a row of strokes on the line below underlines: "Bootswart" over "---------".
// Used by blocks.ts, which gives such a line the rank of a heading; the strokes themselves are furniture.
// Must not know what the heading says.

import type { Line } from '../model/line.ts';
import { skipBlank, trimEnd } from './characters.ts';
import { composed } from './phrases.ts';

/** Strokes that underline, with the rank of what they underline: those of Markdown, and others that people type. */
const RANKS: Readonly<Record<string, number>> = {
  '=': 1,
  '#': 1,
  '-': 2,
  '–': 2,
  '—': 2,
  _: 2,
  '~': 2,
  '*': 2,
  '¯': 2,
};
/** Fewer strokes are a bullet or a dash that was lost. */
const MIN_STROKES = 3;
/** A longer row is no underline but parts what stands above from what stands below: "Acme Ltd" over a line of 70 strokes. */
const MAX_TIMES_LONGER = 2;
/** A longer line is text. */
const MAX_UNDERLINED = 80;

/** Rank of the heading `text.slice(start, end)`, 0 where the line `below` does not underline it. Never throws. */
export function underlineRank(text: string, start: number, end: number, below: Line | undefined): number {
  if (!below || below.layout || end - start > MAX_UNDERLINED) return 0;
  const from = skipBlank(text, below.start, below.end);
  const stroke = text[from] ?? '';
  const rank = from < below.end ? (RANKS[stroke] ?? 0) : 0;
  if (rank === 0) return 0;
  const to = trimEnd(text, from, below.end);
  const length = to - from;
  const own = composed(text.slice(start, end)).length;
  if (length < MIN_STROKES || length > own * MAX_TIMES_LONGER || 2 * length < own) return 0;
  for (let at = from; at < to; at++) if (text[at] !== stroke) return 0;
  return rank;
}
