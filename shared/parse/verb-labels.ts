// Labels in verb form: "Reports to the Master.", "Rattaché(e) au chef de service" - a sentence that begins with the label.
// Used by stage 2 beside labels.ts; only where a line has no marker.
// Must not know the neighbouring lines; inside a list of duties such a sentence is an item, which list-course.ts decides.

import { isBlank, isMark, skipBlank, toLower, trimEnd } from './characters.ts';
import type { Labelled } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { composed, countWords } from './phrases.ts';
import type { Concept } from './vocabulary/vocabulary.ts';

/** Names behind a verb label are short: "Reports to the Head of Linen Services." */
const MAX_VERB_VALUE = 90;
const MAX_NAME_WORDS = 12;
/** Accents written apart make a label longer by so many characters at most. */
const MAX_MARKS = 4;
/** What the sentence goes on with behind the name: "the Shop Manager [and lead a team of four]". */
const GOES_ON = /(?<=\p{Lu}\p{Ll}{1,30}),?\s(?:and|und|et|y|e|who|die|der|qui|que|che)\s\p{Ll}\P{Lu}{3,80}$/u;
/** "... direkt unterstellt." */
const SUBJECTION_END = /unterstellt\.?$/;
const SUBJECTION_REACH = 14;
/** Apostrophes; the vocabulary has the straight one. */
const CURLY = 0x2019;
const STRAIGHT = 39;
/** The name is a sentence, or opens a list: then the line is no label. */
const OPENS_LIST = /[:：]$/;
const INNER_SENTENCE = /[.!?;。；]\s/;

const NO_LABELS: readonly { readonly words: string; readonly concept: Concept }[] = [];

/** Reads a sentence that begins with a label in verb form; null if it is none. `"Reports to the Master."` -> superiors. */
export function readVerbLabel(text: string, start: number, end: number, lexicon: Lexicon): Labelled | null {
  if (end - start > MAX_VERB_VALUE) return null;
  const first = blankAt(text, start, end);
  const holders = lexicon.holders.get(text, start, first);
  const begin = holders ? endOfHolder(text, start, end, holders) : start;
  const labels = lexicon.verbLabels.get(text, begin, begin === start ? first : blankAt(text, begin, end));
  for (const { words, concept } of labels ?? NO_LABELS) {
    const at = endOfWords(text, begin, end, words);
    if (at < 0 || (!isBlank(text.charCodeAt(at)) && !words.endsWith("'"))) continue;
    const from = skipBlank(text, at, end);
    const to = trimEnd(text, from, end);
    const name = text.slice(from, to).replace(GOES_ON, '');
    if (name === '' || OPENS_LIST.test(name) || INNER_SENTENCE.test(name)) return null;
    if (countWords(name) > MAX_NAME_WORDS) return null;
    const heading = { concept, title: null, article: null, collective: false, label: [start, at] as const };
    return { heading, value: [from, from + name.length], next: -1, verb: true };
  }
  return begin === start ? null : readSubjection(text, start, end);
}

/** "Ihm sind zwei Hilfskräfte unterstellt.": the verb at the end tells who stands above or below; names.ts finds the names. */
function readSubjection(text: string, start: number, end: number): Labelled | null {
  if (!SUBJECTION_END.test(text.slice(Math.max(start, end - SUBJECTION_REACH), end))) return null;
  const heading = { concept: 'superiors', title: null, article: null, collective: false, label: [start, end] as const };
  return { heading, value: [start, end], next: -1, verb: true };
}

function blankAt(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Where the words end that name the holder of the post; `start` if the line does not begin with them. */
function endOfHolder(text: string, start: number, end: number, holders: readonly string[]): number {
  for (const words of holders) {
    const at = endOfWords(text, start, end, words);
    if (at > 0 && isBlank(text.charCodeAt(at))) return skipBlank(text, at, end);
  }
  return start;
}

/** Where the words end that the text begins with, whatever case and accents they are written in; -1 if it does not. */
function endOfWords(text: string, start: number, end: number, words: string): number {
  for (let at = start; at < start + words.length; at++) {
    const code = text.charCodeAt(at);
    const isSame = (code === CURLY ? STRAIGHT : toLower(code)) === words.charCodeAt(at - start);
    if (isMark(code) || (!isSame && isMark(text.charCodeAt(at + 1)))) return endOfComposed(text, start, end, words);
    if (!isSame) return -1;
  }
  return start + words.length <= end ? start + words.length : -1;
}

/** The same for accents written apart, by trying. */
function endOfComposed(text: string, start: number, end: number, words: string): number {
  for (let at = start + words.length; at <= Math.min(end, start + words.length + MAX_MARKS); at++)
    if (composed(text.slice(start, at).toLowerCase()).replaceAll('’', "'") === words) return at;
  return -1;
}
