// How headings are numbered at their beginning: "Chapter 3:", "篇一：", "FACTOR 1.".
// Used by the readers of headings and by heading-shape.ts, which leave the number out.
// Must not know what the heading says behind it.

import { isDigit } from './characters.ts';

/** "FACTOR 1. " before a heading. Not: "Grade 5", "Room 2. Make beds" with more sentences behind. */
const NUMBERED_WORD = /^\p{Lu}\p{L}{2,12}\s\d{1,2}[.:)]\s{1,3}/u;
/** The digit of a numbered word stands here at the latest, were all its letters pairs of surrogates. */
const LAST_DIGIT = 27;

/** "Chapter 3:", "篇一：", "第二章", "Part 2 -" before a heading. Not: "Part time". */
const ARTICLE_START =
  /^(?:第([一二三四五六七八九十\d]{1,3})[章节篇条]|[(（]?篇([一二三四五六七八九十\d]{1,3})[)）]?|范文([一二三四五六七八九十\d]{1,3})|(?:chapter|part|article|section|kapitel|teil|chapitre|partie|capítulo|parte|capitolo)\s{1,3}([\divx]{1,5}(?:\.\d{1,3})?)(?=[\s:.\-–]|$))[\s:：、.\-–—]{0,5}/i;
/** What an article's number begins with: 第, a bracket, 篇, 范, or the letters of its word. */
const ARTICLE_LETTERS = '第(（篇范cpasktCPASKT';

/** Length of "FACTOR 1. " at the beginning of a phrase, 0 if there is none. Most phrases have no digit there and cost no more. */
export function numberedWordLength(phrase: string): number {
  const last = Math.min(phrase.length - 1, LAST_DIGIT);
  for (let at = 4; at <= last; at++)
    if (isDigit(phrase.charCodeAt(at))) return NUMBERED_WORD.exec(phrase)?.[0].length ?? 0;
  return 0;
}

/** The number of an article at the beginning of a phrase, in group 1, 2, 3 or 4; null if there is none. */
export function readArticleStart(phrase: string): RegExpExecArray | null {
  return ARTICLE_LETTERS.includes(phrase[0] ?? ' ') ? ARTICLE_START.exec(phrase) : null;
}
