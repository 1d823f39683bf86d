// The title of a posting that is told by the pay behind it: "Night host 8-12k" over a line of facts and "Duties:".
// Part of stage 3; classify.ts asks it before it looks at words, so that posts of unknown words are found, too.
// Must not know which role is open.

import type { Block } from '../model/block.ts';
import { isSentenceEnd } from './characters.ts';
import { isHeadingShaped, payAt, titleSpan } from './heading-shape.ts';
import { nextBlock, type Surroundings } from './look-ahead.ts';
import { toKey } from './phrases.ts';

/** Company, place and the like stand on so many lines between the title and the first label. */
const MAX_FACTS = 3;

/** A line apart from what stands above it that ends in a pay, over plain lines and then a label of duties or requirements. Never throws. */
export function isPostingTitle(index: number, { text, blocks, lexicon }: Surroundings): boolean {
  const block = blocks[index];
  if (block?.kind !== 'text' || block.marker || !isHeadingShaped(text, block)) return false;
  const title = text.slice(...titleSpan(text, block));
  const tail = payAt(title);
  if (tail < 2 || lexicon.labels.has(toKey(title.slice(0, tail)))) return false;
  if (block.gap === 0 && index > 0 && blocks[index - 1]?.kind !== 'furniture') return false;
  for (let ahead = 1; ahead <= MAX_FACTS + 1; ahead++) {
    const next = nextBlock(blocks, index + ahead);
    if (!next) return false;
    if (next.heading) return opensList(next);
    if (next.marker || next.gap > 1 || isSentenceEnd(text.charCodeAt(next.end - 1))) return false;
  }
  return false;
}

function opensList({ heading }: Block): boolean {
  return heading?.title === null && (heading.concept === 'duties' || heading.concept === 'requirements');
}
