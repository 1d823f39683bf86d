// Labels: `Label: value` in all its spellings - colon, full-width colon, brackets, padding, tab, dash, verb form, no colon.
// Used by stage 2. Known labels are found in every spelling, unknown ones only before a colon.
// Must not know the neighbouring lines; whether a value follows on the next line is decided in outline.ts.

import type { Heading } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { isBlank, isDigit, isHan, isMark, skipBlank, trimEnd } from './characters.ts';
import { readArticleStart } from './heading-numbers.ts';
import { readHeading } from './headings.ts';
import { isApart, isClosingBracket, isColon, MAX_LABEL, unknownLabel } from './label-shape.ts';
import type { Lexicon } from './lexicon.ts';
import { isBehindBracket, nextLabel } from './next-label.ts';
import { bareSpan, hasHan, isAllCaps, toKey } from './phrases.ts';

/** What ends the name of a place. */
const PLACE_ENDS = '·•|';
/** What leads from a label to the colon of a form, and the least of it: "etc. :" has none. */
const LEADER = '. …_·';
const MIN_LEADER = 3;
/** The number of an article stands within so many characters. */
const MAX_ARTICLE = 24;

/** A label, with the place of its value (null = empty), and where the rest of the line goes on if another label follows. */
export interface Labelled {
  readonly heading: Heading;
  readonly value: Span | null;
  /** Start of a further label on the same line; -1 if none. */
  readonly next: number;
  /** True for verb forms without colon, which are ordinary sentences inside a list of duties. */
  readonly verb: boolean;
}

/**
 * Reads content as a label with its value; null if it is none. Never throws.
 *
 * `"直接上级：工程部经理 直接下级：领班"` -> 直接上级 with 工程部经理, next label at 直接下级;
 * `"JOB TITLE        Laundry Room Lead"`, `"[岗位名称]水电工"`, `"Reports to the Master."` -> label and value.
 */
export function readLabel(text: string, start: number, end: number, lexicon: Lexicon): Labelled | null {
  return (
    readBracketLabel(text, start, end, lexicon) ??
    readColonLabel(text, start, end, lexicon) ??
    readDottedLabel(text, start, end, lexicon) ??
    readPaddedLabel(text, start, end, lexicon) ??
    readDashLabel(text, start, end, lexicon)
  );
}

function made(heading: Heading, from: number, end: number, text: string, next = -1): Labelled {
  const start = skipBlank(text, from, end);
  let stop = trimEnd(text, start, end);
  if (next >= 0 && isApart(text, stop - 1)) stop = trimEnd(text, start, stop - 1);
  return { heading, value: start < stop ? [start, stop] : null, next, verb: false };
}

/**
 * Behind a sign that parts the fields of the line: where the same sign parts the value from what has no label; behind a place also
 * where a dot or bar does: "Lieu : Nantes · CDI temps plein". -1 if nowhere.
 */
function valueEnd(text: string, start: number, from: number, end: number, concept: string): number {
  const sign = signBefore(text, start) ?? (concept === 'location' ? PLACE_ENDS : '');
  for (let at = from; at < end; at++) if (sign.includes(text[at] ?? ' ') && isApart(text, at)) return at;
  return -1;
}

/** The sign that parts the label from the field before it; null if none does. */
function signBefore(text: string, start: number): string | null {
  const sign = start - 2;
  if (sign < 3 || !isApart(text, sign)) return null;
  // at the beginning of a line it is a bullet
  let before = sign - 1;
  while (before > 0 && isBlank(text.charCodeAt(before)) && text[before] !== '\n') before--;
  return isBlank(text.charCodeAt(before)) || text[before] === '\n' ? null : (text[sign] ?? null);
}

/** `[岗位职责]…`, `【任职要求】：…`: the bracket closes early and its words are a known heading. */
function readBracketLabel(text: string, start: number, end: number, lexicon: Lexicon): Labelled | null {
  const open = text.charCodeAt(start);
  if (open !== 91 && open !== 0x3010) return null;
  let close = start + 1;
  while (close < end && close - start < MAX_LABEL && !isClosingBracket(text.charCodeAt(close))) close++;
  if (close >= end || !isClosingBracket(text.charCodeAt(close))) return null;
  const known = readHeading(text, start + 1, close, lexicon);
  if (known?.title || (!known && open === 91 && !isBehindBracket(text, start))) return null;
  const heading = known ?? unknownLabel(text, start + 1, close);
  if (!heading) return null;
  let from = close + 1;
  while (from < end && (isColon(text.charCodeAt(from)) || isBlank(text.charCodeAt(from)))) from++;
  // a label directly behind the bracket: the bracket only groups
  const inner = readColonLabel(text, from, end, lexicon);
  if (inner?.heading.concept) return made(heading, from, from, text, from);
  const next = nextLabel(text, from, end, lexicon);
  return made(heading, from, next < 0 ? end : next, text, next);
}

/** First colon that can part a label from its value: not in a time, not in `//`, not in a bracket. -1 if none. */
export function labelColon(text: string, start: number, end: number): number {
  let limit = Math.min(end, start + MAX_LABEL);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (!isColon(code)) {
      if (isMark(code) || (code === 46 && text.charCodeAt(at + 1) === 46)) limit = Math.min(end, limit + 1);
      if (
        code === 0x3002 ||
        code === 0xff1b ||
        code === 59 ||
        (code === 46 && isBlank(text.charCodeAt(at + 1)) && at > start + 4 && !isLeaderDot(text, at))
      )
        return -1;
      continue;
    }
    if (text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47) return -1;
    if (at > start && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) continue;
    return at;
  }
  return -1;
}

