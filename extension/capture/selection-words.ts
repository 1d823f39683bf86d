// The first and the last letter that were read of what a person has selected.
// For watch-pointer.ts. A selection ends in texts, or between elements (a triple click), or in texts that nobody shows.
// Must not know what is done with the words.

import type { Span } from '../../shared/model/span.ts';
import type { NodePlace } from '../../shared/read/text-trail.ts';
import { childAt, dataOf, openTextWalker } from './bound-page.ts';

/** Tells where a letter of a text node stands in what was read; null for one that was not. */
export type ToOffset = (place: NodePlace<Node>) => number | null;

/** Texts looked at from each end; a selection that begins with more unread text than this is no selection of words. */
const TEXTS_MAX = 500;

/** The words of a range as a span of what was read; null where none of them was. Never throws. */
export function findSelectedWords(range: Range, toOffset: ToOffset): Span | null {
  const first = findFirst(range, toOffset);
  const last = findLast(range, toOffset);
  return first === null || last === null || last < first ? null : [first, last + 1];
}

function findFirst(range: Range, toOffset: ToOffset): number | null {
  const { startContainer, startOffset, commonAncestorContainer } = range;
  const walker = openTextWalker(commonAncestorContainer);
  walker.currentNode = childAt(startContainer, startOffset) ?? startContainer;
  let node = dataOf(walker.currentNode) === null ? walker.nextNode() : walker.currentNode;
  for (let left = TEXTS_MAX; left > 0 && node !== null && range.intersectsNode(node); left--) {
    const found = toOffset({ node, at: node === startContainer ? startOffset : 0 });
    if (found !== null) return found;
    node = walker.nextNode();
  }
  return null;
}

function findLast(range: Range, toOffset: ToOffset): number | null {
  const { endContainer, endOffset, commonAncestorContainer } = range;
  const walker = openTextWalker(commonAncestorContainer);
  const behind = childAt(endContainer, endOffset);
  walker.currentNode = behind ?? endContainer;
  let node: Node | null = walker.currentNode;
  if (behind !== null) node = walker.previousNode();
  else if (dataOf(node) === null) node = walker.lastChild();
  for (let left = TEXTS_MAX; left > 0 && node !== null && range.intersectsNode(node); left--) {
    const end = node === endContainer ? endOffset : (dataOf(node)?.length ?? 0);
    const found = end === 0 ? null : toOffset({ node, at: end - 1 });
    if (found !== null) return found;
    node = walker.previousNode();
  }
  return null;
}
