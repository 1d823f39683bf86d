// What of a page is its frame: navigation, banner, footer, asides, cookie bars, when the page says so itself.
// Part of the page walk. Such lines are kept and marked; the parser decides what to do with them.
// Must not judge by words of the text.

import type { DraftLine } from './draft-line.ts';
import type { PageTree } from './page-tree.ts';

const CHROME_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'menu',
  'menubar',
  'toolbar',
]);
/** A header or footer in one of these belongs to that part, not to the page (HTML-AAM, "header" and "footer"). */
const PARTS = new Set(['main', 'article', 'section']);

/** `cookie-banner`, `onetrust-consent-sdk`, `gdpr` yes, `cookiejar` no; `page cookies-accepted` too, see COOKIE_TEXT_MAX. */
const COOKIE = /(?:^|[\s_-])(?:cookies?(?:bar|banner|consent|notice)?|consent|gdpr|onetrust|cmp)(?:$|[\s_-])/i;
/** Longest text of a cookie bar, in UTF-16 units; a page's own wrapper called "cookies-accepted" holds more. */
const COOKIE_TEXT_MAX = 2000;
/** As much of an element's id and class as is looked at. */
const CLASS_MAX = 500;

/** Tells whether an element is part of the page's frame. `inPart`: it stands in main, article or section. */
export function isChrome(name: string, role: string, inPart: boolean): boolean {
  if (role !== '') return CHROME_ROLES.has(role);
  if (name === 'nav' || name === 'aside' || name === 'search') return true;
  return (name === 'header' || name === 'footer') && !inPart;
}

/** Tells whether an element is a part of the page with headers and footers of its own. */
export function isPart(name: string, role: string): boolean {
  return PARTS.has(name) || role === 'main';
}

/** Tells whether an element calls itself a cookie bar; `isCookieText` has to agree once its text is known. */
export function isCookieBar<Node>(tree: PageTree<Node>, node: Node): boolean {
  const name = tree.name(node);
  if (name === 'html' || name === 'body' || PARTS.has(name)) return false;
  const id = tree.attribute(node, 'id');
  const classes = tree.attribute(node, 'class');
  return (
    (id !== null && COOKIE.test(id.slice(0, CLASS_MAX))) ||
    (classes !== null && COOKIE.test(classes.slice(0, CLASS_MAX)))
  );
}

/** Tells whether a text of this length, in UTF-16 units, can be a cookie bar. */
export function isCookieText(length: number): boolean {
  return length <= COOKIE_TEXT_MAX;
}

/**
 * Takes the mark off lines where the page's word cannot be right: everything is chrome, or every `<h1>` is
 * (job pages put the title into the header above the main part).
 */
export function correctChrome(lines: readonly DraftLine[]): readonly DraftLine[] {
  if (!lines.some((line) => line.chrome)) return lines;
  if (lines.every((line) => line.chrome)) return lines.map((line) => ({ ...line, chrome: false }));
  if (lines.some((line) => line.heading === 1 && !line.chrome)) return lines;
  return lines.map((line) => (line.heading === 1 ? { ...line, chrome: false } : line));
}
