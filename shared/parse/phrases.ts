// Phrases as keys: brings a label, heading or value into the form the vocabulary is written in.
// Used by headings.ts, labels.ts, names.ts, posts.ts. Text comes in with decoration, case and odd blanks.
// Must not know what a phrase means.

import type { Span } from '../model/span.ts';
import {
  codeAt,
  isBlank,
  isCjk,
  isDigit,
  isHan,
  isLetter,
  isLigature,
  isLower,
  isMark,
  isSpace,
  isUpper,
} from './characters.ts';

/** What may stand around a heading without belonging to it: Markdown, brackets, quotes, colon. */
const DECORATION_START = '#*_>[【「《"“\'‘|=~ ';
const DECORATION_END = '*_]】」》"”\'’:：;；|=~,，-–—. ';
const LIGATURES = /[\ufb00-\ufb06]/g;
const BLANKS = /[\s\u0085]+/g;
const HAN_GAP = /(?<=[\u3001-\u9fff]) (?=[\u3001-\u9fff])/g;

/** A word that the end of a line parts, and its rest; an "and" there belongs to two words of which the first is written short. */
const PARTED_END = /\p{Ll}-$/u;
const GOES_ON = /^(?!(?:und|oder|bzw|sowie|and|or|et|ou|[yeo])(?!\p{L}))\p{Ll}/u;

/** The span without decoration and outer blanks. `"**Reports to**:"` -> `"Reports to"`. */
export function bareSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isAround(text, from, DECORATION_START)) from++;
  while (to > from && isAround(text, to - 1, DECORATION_END)) to--;
  return [from, to];
}

function isAround(text: string, at: number, decoration: string): boolean {
  const code = text.charCodeAt(at);
  return !isWordPart(code) && (isBlank(code) || decoration.includes(text[at] ?? ''));
}

/** Lower case, one blank between words, none between Chinese characters, straight apostrophes. `"审 核 人"` -> `"审核人"`. */
export function toKey(phrase: string): string {
  const key = phrase.toLowerCase();
  return isPlainKey(key) ? key : squash(key);
}

/** Nothing to bring in order: the case of most phrases. A blank beside a Chinese character is not looked at closely. */
function isPlainKey(key: string): boolean {
  let before = 32;
  let hasBlank = false;
  let hasCjk = false;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code > 0x2000) {
      if (!isCjk(code)) return false;
      hasCjk = true;
    } else if (code === 32) {
      if (before === 32) return false;
      hasBlank = true;
    } else if (isMark(code) || code === 42 || code === 0xa0 || code === 0x85 || code < 32) return false;
    before = code;
  }
  return (before !== 32 || key === '') && !(hasBlank && hasCjk);
}

function squash(key: string): string {
  const plain = composed(key).replace(/’/g, "'").replace(/\*\*/g, '').replace(BLANKS, ' ').trim();
  return hasHan(plain) ? plain.replace(HAN_GAP, '') : plain;
}

/** The text with its accents composed, as the vocabulary has them; offsets into it mean nothing in the source. */
export function composed(text: string): string {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    if (isMark(code) || isLigature(code))
      return text.normalize('NFC').replace(LIGATURES, (ligature) => ligature.normalize('NFKC'));
  }
  return text;
}

/** True when at least one Chinese character is in it. */
export function hasHan(phrase: string): boolean {
  for (let at = 0; at < phrase.length; at++) if (isHan(phrase.charCodeAt(at))) return true;
  return false;
}

/** Words of a phrase with their offsets in it; an apostrophe parts words, a hyphen does not. */
export function toWords(phrase: string): { word: string; at: number }[] {
  const found: { word: string; at: number }[] = [];
  const lower = phrase.toLowerCase();
  const end = lower.length;
  for (let at = nextWord(lower, 0, end); at < end;) {
    const stop = wordEnd(lower, at, end);
    found.push({ word: composed(lower.slice(at, stop)), at });
    at = nextWord(lower, stop, end);
  }
  return found;
}

/** Where the next word begins in `[from, end)`; `end` if none does. */
export function nextWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isWordPart(text.charCodeAt(at))) at++;
  return at;
}

/** Where the word ends that begins at `start`: a hyphen before a letter belongs to it, an apostrophe does not. */
export function wordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isWordPart(code)) continue;
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 32;
    if (code !== 45 || !isWordPart(next) || isDigit(next)) break;
  }
  return at;
}

/** Above this code only Chinese characters are parts of words. */
const WORDS_END = 0x2e80;
/** 1 for each part of a word below it, so that the loops over every letter need one look. */
const WORD_PART = new Uint8Array(WORDS_END);
for (let code = 0; code < WORDS_END; code++) if (isDigit(code) || isLetter(code) || isMark(code)) WORD_PART[code] = 1;

/** A letter, a digit or an accent written apart. */
export function isWordPart(code: number): boolean {
  return code < WORDS_END ? WORD_PART[code] === 1 : isHan(code) || isLigature(code);
}

/** Number of runs of other characters between white space, one at least. */
export function countWords(phrase: string): number {
  let count = 1;
  let inBlank = false;
  for (let at = 0; at < phrase.length; at++) {
    const blank = isSpace(phrase.charCodeAt(at));
    if (blank && !inBlank) count++;
    inBlank = blank;
  }
  return count;
}

/** Letters of the Latin, Greek and Cyrillic alphabets, and Chinese characters, are below. */
const RARE_LETTERS = 0xa000;

/** True when the phrase has capitals and no small letters. */
export function isAllCaps(phrase: string): boolean {
  let hasCapital = false;
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    if (isLower(code)) return false;
    if (code >= RARE_LETTERS) return isAllCapsAnywhere(phrase);
    hasCapital ||= isUpper(code);
  }
  return hasCapital;
}

function isAllCapsAnywhere(phrase: string): boolean {
  return phrase === phrase.toUpperCase() && phrase !== phrase.toLowerCase();
}

/** Source text as people read it: trimmed, blanks collapsed, wrapped lines joined with one blank, with none between Chinese. */
export function readable(text: string, parts: readonly Span[]): string {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only) {
    const plain = text.slice(only[0], only[1]);
    return isClean(text, only[0], only[1]) ? plain : tidy(plain);
  }
  const clean = tidy(parts.map((part) => text.slice(...part)).reduce(joinLines, ''));
  return hasHan(clean) ? clean.replace(HAN_GAP, '') : clean;
}

/** One blank between two lines, none where a word was parted: "enters the find-" / "ings". Not: "Kunden-" / "und Lieferanten". */
function joinLines(above: string, below: string): string {
  if (above === '') return below;
  return PARTED_END.test(above) && GOES_ON.test(below) ? above.slice(0, -1) + below : `${above} ${below}`;
}

function isClean(text: string, start: number, end: number): boolean {
  let before = 32;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 ? code !== 32 || before === 32 : code >= 0x80 && (code === 0xad || isBlank(code))) return false;
    before = code;
  }
  return before !== 32;
}

function tidy(text: string): string {
  return text.replace(SOFT, '').replace(BLANKS, ' ').trim();
}

const SOFT = /[\u00ad\u200b-\u200f\u2060]/g;
