// List markers: reads the number, letter or bullet a line begins with.
// Used by stage 2 (Line[] -> Block[]). The styles are those the labelling guideline lists under "Marker removed".
// Must not know what the list is about; whether numbers make sense together is decided in lists.ts.

import type { Marker } from '../model/block.ts';
import { digitValue, isBlank, isDigit, isLetter, isLower, isUpper, skipBlank } from './characters.ts';
import { readChinese, readLetters, readOrdinal, readRomanSign } from './letter-markers.ts';
import { makeMarker } from './make-marker.ts';
import { readNumber } from './number-markers.ts';
import { chineseValue, isChineseDigit, romanLength, romanValue } from './numerals.ts';

const BULLETS = '•●▪■◆◇○◦✓✔✗→➢➤►▶▸❖※★☆□☐‣⁃∙·▫⦁◾▲△☑☒√';
/** Boxes of a form, ticked or not, are bullets of one list. */
const BOXES = '☐☑☒';
/** "** text" of a wiki: a level below "* text". Not: "**bold**", "* text". */
const STARS = /^\*{2,4}(?=[ \t])/;
const MAX_STARS = 4;
/** Bullets only when a blank follows: they are also ordinary characters. */
const SPACED_BULLETS = '-–—*+o>›»';

/** A sign, its number, and a word that begins large and is neither an abbreviation nor written in capitals. */
const PARAGRAPH = /^§\s{0,2}(\d{1,3})[a-z]?\.?\s{1,3}(?!Abs|Satz|Ziff)(?=\p{Lu}\p{Ll}{2}|\p{Lu}{5})/u;
const MAX_PARAGRAPH = 16;

/**
 * Reads the marker at `start`, which must be no blank; null if the line begins with ordinary text. Never throws.
 *
 * `"2、text"` -> number 2; `"(3) text"` -> number 3 in brackets; `"1 1, text"` -> number 11; `". text"` -> lost;
 * `"40%  text"` -> percent; `"5.4.2 text"` -> outline; not: `"12.5 yuan"` inside a line, `"2 years"`, `"2019-08-02"`.
 */
export function readMarker(text: string, start: number, end: number): Marker | null {
  const code = text.charCodeAt(start);
  if (isDigit(code)) return readNumber(text, start, end);
  if (code < 128) {
    if (code === 40 || code === 91) return readBracketed(text, start, end);
    if (isLower(code) || isUpper(code))
      return readLetters(text, start, end) ?? readSpacedBullet(text, start, end) ?? readOrdinal(text, start, end);
    if (code === 45 || code === 42 || code === 43 || code === 62) return readSpacedBullet(text, start, end);
    if (code === 46 || code === 44) return readLost(text, start, end);
    return null;
  }
  if (code === 0xa7) return readParagraph(text, start, end);
  if (code === 0x3001 || code === 0xff0e) return makeMarker('lost', '', 0, start, skipBlank(text, start + 1, end));
  if (code === 0xff08 || code === 0x3010) return readBracketed(text, start, end);
  if (code >= 0x2460 && code <= 0x249b) return readCircled(text, start, end);
  if (code >= 0x2776 && code <= 0x277f) return makeCircled(code - 0x2775, text, start, end);
  if (code >= 0x2160 && code <= 0x216b) return readRomanSign(text, start, end);
  if (code >= 0xf000 && code <= 0xf8ff)
    return makeMarker('bullet', '\uf000', 0, start, skipBlank(text, start + 1, end));
  if (code === 0x2013 || code === 0x2014 || code === 0x203a || code === 0xbb) return readSpacedBullet(text, start, end);
  const char = text[start] ?? '';
  if (BULLETS.includes(char))
    return makeMarker('bullet', BOXES.includes(char) ? '☐' : char, 0, start, skipBlank(text, start + 1, end));
  if (isChineseDigit(char)) return readChinese(text, start, end);
  return null;
}

