// Headings stuck inside a line: "...of the plans; Job responsibilities of employees in the operation department 2".
// Used by stage 2. Only words that the vocabulary knows as announcing something can begin one.
// Must not know the neighbouring lines.

import type { Heading } from '../model/block.ts';
import { isBlank, isDigit, isHan, isLower, isSentenceEnd, isUpper, skipBlank } from './characters.ts';
import { readHeading } from './headings.ts';
import { labelColon } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { readMarker } from './markers.ts';
import { bareSpan, composed, toKey } from './phrases.ts';
import { looksLikePost } from './posts.ts';

/** Longest glued heading, in characters. */
export const MAX_GLUED = 110;
/** A glued label with its colon: "任职资格:", "Qualifications:". */
const MAX_GLUED_LABEL = 64;

/** A heading inside `[from, to)`: where it begins, and its reading when it fills the rest (null: read on from there as a line). */
export interface Glued {
  readonly at: number;
  readonly heading: Heading | null;
}

/**
 * Finds the first heading or label stuck behind other text in `[from, to)`; null if none. Never throws.
 *
 * `"other work given by the boss. Job responsibilities of the staff 4"` -> at "Job".
 */
export function findGluedHeading(text: string, from: number, to: number, lexicon: Lexicon): Glued | null {
  // without the end of a sentence before it only a numbered heading is certain ("...by superior leaders Responsibilities of ... 3")
  const numbered = isDigit(text.charCodeAt(to - 1));
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isSentenceEnd(code)) {
      const next = skipBlank(text, at + 1, to);
      const found = next < to ? behindSentence(text, next, to, lexicon) : null;
      if (found) return found;
    } else if (
      numbered &&
      code === 32 &&
      to - at <= MAX_GLUED &&
      isUpper(text.charCodeAt(at + 1)) &&
      isLower(text.charCodeAt(at - 1))
    ) {
      const found = isKnownWord(text, at + 1, to, lexicon) ? readHeading(text, at + 1, to, lexicon) : null;
      if (found?.article && announcesRole(found) && startsAnnouncing(text, found, lexicon))
        return { at: at + 1, heading: found };
    }
  }
  return null;
}

/** A heading, a label or an ordinal with a post right behind the end of a sentence; the heading may be numbered: "（二）门卫岗位职责：". */
function behindSentence(text: string, at: number, to: number, lexicon: Lexicon): Glued | null {
  const code = text.charCodeAt(at);
  const small = isLower(code);
  const bracket = code === 40 || code === 0xff08;
  if (!small && !bracket && !isUpper(code) && !isHan(code) && code !== 0x3010 && code !== 91) return null;
  const label = readGluedLabel(text, at, to, lexicon);
  if (label || small) return label;
  const last = text.charCodeAt(to - 1);
  const isShort = to - at <= MAX_GLUED && last !== 46 && last !== 0x3002;
  const one = isShort ? -1 : firstNumberOne(text, at, Math.min(to, at + MAX_GLUED));
  if (!isShort && one < 0) return null;
  const marker = isShort || bracket ? readMarker(text, at, to) : null;
  if (bracket && (marker === null || marker.end >= to)) return null;
  if (marker?.wrap === 'th' && looksLikePost(text.slice(marker.end, to), lexicon)) return { at, heading: null };
  if (!lexicon.announcing.test(composed(text.slice(at, Math.min(to, at + MAX_GLUED))))) return null;
  const body = marker && isHan(text.charCodeAt(marker.end)) ? marker.end : at;
  const heading = isShort ? readHeading(text, body, to, lexicon) : null;
  if (heading && announcesRole(heading)) return { at, heading: body > at ? null : heading };
  const first = isShort ? firstNumberOne(text, body, to) : one;
  const ahead = first > 0 ? readHeading(text, body, first, lexicon) : null;
  return ahead && announcesRole(ahead) ? { at, heading: null } : null;
}

/** The word at `at` is one that headings begin with. */
function isKnownWord(text: string, at: number, to: number, lexicon: Lexicon): boolean {
  let end = at;
  while (end < to && !isBlank(text.charCodeAt(end))) end++;
  const word = composed(text.slice(at, end).toLowerCase());
  return lexicon.nouns.has(word) || lexicon.modifiers.has(word);
}

/** The first "1," "1." "1、" "1)" behind a blank: the list of the glued heading begins on the same line. -1 if none. */
export function firstNumberOne(text: string, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++)
    if (text.charCodeAt(at) === 49 && isBlank(text.charCodeAt(at - 1)) && ',.、)，）．'.includes(text[at + 1] ?? ' '))
      return at;
  return -1;
}

function announcesRole(heading: Heading): boolean {
  if (heading.concept !== 'duties' && heading.concept !== 'document') return false;
  return heading.title !== null || heading.article !== null || heading.collective;
}

/** The name stands behind the announcing words, so that the heading cannot begin earlier in the sentence. */
function startsAnnouncing(text: string, heading: Heading, lexicon: Lexicon): boolean {
  const [start, end] = heading.title ?? heading.label;
  const ahead = heading.title ? text.slice(heading.label[0], start) : text.slice(start, end);
  return ahead
    .toLowerCase()
    .split(' ')
    .some((word) => lexicon.nouns.has(word));
}

function readGluedLabel(text: string, at: number, to: number, lexicon: Lexicon): Glued | null {
  const colon = labelColon(text, at, Math.min(to, at + MAX_GLUED_LABEL));
  const closed = text.charCodeAt(at) === 0x3010 || text.charCodeAt(at) === 91;
  if (colon < 0 && !closed) return null;
  const near = text.slice(at, at + MAX_GLUED_LABEL).indexOf(text.charCodeAt(at) === 91 ? ']' : '】');
  const end = colon < 0 ? (near < 0 ? -1 : at + near) : colon;
  if (end < 0) return null;
  const concept = lexicon.labels.get(toKey(text.slice(...bareSpan(text, at, end))));
  if (concept === 'duties' || concept === 'requirements' || concept === 'title') return { at, heading: null };
  if (concept === 'section' && isHan(text.charCodeAt(skipBlank(text, at, end)))) return { at, heading: null };
  const heading = readHeading(text, at, end, lexicon);
  if (!heading || !isUpper(text.charCodeAt(at))) return null;
  // "The Sponsor owns the business case. Responsibilities:" above the list
  const endsLine = heading.concept === 'duties' && heading.title === null && colon === to - 1;
  return endsLine || (heading.title && announcesRole(heading)) ? { at, heading: null } : null;
}
