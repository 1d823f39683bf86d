// Whether a line goes on with the markers of a list: the next number, the same bullet, or a number further on.
// Part of stage 3; used by classify.ts.
// Must not know what the lines say.

import type { Block } from '../model/block.ts';
import { isNextNumber, styleOf } from './list-levels.ts';

/** So many numbers in a row may be missing from a list. */
export const MAX_MISSING = 3;

/** The next number of the same list, or the same bullet. */
export function goesOnWith(last: Block, lastNumbered: Block | null, block: Block): boolean {
  if (block.marker?.kind !== 'bullet') return isNextNumber(block.marker, lastNumbered?.marker);
  return last.marker?.kind === 'bullet' && last.marker.wrap === block.marker.wrap;
}

/** A further number of the same list, though some before it are missing, or the last one again. */
export function skipsNumbers({ marker }: Block, last: Block | null): boolean {
  if (!marker || !last?.marker || marker.kind === 'outline' || styleOf(marker) !== styleOf(last.marker)) return false;
  return marker.value > 1 && marker.value >= last.marker.value && marker.value <= last.marker.value + MAX_MISSING + 1;
}

/** The list goes on below with the same kind of marker: the line between only leads in. */
export function goesOnBelow(last: Block | null, next: Block | undefined): boolean {
  return last?.marker != null && next?.marker != null && styleOf(last.marker) === styleOf(next.marker);
}
