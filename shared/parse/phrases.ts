// Phrases as keys: brings a label, heading or value into the form the vocabulary is written in.
// Used by headings.ts, labels.ts, names.ts, posts.ts. Text comes in with decoration, case and odd blanks.
// Must not know what a phrase means.

import type { Span } from '../model/span.ts';
import { isBlank, isHan } from './characters.ts';

/** What may stand around a heading without belonging to it: Markdown, brackets, quotes, colon. */
const DECORATION_START = '#*_>[【「《"“\'‘|=~ ';
const DECORATION_END = '*_]】」》"”\'’:：;；|=~,，-–—. ';
const BLANKS = /\s+/g;
const HAN_GAP = /(?<=[\u3001-\u9fff]) (?=[\u3001-\u9fff])/g;

/** The span without decoration and outer blanks. `"**Reports to**:"` -> `"Reports to"`. */
export function bareSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && (isBlank(text.charCodeAt(from)) || DECORATION_START.includes(text[from] ?? ''))) from++;
  while (to > from && (isBlank(text.charCodeAt(to - 1)) || DECORATION_END.includes(text[to - 1] ?? ''))) to--;
  return [from, to];
}

/** Lower case, one blank between words, none between Chinese characters, straight apostrophes. `"审 核 人"` -> `"审核人"`. */
export function toKey(phrase: string): string {
  let key = phrase.toLowerCase();
  if (key.includes('’') || key.includes('*')) key = key.replace(/’/g, "'").replace(/\*\*/g, '');
  key = key.replace(BLANKS, ' ').trim();
  return hasHan(key) ? key.replace(HAN_GAP, '') : key;
}

/** True when at least one Chinese character is in it. */
export function hasHan(phrase: string): boolean {
  for (let at = 0; at < phrase.length; at++) if (isHan(phrase.charCodeAt(at))) return true;
  return false;
}

/** Words of a phrase with their offsets in it; an apostrophe parts words, a hyphen does not. */
export function toWords(phrase: string): { word: string; at: number }[] {
  const found: { word: string; at: number }[] = [];
  for (const match of phrase.matchAll(/[\p{L}\p{N}]+(?:-\p{L}+)*/gu)) found.push({ word: match[0].toLowerCase(), at: match.index });
  return found;
}

/** True when the phrase has capitals and no small letters. */
export function isAllCaps(phrase: string): boolean {
  return phrase === phrase.toUpperCase() && phrase !== phrase.toLowerCase();
}

/** Source text as people read it: trimmed, blanks collapsed, wrapped lines joined with one blank, with none between Chinese. */
export function readable(text: string, parts: readonly Span[]): string {
  const joined = parts.length === 1 ? text.slice(...(parts[0] ?? [0, 0])) : parts.map((part) => text.slice(...part)).join(' ');
  const clean = ODD_BLANK.test(joined) ? joined.replace(SOFT, '').replace(BLANKS, ' ').trim() : joined;
  return parts.length > 1 && hasHan(clean) ? clean.replace(HAN_GAP, '') : clean;
}

/** A blank that is no single inner blank, or an invisible character. */
const ODD_BLANK = /^\s|\s$|\s\s|[^\S ]|[\u00ad\u200b-\u200f\u2060]/;
const SOFT = /[\u00ad\u200b-\u200f\u2060]/g;
