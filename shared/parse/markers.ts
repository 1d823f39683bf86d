// List markers: reads the number, letter or bullet a line begins with.
// Used by stage 2 (Line[] -> Block[]). The styles are those the labelling guideline lists under "Marker removed".
// Must not know what the list is about; whether numbers make sense together is decided in lists.ts.

import type { Marker } from '../model/block.ts';
import { digitValue, isBlank, isCjk, isDigit, isLetter, isLower, isUpper, skipBlank } from './characters.ts';

const BULLETS = '•●▪■◆◇○◦✓✔✗→➢➤►▶▸❖※★☆□☐‣⁃∙·▫⦁◾▲△☑√';
/** Bullets only when a blank follows: they are also ordinary characters. */
const SPACED_BULLETS = '-–—*+o';
const CHINESE_DIGITS = '一二三四五六七八九十';
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** "First, ". Not: "First aid". */
const ORDINAL = /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[,，、]/i;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
/** No list is longer than three digits tell; longer numbers are years, amounts, codes. */
const MAX_DIGITS = 3;
/** The longest roman number read: lxxxviii. */
const MAX_ROMAN = 8;

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
    if (code === 45 || code === 42 || code === 43) return readSpacedBullet(text, start, end);
    if (code === 46 || code === 44) return readLost(text, start, end);
    return null;
  }
  if (code === 0x3001 || code === 0xff0e) return made('lost', '', 0, start, skipBlank(text, start + 1, end));
  if (code === 0xff08 || code === 0x3010) return readBracketed(text, start, end);
  if (code >= 0x2460 && code <= 0x249b) return readCircled(text, start, end);
  if (code >= 0x2776 && code <= 0x277f) return circled(code - 0x2775, text, start, end);
  if (code >= 0x2160 && code <= 0x216b) return readRomanSign(text, start, end);
  if (code >= 0xf000 && code <= 0xf8ff) return made('bullet', '\uf000', 0, start, skipBlank(text, start + 1, end));
  if (code === 0x2013 || code === 0x2014) return readSpacedBullet(text, start, end);
  const char = text[start] ?? '';
  if (BULLETS.includes(char)) return made('bullet', char, 0, start, skipBlank(text, start + 1, end));
  if (CHINESE_DIGITS.includes(char)) return readChinese(text, start, end);
  return null;
}

function made(kind: Marker['kind'], wrap: string, value: number, start: number, end: number, parts = 1): Marker {
  return { kind, wrap, value, parts, start, end };
}

/** `- [x] `: the box of a task list belongs to the bullet. */
function skipBox(text: string, at: number, end: number): number {
  return text[at] === '[' && text[at + 2] === ']' && ' xX'.includes(text[at + 1] ?? '-')
    ? skipBlank(text, at + 3, end)
    : at;
}

function readNumber(text: string, start: number, end: number): Marker | null {
  let at = start;
  let value = 0;
  while (at < end && at - start <= MAX_DIGITS && isDigit(text.charCodeAt(at)))
    value = value * 10 + digitValue(text.charCodeAt(at++));
  if (at - start > MAX_DIGITS) return null;
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (at >= end) return made('number', '', value, start, at);
  if (code === 46 && isDigit(next)) return readOutline(text, start, at, end) ?? glued(text, value, start, at + 1, end);
  switch (code) {
    case 46: // 1.  1.-
    case 0xff0e: {
      const dash = next === 45 && !isDigit(text.charCodeAt(at + 2)) ? 2 : 1;
      return made('number', '', value, start, skipBlank(text, at + dash, end));
    }
    case 0x3001: // 1、
      return made('number', '', value, start, skipBlank(text, at + 1, end));
    case 44: // 1, text  1,text  not 1,000
    case 0xff0c:
      return isDigit(next) ? null : made('number', '', value, start, skipBlank(text, at + 1, end));
    case 41:
    case 0xff09:
      return made('number', ')', value, start, skipBlank(text, at + 1, end));
    case 58: // 1: text  not 5:30
    case 0xff1a:
      return isDigit(next) ? null : made('number', '', value, start, skipBlank(text, at + 1, end));
    case 0xb0: // 1° text
    case 0xba:
      return made('number', '', value, start, skipBlank(text, at + (next === 41 ? 2 : 1), end));
    case 47: // 1/ text
      return isBlank(next) ? made('number', '/', value, start, skipBlank(text, at + 1, end)) : null;
    case 37: // 40% text
    case 0xff05:
      return percent(text, value, start, at, end);
    case 45: // 1- text
    case 0x2013:
      return isDigit(next) ? null : made('number', '-', value, start, skipBlank(text, at + 1, end));
    default:
      return isBlank(code) ? readSpacedNumber(text, value, start, at, end) : null;
  }
}

