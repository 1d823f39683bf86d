// Tells the language of a text from its characters and most frequent small words.
// First step of the parse; decides which vocabulary's words win. Nobody is asked.
// Must not know structure.

import type { Language } from '../model/parsed.ts';
import { isHan } from './characters.ts';
import { type Lexicon, VOCABULARIES } from './lexicon.ts';

/** Characters looked at: the beginning of the text tells, and page chrome is diluted. */
const SAMPLE_LENGTH = 6000;
/** Share of Chinese characters among all letters from which a text counts as Chinese; Latin names and units stay below. */
const CHINESE_MIN_SHARE = 0.2;
/** Fewer hits than this tell nothing. */
const MIN_HITS = 2;

const WORD = /[\p{L}'’-]+/gu;

const frequent = VOCABULARIES.filter((vocabulary) => vocabulary.language !== 'zh').map((vocabulary) => ({
  language: vocabulary.language,
  words: new Set(vocabulary.frequent),
}));

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
  const words = sample.toLowerCase().match(WORD) ?? [];
  let best: Language = 'und';
  let bestHits = MIN_HITS - 1;
  for (const { language, words: known } of frequent) {
    let hits = 0;
    for (const word of words) if (known.has(word)) hits++;
    if (hits > bestHits) {
      best = language;
      bestHits = hits;
    }
  }
  return best;
}

/** True when the line is plainly in another language than the text: its translation. */
export function isForeign(line: string, lexicon: Lexicon): boolean {
  const language = detectLanguage(line);
  return language !== 'und' && language !== lexicon.language && lexicon.language !== 'und';
}
