// Topics and lead-ins: lines of a list that are no items, but stand over others.
// Used by lists.ts in stage 3; the rules are those of the labelling guideline under "Duty".
// Must not know the levels of the list.

import type { Block } from '../model/block.ts';
import { isHan, isLower, isSentenceEnd } from './characters.ts';
import { readable } from './phrases.ts';

/** A topic over its own list is named in few words. */
const MAX_TOPIC_WORDS = 8;
const MAX_TOPIC_HAN = 16;
/** Room for the longest words. */
export const MAX_TOPIC = 80;
/** One topic over prose is a duty with a remark. */
const MIN_TOPICS = 2;

/** An item with a text of its own. */
export function isItem(block: Block): boolean {
  return block.marker !== null && block.parts.length > 0;
}

/** Ends with a colon: it only opens the list ("She will:"). */
export function isLeadIn(text: string, block: Block): boolean {
  if (block.parts.length === 0) return true;
  const last = text.charCodeAt(block.end - 1);
  return last === 58 || last === 0xff1a;
}

/** A few words without an end of sentence. */
export function isTopic(text: string, block: Block): boolean {
  if (block.end - block.start > MAX_TOPIC) return false;
  const last = text.charCodeAt(block.end - 1);
  const colon = last === 58 || last === 0xff1a;
  if ((isSentenceEnd(last) && !colon) || last === 44) return false;
  const content = readable(text, block.parts);
  const first = content.charCodeAt(0);
  if (content === '' || (isLower(first) && block.marker === null)) return false;
  return isHan(first)
    ? content.length <= MAX_TOPIC_HAN && !/[，。；]/.test(content)
    : content.split(' ').length <= MAX_TOPIC_WORDS;
}

/** "1. Fire detection" over sentences without marks, "2. Maintenance" over others: the numbers name topics, the sentences are what is done. */
export function standOverProse(text: string, blocks: readonly Block[]): boolean {
  const items = blocks.filter(isItem);
  if (items.length < MIN_TOPICS || blocks.length < 2 * items.length) return false;
  return blocks.every((block, index) => {
    if (!isItem(block)) return block.marker === null;
    const below = blocks[index + 1];
    const isOver = below && !isItem(below) && below.gap <= block.gap && text.charCodeAt(below.end - 1) === 46;
    return isOver && block.marker?.kind !== 'bullet' && isTopic(text, block);
  });
}
