// Tells the language of a text from its characters and most frequent small words.
// First step of the parse; decides which vocabulary's words win. Nobody is asked.
// Must not know structure.

import type { Language } from '../model/parsed.ts';
import { isHan, toLower } from './characters.ts';
import { composed } from './phrases.ts';
import { groupBy, type Lexicon, VOCABULARIES } from './lexicon.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import { WordTable } from './word-table.ts';

/** Characters looked at: the beginning of the text tells, and page chrome is diluted. */
const SAMPLE_LENGTH = 2000;
/** Share of Chinese characters among all letters from which a text counts as Chinese; Latin names and units stay below. */
const CHINESE_MIN_SHARE = 0.2;
/** Fewer hits than this tell nothing. */
const MIN_HITS = 2;

const LANGUAGES = VOCABULARIES.filter((vocabulary) => vocabulary.language !== 'zh');
/** Index of each language that counts a word among its frequent ones. */
const FREQUENT = tableOf(({ frequent }) => frequent);
/** And among the words of its headings and labels. */
const HEADINGS = tableOf(({ nouns, labels }) => [...Object.values(nouns), ...Object.values(labels)].flat());

function tableOf(pick: (vocabulary: Vocabulary) => readonly string[]): WordTable<readonly { index: number }[]> {
  const words = LANGUAGES.flatMap((vocabulary, index) =>
    [...new Set(pick(vocabulary))].map((word) => ({ word, index })),
  );
  return new WordTable(groupBy(words, ({ word }) => word));
}

/**
 * The language most of the text is in, by its small words, or by its headings where it has none; `und` when too little of it is known.
 * Never throws.
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
  const words = composed(sample);
  const language = countWords(words, FREQUENT);
  return language === 'und' ? countWords(words, HEADINGS) : language;
}

/** The language with the most words in the table. */
function countWords(words: string, known: WordTable<readonly { index: number }[]>): Language {
  const hits = LANGUAGES.map(() => 0);
  for (let at = 0; at < words.length; at++) {
    const from = at;
    while (at < words.length && isKnownLetter(toLower(words.charCodeAt(at)))) at++;
    if (at === from) continue;
    for (const { index } of known.get(words, from, at) ?? NONE) hits[index] = (hits[index] ?? 0) + 1;
  }
  const most = Math.max(...hits);
  return most < MIN_HITS ? 'und' : (LANGUAGES[hits.indexOf(most)]?.language ?? 'und');
}

const NONE: readonly { readonly index: number }[] = [];

/** Small letters of the languages known here; an apostrophe parts words. */
function isKnownLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return (code >= 0xe0 && code <= 0xff && code !== 0xf7) || code === 0x153;
}

/** True when the line is plainly in another language than the text: its translation. */
export function isForeign(line: string, lexicon: Lexicon): boolean {
  const language = countWords(composed(line), FREQUENT);
  return language !== 'und' && language !== lexicon.language && lexicon.language !== 'und';
}
