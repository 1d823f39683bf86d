// Places in the plain text of a duty -> places in the text as it was given.
// NFKC may write one character as several and several as one; for most texts it changes nothing. Knows no words.

import type { Span } from '../model/span.ts';
import { toPlainText } from './fold-text.ts';

/** Matches one character with the accents behind it; NFKC never joins over its border. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** The stretch of `text` whose plain form covers `span` of the plain text; whole characters with their accents. */
export function toGivenSpan(text: string, span: Span): Span {
  if (toPlainText(text) === text) return span;
  let plain = 0;
  let start = text.length;
  let end = 0;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const next = plain + cluster.normalize('NFKC').length;
    if (next > span[0] && plain < span[1]) {
      start = Math.min(start, index);
      end = index + cluster.length;
    }
    plain = next;
  }
  return start < end ? [start, end] : [0, 0];
}
