// The walk: one pass over a page, in page order, without recursion. Gives draft lines and the texts of JSON-LD scripts.
// Reader of pages, first half; page-lines.ts puts text and spans together. page-frame.ts says what an element opens.
// Reads only, through PageTree; must not know which kind of page it is.

import type { DraftLine } from './draft-line.ts';
import { LineWriter } from './line-writer.ts';
import { takeMarker } from './list-markers.ts';
import type { Budget, PageCut } from './page-budget.ts';
import { isCookieText } from './page-chrome.ts';
import { openElement, openPage, type Inside } from './page-frame.ts';
import type { PageTree, WhiteSpace } from './page-tree.ts';
import type { Steps } from './steps.ts';
import { styleByTag } from './tag-style.ts';
import type { TextTrail } from './text-trail.ts';
import { mendFrames, openFrame, takeChild, type Frame } from './walk-frame.ts';

/** What a walk found. */
export interface Walked {
  readonly lines: readonly DraftLine[];
  /** Texts of `<script type="application/ld+json">`, in page order. */
  readonly scripts: readonly string[];
  readonly cut: PageCut | null;
  /** False when the page took away, in a pause, a part that was being read. */
  readonly isWhole: boolean;
}

/** How a page is walked. */
export interface WalkOptions<Node> {
  /** What the root hands down. */
  readonly whiteSpace?: WhiteSpace;
  /** Is told which node each piece of text came from. */
  readonly trail?: TextTrail<Node>;
}

/** What a walk reads from and writes to. */
interface Hands<Node> {
  readonly tree: PageTree<Node>;
  readonly writer: LineWriter;
  readonly scripts: string[];
  readonly trail: TextTrail<Node> | undefined;
}

/** Nodes between two steps: a tenth of a millisecond's work, so that a pause is never long in coming. */
const STEP_NODES = 64;
/** Elements whose content is no text of the page; scripts in them are still found. */
const SILENT = new Set(
  (
    'head style noscript noframes template svg math object embed canvas audio video map datalist ' +
    'textarea title frame frameset'
  ).split(' '),
);

/**
 * Reads a page. Never throws; takes time and memory in proportion to the nodes, however deep they lie.
 *
 * `<ol start=3><li>Cook<li>Bake` gives the lines "3. Cook" and "4. Bake", both items of depth 1.
 */
export function* walkPage<Node>(
  tree: PageTree<Node>,
  budget: Budget,
  { whiteSpace = 'normal', trail }: WalkOptions<Node> = {},
): Steps<Walked> {
  const writer = new LineWriter(trail);
  const scripts: string[] = [];
  const hands: Hands<Node> = { tree, writer, scripts, trail };
  const frames: Frame<Node>[] = [openFrame(tree, tree.root, openPage(whiteSpace), null)];
  let stop: PageCut | null = null;
  let isWhole = true;
  let count = 0;
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    if (++count % STEP_NODES === 0 && (yield count) && !mendFrames(tree, frames)) isWhole = false;
    const node = stop === null ? takeChild(tree, frame) : null;
    if (node === null) {
      frames.pop();
      closeFrame(writer, frame, frames.at(-1));
    } else if (--budget.nodes < 0) {
      stop = 'nodes';
    } else if (writer.size > budget.text) {
      stop = 'text';
    } else {
      const opened = visit(hands, frame, node);
      if (opened !== null) frames.push(opened);
    }
  }
  writer.endLine();
  budget.text -= writer.size;
  return { lines: writer.lines, scripts, cut: stop ?? (tree.cut ? 'nodes' : null), isWhole };
}

/** Writes a text, passes over what is not shown, or opens an element whose children come next. */
function visit<Node>(hands: Hands<Node>, frame: Frame<Node>, node: Node): Frame<Node> | null {
  const { tree, writer } = hands;
  const { inside } = frame;
  const kind = tree.kind(node);
  if (kind === 'other') return null;
  const isRead = tree.isRead(node);
  if (kind === 'text') {
    if (isRead && inside !== null && inside.style.visible) {
      hands.trail?.open(node);
      writer.write(tree.text(node), inside);
    }
    return null;
  }
  const name = tree.name(node);
  // Items before a selection count, or the numbers in it would be wrong; nothing else outside matters.
  if (!isRead && name !== 'li') return null;
  if (name === 'script') {
    if (isJsonLd(tree.attribute(node, 'type'))) hands.scripts.push(textOf(tree, node));
    return null;
  }
  if (inside === null || isSilent(tree, node, inside)) return isRead ? openFrame(tree, node, null, null) : null;
  if (name === 'br') {
    writer.breakLine(inside);
    return null;
  }
  const style = tree.style(node) ?? styleByTag(tree, node, inside.style);
  // A modal hides its brothers, children of the body, from screen readers only; deeper down it is icons and doubles.
  const isUnseen = tree.attribute(node, 'aria-hidden') === 'true' && frame.name !== 'body';
  if (style.display === 'none' || isUnseen) return isRead ? openFrame(tree, node, null, null) : null;
  if (!isRead) {
    if (inside.list !== null) takeMarker(tree, node, { list: inside.list, shown: null });
    return null;
  }
  if (name === 'option' || name === 'optgroup') return openFrame(tree, node, inside, null);
  const isBox = style.display === 'inline-block' || isSecondBox(tree, node, frame, writer);
  if (isBox) writer.keepApart();
  const closing = openElement(tree, node, { name, style, outer: inside, writer });
  return openFrame(tree, node, closing.inside, closing);
}

/** Elements that hold no text of the page, or only the words of a control. */
function isSilent<Node>(tree: PageTree<Node>, node: Node, inside: Inside): boolean {
  const name = tree.name(node);
  if (name === 'option') return tree.attribute(node, 'selected') === null;
  if (name === 'button') return !inside.keepsButtons && tree.attribute(node, 'aria-expanded') === null;
  if (name === 'iframe') return tree.shadow(node) === null;
  return SILENT.has(name);
}

/** Two inline elements of different classes without a blank between them are two things ("Cook" + "Galway"). */
function isSecondBox<Node>(tree: PageTree<Node>, node: Node, frame: Frame<Node>, writer: LineWriter): boolean {
  // Last the class: it is a question to the page.
  if (frame.boxEnd === null || !writer.isAt(frame.boxEnd)) return false;
  const ownClass = tree.attribute(node, 'class');
  return ownClass !== null && ownClass !== frame.boxClass;
}

function closeFrame<Node>(writer: LineWriter, frame: Frame<Node>, outer: Frame<Node> | undefined): void {
  const { closing } = frame;
  if (closing === null) return;
  if (closing.isBlock) writer.endLine();
  else if (outer !== undefined) {
    if (closing.inside.style.display === 'inline-block') writer.keepApart();
    outer.boxEnd = frame.ownClass === null ? null : writer.mark();
    outer.boxClass = frame.ownClass;
  }
  if (closing.label !== null) writer.splitLabel(closing.label);
  if (closing.leavesGap) writer.leaveGap(closing.inside.item);
  closing.groupOf?.endGroup();
  closing.table?.close();
  const { cookies } = closing;
  if (cookies !== null && isCookieText(writer.size - cookies.size)) writer.markChrome(cookies.line);
}

function isJsonLd(type: string | null): boolean {
  return type !== null && type.trim().toLowerCase().startsWith('application/ld+json');
}

function textOf<Node>(tree: PageTree<Node>, node: Node): string {
  const parts: string[] = [];
  for (let child = tree.firstChild(node); child !== null; child = tree.nextSibling(child)) {
    if (tree.kind(child) === 'text') parts.push(tree.text(child));
  }
  return parts.join('');
}
