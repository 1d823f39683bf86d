// The address of a page at the words of a duty: a text fragment, which the browser scrolls to and marks.
// Pure. Source: WICG Scroll To Text Fragment, "Syntax".

/** Words at the start and at the end of a long text that tell where it stands; texts up to both together go in whole. */
const EDGE_WORDS = 5;
const BLANKS = /\s+/u;
/** Browsers open these from a link of a page; `javascript:` and the like are left as text. */
const OPENABLE = /^https?:$/;

/**
 * The link to the words on the page; without words to the page itself; null where the address is none that may be opened.
 *
 *     toPageLink('https://a.example/x', 'Count the vests') -> 'https://a.example/x#:~:text=Count%20the%20vests'
 */
export function toPageLink(url: string, text: string): string | null {
  if (!URL.canParse(url)) return null;
  const page = new URL(url);
  if (!OPENABLE.test(page.protocol)) return null;
  const words = text
    .trim()
    .split(BLANKS)
    .filter((word) => word !== '');
  if (words.length === 0) return page.href;
  const parts =
    words.length <= 2 * EDGE_WORDS
      ? [words.join(' ')]
      : [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')];
  // A fragment of the page's own stays before the directive.
  return `${page.href}${page.hash === '' ? '#' : ''}:~:text=${parts.map(encodePart).join(',')}`;
}

/** `-`, `,` and `&` have a meaning in the directive. */
function encodePart(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
