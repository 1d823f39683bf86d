// Numbers inside a line that begin further items: several duties run together in one paragraph.
// Used by stage 2. A number counts only where it goes on with the sequence: "12.5 yuan", "5:30", "the 5 of each month" do not.
// Must not know what the items say.

import type { Marker } from '../model/block.ts';
import { isNextNumber } from './list-levels.ts';
import { readMarker } from './markers.ts';
import { digitValue, isBlank, isCjk, isDigit, isLetter, isSentenceEnd, isUpper, trimEnd } from './characters.ts';

/** Numbers this far ahead of the expected one still go on with the list: one number may be missing. */
const MAX_SKIP = 1;
/** How far ahead a number without an end of sentence before it looks for the next one. */
const MAX_CHAIN = 600;
/** There are so many circled numbers. */
const MAX_CIRCLED = 20;

/**
 * Where the next item of a run-together list begins in `[from, end)`; -1 if nowhere.
 * `marker` is the marker of the item at hand, null before the first one: then a 1 must be followed by a 2 somewhere.
 * Never throws.
 *
 * `"1. Wash up.2. Mop the floor."` with marker 1 -> the place of "2."
 */
export function nextInlineMarker(text: string, from: number, end: number, marker: Marker | null): number {
  if (marker && marker.kind !== 'number' && marker.kind !== 'circled')
    return marker.wrap === '(' ? nextLettered(text, from, end, marker) : -1;
  const alike = nextAlike(text, from, end, marker);
  const other = marker ? nextOther(text, from, alike < 0 ? end : alike, marker) : -1;
  return other < 0 ? alike : other;
}

/** "①...；②...；3、...": the next number in another style behind the end of a clause; -1 if that style counts up something inside the item. */
function nextOther(text: string, from: number, end: number, marker: Marker): number {
  const rest = text.slice(from, end);
  for (const style of STYLES) {
    for (const sign of style(marker.value + 1)) {
      const at = rest.indexOf(sign);
      if (at <= 0 || isDigit(rest.charCodeAt(at + sign.length))) continue;
      const ahead = rest.slice(0, trimEnd(rest, 0, at));
      if (!isSentenceEnd(ahead.charCodeAt(ahead.length - 1))) continue;
      if (style(1).every((one) => !ahead.includes(one))) return from + at;
    }
  }
  return -1;
}

/** How a number can be written in a run-together list. */
const STYLES: readonly ((value: number) => readonly string[])[] = [
  (value) => (value <= MAX_CIRCLED ? [String.fromCharCode(0x245f + value)] : []),
  (value) => [`${value}、`, `${value}．`, `${value}.`],
  (value) => [`(${value})`, `（${value}）`],
  (value) => [`${value})`, `${value}）`],
];

function nextAlike(text: string, from: number, end: number, marker: Marker | null): number {
  if (marker && marker.kind === 'circled') return nextCircled(text, from, end, marker.value + 1);
  const expected = marker ? marker.value + 1 : 1;
  if (marker?.wrap === '(') return nextBracketed(text, from, end, expected);
  if (!marker) {
    const bracketed = nextBracketed(text, from, end, 1);
    if (bracketed > from && nextBracketed(text, bracketed, end, 2) > 0) return bracketed;
  }
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x2460 && code <= 0x2473 && !marker)
      return code === 0x2460 && nextCircled(text, at + 1, end, 2) > 0 ? at : -1;
    // "...的检查；、发现..." - the digit was lost
    if (code === 0x3001 && at > from && marker && isSentenceEnd(text.charCodeAt(at - 1)) && at + 1 < end) return at;
    if (!isDigit(code)) continue;
    const stop = digitsEnd(text, at, end);
    if (
      stop - at <= 2 &&
      goesOn(text, at, stop, from, expected, marker) &&
      (marker || nextAlike(text, stop + 1, end, first(at, stop)) > 0)
    )
      return at;
    at = stop;
  }
  return -1;
}

function first(start: number, end: number): Marker {
  return { kind: 'number', wrap: '', value: 1, parts: 1, start, end };
}

