// What a selection holds of a live page: which nodes lie outside, and how much of its first and last text lies inside.
// For live-page.ts.
// Must not read the page.

import type { LiveDom } from './live-dom.ts';

/** What a selection holds. `Range.intersectsNode` asked of 200,000 brothers counts each one's place; marking is one pass. */
export interface SelectedPart {
  holds(node: Node): boolean;
  cutText(node: Text, text: string): string;
  textStart(node: Node): number;
}

/** Marks what lies outside a range. Never throws. */
export function openPart(dom: LiveDom, { startContainer, startOffset, endContainer, endOffset }: Range): SelectedPart {
  const outside = new Set<Node>();
  const mark = (first: Node | null, stop: Node | null, most: number) => {
    let left = most;
    for (let node = first; node !== null && node !== stop && left > 0; left--) {
      outside.add(node);
      node = dom.nextSibling(node);
    }
  };
  // Of a text the offset counts characters, and it has no children; of an element it counts children.
  mark(dom.firstChild(startContainer), null, startOffset);
  let after = dom.firstChild(endContainer);
  for (let left = endOffset; after !== null && left > 0; left--) after = dom.nextSibling(after);
  mark(after, null, Infinity);
  climb(dom, startContainer, (node, parent) => mark(dom.firstChild(parent), node, Infinity));
  climb(dom, endContainer, (node) => mark(dom.nextSibling(node), null, Infinity));
  return {
    holds: (node) => !outside.has(node),
    cutText: (node, text) =>
      text.slice(node === startContainer ? startOffset : 0, node === endContainer ? endOffset : text.length),
    textStart: (node) => (node === startContainer ? startOffset : 0),
  };
}

function climb(dom: LiveDom, from: Node, step: (node: Node, parent: Node) => void): void {
  let node = from;
  for (let parent = dom.parentOrHost(node); parent !== null; parent = dom.parentOrHost(node)) {
    step(node, parent);
    node = parent;
  }
}