/** `1` + tab or two blanks; `1 1,` (an eleven torn apart); `30 %`; `2 - text`. */
function readSpacedNumber(text: string, value: number, start: number, at: number, end: number): Marker | null {
  const behind = skipBlank(text, at, end);
  const code = text.charCodeAt(behind);
  if (behind >= end) return made('number', '', value, start, behind);
  if (code === 37 || code === 0xff05) return percent(text, value, start, behind, end);
  if (behind === at + 1 && isDigit(code) && value < 10) {
    const stop = text.charCodeAt(behind + 1);
    if (stop === 44 || stop === 46 || stop === 0x3001 || stop === 0xff0c)
      if (!isDigit(text.charCodeAt(behind + 2)))
        return made('number', '', value * 10 + digitValue(code), start, skipBlank(text, behind + 2, end));
  }
  if (behind > at + 1 || text.charCodeAt(at) === 9) return made('number', '', value, start, behind);
  if ((code === 45 || code === 0x2013) && isBlank(text.charCodeAt(behind + 1)))
    return made('number', '-', value, start, skipBlank(text, behind + 1, end));
  if (
    code === 46 ||
    code === 0x3001 ||
    code === 41 ||
    ((code === 44 || code === 0xff0c) && isBlank(text.charCodeAt(behind + 1)))
  )
    return made('number', code === 41 ? ')' : '', value, start, skipBlank(text, behind + 1, end));
  return null;
}

function percent(text: string, value: number, start: number, sign: number, end: number): Marker | null {
  const behind = skipBlank(text, sign + 1, end);
  const after = text.charCodeAt(sign + 1);
  // "61% of yards": one blank and a small letter go on with the sentence.
  if (behind === sign + 2 && after === 32 && isLower(text.charCodeAt(behind))) return null;
  const dash = text.charCodeAt(behind);
  const body = dash === 45 || dash === 0x2013 || dash === 58 ? skipBlank(text, behind + 1, end) : behind;
  return value > 0 && value <= 100 ? made('percent', '%', value, start, body) : null;
}

/** `5.4`, `5.4.2`, `3.1.` before a blank or a letter; parts of at most two digits, else it is a date or an amount. */
function readOutline(text: string, start: number, firstDot: number, end: number): Marker | null {
  let at = firstDot;
  let parts = 1;
  let value = 0;
  while (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) {
    let digits = 0;
    value = 0;
    at++;
    while (at < end && isDigit(text.charCodeAt(at))) {
      value = value * 10 + digitValue(text.charCodeAt(at++));
      digits++;
    }
    if (digits > 2) return null;
    parts++;
  }
  const code = text.charCodeAt(at);
  if (code === 46 || code === 41 || code === 0x3001)
    return made('outline', '', value, start, skipBlank(text, at + 1, end), parts);
  if (at >= end || isBlank(code)) return made('outline', '', value, start, skipBlank(text, at, end), parts);
  return isCjk(code) ? made('outline', '', value, start, at, parts) : null;
}

