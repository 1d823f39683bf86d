// Headings: which words announce something ("Key duties and responsibilities"), and which name a post inside them
// ("Duties of the [cook]", "[Warehouse keeper]'s job responsibilities 2", "[保洁领班]岗位职责").
// Used by stage 2. A phrase is a heading when, apart from the name, every word is known to the vocabulary.
// Must not know the neighbouring lines.

import type { Heading } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { chineseValue } from './markers.ts';
import type { Lexicon } from './lexicon.ts';
import { bareSpan, composed, hasHan, isAllCaps, toKey, toWords } from './phrases.ts';
import { looksLikePost } from './posts.ts';
import type { Concept } from './vocabulary/vocabulary.ts';

/** Longest heading read, in characters; the longest of the corpus has 79. */
export const MAX_HEADING = 110;
/** A post inside a heading is named in at most so many words. */
const MAX_TITLE_WORDS = 9;
const MAX_HAN_HEADING = 36;
/** Longest word of the Chinese vocabulary that is peeled off. */
const MAX_HAN_WORD = 7;

/** "Chapter 3:", "篇一：", "第二章", "Part 2 -" before a heading. Not: "Part time". */
const ARTICLE_START =
  /^(?:第([一二三四五六七八九十\d]{1,3})[章节篇条]|[(（]?篇([一二三四五六七八九十\d]{1,3})[)）]?|范文([一二三四五六七八九十\d]{1,3})|(?:chapter|part|article|section|kapitel|teil|chapitre|partie|capítulo|parte|capitolo)\s{1,3}([\divx]{1,5}(?:\.\d{1,3})?)(?=[\s:.\-–]|$))[\s:：、.\-–—]{0,5}/i;
/** "篇1", "（一）", "3" behind a Chinese heading, "(5 general articles)" behind an English one. Not: "12.5". */
const HAN_ARTICLE_END =
  /[\s,，]{0,3}(?:[(（]?篇([一二三四五六七八九十\d]{1,3})[)）]?|[(（](?:共)?[一二三四五六七八九十\d]{1,3}篇[)）]|(\d{1,2})|[(（]([一二三四五六七八九十\d]{1,2})[)）])$/;
