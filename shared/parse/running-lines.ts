// Running headers and footers: lines beside page marks that come again, their paragraphs, and the menu at the foot of a page.
// Used by stage 2 before it reads any line; furniture.ts tells of single lines.
// Must not know what a role is.

import type { Line } from '../model/line.ts';
import { isDigit, skipBlank, trimEnd } from './characters.ts';
import { ContentsRun } from './contents-run.ts';
import { FooterRun } from './footer-run.ts';
import { isPageMark, MAX_CHROME, MAX_FURNITURE } from './furniture.ts';
import { findPageTurns } from './page-turns.ts';
import { composed } from './phrases.ts';

/** Beside the page mark a footer has at most so many lines. */
const MAX_FOOTER = 2;
/** Begins large, holds a figure, and ends no sentence. */
const FOOTER_LINE = /^\p{Lu}(?=[^.;:]{0,90}\d)[^;:]{3,100}[^.;:]$/u;
/** A running header is at most so many lines. */
const MAX_RUNNING = 8;
/** The number of a page alone on its line. */
const NUMBER = /^\s{0,99}\d{1,3}$/;
/** "Prices | Getting here | Imprint": the menu at the foot of a page. Not: "Grade 4 | 36 hours", "Name: Ann | Unit: Bar". */
const BAR_MENU = /^\p{L}[\p{L} '&-]{1,30}(?:\s{1,3}[|·]\s{1,3}\p{L}[\p{L} '&-]{1,30}){2,8}$/u;
/** It is among so many last lines. */
const LAST_LINES = 3;

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
    if (!isDigit(last) && last !== 0x9875 && last !== 45 && last !== 0x2013 && last !== 0x2014) return;
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
  for (const mark of marks) {
    addParagraph(text, lines, mark, found);
    addInterruption(text, lines, mark, found);
  }
  return found;
}

/** "Page 1 of 2" / "Town of X - Job description 66.017": a paragraph of a page mark and short lines with figures is a footer. */
function addParagraph(text: string, lines: readonly Line[], mark: number, found: Set<number>): void {
  const content = (index: number) => {
    const line = lines[index];
    return line && !line.layout ? text.slice(line.start, line.end).trim() : '';
  };
  const own: number[] = [];
  for (const step of [-1, 1])
    for (let index = mark + step; content(index) !== ''; index += step) {
      if (own.push(index) > MAX_FOOTER || !FOOTER_LINE.test(content(index))) return;
    }
  for (const index of own) found.add(index);
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
