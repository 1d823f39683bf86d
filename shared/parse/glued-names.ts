// The bare name of a post stuck to the end of a duty: "3. Check deliveries 2. Dishwasher" above "Direct superior: Head Cook".
// Used by stage 2 when a list or the labels of a role begin below an item. Only the line below makes it certain.
// Must not know roles; a wrong cut loses no character, only a boundary.

import type { Block } from '../model/block.ts';
import { isBlank, isDigit, isHan, isSentenceEnd, isUpper, skipBlank, trimEnd } from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import { readMarker } from './markers.ts';
import { looksLikePost } from './posts.ts';

/** A name stuck to a duty stands within so many last characters. */
const MAX_NAME = 60;
/** Labels that only stand at the head of a role. */
const HEAD_LABELS = new Set<string | null>(['superiors', 'subordinates', 'department']);

/**
 * Cuts a post's name off the end of the item `above` when `below` begins what belongs to that post, and gives it as a block of its own;
 * null if there is none. Never throws.
 */
export function cutGluedName(text: string, above: Block, below: Block, lexicon: Lexicon): Block | null {
  const last = above.parts.at(-1);
  if (above.kind !== 'item' || !last || isSentenceEnd(text.charCodeAt(above.end - 1))) return null;
  const isHead = below.kind === 'label' && HEAD_LABELS.has(below.heading?.concept ?? null);
  const restarts = below.kind === 'item' && below.marker?.value === 1 && below.parts.length > 0;
  if (!isHead && !(restarts && above.marker !== null && above.marker.value > 1)) return null;
  const from = Math.max(last[0] + 1, last[1] - MAX_NAME);
  for (let at = from; at < last[1]; at++) {
    const before = text.charCodeAt(at - 1);
    const ends = isSentenceEnd(before);
    if (!ends && !isBlank(before)) continue;
    const start = skipBlank(text, at, last[1]);
    const code = text.charCodeAt(start);
    if (!isDigit(code) && code !== 40 && code !== 0xff08 && !(ends && isHead && (isUpper(code) || isHan(code))))
      continue;
    const marker = readMarker(text, start, last[1]);
    if (!marker && !(ends && isHead)) continue;
    if (marker && (marker.kind === 'lost' || marker.kind === 'percent' || marker.end >= last[1])) continue;
    const body = marker?.end ?? start;
    if (!isUpper(text.charCodeAt(body)) && !isHan(text.charCodeAt(body))) continue;
    if (!looksLikePost(text.slice(body, last[1]), lexicon)) continue;
    return cutAt(text, above, { start, body, marker });
  }
  return null;
}

function cutAt(
  text: string,
  above: Block,
  { start, body, marker }: { start: number; body: number; marker: Block['marker'] },
): Block {
  const end = above.end;
  const last = above.parts.pop() ?? [start, end];
  above.end = trimEnd(text, above.start, start);
  if (above.end > last[0]) above.parts.push([last[0], above.end]);
  return {
    ...above,
    kind: marker ? 'item' : 'text',
    start,
    end,
    parts: [[body, end]],
    marker,
    indent: 0,
    gap: 0,
    heading: null,
    value: null,
    glued: true,
  };
}
