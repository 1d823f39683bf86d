// Text for a terminal: safe to print, measured in columns, wrapped.
// Text of strangers is printed here, so no character of it may move the cursor or colour the screen.
// Knows no roles.

/** C0 and C1 controls, among them the escape that starts a terminal sequence, and marks that turn the reading direction. */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A surrogate without its partner; it has no UTF-8 form. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Two columns wide: East Asian wide and full-width characters, emoji (Unicode Annex 11, in ranges). */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** No column of their own: accents, joiners, variation selectors. */
const ZERO = /[\p{M}\u200B-\u200F\u2060]/u;

/** Matches what may not be torn apart: a word with the blanks behind it, or one wide character (a line may end behind any). */
const UNBREAKABLE = new RegExp(`${WIDE.source}|(?:(?!${WIDE.source})\\S)+|\\s+`, 'gu');

/** Makes text safe to print: white space becomes one blank, control characters and lone surrogates become �. Never throws. */
export function toPrintable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNPRINTABLE, '\uFFFD').replace(LONE_SURROGATE, '\uFFFD');
}

/** Makes a file name or message safe inside one line of an error: line breaks are shown as `\n`. Never throws. */
export function toOneLine(text: string): string {
  return toPrintable(text.replaceAll('\r', '\\r').replaceAll('\n', '\\n').replaceAll('\t', '\\t'));
}

/** `1 duty`, `2 duties`; without `many` an s is put behind. */
export function toCount(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Columns a printable text takes: `cook` 4, `厨师` 4, `e` with a combining accent 1. */
export function measureWidth(text: string): number {
  let width = 0;
  for (const character of text) width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Fills up with blanks to `width` columns; longer text stays as it is. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measureWidth(text)));
}

/**
 * Breaks text into lines of at most `width` columns, at blanks and between CJK characters; a longer word is cut.
 * Gives at least one line. Never throws.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const finishLine = (): void => {
    lines.push(line.trimEnd());
    line = '';
    used = 0;
  };
  for (const [piece] of toPrintable(text).matchAll(UNBREAKABLE)) {
    const isBlank = piece.trim() === '';
    const columns = measureWidth(piece);
    if (used + columns > width && used > 0 && !isBlank) finishLine();
    if (isBlank && used === 0) continue;
    if (columns <= width || isBlank) {
      line += piece;
      used += columns;
      continue;
    }
    for (const character of piece) {
      if (used + measureWidth(character) > width && used > 0) finishLine();
      line += character;
      used += measureWidth(character);
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}
