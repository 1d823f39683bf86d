// Tells the language of a text from its characters and most frequent small words.
// First step of the parse; decides which vocabulary's words win. Nobody is asked.
// Must not know structure.

import type { Language } from '../model/parsed.ts';
import { isHan } from './characters.ts';
import { composed } from './phrases.ts';
import { type Lexicon, VOCABULARIES } from './lexicon.ts';

/** Characters looked at: the beginning of the text tells, and page chrome is diluted. */
const SAMPLE_LENGTH = 2000;
/** Share of Chinese characters among all letters from which a text counts as Chinese; Latin names and units stay below. */
const CHINESE_MIN_SHARE = 0.2;
/** Fewer hits than this tell nothing. */
const MIN_HITS = 2;

/** Letters of the languages known here; an apostrophe parts words. */
const WORD = /[a-z\u00e0-\u00f6\u00f8-\u00ffœ]+/g;

/** Index of each language that counts a word among its frequent ones. */
const frequent = new Map<string, number[]>();
const LANGUAGES = VOCABULARIES.filter((vocabulary) => vocabulary.language !== 'zh');
LANGUAGES.forEach((vocabulary, index) => {
  for (const word of vocabulary.frequent) frequent.set(word, [...(frequent.get(word) ?? []), index]);
});

/**
 * The language most of the text is in; `und` when too little of it is known. Never throws.
 *
 * `"Erstellt den Speiseplan und stimmt ihn mit dem Heimbeirat ab"` -> `'de'`
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE_LENGTH);
  let han = 0;
  let letters = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (isHan(code)) han++;
    if (code > 64) letters++;
  }
  if (han > letters * CHINESE_MIN_SHARE) return 'zh';
  const hits = LANGUAGES.map(() => 0);
  for (const word of composed(sample).toLowerCase().match(WORD) ?? [])
    for (const index of frequent.get(word) ?? NONE) hits[index] = (hits[index] ?? 0) + 1;
  const most = Math.max(...hits);
  return most < MIN_HITS ? 'und' : (LANGUAGES[hits.indexOf(most)]?.language ?? 'und');
}

const NONE: readonly number[] = [];

/** True when the line is plainly in another language than the text: its translation. */
export function isForeign(line: string, lexicon: Lexicon): boolean {
  const language = detectLanguage(line);
  return language !== 'und' && language !== lexicon.language && lexicon.language !== 'und';
}
