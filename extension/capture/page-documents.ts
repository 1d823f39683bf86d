// The documents that a tab shows: the page, and the frames in it that may be read; and the large frames that may not.
// For read-page.ts (what to read, what to tell) and the highlight (where to draw).
// Must not read text.

import type { UnreadFrame } from '../clip/tab-reading.ts';
import { attributeOf, boxOf, frameDocumentOf, listTagged } from './bound-page.ts';

/** The documents of a tab. */
export interface PageDocuments {
  /** The page first, then its frames of the same origin, frames in frames included. */
  readonly readable: readonly Document[];
  readonly unread: readonly UnreadFrame[];
}

/** Least size of a frame, in CSS pixels, that may hold a posting; advertisements and trackers are smaller in one direction. */
const LARGE = { width: 280, height: 280 };
/** Frames looked at; no real page has as many. */
const FRAMES_MAX = 500;

/** Finds the documents. Never throws. */
export function findDocuments(page: Document): PageDocuments {
  const readable = [page];
  const unread: UnreadFrame[] = [];
  let left = FRAMES_MAX;
  // The list grows while it is gone through: frames in frames come after their frame.
  for (const document of readable) {
    for (const frame of listTagged(document, 'iframe')) {
      if (--left < 0) break;
      const inner = openFrame(frame);
      if (inner !== null) readable.push(inner);
      else if (isLarge(frame)) unread.push({ name: nameOf(frame), url: attributeOf(frame, 'src') });
    }
  }
  return { readable, unread };
}

/** Null for a frame of another origin, and for what is called iframe and is none (SVG). */
function openFrame(frame: Element): Document | null {
  try {
    // `as`: frames in frames are of another window's class, so only the getter itself can tell.
    return frameDocumentOf(frame as HTMLIFrameElement);
  } catch {
    return null;
  }
}

function isLarge(frame: Element): boolean {
  const { width, height } = boxOf(frame);
  return width >= LARGE.width && height >= LARGE.height;
}

function nameOf(frame: Element): string {
  return (
    ['title', 'aria-label', 'name'].map((name) => attributeOf(frame, name).trim()).find((name) => name !== '') ?? ''
  );
}