const COLLECTION_END = /\s{0,9}\([^()]{0,20}articles?[^()]{0,20}\)$/i;
/** "(2名)" and the like say how many, not what. */
const COUNT_END = /[(（][^()（）]{0,6}(?:名|人|个)[)）]$/;
/** " as a ", " as an ". */
const AS_NAME = /^ as an? /i;
const POSSESSIVE = /['’]s?\s*$/i;

/** "FACTOR 1. " before a heading. Not: "Grade 5", "Room 2. Make beds" with more sentences behind. */
export const NUMBERED_WORD = /^\p{Lu}\p{L}{2,12}\s\d{1,2}[.:)]\s{1,3}/u;
/** Words that put a name behind the announcing noun: "duties OF the cook", "Aufgaben DER Leitung", "compete AO síndico". */
const OF = new Set(
  'of for der des vom von für de du des d l del do da dos das ao à aos às di dell della dello dei degli delle al alla agli al'.split(
    ' ',
  ),
);
/** "The duties of", "Les missions du" may begin a heading; these begin a sentence. */
const OPENS_SENTENCE = /^(?:be|to|is|are|any|all|such|and|with|for)\s/i;
/** A name, a dash, full stop or colon, then the same name in a lead-in. Not: "Keep books. Keep order:". */
const REPEATED_NAME = /^([\p{L}][\p{L} '/&-]{1,50}?)\s{0,2}[-–—:.]\s{0,2}(?:the\s)?\1\s[\p{L} ]{2,30}$/iu;

interface Reading {
  concept: Concept | null;
  title: Span | null;
  article: string | null;
  collective: boolean;
}

/**
 * Reads a phrase as a heading; null when its words announce nothing. Never throws.
 *
 * `"Responsibilities of warehouse keeper 4"` -> duties, title "warehouse keeper", article "4";
 * `"Key tasks"` -> duties; `"employees in the operation department 2"` alone -> null.
 */
export function readHeading(text: string, start: number, end: number, lexicon: Lexicon): Heading | null {
  if (end - start > MAX_HEADING) return null;
  const bare = bareSpan(text, start, end);
  const numbered = NUMBERED_WORD.exec(text.slice(...bare));
  const label: Span = numbered ? [bare[0] + numbered[0].length, bare[1]] : bare;
  if (label[0] >= label[1]) return null;
  const phrase = text.slice(...label);
  const key = toKey(phrase);
  const isSentence = text.charCodeAt(end - 1) === 46 && !lexicon.labels.has(`${key}.`);
  const known = isSentence
    ? undefined
    : (lexicon.labels.get(key) ?? openLabel(key, lexicon) ?? inTwoLanguages(key, lexicon));
  if (known) return { concept: known, title: null, article: null, collective: false, label };
  const asName = key.length < MAX_HEADING ? readAsName(phrase, key, lexicon) : null;
  if (asName) return { ...asName, title: shift(text, asName.title, label[0]), label };
  if (holdsStop(key, lexicon)) return { concept: 'stop', title: null, article: null, collective: false, label };
  const announces = lexicon.announcing.test(composed(phrase)) || ARTICLE_START.test(phrase);
  const reading = hasHan(phrase)
    ? announces
      ? readHan(phrase, lexicon)
      : null
    : isSentence
      ? null
      : ((announces ? readWords(phrase, lexicon) : null) ?? readRepeated(text, phrase, end));
  if (!reading) return null;
  const title = reading.title && shift(text, reading.title, label[0]);
  return { ...reading, title: title && title[0] < title[1] ? title : null, label };
}

/** "What the holder must bring": a label with a gap. */
function openLabel(key: string, lexicon: Lexicon): Concept | undefined {
  const blank = key.indexOf(' ');
  if (blank < 0) return undefined;
  const tails = lexicon.openLabels.get(key.slice(0, blank));
  return tails && key.split(' ').length <= 8 ? tails.find(({ tail }) => key.endsWith(tail))?.concept : undefined;
}

/** "Reports to / Reporta a", "岗位名称 Position": every part is a known label; the first one says which. */
function inTwoLanguages(key: string, lexicon: Lexicon): Concept | undefined {
  const isHan = hasHan(key);
  if (!isHan && !key.includes('/') && !key.includes('|')) return undefined;
  let parts = key.split(/\s?[/|]\s?/);
  if (parts.length === 1 && isHan && /[a-z]{3}/.test(key))
    parts = [key.replace(/[a-z().&' -]{1,60}/g, ''), key.replace(/[^a-z &'-]{1,60}/g, ' ').trim()];
  if (parts.length < 2 || parts.length > 3) return undefined;
  const concepts = parts.map(
    (part) => lexicon.labels.get(part.trim()) ?? readHeading(part, 0, part.length, lexicon)?.concept,
  );
  const all = concepts.every((concept) => concept != null);
  const first = concepts[0] as Concept | null | undefined;
  const isSection = first === 'duties' || first === 'requirements' || first === 'section' || first === 'document';
  return (all || (isSection && key.split(' ').length <= 8)) && first != null ? first : undefined;
}

function shift(text: string, span: Span, by: number): Span {
  return bareSpan(text, span[0] + by, span[1] + by);
}

/** "What you will do as a [Harbour Launch Skipper]". */
function readAsName(
  phrase: string,
  key: string,
  lexicon: Lexicon,
): { concept: Concept; title: Span; article: null; collective: false } | null {
  const at = key.indexOf(' as a');
  if (at < 0 || lexicon.labels.get(key.slice(0, at)) !== 'duties' || key.length !== phrase.length) return null;
  const from = at + (AS_NAME.exec(phrase.slice(at))?.[0].length ?? phrase.length);
  return from < phrase.length
    ? { concept: 'duties', title: [from, phrase.length], article: null, collective: false }
    : null;
}

/** "[Duties of X] related articles", "Related articles of X": a stop word at either end. */
function holdsStop(key: string, lexicon: Lexicon): boolean {
  const of = key.indexOf(' of ');
  if (of > 0 && lexicon.labels.get(key.slice(0, of)) === 'stop') return true;
  for (const stop of lexicon.stopsByEnd.get(key.slice(-2)) ?? []) {
    if (!key.endsWith(stop) || key.length === stop.length) continue;
    const before = key[key.length - stop.length - 1] ?? '';
    if ('】])》'.includes(before) || (before === ' ' && stop.includes(' '))) return true;
  }
  return false;
}

type WordClass = Concept | 'modifier' | 'joiner' | 'number' | 'other';

function readWords(phrase: string, lexicon: Lexicon): Reading | null {
  if (/[.;!?]\s/.test(phrase.replace(ARTICLE_START, ''))) return null;
  const prefix = ARTICLE_START.exec(phrase);
  let from = prefix ? prefix[0].length : 0;
  let article = prefix ? (prefix[4] ?? null) : null;
  let to = phrase.length - (COLLECTION_END.exec(phrase)?.[0].length ?? 0);
  const words = toWords(phrase.slice(from, to)).map(({ word, at }) => ({
    word,
    at: at + from,
    is: classOf(word, lexicon),
  }));
  const last = words[words.length - 1];
  if (last?.is === 'number' && words.length > 1) {
    article = last.word;
    to = last.at;
    words.pop();
  }
  if (words.length === 0) return null;
  const ahead = run(words, 1);
  const behind = run([...words].reverse(), 1);
  const whole = ahead.length === words.length;
  if (whole)
    return ahead.concept
      ? {
          concept: ahead.concept,
          title: null,
          article,
          collective: words.some(({ word }) => lexicon.everybody.has(word)),
        }
      : null;
  const between = phrase.slice(words[ahead.length - 1]?.at ?? 0, words[ahead.length]?.at ?? 0);
  if (isOfRoles(ahead.concept) && (leadsToName(words, ahead.length) || /\s[-–—]\s/.test(between))) {
    // "Duties of the [night porter]", with "shall be" or "position" behind the name
    from = words[ahead.length]?.at ?? 0;
    let stop = words.length;
    while (stop > ahead.length + 1 && isTail(words[stop - 1]?.word ?? '', words[stop - 1]?.is, lexicon))
      to = words[--stop]?.at ?? to;
    return named(phrase, from, to, words.slice(ahead.length, stop), { concept: ahead.concept, article }, lexicon);
  }
  if (isOfRoles(behind.concept) && behind.length < words.length && !OPENS_SENTENCE.test(phrase)) {
    // "[Warehouse keeper]'s job responsibilities"; a doubled heading keeps its last name only
    const cut = words.length - behind.length;
    to = words[cut]?.at ?? to;
    let first = 0;
    for (let index = 0; index < cut; index++)
      if (words[index]?.is === 'duties' || words[index]?.is === 'document') first = index + 1;
    const number = words.slice(cut).find((word) => word.is === 'number');
    const own = words.slice(first, cut);
    const name = phrase.slice(own[0]?.at ?? 0, words[cut]?.at);
    const apart =
      /['’]s?\s|^[^:–—]{0,60}\s?[:\-–—]\s{0,3}$/.test(name) ||
      isAllCaps(phrase) ||
      article !== null ||
      number !== undefined;
    if (!apart && !looksLikePost(phrase.slice(own[0]?.at ?? 0, to), lexicon)) return null;
    return named(
      phrase,
      own[0]?.at ?? 0,
      to,
      own,
      { concept: behind.concept, article: article ?? number?.word ?? null },
      lexicon,
    );
  }
  return null;
}

/** "Chair-The Chair shall:", "(3) Stage manager. The stage manager shall:": a name, then a lead-in that repeats it. */
function readRepeated(text: string, phrase: string, end: number): Reading | null {
  if (text.charCodeAt(end - 1) !== 58 && text.charCodeAt(end) !== 58) return null;
  const match = REPEATED_NAME.exec(phrase);
  const name = match?.[1];
  if (!match || name === undefined) return null;
  return { concept: 'duties', title: [0, name.trimEnd().length], article: null, collective: false };
}

function isOfRoles(concept: Concept | null): concept is Concept {
  return concept === 'duties' || concept === 'document' || concept === 'title';
}

/** The known words end in "of the", "für die", "de la": a name follows. */
function leadsToName(words: readonly { word: string; is: WordClass }[], length: number): boolean {
  let at = length - 1;
  while (at > 0 && words[at]?.is === 'joiner' && !OF.has(words[at]?.word ?? '')) at--;
  return (
    at > 0 &&
    OF.has(words[at]?.word ?? '') &&
    !words.slice(at).some((word, index) => index > 0 && index < length - at && word.is !== 'joiner')
  );
}

function isTail(word: string, is: WordClass | undefined, lexicon: Lexicon): boolean {
  return is === 'joiner' || lexicon.postWords.has(word) || (is === 'modifier' && !lexicon.departments.has(word));
}

function classOf(word: string, lexicon: Lexicon): WordClass {
  if (/^\d{1,3}$/.test(word)) return 'number';
  const noun = lexicon.nouns.get(word);
  if (noun) return noun;
  if (lexicon.modifiers.has(word)) return 'modifier';
  return lexicon.joiners.has(word) || word === 's' ? 'joiner' : 'other';
}

function isNoun(is: WordClass | undefined): boolean {
  return is !== undefined && is !== 'modifier' && is !== 'joiner' && is !== 'number' && is !== 'other';
}

/** The run of known words at the beginning: its length, and the first concept a noun in it announces. */
function run(words: readonly { is: WordClass }[], from: number): { length: number; concept: Concept | null } {
  let length = 0;
  let concept: Concept | null = null;
  for (const { is } of words) {
    if (is === 'other') break;
    if (isNoun(is)) concept ??= is as Concept; // isNoun leaves only concepts
    length += from;
  }
  return { length, concept };
}

/** A heading with a name in it; everybody's names ("employees in the X department") leave the department as the name. */
function named(
  phrase: string,
  from: number,
  to: number,
  words: readonly { word: string; at: number; is: WordClass }[],
  rest: { concept: Concept; article: string | null },
  lexicon: Lexicon,
): Reading | null {
  if (words.length === 0 || words.length > MAX_TITLE_WORDS) return null;
  const everybody = (index: number) => lexicon.everybody.has(words[index]?.word ?? '');
  const cleanTo = from + phrase.slice(from, to).replace(POSSESSIVE, '').length;
  if (everybody(0) && (words.length === 1 || words[1]?.is === 'joiner')) {
    let next = 1;
    while (words[next]?.is === 'joiner') next++;
    const at = words[next]?.at;
    return { ...rest, title: at === undefined ? null : [at, cleanTo], collective: true };
  }
  if (words.length > 1 && everybody(words.length - 1))
    return { ...rest, title: [from, words[words.length - 1]?.at ?? to], collective: true };
  return { ...rest, title: [from, cleanTo], collective: false };
}

function readHan(phrase: string, lexicon: Lexicon): Reading | null {
  if (phrase.length > MAX_HAN_HEADING || /[，。；！？]/.test(phrase)) return null;
  let from = 0;
  let to = phrase.length;
  let article: string | null = null;
  const prefix = ARTICLE_START.exec(phrase);
  if (prefix) {
    from = prefix[0].length;
    article = toNumber(prefix[1] ?? prefix[2] ?? prefix[3] ?? prefix[4]);
  }
  const count = COUNT_END.exec(phrase.slice(from, to));
  if (count) to -= count[0].length;
  const suffix = HAN_ARTICLE_END.exec(phrase.slice(from, to));
  if (suffix) {
    to -= suffix[0].length;
    article = toNumber(suffix[1] ?? suffix[2] ?? suffix[3]) ?? article;
  }
  const peeled = peelEnd(phrase, from, to, lexicon);
  if (peeled.concept) {
    const title = trimHan(phrase, from, peeled.at);
    if (title[0] >= title[1]) return { concept: peeled.concept, title: null, article, collective: false };
    const name = toKey(phrase.slice(...title));
    if (name.length > 16) return null;
    const everybody = [...lexicon.everybody].find((word) => name.endsWith(word) || name.startsWith(word));
    const collective = everybody !== undefined && everybody.length > 0;
    const cut: Span =
      collective && name.endsWith(everybody) ? trimHan(phrase, title[0], title[1] - everybody.length) : title;
    return { concept: peeled.concept, title: cut, article, collective };
  }
  const ahead = peelStart(phrase, from, to, lexicon);
  if (ahead.concept && to - ahead.at >= 2 && to - ahead.at <= 14)
    return { concept: ahead.concept, title: [ahead.at, to], article, collective: false };
  if (prefix && to > from) return { concept: null, title: [from, to], article, collective: false };
  return null;
}

function toNumber(numeral: string | undefined): string | null {
  if (numeral === undefined) return null;
  return /^[一二三四五六七八九十]/.test(numeral) ? String(chineseValue(numeral)) : numeral;
}

function trimHan(phrase: string, from: number, to: number): Span {
  let end = to;
  let start = from;
  while (end > start && ' \u3000的之-–—:：·'.includes(phrase[end - 1] ?? '')) end--;
  while (start < end && ' \u3000:：'.includes(phrase[start] ?? '')) start++;
  return [start, end];
}

/** Takes known words off the end, longest first, until an unknown one; a heading needs at least one noun among them. */
function peelEnd(phrase: string, from: number, to: number, lexicon: Lexicon): { at: number; concept: Concept | null } {
  let at = to;
  let concept: Concept | null = null;
  for (;;) {
    let length = Math.min(MAX_HAN_WORD, at - from);
    while (length > 0 && !isHanWord(phrase.slice(at - length, at), lexicon)) length--;
    if (length === 0) return { at, concept };
    concept = hanConcept(phrase.slice(at - length, at), lexicon) ?? concept;
    at -= length;
  }
}

function peelStart(
  phrase: string,
  from: number,
  to: number,
  lexicon: Lexicon,
): { at: number; concept: Concept | null } {
  for (let length = Math.min(MAX_HAN_WORD, to - from); length > 3; length--) {
    const concept = lexicon.labels.get(phrase.slice(from, from + length));
    if (concept === 'title' || concept === 'duties' || concept === 'document') return { at: from + length, concept };
  }
  return { at: from, concept: null };
}

function isHanWord(word: string, lexicon: Lexicon): boolean {
  return (
    lexicon.modifiers.has(word) ||
    lexicon.nouns.has(word) ||
    (word.length >= 4 && hanConcept(word, lexicon) !== null) ||
    word === ' '
  );
}

function hanConcept(word: string, lexicon: Lexicon): Concept | null {
  const noun = lexicon.nouns.get(word);
  if (noun) return noun;
  const label = word.length >= 4 ? lexicon.labels.get(word) : undefined;
  return label === 'duties' || label === 'requirements' || label === 'document' || label === 'section' ? label : null;
}
