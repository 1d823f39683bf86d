// Several fields on one line: where the next label begins behind the value of the first.
// Used by labels.ts.
// Must not know what the fields say.

import type { Heading } from '../model/block.ts';
import { isBlank, isDigit, isHan, skipBlank } from './characters.ts';
import { readHeading } from './headings.ts';
import { isApart, isClosingBracket, isColon, MAX_LABEL, unknownLabel } from './label-shape.ts';
import type { Lexicon } from './lexicon.ts';
import { bareSpan, hasHan, toKey } from './phrases.ts';

/** Lines of labels in brackets are paragraphs of at most so many characters. */
const MAX_BACK = 1000;
const BYTE_ORDER_MARK = 0xfeff;
/** Longer words in 【…】 are a remark. */
const MAX_HAN_BRACKET = 20;

/** Where a further known label begins behind a blank or bracket; Latin ones only behind two blanks, a tab, a bar or a dash. */
export function nextLabel(text: string, from: number, end: number, lexicon: Lexicon): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code === 91 || code === 0x3010) && at > from) {
      if (readBracketHead(text, at, end, lexicon) || (isBehindBracket(text, at) && bracketWords(text, at, end)))
        return at;
    } else if (isColon(code)) {
      let word = at;
      while (
        word > Math.max(from, at - MAX_LABEL) &&
        !isBlank(text.charCodeAt(word - 1)) &&
        !'、，,;；。'.includes(text[word - 1] ?? '')
      )
        word--;
      const han = word > from && hasHan(text.slice(word, at));
      if (han) word = spacedStart(text, from, word, at, lexicon);
      else word = paddedStart(text, from, at);
      if (word <= from) continue;
      const body = skipMarker(text, word, at);
      const heading = han ? readHeading(text, body, at, lexicon) : null;
      const known = heading
        ? heading.title === null
        : lexicon.labels.has(toKey(text.slice(...bareSpan(text, body, at))));
      if (known || (body > word && unknownLabel(text, body, at))) return word;
    }
  }
  return -1;
}

/** "秩序主管    审 批 人：": where a known label begins whose characters stand apart; `word` if there is none. */
function spacedStart(text: string, from: number, word: number, at: number, lexicon: Lexicon): number {
  let start = word;
  while (start > from + 1 && isHan(text.charCodeAt(start)) && isSpacedHan(text, start)) {
    let before = start - 1;
    while (before > from && isBlank(text.charCodeAt(before))) before--;
    if (!isHan(text.charCodeAt(before)) || !isBlank(text.charCodeAt(before - 1))) return word;
    start = before;
    if (lexicon.labels.has(toKey(text.slice(start, at)))) return start;
  }
  return word;
}

/** One Chinese character with a blank, the colon or nothing Chinese on either side. */
function isSpacedHan(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at - 1)) && !isHan(text.charCodeAt(at + 1));
}

/** The words of "[Uniform colour]" behind a label in such brackets; null for what is no label: "[x]", "[3]". */
function bracketWords(text: string, at: number, end: number): Heading | null {
  let close = at + 1;
  while (close < end && close - at < MAX_LABEL && !isClosingBracket(text.charCodeAt(close))) close++;
  return close < end && isClosingBracket(text.charCodeAt(close)) ? unknownLabel(text, at + 1, close) : null;
}

/** The line begins with a bracket, not far before this place: its labels stand in brackets. Not: "Note: see [Manual A] and [Manual B]". */
export function isBehindBracket(text: string, at: number): boolean {
  let first = 0;
  for (let before = at - 1; before > at - MAX_BACK; before--) {
    const code = text.charCodeAt(before);
    if (before < 0 || code === 10 || code === 13 || code === BYTE_ORDER_MARK) return first === 91 || first === 0x3010;
    if (!isBlank(code)) first = code;
  }
  return false;
}

function readBracketHead(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  let close = at + 1;
  while (close < end && close - at < MAX_LABEL && !isClosingBracket(text.charCodeAt(close))) close++;
  if (!isClosingBracket(text.charCodeAt(close))) return false;
  // 【…】 inside a line is always a label, [...] only with known words
  const length = close - at;
  const isHanLabel = text.charCodeAt(at) === 0x3010 && length > 2 && length < MAX_HAN_BRACKET;
  return isHanLabel || readHeading(text, at + 1, close, lexicon)?.title === null;
}

/** The place behind the last run of two blanks, tab, bar, or dash with blanks around before `at`; `from` if none. */
function paddedStart(text: string, from: number, at: number): number {
  for (let word = at - 1; word > Math.max(from, at - MAX_LABEL); word--) {
    const code = text.charCodeAt(word);
    if (code === 9 || code === 124 || (isBlank(code) && isBlank(text.charCodeAt(word - 1))) || isApart(text, word))
      return skipBlank(text, word + 1, at);
  }
  return from;
}

/** Behind `2. ` of a second numbered label on the line; `start` if there is no number. */
function skipMarker(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  return at > start && text.charCodeAt(at) === 46 ? skipBlank(text, at + 1, end) : start;
}
