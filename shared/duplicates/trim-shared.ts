// Two stretches that differ -> the same without the Han characters that both begin or end with.
// Words of unspaced text are overlapping pairs of characters, so that a stretch reaches one character too far on either side.
// Knows texts and places only.

import type { Span } from '../model/span.ts';

/** Two stretches; null where a side has nothing. */
export interface Stretches {
  readonly spanA: Span | null;
  readonly spanB: Span | null;
}

/** 编 in "编制"; not the "e" of "depot", for half a word says nothing. */
const HAN = /^\p{Script=Han}$/u;

/**
 * Takes off what both sides share at their edges. A side of which nothing is left has no stretch.
 *
 *     数安排甲 / 数编制甲 -> 安排 / 编制
 */
export function trimShared(textA: string, textB: string, { spanA, spanB }: Stretches): Stretches {
  if (spanA === null || spanB === null) return { spanA, spanB };
  let [startA, endA] = spanA;
  let [startB, endB] = spanB;
  const isShared = (a: string, b: string): boolean => a === b && HAN.test(a);
  while (startA < endA && startB < endB && isShared(textA.charAt(startA), textB.charAt(startB))) {
    startA++;
    startB++;
  }
  while (startA < endA && startB < endB && isShared(textA.charAt(endA - 1), textB.charAt(endB - 1))) {
    endA--;
    endB--;
  }
  return { spanA: startA < endA ? [startA, endA] : null, spanB: startB < endB ? [startB, endB] : null };
}
