// Page furniture and chrome: page numbers, running headers, signature lines, dotted contents, menus.
// Used by stage 2; such lines interrupt a list without ending it and are in no role's fields.
// Must not know what a role is.

import type { Line } from '../model/line.ts';
import { isDigit, skipBlank, trimEnd } from './characters.ts';
import { ContentsRun } from './contents-run.ts';
import { FooterRun } from './footer-run.ts';
import type { Span } from '../model/span.ts';
import { firstWordEnd, type Lexicon } from './lexicon.ts';
import { findPageTurns } from './page-turns.ts';
import { composed, hasHan, toKey } from './phrases.ts';
import { looksLikePost } from './posts.ts';
import { ENDS, MAY_FURNISH } from './shape.ts';

/** Longer lines are text, whatever they begin with. */
const MAX_FURNITURE = 160;
/** Chrome words of one short word count only as the whole line: "Share", not "Share the keys with the porter". */
const MAX_CHROME = 110;
/** Longest first word of a chrome line. */
const MAX_FIRST_WORD = 20;
/** A running header is at most so many lines. */
const MAX_RUNNING = 8;

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

/** The number of a page alone on its line. */
const NUMBER = /^\s{0,99}\d{1,3}$/;
/** "- [Keeper](#keeper)": an entry of a page's own contents, as Markdown writes it. */
const PAGE_LINK = /^(?:[-*+]\s{1,3}|\d{1,2}\.\s{1,3})?\[[^\][]{1,80}\]\(#[^()\s]{0,80}\)$/;
/** "Prices | Getting here | Imprint": the menu at the foot of a page. Not: "Grade 4 | 36 hours", "Name: Ann | Unit: Bar". */
const BAR_MENU = /^\p{L}[\p{L} '&-]{1,30}(?:\s{1,3}[|·]\s{1,3}\p{L}[\p{L} '&-]{1,30}){2,8}$/u;
/** It is among so many last lines. */
const LAST_LINES = 3;

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

/**
 * Lines that are running headers or footers: they stand next to page marks, and stand so at least twice
 * (digits may differ). Returns their indices. Costs nothing on texts without page marks.
 */
export function runningLines(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const marks: number[] = [];
  const numbers: number[] = [];
  const seen = new Map<string, number>();
  const keyAt = (index: number) => {
    const line = lines[index];
    if (!line) return '';
    const start = skipBlank(text, line.start, line.end);
    const end = trimEnd(text, start, line.end);
    return end - start > MAX_CHROME
      ? ''
      : text
          .slice(start, end)
          .toLowerCase()
          .replace(/\d{1,9}/g, '#');
  };
  const found = new Set<number>(findClosingMenu(text, lines));
  const contents = new ContentsRun(text, found);
  const footers = new FooterRun(text);
  lines.forEach((line, index) => {
    if (line.end - line.start > MAX_FURNITURE || line.end === line.start) return;
    const end = trimEnd(text, line.start, line.end);
    const last = text.charCodeAt(end - 1);
    if (!isDigit(last) && last !== 0x9875 && last !== 45 && last !== 0x2013) return;
    contents.add(index, line.start, end);
    footers.add(index, line.start, end);
    if (NUMBER.test(text.slice(line.start, end))) numbers.push(index);
    if (isPageMark(composed(text.slice(skipBlank(text, line.start, end), end)))) marks.push(index);
  });
  contents.close();
  for (const index of findPageTurns(text, lines, numbers)) found.add(index);
  for (const index of footers.close()) {
    found.add(index);
    marks.push(index);
  }
  if (marks.length === 0) return found;
  // headers stand around the marks and at the very top; no need to look anywhere else
  let counted = 0;
  const count = (to: number) => {
    for (; counted <= Math.min(to, lines.length - 1); counted++) {
      for (const piece of piecesOf(keyAt(counted))) seen.set(piece, (seen.get(piece) ?? 0) + 1);
    }
  };
  count(MAX_RUNNING);
  for (const mark of marks) {
    counted = Math.max(counted, mark - MAX_RUNNING);
    count(mark + MAX_RUNNING);
  }
  for (const mark of marks)
    for (const step of [-1, 1])
      for (let index = mark + step; Math.abs(index - mark) <= MAX_RUNNING; index += step) {
        const key = keyAt(index);
        if (key === '') continue;
        if (piecesOf(key).some((piece) => (seen.get(piece) ?? 0) < 2) || /^(?:\d|#[.、)])/.test(key)) break;
        found.add(index);
      }
  for (const mark of marks) addInterruption(text, lines, mark, found);
  return found;
}

/** What stands left, in the middle and right in a header, each of which may come again alone. */
function piecesOf(key: string): string[] {
  return key === '' ? [] : key.includes('   ') ? key.split('   ').flatMap((piece) => piece.trim() || []) : [key];
}

/** The menu at the foot of the page, if there is one. */
function findClosingMenu(text: string, lines: readonly Line[]): number[] {
  const found: number[] = [];
  for (let index = lines.length - 1, seen = 0; index >= 0 && seen < LAST_LINES; index--) {
    const line = lines[index];
    if (!line || line.layout || line.end - line.start > MAX_FURNITURE) return found;
    const words = text.slice(line.start, line.end).trim();
    if (words === '') continue;
    seen++;
    if (BAR_MENU.test(words)) found.push(index);
  }
  return found;
}

/**
 * Header and footer lines around a page mark that cut a sentence: what stands before them has no end, what follows them
 * begins small. "Talks to the farms about late or warm" / footer / "Page 8" / "milk and agrees ...".
 */
function addInterruption(text: string, lines: readonly Line[], mark: number, found: Set<number>): void {
  const content = (index: number) => {
    const line = lines[index];
    return line ? text.slice(line.start, line.end).trim() : '';
  };
  const filled = (from: number) => {
    let at = from;
    while (at - mark < MAX_RUNNING && at < lines.length && (content(at) === '' || found.has(at))) at++;
    return at;
  };
  let to = filled(mark + 1) - 1;
  // a header without a mark of its own may follow: up to two lines with a capital before the sentence goes on
  for (let more = 0; more < 2; more++) {
    const below = filled(to + 2);
    if (/^\p{Lu}/u.test(content(to + 1)) && /^\p{Ll}(?![.)])/u.test(content(below))) to = below - 1;
  }
  const next = content(to + 1);
  const han = /^[\u3400-\u9fff]/.test(next);
  if (!han && !/^\p{Ll}/u.test(next)) return;
  for (let from = mark - 1, seen = 0; from >= 0 && seen < MAX_RUNNING; from--, seen++) {
    const line = content(from);
    if (line === '' || found.has(from)) continue;
    if (/^\p{Ll}|^[(（]?\d{1,3}(?:\.\d{1,3}){0,3}[.)）、\s．]|^[-•–→]\s/u.test(line) || line.length > MAX_CHROME) {
      if (/[\p{L},]$/u.test(line) && /[\u3400-\u9fff]$/.test(line) === han)
        for (let index = from + 1; index <= to; index++) if (content(index) !== '') found.add(index);
      return;
    }
    if (seen > 3) return;
  }
}