/** One of several dots, perhaps with blanks between them. */
function isLeaderDot(text: string, at: number): boolean {
  return text[at - 1] === '.' || text[at + 2] === '.' || text[at - 2] === '.';
}

function readColonLabel(text: string, start: number, end: number, lexicon: Lexicon): Labelled | null {
  const colon = labelColon(text, start, end);
  if (colon <= start) return null;
  const known =
    readHeading(text, start, beforeLeader(text, start, colon), lexicon) ??
    (mayBeBare(text, start, colon) ? readBare(text, start, colon, lexicon) : null);
  // "MATRON: DUTIES" is a heading with a name before the colon
  const announces = !known && end - colon < MAX_LABEL ? readHeading(text, colon + 1, end, lexicon) : null;
  if ((announces?.concept === 'duties' || announces?.concept === 'document') && !announces.title) return null;
  if (
    !known &&
    readArticleStart(text.slice(start, start + MAX_ARTICLE)) &&
    readHeading(text, start, end, lexicon)?.article
  )
    return null;
  const heading = known ?? unknownLabel(text, start, colon);
  if (!heading) return null;
  let from = colon + 1;
  // "**Reports to:** Head", "Skills :- driving"
  while (
    from < end &&
    "*_'-–".includes(text[from] ?? ' ') &&
    (text[from] !== '-' || isBlank(text.charCodeAt(from + 1)))
  )
    from++;
  const next = nextLabel(text, from, end, lexicon);
  const rest = next < 0 && heading.concept !== null ? valueEnd(text, start, from, end, heading.concept) : -1;
  if (rest > from) return made(heading, from, rest, text, rest + 1);
  return made(heading, from, next < 0 ? end : next, text, next);
}

/** Where the words end before the leader that pads them to the colon: "Puesto ........: Vigilante", "Grade ____ : 4". */
function beforeLeader(text: string, start: number, colon: number): number {
  let at = colon;
  while (at > start && LEADER.includes(text[at - 1] ?? 'x')) at--;
  return colon - at < MIN_LEADER ? colon : at;
}

/** A bracket, or a number at its end. */
function mayBeBare(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (isDigit(last) || isHan(last)) return true;
  const label = text.slice(start, end);
  return label.includes('(') || label.includes('（');
}

/** Known once a bracket is dropped: "Reports to (title)", "直接上级（岗位）"; or the last words before the colon are a label. */
function readBare(text: string, start: number, end: number, lexicon: Lexicon): Heading | null {
  const label = bareSpan(text, start, end);
  const key = toKey(text.slice(...label).replace(/\s{0,9}[(（][^()（）]{0,30}[)）]\s{0,9}/g, ' '));
  const concept = lexicon.labels.get(key) ?? lexicon.labels.get(key.replace(/[一二三四五六七八九十\d]{1,2}$/, ''));
  return concept ? { concept, title: null, article: null, collective: false, label } : null;
}

/** `Responsible to .............  County Librarian`. */
function readDottedLabel(text: string, start: number, end: number, lexicon: Lexicon): Labelled | null {
  const near = text.slice(start, Math.min(end, start + MAX_LABEL + 4)).indexOf('....');
  if (near < 0) return null;
  const dots = start + near;
  let value = dots;
  while (value < end && '. '.includes(text[value] ?? 'x')) value++;
  const heading = readHeading(text, start, dots, lexicon) ?? unknownLabel(text, start, dots);
  return heading && heading.title === null ? made(heading, value, end, text) : null;
}

/** `REPORTS TO          Linen Manager`: a known label, then two blanks or a tab, then the value. */
function readPaddedLabel(text: string, start: number, end: number, lexicon: Lexicon): Labelled | null {
  const limit = Math.min(end, start + MAX_LABEL);
  for (let at = start + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code !== 9 && code !== 124 && !(isBlank(code) && isBlank(text.charCodeAt(at + 1)))) continue;
    const label = bareSpan(text, start, at);
    const concept = lexicon.labels.get(toKey(text.slice(...label)));
    if (concept === 'stop') return null;
    const isCaps =
      code === 32 &&
      isAllCaps(text.slice(...label)) &&
      text.slice(...label).split(' ').length <= 3 &&
      skipBlank(text, at, end) - at > 3;
    const unknown = (code === 9 || isCaps) && !concept ? unknownLabel(text, start, at) : null;
    if (!concept && !unknown) return null;
    const heading: Heading = { concept: concept ?? null, title: null, article: null, collective: false, label };
    const next = nextLabel(text, at, end, lexicon);
    return made(heading, code === 124 ? at + 1 : at, next < 0 ? end : next, text, next);
  }
  return null;
}

/** `CÓDIGO CBO - 3711-10`: a known label before a dash with blanks around; of one word only in capitals. */
function readDashLabel(text: string, start: number, end: number, lexicon: Lexicon): Labelled | null {
  const limit = Math.min(end - 2, start + MAX_LABEL);
  for (let at = start + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (
      (code !== 45 && code !== 0x2013 && code !== 0x2014) ||
      !isBlank(text.charCodeAt(at - 1)) ||
      !isBlank(text.charCodeAt(at + 1))
    )
      continue;
    const label = bareSpan(text, start, at);
    const phrase = text.slice(...label);
    const concept = lexicon.labels.get(toKey(phrase));
    if (
      !concept ||
      concept === 'stop' ||
      concept === 'document' ||
      (!phrase.includes(' ') && !isAllCaps(phrase) && !hasHan(phrase))
    )
      return null;
    // "Manager - Duties" is a heading about a post, not a label
    if (readHeading(text, at + 1, end, lexicon)?.concept || readHeading(text, start, end, lexicon)?.title) return null;
    return made({ concept, title: null, article: null, collective: false, label }, at + 1, end, text);
  }
  return null;
}
