// What a page says of itself: address, title, language, canonical address.
// For read-page.ts; goes to the panel with every answer.
// Must not judge the page.

import { parseAddress } from '../clip/url-key.ts';
import type { PageFacts, UnreadFrame } from '../clip/tab-reading.ts';
import { attributeOf, listTagged, rootOf, titleOf } from './bound-page.ts';

/** Longest title that is kept, in UTF-16 units; a page may write a book there. */
const TITLE_MAX = 500;

/** Reads the facts. Never throws. */
export function readFacts(page: Document, url: string, unreadFrames: readonly UnreadFrame[]): PageFacts {
  const root = rootOf(page);
  return {
    url,
    canonicalUrl: findCanonical(page, url),
    title: titleOf(page).slice(0, TITLE_MAX),
    language: root === null ? '' : attributeOf(root, 'lang'),
    unreadFrames,
  };
}

function findCanonical(page: Document, url: string): string | null {
  for (const link of listTagged(page, 'link')) {
    if (attributeOf(link, 'rel').toLowerCase() !== 'canonical') continue;
    const address = parseAddress(attributeOf(link, 'href'), url);
    if (address !== null && (address.protocol === 'https:' || address.protocol === 'http:')) return address.href;
  }
  return null;
}