/** `(2)` behind the end of a sentence; inside one, brackets count up something else. */
function nextBracketed(text: string, from: number, end: number, value: number): number {
  for (const needle of [`(${value})`, `（${value}）`, ` ${value})`]) {
    const at = indexWithin(text, needle, from, end);
    if (at < 0) continue;
    let before = at - 1;
    while (before > from && isBlank(text.charCodeAt(before))) before--;
    if (isSentenceEnd(text.charCodeAt(before))) return needle.startsWith(' ') ? at + 1 : at;
  }
  return -1;
}

/** "(i) Trains (ii) equips (iii) marks": behind the end of a sentence, or as one of three or more. */
function nextLettered(text: string, from: number, end: number, marker: Marker): number {
  for (let at = indexWithin(text, '(', from, end); at >= 0; at = indexWithin(text, '(', at + 1, end)) {
    const next = readMarker(text, at, end);
    if (!next || !isNextNumber(next, marker)) continue;
    const isEnded = isSentenceEnd(text.charCodeAt(trimEnd(text, from, at) - 1));
    return isEnded || marker.value > 1 || nextLettered(text, next.end, end, next) > 0 ? at : -1;
  }
  return -1;
}

function nextCircled(text: string, from: number, end: number, value: number): number {
  return indexWithin(text, String.fromCharCode(0x245f + value), from, end);
}

function digitsEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && isDigit(text.charCodeAt(stop))) stop++;
  return stop;
}

function goesOn(
  text: string,
  at: number,
  stop: number,
  from: number,
  expected: number,
  marker: Marker | null,
): boolean {
  let value = 0;
  for (let index = at; index < stop; index++) value = value * 10 + digitValue(text.charCodeAt(index));
  const closer = text.charCodeAt(stop);
  const next = text.charCodeAt(stop + 1);
  // "1.Knows the press;2.3 years in the trade;3.Sees colours"
  const isTight =
    closer === 46 &&
    isDigit(next) &&
    value === expected &&
    marker !== null &&
    isSentenceEnd(text.charCodeAt(at - 1)) &&
    text.slice(stop, stop + MAX_CHAIN).includes(`${value + 1}.`);
  if (isTight) return true;
  if (
    !isMarkerCloser(closer) ||
    (isDigit(next) && closer !== 0x3001 && !isBracket(closer)) ||
    (marker && (marker.wrap === ')') !== isBracket(closer))
  )
    return false;
  if (closer === 46 && !isBlank(next) && !isLetter(next) && !isCjk(next)) return false;
  let before = at - 1;
  while (before >= from && isBlank(text.charCodeAt(before))) before--;
  const code = before < from ? 46 : text.charCodeAt(before);
  const isNext = value === expected;
  // Behind the end of a sentence or clause a number may be repeated or skip one; elsewhere it must be the next.
  if (isSentenceEnd(code))
    return isNext || (marker !== null && value >= marker.value && value <= expected + MAX_SKIP && value > 1);
  if (!isNext) return false;
  if (closer === 0x3001) return true;
  if (
    (closer === 46 || isBracket(closer)) &&
    marker &&
    isBlank(text.charCodeAt(at - 1)) &&
    isBlank(next) &&
    isUpper(text.charCodeAt(stop + 2))
  )
    return value > 2 || nextAlike(text, stop + 1, from + MAX_CHAIN, { ...marker, value }) > 0;
  return !marker && (isCjk(code) || isBlank(text.charCodeAt(at - 1))) && closer !== 46;
}

function isMarkerCloser(code: number): boolean {
  return code === 46 || code === 44 || code === 0x3001 || code === 0xff0c || code === 0xff0e || isBracket(code);
}

function isBracket(code: number): boolean {
  return code === 41 || code === 0xff09;
}

/** `indexOf` that looks no further than `end`: the text behind may be long. */
function indexWithin(text: string, needle: string, from: number, end: number): number {
  const at = text.slice(from, end).indexOf(needle);
  return at < 0 ? -1 : from + at;
}
