// Markers that begin with a digit: "1.", "2、", "3)", "40%", "5.4.2", and numbers torn apart by blanks.
// Used by markers.ts, which has seen the digit.
// Must not know other markers, nor whether the numbers of a list make sense together.

import type { Marker } from '../model/block.ts';
import { digitValue, isBlank, isCjk, isDigit, isLetter, isLower, skipBlank } from './characters.ts';
import { makeMarker } from './make-marker.ts';

/** No list is longer than three digits tell; longer numbers are years, amounts, codes. */
const MAX_DIGITS = 3;

/** Reads the number at `start`, where a digit stands; null for amounts, dates and ordinary counts. Never throws. */
export function readNumber(text: string, start: number, end: number): Marker | null {
  let at = start;
  let value = 0;
  while (at < end && at - start <= MAX_DIGITS && isDigit(text.charCodeAt(at)))
    value = value * 10 + digitValue(text.charCodeAt(at++));
  if (at - start > MAX_DIGITS) return null;
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (at >= end) return makeMarker('number', '', value, start, at);
  if (code === 46 && isDigit(next))
    return readOutline(text, start, at, end) ?? readGlued(text, value, start, at + 1, end);
  switch (code) {
    case 46: // 1.  1.-
    case 0xff0e: {
      // "6./7.4.", "13.-14.04.": days
      if (next === 47 || ((next === 45 || next === 0x2013) && isDigit(text.charCodeAt(at + 2)))) return null;
      const dash = next === 45 ? 2 : 1;
      return makeMarker('number', '', value, start, skipBlank(text, at + dash, end));
    }
    case 0x3001: // 1、
      return makeMarker('number', '', value, start, skipBlank(text, at + 1, end));
    case 44: // 1, text  1,text  not 1,000
    case 0xff0c:
      return isDigit(next) ? null : makeMarker('number', '', value, start, skipBlank(text, at + 1, end));
    case 41:
    case 0xff09:
      return makeMarker('number', ')', value, start, skipBlank(text, at + 1, end));
    case 58: // 1: text  not 5:30
    case 0xff1a:
      return isDigit(next) ? null : makeMarker('number', '', value, start, skipBlank(text, at + 1, end));
    case 0xb0: // 1° text
    case 0xba:
      return makeMarker('number', '', value, start, skipBlank(text, at + (next === 41 ? 2 : 1), end));
    case 47: // 1/ text
      return isBlank(next) ? makeMarker('number', '/', value, start, skipBlank(text, at + 1, end)) : null;
    case 37: // 40% text
    case 0xff05:
      return readPercent(text, value, start, at, end);
    case 45: // 1- text
    case 0x2013:
      return isDigit(next) ? null : makeMarker('number', '-', value, start, skipBlank(text, at + 1, end));
    default:
      return isBlank(code) ? readSpacedNumber(text, value, start, at, end) : null;
  }
}

/** `1` + tab or two blanks; `1 1,` (an eleven torn apart); `30 %`; `2 - text`. */
function readSpacedNumber(text: string, value: number, start: number, at: number, end: number): Marker | null {
  const behind = skipBlank(text, at, end);
  const code = text.charCodeAt(behind);
  if (behind >= end) return makeMarker('number', '', value, start, behind);
  if (code === 37 || code === 0xff05) return readPercent(text, value, start, behind, end);
  if (behind === at + 1 && isDigit(code) && value < 10) {
    const stop = text.charCodeAt(behind + 1);
    if (stop === 44 || stop === 46 || stop === 0x3001 || stop === 0xff0c)
      if (!isDigit(text.charCodeAt(behind + 2)))
        return makeMarker('number', '', value * 10 + digitValue(code), start, skipBlank(text, behind + 2, end));
  }
  if (behind > at + 1 || text.charCodeAt(at) === 9) return makeMarker('number', '', value, start, behind);
  if ((code === 45 || code === 0x2013) && isBlank(text.charCodeAt(behind + 1)))
    return makeMarker('number', '-', value, start, skipBlank(text, behind + 1, end));
  if (
    code === 46 ||
    code === 0x3001 ||
    code === 41 ||
    ((code === 44 || code === 0xff0c) && isBlank(text.charCodeAt(behind + 1)))
  )
    return makeMarker('number', code === 41 ? ')' : '', value, start, skipBlank(text, behind + 1, end));
  return null;
}

function readPercent(text: string, value: number, start: number, sign: number, end: number): Marker | null {
  const behind = skipBlank(text, sign + 1, end);
  const after = text.charCodeAt(sign + 1);
  // "61% of yards": one blank and a small letter go on with the sentence.
  if (behind === sign + 2 && after === 32 && isLower(text.charCodeAt(behind))) return null;
  const dash = text.charCodeAt(behind);
  const body = dash === 45 || dash === 0x2013 || dash === 58 ? skipBlank(text, behind + 1, end) : behind;
  return value > 0 && value <= 100 ? makeMarker('percent', '%', value, start, body) : null;
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
    return makeMarker('outline', '', value, start, skipBlank(text, at + 1, end), parts);
  if (at >= end || isBlank(code)) return makeMarker('outline', '', value, start, skipBlank(text, at, end), parts);
  return isCjk(code) ? makeMarker('outline', '', value, start, at, parts) : null;
}

/** `1.5 years` was no outline: a number glued to a text that begins with a digit, only when more than the digit follows. */
function readGlued(text: string, value: number, start: number, body: number, end: number): Marker | null {
  return body < end && !isDigit(text.charCodeAt(body + 1)) && isLetter(text.charCodeAt(body + 1))
    ? makeMarker('number', '', value, start, body)
    : null;
}
