// Markers written with letters or numerals of letters: "a.", "B)", "iv.", "Ⅳ.", "二、", "First,".
// Used by markers.ts, which has seen the first character.
// Must not know brackets before the marker, nor the neighbouring lines.

import type { Marker } from '../model/block.ts';
import { isBlank, isCjk, isDigit, isUpper, skipBlank } from './characters.ts';
import { makeMarker } from './make-marker.ts';
import { chineseValue, isChineseDigit, romanLength, romanValue } from './numerals.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** "C.1 ", "A.2.3. ". Not: "A.12345", "B.1a". */
const LETTERED = /^[A-Z]\.(\d{1,2}(?:\.\d{1,2}){0,2})[.)]?(?=\s|$)/;
/** "First, ". Not: "First aid". */
const ORDINAL = /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[,，、]/i;

/** `"iv. text"` -> roman 4; `"b) text"` -> letter 2; `"B. text"` -> capital 2; null for ordinary words. Never throws. */
export function readLetters(text: string, start: number, end: number): Marker | null {
  const roman = romanLength(text, start, end);
  if (roman > 0) {
    const at = skipOneBlank(text, start + roman);
    const code = text.charCodeAt(at);
    const spaced = isBlank(text.charCodeAt(at + 1)) || at + 1 >= end;
    const dash = (code === 45 || code === 0x2013 || code === 0x2014) && spaced && isUpper(text.charCodeAt(start));
    const tight = at === start + roman;
    if (
      dash ||
      (tight && (code === 41 || code === 0x3001 || ((code === 46 || code === 58) && (spaced || roman > 1)))) ||
      (tight && (code === 44 || code === 0xff0c) && spaced && isUpper(text.charCodeAt(start)))
    ) {
      let body = at + 1;
      if (text.charCodeAt(body) === 45 && isBlank(text.charCodeAt(body + 1))) body++;
      return makeMarker(
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
  if (stop === 46 && isUpper(code) && isDigit(text.charCodeAt(start + 2))) return readLetteredOutline(text, start, end);
  const kind = isUpper(code) ? 'capital' : 'letter';
  const next = text.charCodeAt(start + 2);
  if (code >= 128) return null;
  const ends = start + 2 >= end;
  if (stop === 41 || stop === 0xff09 || stop === 0x3001)
    return makeMarker(kind, stop === 0x3001 ? '' : ')', (code | 32) - 96, start, skipBlank(text, start + 2, end));
  if (
    (stop === 46 || stop === 58 || stop === 0xff1a || stop === 44 || stop === 0xff0c) &&
    (ends || isBlank(next) || isCjk(next))
  )
    return makeMarker(kind, '', (code | 32) - 96, start, skipBlank(text, start + 2, end));
  return null;
}

/** `"C.1 text"`, `"A.2.3. text"`: a chapter's letter before the numbers; null unless a blank follows. */
function readLetteredOutline(text: string, start: number, end: number): Marker | null {
  const match = LETTERED.exec(text.slice(start, Math.min(end, start + 14)));
  if (!match) return null;
  const numbers = match[1]?.split('.') ?? [];
  return makeMarker(
    'outline',
    '',
    Number(numbers.at(-1)),
    start,
    skipBlank(text, start + match[0].length, end),
    numbers.length + 1,
  );
}

function skipOneBlank(text: string, at: number): number {
  return isBlank(text.charCodeAt(at)) ? at + 1 : at;
}

/** "First, workshop director": machine-translated 一、. */
export function readOrdinal(text: string, start: number, end: number): Marker | null {
  const match = ORDINAL.exec(text.slice(start, Math.min(end, start + 10)));
  const word = match?.[1]?.toLowerCase();
  if (!match || word === undefined) return null;
  return makeMarker('number', 'th', ORDINALS.indexOf(word) + 1, start, skipBlank(text, start + match[0].length, end));
}

/** `"Ⅳ. text"`: a roman number that is one character, at `start`. */
export function readRomanSign(text: string, start: number, end: number): Marker {
  let at = start + 1;
  const code = text.charCodeAt(at);
  if (code === 46 || code === 0x3001 || code === 0xff0e) at++;
  return makeMarker('roman', '', text.charCodeAt(start) - 0x215f, start, skipBlank(text, at, end));
}

/** `"十二、text"` -> chinese 12; null when neither a stop nor a blank follows. Never throws. */
export function readChinese(text: string, start: number, end: number): Marker | null {
  let at = start;
  while (at < end && at - start < 3 && isChineseDigit(text[at])) at++;
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
  return makeMarker('chinese', '', chineseValue(text.slice(start, at)), start, skipBlank(text, at + 1, end));
}
