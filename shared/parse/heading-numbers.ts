// How headings are numbered at their beginning: "Chapter 3:", "篇一：", "FACTOR 1.".
// Used by the readers of headings and by heading-shape.ts, which leave the number out.
// Must not know what the heading says behind it.

/** "FACTOR 1. " before a heading. Not: "Grade 5", "Room 2. Make beds" with more sentences behind. */
export const NUMBERED_WORD = /^\p{Lu}\p{L}{2,12}\s\d{1,2}[.:)]\s{1,3}/u;

/** "Chapter 3:", "篇一：", "第二章", "Part 2 -" before a heading. Not: "Part time". */
export const ARTICLE_START =
  /^(?:第([一二三四五六七八九十\d]{1,3})[章节篇条]|[(（]?篇([一二三四五六七八九十\d]{1,3})[)）]?|范文([一二三四五六七八九十\d]{1,3})|(?:chapter|part|article|section|kapitel|teil|chapitre|partie|capítulo|parte|capitolo)\s{1,3}([\divx]{1,5}(?:\.\d{1,3})?)(?=[\s:.\-–]|$))[\s:：、.\-–—]{0,5}/i;
