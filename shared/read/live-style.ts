// Style of an element as it shows: what of computed style changes a page's text.
// For live-page.ts. Each value costs a question to the browser, so that none is asked before somebody wants to know.
// Must not know the walk.

import type { Style } from './page-tree.ts';
import { isBold, isVisible, toDisplay, toWhiteSpace } from './tag-style.ts';

/** `counter(step) ". "`, `counters(s, ".", lower-roman) " "` yes, `"counter"` no. */
const COUNTER = /^counter(s?)\(([^()]{0,99})\)/;
/** `"•"`, `"– "`, `'✓'` yes, `"New"` no. */
const DRAWN_BULLET = /^["'](\S{1,2})\s{0,3}["']/;
/** Letters and digits are no bullets but text; icon fonts draw with private characters that mean nothing as text. */
const NO_SIGN = /[\p{L}\p{N}\p{Co}"'\\]/u;

/** Style of an element as it shows. Each value costs a question to the browser, and most elements hold no text of their own. */
export class LiveStyle implements Style {
  readonly display: Style['display'];
  readonly #css: CSSStyleDeclaration;
  #visible: boolean | null = null;
  #bold: boolean | null = null;

  /** `display` is what `css` says of it, asked for already. */
  constructor(css: CSSStyleDeclaration, display: string, isFrame: boolean) {
    this.#css = css;
    // The text of a document in a frame is never part of a line around it.
    this.display = isFrame && display !== 'none' ? 'block' : toDisplay(display);
  }

  get visible(): boolean {
    this.#visible ??= isVisible(this.#css.visibility);
    return this.#visible;
  }

  get bold(): boolean {
    this.#bold ??= isBold(this.#css.fontWeight);
    return this.#bold;
  }

  get whiteSpace(): Style['whiteSpace'] {
    return toWhiteSpace(this.#css.whiteSpace);
  }

  /** CSS list-style-type of a list item as it shows; null where computed style says nothing. `drawnBefore` is asked at need. */
  toListStyle(drawnBefore: () => string): string | null {
    const { listStyleType } = this.#css;
    if (listStyleType === '') return null;
    // `display` of the browser's own may say more: "inline list-item".
    if (this.display === 'list-item' || this.#css.display.includes('list-item')) {
      if (listStyleType !== 'none') return listStyleType;
      const { listStyleImage } = this.#css;
      if (listStyleImage !== 'none' && listStyleImage !== '') return 'disc';
    }
    // The page draws the marker itself. Browsers tell the counter's name, not its value: the item's number stands in.
    const drawn = drawnBefore();
    const counter = COUNTER.exec(drawn);
    if (counter !== null) return counter[1] === 's' ? 'outline' : (counter[2]?.split(',')[1]?.trim() ?? 'decimal');
    const sign = DRAWN_BULLET.exec(drawn)?.[1];
    return sign === undefined || NO_SIGN.test(sign) ? 'none' : `"${sign} "`;
  }
}
