// Blanks and characters without width, as browsers show them.
// For line-writer.ts. A page's text may hold a dozen kinds of blanks; a Line holds plain ones and never a line break.
// Must not know lines.

/** Blanks that browsers collapse, with the breaks a Line must not hold; NBSP and the full-width blank stay. */
const COLLAPSED = /[ \t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Blanks of a fixed width: shown one by one, as plain blanks. */
const FIXED_BLANK = /[\u00A0\u2000-\u200A\u202F\u205F]/g;
/** Characters without width, and the soft hyphen. */
const WIDTHLESS = /[\u00AD\u200B\u200C\u2060\uFEFF]/g;
/** A joiner without width; inside an emoji it is part of the picture and stays. */
const JOINER = /(?<![\uDC00-\uDFFF])(?<!\uFE0F)\u200D/g;
const HAS_WIDTHLESS = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
/** Blanks of every kind and what has no width: `\u00A0`, `\u200B` yes, `·` no. */
const INKLESS = /[\s\u0085\u00AD\u200B-\u200D\u2060]/g;
const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** Removes zero-width characters and soft hyphens. */
export function dropWidthless(text: string): string {
  return HAS_WIDTHLESS.test(text) ? text.replace(WIDTHLESS, '').replace(JOINER, '') : text;
}

/** Makes one blank of each run of white space, as `white-space: normal` does. */
export function collapseBlanks(text: string): string {
  return text.replace(COLLAPSED, ' ');
}

/** Makes plain blanks of NBSP and other blanks of a fixed width, one for one: a run of them is a gap on the page. */
export function showBlanks(text: string): string {
  return text.replace(FIXED_BLANK, ' ');
}

/** Cuts at the line breaks that `white-space: pre` shows. */
export function splitLines(text: string): readonly string[] {
  return text.split(LINE_BREAK);
}

/** Counts the letters and signs: every UTF-16 unit but blanks and what has no width. No rule for white space changes it. */
export function countInk(text: string): number {
  return text.length - (text.match(INKLESS)?.length ?? 0);
}

/** Finds the letter or sign behind `skipped` others, in UTF-16 units from the start; the text's length where there is none. */
export function findInk(text: string, skipped: number): number {
  let left = skipped;
  for (let at = 0; at < text.length; at++) {
    INKLESS.lastIndex = 0;
    if (!INKLESS.test(text.charAt(at)) && --left < 0) return at;
  }
  return text.length;
}
