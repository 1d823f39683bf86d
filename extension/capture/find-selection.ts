// What is selected in a tab: in the page or in a frame of its own origin.
// For read-page.ts. A live selection moves while a large page is read, so its ends are copied.
// Must not read the words.

import { windowOf } from './bound-page.ts';

/** A stretch that a person selected, and the document it lies in. */
export interface PageSelection {
  readonly document: Document;
  readonly range: Range;
}

/**
 * Finds the first selection that is more than a caret; null where there is none. Never throws.
 *
 * Firefox lets people select several stretches: what lies between the first and the last is read as well. A selection inside
 * a shadow root is told by no browser in the same way and counts as none.
 */
export function findSelection(documents: readonly Document[]): PageSelection | null {
  for (const document of documents) {
    const selection = windowOf(document)?.getSelection() ?? null;
    if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) continue;
    const range = selection.getRangeAt(0).cloneRange();
    const last = selection.getRangeAt(selection.rangeCount - 1);
    if (selection.rangeCount > 1) range.setEnd(last.endContainer, last.endOffset);
    return { document, range };
  }
  return null;
}