function readBracketed(text: string, start: number, end: number): Marker | null {
  const inner = start + 1;
  let at = inner;
  let value = 0;
  let kind: Marker['kind'] = 'number';
  if (isDigit(text.charCodeAt(at))) {
    while (at < end && at - inner < 2 && isDigit(text.charCodeAt(at)))
      value = value * 10 + digitValue(text.charCodeAt(at++));
  } else if (isChineseDigit(text[at])) {
    kind = 'chinese';
    while (at < end && at - inner < 3 && isChineseDigit(text[at])) at++;
    value = chineseValue(text.slice(inner, at));
  } else {
    const roman = romanLength(text, at, end);
    if (roman > 0 && isCloser(text.charCodeAt(at + roman))) {
      value = romanValue(text.slice(at, at + roman));
      kind = 'roman';
      at += roman;
    } else {
      const code = text.charCodeAt(at);
      if (code >= 128 || !isLetter(code)) return null;
      kind = isUpper(code) ? 'capital' : 'letter';
      value = (code | 32) - 96;
      at++;
    }
  }
  if (at === inner || !(isCloser(text.charCodeAt(at)) || (kind === 'number' && isStopOfOpen(text, at, end))))
    return null;
  return makeMarker(kind, '(', value, start, skipBlank(text, at + 1, end));
}

/** "(1、text", "（2. text": the bracket that no other closes was meant to. Not: "(1. floor) text", "(1.5 kg". */
function isStopOfOpen(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code !== 0x3001 && code !== 0xff0e && code !== 46) return false;
  if (isDigit(next) || (code === 46 && !isBlank(next))) return false;
  let depth = 1;
  for (let index = at; index < end && depth > 0; index++) {
    const sign = text.charCodeAt(index);
    if (sign === 40 || sign === 0xff08) depth++;
    else if (isCloser(sign)) depth--;
  }
  return depth > 0;
}

/** "§ 8 Obmann", "§ 12. Pflichten": the number of a by-law's heading. Not: "§ 622 BGB", "§ 5 Abs. 2", "§ 3 der Satzung". */
function readParagraph(text: string, start: number, end: number): Marker | null {
  const number = PARAGRAPH.exec(text.slice(start, Math.min(end, start + MAX_PARAGRAPH)));
  if (!number) return null;
  return makeMarker('number', '§', Number(number[1]), start, start + number[0].length);
}

function isCloser(code: number): boolean {
  return code === 41 || code === 0xff09 || code === 93 || code === 0x3011;
}

function readSpacedBullet(text: string, start: number, end: number): Marker | null {
  const char = text[start] ?? '';
  if (!SPACED_BULLETS.includes(char)) return null;
  const stars = char === '*' ? (STARS.exec(text.slice(start, start + MAX_STARS + 1))?.[0].length ?? 0) : 0;
  if (stars > 0 && start + stars < end)
    return makeMarker('bullet', '*'.repeat(stars), 0, start, skipBlank(text, start + stars, end));
  const next = text.charCodeAt(start + 1);
  const behind = skipBlank(text, start + 1, end);
  if (behind >= end) return null;
  // An "o" is a bullet only where Word put one: before a tab, several blanks or a capital, or indented.
  if (char === 'o') {
    const before = text.charCodeAt(start - 1);
    const isIndented = before === 9 || before === 32 || before === 0xa0;
    const isSet =
      behind > start + 2 || next === 9 || (behind > start + 1 && (isIndented || isUpper(text.charCodeAt(behind))));
    return isSet ? makeMarker('bullet', 'o', 0, start, behind) : null;
  }
  if (behind > start + 1) {
    const code = text.charCodeAt(behind);
    return code === text.charCodeAt(start)
      ? null
      : makeMarker('bullet', char === '—' ? '–' : char, 0, start, skipBox(text, behind, end));
  }
  return (char === '-' || char === '–' || char === '—') && isLetter(next)
    ? makeMarker('bullet', char === '—' ? '–' : char, 0, start, behind)
    : null;
}

/** `- [x] `: the box of a task list belongs to the bullet. */
function skipBox(text: string, at: number, end: number): number {
  return text[at] === '[' && text[at + 2] === ']' && ' xX'.includes(text[at + 1] ?? '-')
    ? skipBlank(text, at + 3, end)
    : at;
}

function readLost(text: string, start: number, end: number): Marker | null {
  const next = text.charCodeAt(start + 1);
  if (!isBlank(next) && !isLetter(next)) return null;
  const behind = skipBlank(text, start + 1, end);
  return behind < end ? makeMarker('lost', '', 0, start, behind) : null;
}

function readCircled(text: string, start: number, end: number): Marker {
  const code = text.charCodeAt(start);
  const value = code <= 0x2473 ? code - 0x245f : code <= 0x2487 ? code - 0x2473 : code - 0x2487;
  return makeCircled(value, text, start, end);
}

function makeCircled(value: number, text: string, start: number, end: number): Marker {
  let at = skipBlank(text, start + 1, end);
  const code = text.charCodeAt(at);
  if (code === 0x3001 || code === 46) at = skipBlank(text, at + 1, end);
  return makeMarker('circled', '', value, start, at);
}
