// Every word and stem that occurs, by number, with what scoring needs of it: its stem, its key, its character grams.
// A token is folded and stemmed once, however often it occurs; that is what makes a million duties affordable.
// Knows no duty.

import { foldWord } from './fold-text.ts';
import { Integers } from './growing-lists.ts';
import { functionBits, groupsOf, knownBits, LEXICONS } from './lexicon.ts';
import type { TokenKind } from './tokens.ts';

/** Grams are known by a hash of 16 bits: two of a duty's hundred meet by chance once in ten duties, which no score feels. */
export const GRAM_COUNT = 65_536;

/** Stem of words that carry no duty: function words and fillers. */
export const NO_STEM = -1;

/** Characters of a gram; a word is written `_word_`, so that beginnings and ends differ from middles. */
const GRAM_LENGTH = 3;

/** Stems that begin with the same letters may be kin ("manag", "management") and are found under one key. */
const KEY_LETTERS = 5;

/** Numbers for words, stems and keys, given in the order of their first occurrence. */
export class WordBook {
  readonly #words = LEXICONS.map(() => new Map<string, number>());
  readonly #stems = new Map<string, number>();
  readonly #keys = new Map<string, number>();
  readonly #bits = new Map<string, { readonly small: number; readonly known: number }>();

  /** Folded text of each word. */
  readonly folded: string[] = [];
  /** Text of each stem. */
  readonly stems: string[] = [];
  /** Groups of verbs that mean the same, for each stem; null for most. */
  readonly verbGroups: (readonly number[] | null)[] = [];
  /** 1 for each stem that stands in many duties of any house, else 0. */
  readonly isCommon = new Integers();
  /** How many of the common stems have each gram. */
  readonly commonGrams = new Int32Array(GRAM_COUNT);
  /** Stem of each word, or `NO_STEM`. */
  readonly stemOf = new Integers();
  /** Key of each stem. */
  readonly keyOf = new Integers();
  /** Grams of all words, one word after the other; those of word w begin at `gramStart[w]` and end at `gramStart[w + 1]`. */
  readonly grams = new Integers();
  readonly gramStart = new Integers();

  constructor() {
    this.gramStart.push(0);
  }

  /** Keys so far. */
  get keyCount(): number {
    return this.#keys.size;
  }

  /** Languages that take a token for a function word, and those that know it otherwise, as bits by number of the language. */
  bitsOf(token: string): { readonly small: number; readonly known: number } {
    let bits = this.#bits.get(token);
    if (bits === undefined) {
      const folded = foldWord(token);
      this.#bits.set(token, (bits = { small: functionBits(folded), known: knownBits(folded) }));
    }
    return bits;
  }

  /** The word of a token in a language. */
  wordOf(token: string, kind: TokenKind, language: number): number {
    return this.#words[language]?.get(token) ?? this.#addWord(token, kind, language);
  }

  #addWord(token: string, kind: TokenKind, language: number): number {
    const lexicon = LEXICONS[language];
    const folded = kind === 'number' ? plainNumber(foldWord(token)) : foldWord(token);
    const isSmall = lexicon === undefined || folded === '' || lexicon.functionWords.has(folded);
    const word = this.folded.push(folded) - 1;
    const stem = isSmall ? null : kind === 'word' ? lexicon.stem(folded) : folded;
    const number = stem === null ? NO_STEM : this.#numberStem(stem);
    this.stemOf.push(number);
    this.#addGrams(folded, kind);
    if (stem !== null && lexicon?.commonWords.has(stem)) this.#noteCommon(stem, number);
    this.#words[language]?.set(token, word);
    return word;
  }

  #numberStem(stem: string): number {
    const known = this.#stems.get(stem);
    if (known !== undefined) return known;
    const number = this.stems.push(stem) - 1;
    this.#stems.set(stem, number);
    this.verbGroups.push(groupsOf(stem));
    const start = stem.slice(0, KEY_LETTERS);
    const key = this.#keys.get(start) ?? this.#keys.size;
    this.#keys.set(start, key);
    this.keyOf.push(key);
    this.isCommon.push(0);
    return number;
  }

  /** Grams are those of the stem, so that it does not matter which form comes first. */
  #noteCommon(stem: string, number: number): void {
    if (this.isCommon.values[number] === 1) return;
    this.isCommon.values[number] = 1;
    const text = `_${stem}`;
    for (let at = 0; at + GRAM_LENGTH <= text.length; at++) {
      const gram = hash(text, at, at + GRAM_LENGTH);
      this.commonGrams[gram] = (this.commonGrams[gram] ?? 0) + 1;
    }
  }

  #addGrams(folded: string, kind: TokenKind): void {
    const text = kind === 'han' ? folded : `_${folded}_`;
    const last = Math.max(0, text.length - GRAM_LENGTH);
    for (let at = 0; at <= last; at++) this.grams.push(hash(text, at, Math.min(at + GRAM_LENGTH, text.length)));
    this.gramStart.push(this.grams.length);
  }
}

/** `"3,000"` -> `"3000"`, `"1,5"` -> `"1.5"`: a comma before three digits groups them, any other is a decimal sign. */
export function plainNumber(digits: string): string {
  return digits.replace(GROUPING_COMMA, '').replaceAll(',', '.');
}

/** Matches the comma of `3,000` and `1,234,567`; not that of `1,5` or `1,2345`. */
const GROUPING_COMMA = /,(?=\d{3}(?!\d))/g;

/** FNV-1a over UTF-16 units, folded to 16 bits. */
function hash(text: string, start: number, end: number): number {
  let mixed = 0x811c9dc5;
  for (let at = start; at < end; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return (mixed ^ (mixed >>> 15)) & (GRAM_COUNT - 1);
}
