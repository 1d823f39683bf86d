// Text -> its tokens with their places: words, numbers, and runs of Chinese characters.
// Second step of the matcher. Punctuation and blanks only part tokens. Knows no words.

import { isInvisible } from './fold-text.ts';

/** `han` is a run of Chinese or Japanese characters, in which no blank parts words. */
export type TokenKind = 'word' | 'number' | 'han';

/** Told of each token in order: `text.slice(start, end)`. */
export type SeeToken = (kind: TokenKind, start: number, end: number) => void;

const UNKNOWN = 0;
const GAP = 1;
const LETTER = 2;
const DIGIT = 3;
const HAN = 4;
const UNSEEN = 5;

/** Class of each UTF-16 unit, found out when it first occurs. */
const CLASSES = new Uint8Array(65_536);

/** Matches letters and their accents; not digits. */
const LETTERS = /^[\p{L}\p{M}]$/u;
const DIGITS = /^\p{Nd}$/u;
const HAN_CHARACTERS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

const APOSTROPHE = 39;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const SMALL_T = 116;
const COMMA = 44;
const POINT = 46;
/** The bit by which small letters of ASCII differ from capitals. */
const LOWER_CASE = 32;

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // The halves of a pair are told apart by the whole character, which is a rare letter or a picture.
  if (code >= 0xd800 && code <= 0xdfff) return classOfPair(text, at, code);
  return CLASSES[code] || classify(code);
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  const found = HAN_CHARACTERS.test(character)
    ? HAN
    : LETTERS.test(character)
      ? LETTER
      : DIGITS.test(character)
        ? DIGIT
        : isInvisible(character)
          ? UNSEEN
          : GAP;
  CLASSES[code] = found;
  return found;
}

function classOfPair(text: string, at: number, code: number): number {
  const whole = String.fromCodePoint(text.codePointAt(code >= 0xdc00 ? at - 1 : at) ?? UNKNOWN);
  if (whole.length < 2) return GAP;
  return HAN_CHARACTERS.test(whole) ? HAN : LETTERS.test(whole) ? LETTER : isInvisible(whole) ? UNSEEN : GAP;
}

/**
 * Cuts a plain text (see `toPlainText`) into tokens. A point or comma between digits belongs to the number ("1.5", "3,000"), the
 * apostrophe of a shortened "not" to its word ("don't"); every other mark parts tokens, an invisible character does not.
 */
export function cutTokens(text: string, see: SeeToken): void {
  let start = -1;
  let open = GAP;
  for (let at = 0; at <= text.length; at++) {
    let here = at < text.length ? classOf(text, at) : GAP;
    if (here === UNSEEN) continue;
    if (here === GAP && open !== GAP && at < text.length && isInner(text, at, open)) here = open;
    if (here === open) continue;
    if (start >= 0) see(open === LETTER ? 'word' : open === DIGIT ? 'number' : 'han', start, at);
    start = here === GAP ? -1 : at;
    open = here;
  }
}

function isInner(text: string, at: number, open: number): boolean {
  const code = text.charCodeAt(at);
  if (open === DIGIT) return (code === COMMA || code === POINT) && nextClass(text, skipUnseen(text, at + 1)) === DIGIT;
  if (open !== LETTER || (code !== APOSTROPHE && code !== TYPOGRAPHIC_APOSTROPHE)) return false;
  const t = skipUnseen(text, at + 1);
  return (text.charCodeAt(t) | LOWER_CASE) === SMALL_T && nextClass(text, skipUnseen(text, t + 1)) === GAP;
}

/** The next place from `at` on whose character is seen. */
function skipUnseen(text: string, at: number): number {
  let place = at;
  while (place < text.length && classOf(text, place) === UNSEEN) place++;
  return place;
}

function nextClass(text: string, at: number): number {
  return at < text.length ? classOf(text, at) : GAP;
}
