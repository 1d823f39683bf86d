// Tells which words of the reading the pointer is on, or a person has selected.
// For page-host.ts, while the panel listens. Listens in the capture phase, so that the page cannot keep events to itself.
// Must not change the page or take part in its events.

import type { NodePlace } from '../../shared/read/text-trail.ts';
import type { Pointed } from '../messages/protocol.ts';
import { takeMethod } from '../../shared/read/bound-dom.ts';
import { dataOf, listenTo, windowOf } from './bound-page.ts';
import { findSelectedWords } from './selection-words.ts';
import type { ReadWords } from './read-page.ts';

/** Chrome has it since version 128; before, nothing is told of the pointer. */
const caretIn =
  'caretPositionFromPoint' in Document.prototype ? takeMethod(Document.prototype, 'caretPositionFromPoint') : null;

/** Stops watching. */
export type Stop = () => void;

/** Watches the documents that were read; tells each change once. */
export function watchPointer(
  documents: readonly Document[],
  { words, tree }: ReadWords,
  tell: (pointed: Pointed | null) => void,
): Stop {
  const stopping = new AbortController();
  let told = '';
  let frame = 0;
  const report = (pointed: Pointed | null) => {
    const key = JSON.stringify(pointed);
    if (key !== told) tell(pointed);
    told = key;
  };
  const toOffset = ({ node, at }: NodePlace<Node>) =>
    words.toOffset({ node, at: Math.max(0, at - tree.textStart(node)) });
  for (const document of documents) {
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      // One look for each picture the page draws is as often as anybody can see.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const place = findText(document, clientX, clientY);
        const at = place === null ? null : toOffset(place);
        report(at === null ? null : { span: [at, at], isSelected: false });
      });
    };
    const onSelect = () => {
      const selection = windowOf(document)?.getSelection();
      if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return;
      const span = findSelectedWords(selection.getRangeAt(0), toOffset);
      if (span !== null) report({ span, isSelected: true });
    };
    const options = { signal: stopping.signal, capture: true, passive: true };
    listenTo(document, 'pointermove', onMove, options);
    listenTo(document, 'selectionchange', onSelect, options);
  }
  return () => {
    stopping.abort();
    cancelAnimationFrame(frame);
  };
}

/** The letter at a place of the window; null where there is none, such as in a margin. */
function findText(document: Document, x: number, y: number): NodePlace<Node> | null {
  const caret = findCaret(document, x, y);
  if (caret === null) return null;
  const { node, at } = caret;
  const length = dataOf(node)?.length ?? 0;
  // The caret stands before or behind the letter under the pointer.
  for (const start of [at, at - 1]) {
    if (start < 0 || start >= length) continue;
    const letter = new Range();
    letter.setStart(node, start);
    letter.setEnd(node, start + 1);
    const boxes = [...letter.getClientRects()];
    if (boxes.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom))
      return { node, at: start };
  }
  return null;
}

function findCaret(document: Document, x: number, y: number): NodePlace<Node> | null {
  const position = caretIn?.call(document, x, y) ?? null;
  return position === null ? null : { node: position.offsetNode, at: position.offset };
}
