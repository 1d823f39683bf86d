// Whether a line has the shape of a heading, and which of its words are the title.
// Part of stage 3; used by classify.ts, look-ahead.ts and the files of the walk.
// Must not know the vocabulary, nor the neighbouring lines.

import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { isDigit, isHan, isLower, isSentenceEnd } from './characters.ts';
import { clauseStartLength, numberedWordLength } from './heading-numbers.ts';
import { nameInLeadIn } from './lead-ins.ts';
import { bareSpan, countWords, isAllCaps } from './phrases.ts';

/** A heading is short. */
const MAX_WORDS = 10;
/** Longest title, in characters. */
export const MAX_TITLE_LENGTH = 80;
/** Room for a marker before it. */
const MAX_MARKER = 12;
const MAX_HAN_LENGTH = 24;
/** A salary, a count or a date behind the title of a posting. Not: "Shift leader 2" alone counts as title with tail, too. */
const POSTING_TAIL =
  /\s{1,3}[(（]?[£$€¥]?\d[\d\s\-–.,·kK千万元薪月年/~天£$€¥]{0,20}\S{0,8}$|\s{0,3}[(（]\d{1,3}\s?[名人个][)）]?$/u;

/** "8-12k", "3000元", "€2,100", "(4-6千·14薪)". Not: "2", "3-5 years". */
const PAY = /^[\s(（]{1,4}(?:[£$€¥]\s?\d|\d[\d.,\s~–-]{0,20}(?:[kK](?!\p{L})|[千万元£$€¥]|yuan|euros?))/u;

/** "(1st AD)" behind a title. */
const CLOSING_BRACKET = /\s{0,3}\([^()]{1,60}\)$/;

/** A stop inside a heading, or a comma at its end. Not: "1. Vorsitzende", "Form No. 3". */
const INNER_STOP = /(?:(?<!\d|\bn[or]|\b[a-z])\.|[;!?,])\s|[,;]$/i;

/** Short, on one line, no end of sentence, no small first letter. */
export function isHeadingShaped(text: string, block: Block): boolean {
  if (block.parts.length !== 1 || block.kind === 'furniture' || block.end - block.start > MAX_TITLE_LENGTH + MAX_MARKER)
    return false;
  const ending = text.charCodeAt(block.end - 1);
  if (isSentenceEnd(ending) && ending !== 58 && ending !== 0xff1a) return false;
  const [start, end] = titleSpan(text, block);
  const length = end - start;
  if (length < 1 || length > MAX_TITLE_LENGTH) return false;
  const first = text.charCodeAt(start);
  if (isLower(first) && block.marker === null) return false;
  const whole = text.slice(start, end);
  const phrase = withoutBracket(whole.slice(numberedWordLength(whole)));
  if (isHan(first)) return length <= MAX_HAN_LENGTH && !/[，。；、]/.test(phrase);
  return !INNER_STOP.test(phrase) && countWords(phrase) <= MAX_WORDS;
}

/** Where the salary, count or date behind a title begins; the end of the title where there is none. */
export function postingTailAt(title: string): number {
  for (let at = title.length - 1; at >= 0; at--)
    if (isDigit(title.charCodeAt(at))) return POSTING_TAIL.exec(title)?.index ?? title.length;
  return title.length;
}

/** Where the pay behind the title of a posting begins; -1 where there is none. */
export function payAt(title: string): number {
  const tail = postingTailAt(title);
  return PAY.test(title.slice(tail)) ? tail : -1;
}

/** The words of a heading: behind its marker or the number of its clause, without decoration and colon; of "The cook shall:" the name. */
export function titleSpan(text: string, block: Block): Span {
  const part = block.parts[0] ?? [block.start, block.end];
  const clause = block.marker ? 0 : clauseStartLength(text, part[0], part[1]);
  return nameInLeadIn(text, block) ?? bareSpan(text, part[0] + clause, part[1]);
}

/** Set apart by more than its shortness: capitals, a heading of the page, a colon, a marker that is no bullet. */
export function isStrong(text: string, block: Block): boolean {
  if (block.level > 0) return true;
  if (block.marker && block.marker.kind !== 'bullet' && block.marker.kind !== 'lost') return true;
  return endsInColon(text, block) || isInCaps(text, block);
}

/** All capitals, a bracket at the end aside: "FIRST MATE (1st)". */
export function isInCaps(text: string, block: Block): boolean {
  return isAllCaps(withoutBracket(text.slice(...titleSpan(text, block))));
}

function withoutBracket(title: string): string {
  return title.endsWith(')') ? title.replace(CLOSING_BRACKET, '') : title;
}

/** The line ends in a colon. */
export function endsInColon(text: string, block: Block): boolean {
  const last = text.charCodeAt(block.end - 1);
  return last === 58 || last === 0xff1a;
}
