// Character classes the parser asks for again and again, by code.
// Used by every stage; knows no words and no structure.

/**
 * `text.charCodeAt(at)` for loops that are given strings of all kinds: whole texts, slices, wide and narrow ones, words of a
 * vocabulary. V8 makes the method call fast for the first four kinds it meets at a place and five times slower for all others.
 */
export function codeAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}

/** Blank: white space, no-break and full-width blanks, zero-width characters, the byte order mark. */
export function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060
  );
}

/** White space as `\s` of a regular expression has it: no zero-width characters. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code === 0x1680 || (code !== 0x85 && code !== 0x2060 && !(code >= 0x200b && code <= 0x200f) && isBlank(code));
}

/** An accent that is written apart from its letter. */
export function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** An ASCII or full-width digit. */
export function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

/** Value 0..9 of a digit that `isDigit` accepts. */
export function digitValue(code: number): number {
  return code < 128 ? code - 48 : code - 0xff10;
}

/** Chinese characters and punctuation, full-width forms included: between two of them a line break is no blank. */
export function isCjk(code: number): boolean {
  return (code >= 0x3001 && code <= 0x9fff) || (code >= 0xff01 && code <= 0xff5e);
}

/** A Chinese character proper. */
export function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** Above this code there are no letters with case that a vocabulary uses. */
const CASED_END = 0x2e80;
const UPPER = 1;
const LOWER = 2;

/** The case of every character below `CASED_END`, so that the loops need not ask the language for each letter. */
const CASE = new Uint8Array(CASED_END);
/** The small letter of every character below `CASED_END`; the character itself where that is none, or two characters. */
const SMALL = new Uint16Array(CASED_END);
for (let code = 0; code < CASED_END; code++) {
  const char = String.fromCharCode(code);
  const small = char.toLowerCase();
  SMALL[code] = small.length === 1 ? small.charCodeAt(0) : code;
  if (small !== char) CASE[code] = UPPER;
  else if (char.toUpperCase() !== char) CASE[code] = LOWER;
}

/** The code of the small letter. */
export function toLower(code: number): number {
  return code < CASED_END ? (SMALL[code] ?? code) : code;
}

/** A character that has a lower case of its own. */
export function isUpper(code: number): boolean {
  return code < CASED_END && CASE[code] === UPPER;
}

/** A character that has a capital. */
export function isLower(code: number): boolean {
  return code < CASED_END ? CASE[code] === LOWER : isLigature(code);
}

/** "ﬁ", "ﬂ", "ﬀ" and the like, which PDF files hold for two letters. */
export function isLigature(code: number): boolean {
  return code >= 0xfb00 && code <= 0xfb06;
}

/** A letter with case, or a Chinese character. */
export function isLetter(code: number): boolean {
  return isLower(code) || isUpper(code) || isHan(code);
}

/** `. ! ? ; :` and their full-width forms, and the ellipsis: an end of a sentence or of its clause. */
export function isSentenceEnd(code: number): boolean {
  switch (code) {
    case 46:
    case 33:
    case 63:
    case 59:
    case 58:
    case 0x3002:
    case 0xff01:
    case 0xff1f:
    case 0xff1b:
    case 0xff1a:
    case 0x2026:
      return true;
    default:
      return false;
  }
}

/** The first place at or after `from` that is no blank, at most `end`. */
export function skipBlank(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The end of the last character before `end` that is no blank, at least `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
