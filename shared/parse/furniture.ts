// Page furniture and chrome told by the line alone: page numbers, signature lines, dotted contents, rows of buttons.
// Used by stage 2; such lines interrupt a list without ending it and are in no role's fields.
// Must not know what a role is.

import { isDigit } from './characters.ts';
import type { Span } from '../model/span.ts';
import { firstWordEnd, type Lexicon } from './lexicon.ts';
import { composed, hasHan, toKey } from './phrases.ts';
import { looksLikePost } from './posts.ts';
import { ENDS, MAY_FURNISH } from './shape.ts';

/** Longer lines are text, whatever they begin with. */
export const MAX_FURNITURE = 160;
/** Chrome words of one short word count only as the whole line: "Share", not "Share the keys with the porter". */
export const MAX_CHROME = 110;
/** Longest first word of a chrome line. */
const MAX_FIRST_WORD = 20;

/** "Page 2", "Page No. 1 of 4", "- 3 -", "Página 1 de 2", "第 1 页 共 9 页", "2/9". Not: "2. Cook", "Page the doctor". */
const PAGE_MARK =
  /^(?:[-–—]\s?\d{1,4}\s?[-–—]|\d{1,3}\s?\/\s?\d{1,3}|(?:page|seite|página|pagina|pág\.?|pag\.?|hoja|blatt|foglio|folha|feuille|sheet|p\.|s\.|fl\.)\s{0,2}(?:no\.?\s?)?\d{1,4}(?:\s{0,2}(?:of|von|de|di|sur|\/|-)\s{0,2}\d{1,4})?|(?:共\s?\d{1,4}\s?页[\s,，/]{0,3})?第\s?\d{1,4}\s?页(?:[\s,，/]{0,3}共\s?\d{1,4}\s?页)?|共\s?\d{1,4}\s?页|you are on page.{0,20})$/i;
/** A page mark behind other words of a footer: "QM-7 | Page 1 of 2", "Aprobó: __  Página 1 de 2", "QM-7  第 2 页 共 5 页". */
const PAGE_MARK_END =
  /(?:^|[\s|·•–—-])(?:(?:共\s?\d{1,4}\s?页[\s,，/]{0,3})?第\s?\d{1,4}\s?页(?:[\s,，/]{0,3}共\s?\d{1,4}\s?页)?|(?:page|seite|página|pagina|pág\.|pag\.|hoja|blatt|foglio|folha|feuille|sheet|fl\.)\s{0,2}\d{1,4}(?:\s{0,2}(?:of|von|de|di|sur|\/)\s{0,2}\d{1,4})?)$/i;
