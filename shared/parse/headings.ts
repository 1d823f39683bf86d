// Headings: which words announce something ("Key duties and responsibilities"), and which name a post inside them
// ("Duties of the [cook]", "[Warehouse keeper]'s job responsibilities 2", "[保洁领班]岗位职责").
// Used by stage 2. A phrase is a heading when, apart from the name, every word is known to the vocabulary.
// Must not know the neighbouring lines.

import type { Heading } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { isUpper } from './characters.ts';
import { readHan } from './han-headings.ts';
import { clauseStartLength, numberedWordLength, readArticleStart } from './heading-numbers.ts';
import type { HeadingReading } from './heading-reading.ts';
import { firstWordEnd, type Lexicon } from './lexicon.ts';
import { hintsOf, MAY_ANNOUNCE, MAY_BE_LABEL } from './heading-hints.ts';
import { bareSpan, hasHan, toKey } from './phrases.ts';
import type { Concept } from './vocabulary/vocabulary.ts';
import { looksLikePost } from './posts.ts';
import { readWords } from './word-headings.ts';

/** Longest heading read, in characters; the longest of the corpus has 79. */
export const MAX_HEADING = 110;
/** A label with a gap, or in two languages, has at most so many words. */
const MAX_LABEL_WORDS = 8;
/** The name of a document has at most so many words. */
const MAX_DOCUMENT_WORDS = 4;
/** What parts a document's name from that of the post. */
const DOCUMENT_BREAK = /^[\s:–-]{1,4}(?:n[or°º]\.?\s?\d{1,3}\s?[:–—-]\s)?/i;
/** " as a ", " as an ". */
const AS_NAME = /^ as an? /i;
/** A sentence that ends in "following", and perhaps a second one. */
const FOLLOWING = /^([^.:;]{5,80}\sfollowing)(?:[.:]\s[^.:;]{3,60})?$/i;
/** What parts a name from the lead-in that repeats it. */
const NAME_BREAK = /[-–—:.]/;
/** A remark in brackets at the end of a heading. */
const REMARK = /\s\([^()]{8,60}\)$/;
/** A name, a dash, full stop or colon, then the same name in a lead-in. Not: "Keep books. Keep order:". */
const REPEATED_NAME = /^(\p{L}[\p{L} '/&-]{1,50}?)\s{0,2}[-–—:.]\s{0,2}(?:the\s)?\1\s[\p{L} ]{2,30}$/iu;

/**
 * Reads a phrase as a heading; null when its words announce nothing. Never throws.
 *
 * `"Responsibilities of warehouse keeper 4"` -> duties, title "warehouse keeper", article "4";
 * `"Key tasks"` -> duties; `"employees in the operation department 2"` alone -> null.
 */
export function readHeading(text: string, start: number, end: number, lexicon: Lexicon): Heading | null {
  if (end - start > MAX_HEADING) return null;
  const clause = clauseStartLength(text, start, end);
  if (clause > 0 && clause < end - start && !readArticleStart(text.slice(start, start + clause))) {
    // "Art. 13 - Compete ao Diretor Financeiro:"; the clauses of other things keep their number
    const named = readHeading(text, start + clause, end, lexicon);
    if (named?.title && looksLikePost(text.slice(...named.title), lexicon)) return named;
  }
  const bare = bareSpan(text, start, end);
  const whole = text.slice(...bare);
  const number = readArticleStart(whole) ? 0 : numberedWordLength(whole);
  const label: Span = [bare[0] + number, bare[1]];
  if (label[0] >= label[1]) return null;
  const phrase = text.slice(...label);
  const isHan = hasHan(phrase);
  const hints = isHan ? MAY_BE_LABEL : hintsOf(phrase, lexicon);
  let isSentence = text.charCodeAt(end - 1) === 46;
  if ((hints & MAY_BE_LABEL) !== 0) {
    const key = toKey(phrase);
    isSentence &&= !lexicon.labels.has(`${key}.`);
    const known = isSentence
      ? undefined
      : (lexicon.labels.get(key) ??
        askedLabel(key, lexicon) ??
        holderLabel(key, lexicon) ??
        openLabel(key, lexicon) ??
        inTwoLanguages(key, lexicon) ??
        joinedLabel(key, lexicon));
    if (known) return { concept: known, title: null, article: null, collective: false, label };
    const asName = key.length < MAX_HEADING ? readAsName(phrase, key, lexicon) : null;
    if (asName) return place(text, asName, label);
    const named = readDocumentOf(phrase, lexicon);
    if (named) return place(text, named, label);
    if (holdsStop(key, lexicon)) return { concept: 'stop', title: null, article: null, collective: false, label };
  }
  const reading = isHan
    ? readHanHeading(phrase, lexicon)
    : isSentence
      ? readFollowing(phrase, lexicon)
      : (((hints & MAY_ANNOUNCE) !== 0 ? readWords(phrase, lexicon) : null) ?? readRepeated(text, phrase, end));
  if (reading) return place(text, reading, label);
  const bracket = text.charCodeAt(end - 1) === 41 ? REMARK.exec(phrase) : null;
  // "ESSENTIAL DUTIES (percent of time in brackets)"
  const plain = bracket && readHeading(text, label[0], label[0] + bracket.index, lexicon);
  return plain && plain.concept !== null && plain.title === null ? plain : null;
}

/** "Essential duties include the following. Other duties may be assigned.": the sentence only opens the list below. */
function readFollowing(phrase: string, lexicon: Lexicon): HeadingReading | null {
  const words = FOLLOWING.exec(phrase)?.[1];
  const reading = words === undefined ? null : readWords(words, lexicon);
  return reading && reading.title === null && reading.article === null && !reading.collective ? reading : null;
}

/** Chinese phrases are only peeled when one of the announcing words is in them. */
function readHanHeading(phrase: string, lexicon: Lexicon): HeadingReading | null {
  return lexicon.announcing.test(phrase) || readArticleStart(phrase) ? readHan(phrase, lexicon) : null;
}

/** "Die Stelleninhaberin berichtet an": a label behind the words for the holder of the post. */
function holderLabel(key: string, lexicon: Lexicon): Concept | undefined {
  const holders = lexicon.holders.get(key, 0, firstWordEnd(key, 0, key.length));
  const holder = holders?.find((words) => key.startsWith(`${words} `));
  return holder === undefined ? undefined : lexicon.labels.get(key.slice(holder.length + 1));
}

/** "What's in it for you?": a section may be asked for; a question about duties is one of an interview. */
function askedLabel(key: string, lexicon: Lexicon): Concept | undefined {
  if (!key.endsWith('?')) return undefined;
  return lexicon.labels.get(key.slice(0, -1)) === 'section' ? 'section' : undefined;
}

/** "What the holder must bring": a label with a gap. */
function openLabel(key: string, lexicon: Lexicon): Concept | undefined {
  const blank = key.indexOf(' ');
  if (blank < 0) return undefined;
  const tails = lexicon.openLabels.get(key.slice(0, blank));
  return tails && key.split(' ').length <= MAX_LABEL_WORDS
    ? tails.find(({ tail }) => key.endsWith(tail))?.concept
    : undefined;
}

/** "Reports to / Reporta a", "岗位名称 Position": every part is a known label; the first one says which. */
function inTwoLanguages(key: string, lexicon: Lexicon): Concept | undefined {
  const isHan = hasHan(key);
  if (!isHan && !key.includes('/') && !key.includes('|')) return undefined;
  let parts = key.split(/\s?[/|]\s?/);
  if (parts.length === 1 && isHan && /[a-z]{3}/.test(key))
    parts = [key.replace(/[a-z().&' -]{1,60}/g, ''), key.replace(/[^a-z &'-]{1,60}/g, ' ').trim()];
  if (parts.length < 2 || parts.length > 3) return undefined;
  const concepts = parts.map((part) => {
    const known = lexicon.labels.get(part.trim());
    const heading = known ? null : readHeading(part, 0, part.length, lexicon);
    return known ?? (heading?.title ? null : heading?.concept);
  });
  const all = concepts.every((concept) => concept != null);
  const first = concepts[0] as Concept | null | undefined; // a Heading of readHeading has a Concept of the vocabulary
  const isSection = first === 'duties' || first === 'requirements' || first === 'section' || first === 'document';
  return (all || (isSection && key.split(' ').length <= MAX_LABEL_WORDS)) && first != null ? first : undefined;
}

/** "Direction ou service", "Fachbereich oder Amt": two labels that announce the same, or two words for a unit. */
function joinedLabel(key: string, lexicon: Lexicon): Concept | undefined {
  const at = lexicon.and.findIndex((and) => key.indexOf(` ${and} `) > 0);
  const and = ` ${lexicon.and[at] ?? ''} `;
  if (at < 0) return undefined;
  const parts = [key.slice(0, key.indexOf(and)), key.slice(key.indexOf(and) + and.length)] as const;
  const [first, second] = parts.map((part) => lexicon.labels.get(part));
  if (first !== undefined && first === second) return first;
  const isUnit = first === 'department' || second === 'department';
  return isUnit && parts.every((part) => lexicon.units.has(part)) ? 'department' : undefined;
}

/** "What you will do as a [Harbour Launch Skipper]". */
function readAsName(phrase: string, key: string, lexicon: Lexicon): HeadingReading | null {
  const at = key.indexOf(' as a');
  if (at < 0 || lexicon.labels.get(key.slice(0, at)) !== 'duties' || key.length !== phrase.length) return null;
  const from = at + (AS_NAME.exec(phrase.slice(at))?.[0].length ?? phrase.length);
  return from < phrase.length
    ? { concept: 'duties', title: [from, phrase.length], article: null, collective: false }
    : null;
}

/** "Stellenbeschreibung [Schichtführer Backlinie]", "Fiche de poste [Agent d'accueil]": a known document before a post. */
function readDocumentOf(phrase: string, lexicon: Lexicon): HeadingReading | null {
  if (hasHan(phrase)) return null;
  let words = 0;
  let found: (HeadingReading & { title: Span }) | null = null;
  for (let at = phrase.indexOf(' '); at > 0 && words < MAX_DOCUMENT_WORDS; at = phrase.indexOf(' ', at + 1)) {
    words++;
    const head = toKey(phrase.slice(0, at)).replace(/\s?[:–-]$/, '');
    if (lexicon.labels.get(head) !== 'document' && lexicon.nouns.get(head) !== 'document') continue;
    const from = at + (DOCUMENT_BREAK.exec(phrase.slice(at))?.[0].length ?? 1);
    const name = phrase.slice(from);
    if (isUpper(name.charCodeAt(0)) && looksLikePost(name, lexicon) && !lexicon.labels.has(toKey(name)))
      found = { concept: 'document', title: [from, phrase.length], article: null, collective: false };
  }
  return found; // of "fiche" and "fiche de poste" the longer
}

/** "[Duties of X] related articles", "Related articles of X": a stop word at either end. */
function holdsStop(key: string, lexicon: Lexicon): boolean {
  for (const link of [' of ', ' to ']) {
    const at = key.indexOf(link);
    if (at > 0 && lexicon.labels.get(key.slice(0, at)) === 'stop') return true;
  }
  for (const stop of lexicon.stopsByEnd.get(key.slice(-2)) ?? []) {
    if (!key.endsWith(stop) || key.length === stop.length) continue;
    const before = key[key.length - stop.length - 1] ?? '';
    if ('】])》'.includes(before) || (before === ' ' && stop.includes(' '))) return true;
  }
  return false;
}

/** "Chair-The Chair shall:", "(3) Stage manager. The stage manager shall:": a name, then a lead-in that repeats it. */
function readRepeated(text: string, phrase: string, end: number): HeadingReading | null {
  if (text.charCodeAt(end - 1) !== 58 && text.charCodeAt(end) !== 58) return null;
  if (phrase.search(NAME_BREAK) < 0) return null;
  const name = REPEATED_NAME.exec(phrase)?.[1];
  if (name === undefined) return null;
  return { concept: 'duties', title: [0, name.trimEnd().length], article: null, collective: false };
}

/** Moves a reading to its place. A literal without `...`: headings of one shape are read faster by all that comes behind. */
function place(text: string, { concept, title, article, collective }: HeadingReading, label: Span): Heading {
  const span = title && bareSpan(text, title[0] + label[0], title[1] + label[0]);
  return { concept, title: span && span[0] < span[1] ? span : null, article, collective, label };
}
