// An element whose children the walk is reading, and where among them it stands.
// Part of the page walk (page-walk.ts holds the loop). Mends the places after a pause in which the page changed.
// Must not read text.

import type { Mark } from './line-writer.ts';
import type { Closing, Inside } from './page-frame.ts';
import type { PageTree } from './page-tree.ts';

/** An element whose children are being read. */
export interface Frame<Node> {
  readonly name: string;
  /** The node that the children hang from: the element, or the shadow root or document it shows. */
  readonly home: Node;
  /** The child that was taken last, and the one behind it. */
  last: Node | null;
  next: Node | null;
  /** What a slot shows, in place of `next`. */
  readonly slotted: readonly Node[];
  at: number;
  /** Null where nothing is shown and only scripts are looked for. */
  readonly inside: Inside | null;
  readonly closing: Closing | null;
  readonly ownClass: string | null;
  /** Where the last inline child with a class ended, and its class. */
  boxEnd: Mark | null;
  boxClass: string | null;
}

/** Opens an element (or the page's root): its first child comes next. */
export function openFrame<Node>(
  tree: PageTree<Node>,
  node: Node,
  inside: Inside | null,
  closing: Closing | null,
): Frame<Node> {
  const name = tree.name(node);
  const home = tree.shadow(node) ?? node;
  return {
    name,
    home,
    last: null,
    next: tree.firstChild(home),
    slotted: name === 'slot' ? tree.slotted(node) : [],
    at: 0,
    inside,
    closing,
    ownClass: closing === null || closing.isBlock ? null : tree.attribute(node, 'class'),
    boxEnd: null,
    boxClass: null,
  };
}

/** Goes on to the next child; null behind the last one. */
export function takeChild<Node>(tree: PageTree<Node>, frame: Frame<Node>): Node | null {
  if (frame.slotted.length > 0) return frame.slotted[frame.at++] ?? null;
  const child = frame.next;
  if (child === null) return null;
  frame.last = child;
  frame.next = tree.nextSibling(child);
  return child;
}

/**
 * Finds the places again after a pause. False when the page took away a part that was being read: what stood there may be
 * missing or half read. Children that were added in front of a place are not gone back for.
 */
export function mendFrames<Node>(tree: PageTree<Node>, frames: readonly Frame<Node>[]): boolean {
  let isWhole = true;
  for (const frame of frames) {
    if (frame.last === null || frame.slotted.length > 0) continue;
    if (tree.parent(frame.last) === frame.home) {
      // A page that grows at its end while it is read is read to the end that was known, or it might never end.
      if (frame.next !== null) frame.next = tree.nextSibling(frame.last);
      continue;
    }
    isWhole = false;
    if (frame.next !== null && tree.parent(frame.next) !== frame.home) frame.next = null;
  }
  return isWhole;
}