/** `1.5 years` was no outline: a number glued to a text that begins with a digit, only when more than the digit follows. */
function glued(text: string, value: number, start: number, body: number, end: number): Marker | null {
  return body < end && !isDigit(text.charCodeAt(body + 1)) && isLetter(text.charCodeAt(body + 1))
    ? made('number', '', value, start, body)
    : null;
}

function readBracketed(text: string, start: number, end: number): Marker | null {
  const inner = start + 1;
  let at = inner;
  let value = 0;
  let kind: Marker['kind'] = 'number';
  if (isDigit(text.charCodeAt(at))) {
    while (at < end && at - inner < 2 && isDigit(text.charCodeAt(at)))
      value = value * 10 + digitValue(text.charCodeAt(at++));
  } else if (CHINESE_DIGITS.includes(text[at] ?? ' ')) {
    kind = 'chinese';
    while (at < end && at - inner < 3 && CHINESE_DIGITS.includes(text[at] ?? ' ')) at++;
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
  if (at === inner || !isCloser(text.charCodeAt(at))) return null;
  return made(kind, '(', value, start, skipBlank(text, at + 1, end));
}

function isCloser(code: number): boolean {
  return code === 41 || code === 0xff09 || code === 93 || code === 0x3011;
}

function readLetters(text: string, start: number, end: number): Marker | null {
  const roman = romanLength(text, start, end);
  if (roman > 0) {
    const at = skipOneBlank(text, start + roman);
    const code = text.charCodeAt(at);
    const spaced = isBlank(text.charCodeAt(at + 1)) || at + 1 >= end;
    const dash = (code === 45 || code === 0x2013 || code === 0x2014) && spaced && isUpper(text.charCodeAt(start));
    const tight = at === start + roman;
    if (
      dash ||
      (tight && (code === 41 || code === 0x3001 || ((code === 46 || code === 58) && (spaced || roman > 1))))
    ) {
      let body = at + 1;
      if (text.charCodeAt(body) === 45 && isBlank(text.charCodeAt(body + 1))) body++;
      return made(
        'roman',
        code === 41 ? ')' : '',
        romanValue(text.slice(start, start + roman)),
        start,
        skipBlank(text, body, end),
      );
    }
  }
  const code = text.charCodeAt(start);
  const stop = text.charCodeAt(start + 1);
  const kind = isUpper(code) ? 'capital' : 'letter';
  const next = text.charCodeAt(start + 2);
  if (code >= 128) return null;
  const ends = start + 2 >= end;
  if (stop === 41 || stop === 0xff09 || stop === 0x3001)
    return made(kind, stop === 0x3001 ? '' : ')', (code | 32) - 96, start, skipBlank(text, start + 2, end));
  if (
    (stop === 46 || stop === 58 || stop === 0xff1a || stop === 44 || stop === 0xff0c) &&
    (ends || isBlank(next) || isCjk(next))
  )
    return made(kind, '', (code | 32) - 96, start, skipBlank(text, start + 2, end));
  return null;
}

/** "First, workshop director": machine-translated 一、. */
function readOrdinal(text: string, start: number, end: number): Marker | null {
  const match = ORDINAL.exec(text.slice(start, Math.min(end, start + 10)));
  const word = match?.[1]?.toLowerCase();
  if (!match || word === undefined) return null;
  return made('number', 'th', ORDINALS.indexOf(word) + 1, start, skipBlank(text, start + match[0].length, end));
}

/** Length of a roman number (one case throughout) at `at` that is a well-formed value, 0 if none. */
function romanLength(text: string, at: number, end: number): number {
  let length = 0;
  while (length < MAX_ROMAN && at + length < end && 'ivxlIVXL'.includes(text[at + length] ?? ' ')) length++;
  if (length === 0 || isLetter(text.charCodeAt(at + length))) return 0;
  const roman = text.slice(at, at + length);
  if (roman !== roman.toLowerCase() && roman !== roman.toUpperCase()) return 0;
  return /^(?:x{0,3}|xl|l)(?:ix|iv|v?i{0,3})$/i.test(roman) ? length : 0;
}

/** Value of a roman number up to lxxxix. `romanValue('xiv')` is 14. */
function romanValue(roman: string): number {
  let total = 0;
  let previous = 0;
  for (const char of roman.toLowerCase()) {
    const value = ROMAN_VALUES[char] ?? 0;
    total += value > previous ? value - 2 * previous : value;
    previous = value;
  }
  return total;
}

function skipOneBlank(text: string, at: number): number {
  return isBlank(text.charCodeAt(at)) ? at + 1 : at;
}

function readSpacedBullet(text: string, start: number, end: number): Marker | null {
  const char = text[start] ?? '';
  if (!SPACED_BULLETS.includes(char)) return null;
  const next = text.charCodeAt(start + 1);
  const behind = skipBlank(text, start + 1, end);
  if (behind >= end) return null;
  // An "o" is a bullet only where Word put one: before a tab or several blanks, or indented.
  if (char === 'o')
    return behind > start + 2 || next === 9 || (behind > start + 1 && isBlank(text.charCodeAt(start - 1)))
      ? made('bullet', 'o', 0, start, behind)
      : null;
  if (behind > start + 1) {
    const code = text.charCodeAt(behind);
    return code === text.charCodeAt(start)
      ? null
      : made('bullet', char === '—' ? '–' : char, 0, start, skipBox(text, behind, end));
  }
  return char !== '+' && char !== '*' && isLetter(next)
    ? made('bullet', char === '—' ? '–' : char, 0, start, behind)
    : null;
}

function readLost(text: string, start: number, end: number): Marker | null {
  const next = text.charCodeAt(start + 1);
  if (!isBlank(next) && !isLetter(next)) return null;
  const behind = skipBlank(text, start + 1, end);
  return behind < end ? made('lost', '', 0, start, behind) : null;
}

function readCircled(text: string, start: number, end: number): Marker {
  const code = text.charCodeAt(start);
  const value = code <= 0x2473 ? code - 0x245f : code <= 0x2487 ? code - 0x2473 : code - 0x2487;
  return circled(value, text, start, end);
}

function circled(value: number, text: string, start: number, end: number): Marker {
  let at = skipBlank(text, start + 1, end);
  const code = text.charCodeAt(at);
  if (code === 0x3001 || code === 46) at = skipBlank(text, at + 1, end);
  return made('circled', '', value, start, at);
}

function readRomanSign(text: string, start: number, end: number): Marker {
  let at = start + 1;
  const code = text.charCodeAt(at);
  if (code === 46 || code === 0x3001 || code === 0xff0e) at++;
  return made('roman', '', text.charCodeAt(start) - 0x215f, start, skipBlank(text, at, end));
}

function readChinese(text: string, start: number, end: number): Marker | null {
  let at = start;
  while (at < end && at - start < 3 && CHINESE_DIGITS.includes(text[at] ?? ' ')) at++;
  const code = text.charCodeAt(at);
  if (
    code !== 0x3001 &&
    code !== 46 &&
    code !== 0xff0e &&
    code !== 0xff0c &&
    code !== 44 &&
    code !== 41 &&
    code !== 0xff09 &&
    code !== 0x3000 &&
    code !== 32
  )
    return null;
  // "一 三" with a mere blank counts only for a short word that is no sentence; the blank keeps it a marker of headings.
  return made('chinese', '', chineseValue(text.slice(start, at)), start, skipBlank(text, at + 1, end));
}

/** Value of a Chinese numeral up to 99. `chineseValue('十二')` is 12. */
export function chineseValue(numeral: string): number {
  const ten = numeral.indexOf('十');
  const digit = (char: string | undefined) => (char === undefined ? 0 : CHINESE_DIGITS.indexOf(char) + 1);
  if (ten < 0) return digit(numeral[0]);
  return (ten === 0 ? 10 : digit(numeral[0]) * 10) + digit(numeral[ten + 1]);
}
