// How headings are numbered at their beginning: "Chapter 3:", "篇一：", "FACTOR 1.".
// Used by the readers of headings and by heading-shape.ts, which leave the number out.
// Must not know what the heading says behind it.

import { isSpace } from './characters.ts';

/** "FACTOR 1. ", "Element IV - " before a heading. Not: "Grade 5", "Room 2. Make beds" with more sentences behind. */
const NUMBERED_WORD = /^\p{Lu}\p{L}{2,12}\s(?:\d{1,2}|[IVX]{1,4})(?:[.:)]\s{1,3}|\s[-–—]\s)/u;
/** What its number begins with, at the latest behind so many characters, were all its letters pairs of surrogates. */
const NUMBER_STARTS = '0123456789IVX';
const LAST_DIGIT = 27;

/** "Chapter 3:", "篇一：", "第二章", "第一部分", "Part 2 -" before a heading, accents perhaps apart or left out. Not: "Part time". */
const ARTICLE_START =
  /^(?:第([一二三四五六七八九十\d]{1,3})(?:部分|[章节篇条])|[(（]?篇([一二三四五六七八九十\d]{1,3})[)）]?|范文([一二三四五六七八九十\d]{1,3})|(?:chapter|part|article|section|kapitel|abschnitt|teil|chapitre|partie|titre|cap(?:í|i\u0301?)tulo|secci(?:ó|o\u0301?)n|t(?:í|i\u0301?)tulo|parte|capitolo|sezione|titolo|se(?:c?ç|cc?\u0327?)(?:ã|a\u0303?)o)\s{1,3}([\divx]{1,5}(?:\.\d{1,3})?(?=[\s:.\-–]|$)|[a-z](?=[:.])))[\s:：、.\-–—]{0,5}/i;
/** What an article's number begins with: 第, a bracket, 篇, 范, or the letters of its word. */
const ARTICLE_LETTERS = '第(（篇范cpasktCPASKT';

/** "Duties of the cook [Part 2", "Duties of the cook, Chapter Two", "... No. 3)". Not: "Cook 2", "the first part". */
const ARTICLE_END =
  /[\s,:–—-]{1,3}[[(（]?(?:chapter|part|article|section|kapitel|teil|chapitre|partie|capítulo|parte|capitolo|no\.|nr\.|#)\s{0,2}(\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)[)）\]]?$/i;

/** "Sec. 4. ", "Article 7 - ", "Rule 5.3: ", "Part B: " before the words of a clause. Not: "Section leader", "Parts:". */
const CLAUSE_START =
  /^(?:sec(?:tion)?|rule|art(?:icle|ikel|(?:í|i\u0301?)culo|igo|icolo)?|clause|part|chapter|abschnitt|cl(?:á|a\u0301?)usula)(?:\.?\s{0,2}(?:\d{1,3}(?:\.\d{1,3}){0,2}|[ivxl]{1,6})(?:[.:)]|(?=\s|$))|\s[a-z][.:)])\s{0,2}(?:[-–—]\s{1,2})?/i;
/** Clauses begin with one of these letters, and their number ends within so many characters. */
const CLAUSE_LETTERS = 'sarcpSARCP';
const MAX_CLAUSE = 32;

/** Length of "FACTOR 1. " at the beginning of a phrase, 0 if there is none. Most phrases have no digit there and cost no more. */
export function numberedWordLength(phrase: string): number {
  const last = Math.min(phrase.length - 1, LAST_DIGIT);
  for (let at = 4; at <= last; at++)
    if (isSpace(phrase.charCodeAt(at - 1)) && NUMBER_STARTS.includes(phrase[at] ?? ' '))
      return NUMBERED_WORD.exec(phrase)?.[0].length ?? 0;
  return 0;
}

/** The number of an article at the beginning of a phrase, in group 1, 2, 3 or 4; null if there is none. */
export function readArticleStart(phrase: string): RegExpExecArray | null {
  return ARTICLE_LETTERS.includes(phrase[0] ?? ' ') ? ARTICLE_START.exec(phrase) : null;
}

/** Where a phrase ends before the number of its article, and that number as written; null if it ends in none. */
export function readArticleEnd(phrase: string): { at: number; number: string } | null {
  const match = ARTICLE_END.exec(phrase);
  return match && { at: match.index, number: match[1] ?? '' };
}

/** Length of "Section 3.2. " at the beginning of a line, 0 if there is none. */
export function clauseStartLength(text: string, start: number, end: number): number {
  if (!CLAUSE_LETTERS.includes(text[start] ?? ' ')) return 0;
  return CLAUSE_START.exec(text.slice(start, Math.min(end, start + MAX_CLAUSE)))?.[0].length ?? 0;
}
