// Style of an element by its tag and attributes: what a browser shows before any style sheet.
// For pages without computed style (files, pasted HTML, descriptions of postings).
// Must not know style sheets; inline `style` attributes count.

import type { Display, PageTree, Style, WhiteSpace } from './page-tree.ts';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend listing main menu nav ol optgroup option p ' +
    'plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

const PRE = new Set(['pre', 'listing', 'plaintext', 'xmp']);

/** `color:red; display : none` yes, `--display:none` no. */
const DISPLAY = /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}([a-z-]{1,30})/i;
/** `visibility:hidden` yes, `backface-visibility:hidden` no. */
const VISIBILITY = /(?:^|;)\s{0,9}visibility\s{0,9}:\s{0,9}([a-z]{1,30})/i;
/** `font-weight: 700` yes, `font: bold 12px x` no. */
const WEIGHT = /(?:^|;)\s{0,9}font-weight\s{0,9}:\s{0,9}([a-z\d]{1,30})/i;
/** `white-space:pre-wrap` yes, `white-space-collapse:preserve` no. */
const SPACE = /(?:^|;)\s{0,9}white-space\s{0,9}:\s{0,9}([a-z-]{1,30})/i;

/** The least CSS weight that browsers draw as bold. */
const BOLD_MIN = 600;

/** What the outermost element starts from. */
export const ROOT_STYLE: Style = { display: 'block', visible: true, bold: false, whiteSpace: 'normal' };

/**
 * Gives an element's style from its tag, its `hidden` and `style` attributes and its parent's style. Never throws.
 *
 * `<b style="display:none">` is `{ display: 'none', bold: true, ... }`.
 */
export function styleByTag<Node>(tree: PageTree<Node>, node: Node, parent: Style): Style {
  const name = tree.name(node);
  const inline = tree.attribute(node, 'style');
  let display: Display = name === 'li' ? 'list-item' : BLOCKS.has(name) ? 'block' : 'inline';
  if (name === 'dialog' && tree.attribute(node, 'open') === null) display = 'none';
  let bold = parent.bold || name === 'b' || name === 'strong';
  let whiteSpace: WhiteSpace = PRE.has(name) ? 'pre' : parent.whiteSpace;
  let visible = parent.visible;
  if (inline !== null) {
    const own = DISPLAY.exec(inline)?.[1];
    if (own !== undefined) display = toDisplay(own.toLowerCase());
    const weight = WEIGHT.exec(inline)?.[1];
    if (weight !== undefined) bold = isBold(weight.toLowerCase());
    const space = SPACE.exec(inline)?.[1];
    if (space !== undefined) whiteSpace = toWhiteSpace(space.toLowerCase());
    const visibility = VISIBILITY.exec(inline)?.[1];
    if (visibility !== undefined) visible = isVisible(visibility.toLowerCase());
  }
  // "until-found" hides collapsed text that the browser's own search opens: it is part of the page.
  const hidden = tree.attribute(node, 'hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') display = 'none';
  return { display, visible, bold, whiteSpace };
}

/** Sorts a CSS `display` value into the five that matter to text; unknown values are blocks. Never throws. */
export function toDisplay(css: string): Display {
  // In the order of how often pages have them: a comparison with what a browser hands out is not free.
  if (css === 'block' || css === 'inline' || css === 'list-item' || css === 'none') return css;
  if (css === 'contents' || css.startsWith('ruby') || css === '') return 'inline';
  return css.startsWith('inline-') ? 'inline-block' : 'block';
}

/** Sorts a CSS `white-space` value. Never throws. */
export function toWhiteSpace(css: string): WhiteSpace {
  if (css === 'pre-line' || css === 'preserve-breaks') return 'lines';
  return css.startsWith('pre') || css === 'break-spaces' ? 'pre' : 'normal';
}

/** Tells whether a CSS `font-weight` ("bold", "700") is drawn bold. */
export function isBold(css: string): boolean {
  return css === 'bold' || css === 'bolder' || Number(css) >= BOLD_MIN;
}

/** Tells whether a CSS `visibility` shows the text. */
export function isVisible(css: string): boolean {
  return css !== 'hidden' && css !== 'collapse';
}