/** Rules and places to sign: "____", "-----", "* * *" alone, "......". */
const RULE = /^[\s_\-–—=*.·~#|+:]{3,}$/;
/** A post and "DATE" below the lines to sign on. Not: "Start date". */
const CAPTION = /^[\p{Lu} ./'-]{4,50}\sDATE$/u;
/** "Home > Lectures > Nursing": two steps of a path or more. Not: "1. Washes <b>pots</b>.", "Choose File > Save > Close, then lock." */
const PATH = /[^>›»]{1,60}[>›»][^>›»]{1,60}[>›»]|^[^›»]{1,30}\s[›»]\s[^›»]{1,30}$/;
const SIGNATURE = /_{4,}|…{4,}/;
/** Dots to write on: so many at the end of the line, or so many fewer behind others. Not: "and so on....". */
const MIN_DOTS = 12;
const MIN_LAST_DOTS = 5;
/** "Production Manager ........ 6": a line of contents. */
const CONTENTS = /(?:\.{4,300}|…{2,300}|(?:\.\s){4,150})\s{0,3}\d{1,4}$/;
/** "- 2021-03-19-", "12.09.2023": a date alone. */
const DATE = /^[\s\-–]{0,3}\d{1,4}[-./年]\d{1,2}[-./月]\d{1,4}日?[\s\-–]{0,3}$/;

/** What parts the buttons of a row; Chinese ones also have single blanks between them. */
const HAN_BUTTONS = /[\s|｜·•/]/;
const BUTTONS = /[|·•]|\s{2}/;

/** "- [Keeper](#keeper)": an entry of a page's own contents, as Markdown writes it. */
const PAGE_LINK = /^(?:[-*+]\s{1,3}|\d{1,2}\.\s{1,3})?\[[^\][]{1,80}\]\(#[^()\s]{0,80}\)$/;

/** True when the line itself shows that it is furniture. `flags` = its shape (shape.ts). */
export function isFurniture(text: string, start: number, end: number, flags: number, lexicon: Lexicon): boolean {
  if (end - start > MAX_FURNITURE) return false;
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const odd = first < 48 || first === 95 || first === 61 || first === 126 || first === 0x2013 || first === 0x2014;
  const numbered = isDigit(last) || last === 0x9875 || last === 45;
  if (odd || numbered || (flags & MAY_FURNISH) !== 0) {
    const line = composed(text.slice(start, end));
    if (
      (isDigit(last) || last === 0x9875) &&
      (((line.includes('..') || line.includes('…') || line.includes('. .')) &&
        CONTENTS.test(line) &&
        !isDottedLabel(line, lexicon)) ||
        PAGE_MARK_END.test(line))
    )
      return true;
    if ((odd || numbered) && (RULE.test(line) || PAGE_MARK.test(line) || DATE.test(line))) return true;
    if (
      (flags & MAY_FURNISH) !== 0 &&
      (SIGNATURE.test(line) || (isBarePath(text, start, end, flags) && PATH.test(line)))
    )
      return true;
  }
  if (last === 46 && text.charCodeAt(end - MIN_LAST_DOTS) === 46 && isPlaceToSign(text.slice(start, end))) return true;
  if (last === 41 && PAGE_LINK.test(text.slice(start, end))) return true;
  // "BAKERY MANAGER DATE": the caption below a place to sign
  if ((last === 69 || last === 101) && CAPTION.test(text.slice(start, end))) return true;
  return end - start <= MAX_CHROME && isChrome(text, start, end, lexicon);
}

/** A line of dashes and the like, which sets what follows apart as an empty line does. Not: "- 3 -". */
export function isRuleLine(text: string, start: number, end: number): boolean {
  return end - start <= MAX_FURNITURE && RULE.test(text.slice(start, end));
}

/** "Director of Personnel" directly below "APPROVED: ________": who signs there. */
export function isCaption(text: string, above: Span, [start, end]: Span, lexicon: Lexicon): boolean {
  const line = text.slice(...above);
  return (
    (SIGNATURE.test(line) || isPlaceToSign(line)) &&
    /\p{L}/u.test(line) &&
    looksLikePost(text.slice(start, end), lexicon)
  );
}

/** "Signed (manager) .............. Date ......". */
function isPlaceToSign(line: string): boolean {
  let at = line.length;
  while (at > 0 && line.charCodeAt(at - 1) === 46) at--;
  return line.length - at >= MIN_DOTS || line.lastIndexOf('.'.repeat(MIN_DOTS), at) >= 0;
}

/** Neither an item of a list, nor a sentence, nor text with tags in it. */
function isBarePath(text: string, start: number, end: number, flags: number): boolean {
  if ((flags & ENDS) !== 0 || isDigit(text.charCodeAt(start))) return false;
  return text.slice(start, end).indexOf('<') < 0;
}

/** "Salary group ......  7" is a field, "Packer ...... 8" a line of contents. */
function isDottedLabel(line: string, lexicon: Lexicon): boolean {
  return lexicon.labels.has(toKey(line.slice(0, line.indexOf('..'))));
}

/** True for a number alone or a page mark: the anchor of running headers and footers. */
export function isPageMark(line: string): boolean {
  return PAGE_MARK.test(line) || PAGE_MARK_END.test(line);
}

function isChrome(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const words = lexicon.chromeByFirst.get(
    text,
    start,
    firstWordEnd(text, start, Math.min(end, start + MAX_FIRST_WORD)),
  );
  if (!words) return false;
  const key = toKey(text.slice(start, end));
  return (
    words.some((word) => key.startsWith(word) && isChromeBegin(key, word)) ||
    isButtonRow(text.slice(start, end), lexicon)
  );
}

/** "收藏　投递简历　举报", "Save | Share | Report": every part is a word of pages or one that ends the text of a role. */
function isButtonRow(line: string, lexicon: Lexicon): boolean {
  const parts = line.split(hasHan(line) ? HAN_BUTTONS : BUTTONS).flatMap((part) => toKey(part) || []);
  const isButton = (part: string) =>
    lexicon.labels.get(part) === 'stop' ||
    lexicon.chromeByFirst.get(part, 0, firstWordEnd(part, 0, part.length))?.includes(part) === true;
  return parts.length > 1 && parts.every(isButton);
}

function isChromeBegin(key: string, word: string): boolean {
  if (key.length === word.length) return true;
  const han = word.charCodeAt(0) > 0x2e80;
  const next = key[word.length] ?? '';
  if (
    han ? word.length >= 3 : (word.includes(' ') || word.endsWith(':') || !/\p{L}/u.test(word)) && !/\p{L}/u.test(next)
  )
    return true;
  return /[|·•>»›:：]/.test(key.slice(word.length, word.length + 2));
}
