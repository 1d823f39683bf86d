// Look-up tables made from the vocabularies, one set per detected language.
// Used by every later stage of the parse. The detected language's words win, all others still count: texts mix languages.
// Must not hold words or rules of its own.

import type { Language } from '../model/parsed.ts';
import { codeAt, isDigit, isHan, isLetter, isMark } from './characters.ts';
import { toWords } from './phrases.ts';
import { chinese } from './vocabulary/zh.ts';
import { english } from './vocabulary/en.ts';
import { french } from './vocabulary/fr.ts';
import { german } from './vocabulary/de.ts';
import { italian } from './vocabulary/it.ts';
import { portuguese } from './vocabulary/pt.ts';
import { spanish } from './vocabulary/es.ts';
import type { Concept, Vocabulary } from './vocabulary/vocabulary.ts';
import { WordTable } from './word-table.ts';

export const VOCABULARIES: readonly Vocabulary[] = [english, chinese, german, french, spanish, portuguese, italian];

/** A noun that headings are built around. */
export const NOUN = 1;
/** A label begins with this word. */
export const LABEL_START = 2;
/** A label that ends a role's text ends with this word. */
export const STOP_END = 4;
/** A value that means "nobody" begins with this word. */
export const NONE_START = 8;
/** Is the name of a post, or is none although it ends like one. */
export const POST = 16;
export const NOT_POST = 32;
/** A name of a post in several words begins with this one. */
export const POST_START = 64;
/** Means the post itself. */
export const POST_WORD = 128;
/** A label ends with this word. */
export const LABEL_END = 256;
/** A label with more words inside or behind it begins with this word: one with a gap, the name of a document, one that ends a role's text. */
export const OPEN_START = 512;
/** Puts a name behind a label: "What you will do AS a cook". */
export const AS = 1024;

/** Words of a text's language first, of all other languages behind. All keys in lower case. */
export interface Lexicon {
  readonly language: Language;
  readonly labels: ReadonlyMap<string, Concept>;
  /** Labels with a gap for one to four words: "what * brings". By their first word. */
  readonly openLabels: ReadonlyMap<string, readonly { readonly tail: string; readonly concept: Concept }[]>;
  /** Labels that end a role's text, by their last two characters. */
  readonly stopsByEnd: ReadonlyMap<string, readonly string[]>;
  /** By their first word, longest first, so that "reports directly to" wins over "reports". */
  readonly verbLabels: WordTable<readonly { readonly words: string; readonly concept: Concept }[]>;
  /** Words for the holder of the post at the beginning of a sentence, by their first word, longest first. */
  readonly holders: WordTable<readonly string[]>;
  /** What a single word may be part of: `NOUN`, `LABEL_START` and so on, added up. Rules most phrases out before they are read. */
  readonly hints: WordTable<number>;
  readonly nouns: ReadonlyMap<string, Concept>;
  readonly modifiers: ReadonlySet<string>;
  /** Of the detected language only: "die" ends no English line. */
  readonly joiners: ReadonlySet<string>;
  readonly postWords: ReadonlySet<string>;
  readonly everybody: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
  /** Word endings that make a post likely, by their last letter. */
  readonly postEndings: ReadonlyMap<string, readonly string[]>;
  readonly notPosts: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
  /** Words for an organisational unit as such (department, division), in all languages. */
  readonly units: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
  readonly and: readonly string[];
  /** Beginnings of chrome lines, by their first word. */
  readonly chromeByFirst: WordTable<readonly string[]>;
  /** Finds words of advice to writers; global. */
  readonly advice: RegExp;
  /** Names of documents about no post, in all languages. */
  readonly otherDocuments: readonly string[];
  readonly parties: ReadonlySet<string>;
  /** Finds a noun that announces duties, requirements or a document. */
  readonly announcing: RegExp;
}

const made = new Map<Language, Lexicon>();

/** The tables for a language; `und` reads as English. Built once for each language. */
export function lexiconFor(language: Language): Lexicon {
  const known = made.get(language);
  if (known) return known;
  const first = VOCABULARIES.find((vocabulary) => vocabulary.language === language) ?? english;
  const lexicon = build(language, [first, ...VOCABULARIES.filter((vocabulary) => vocabulary !== first)], first);
  made.set(language, lexicon);
  return lexicon;
}

function build(language: Language, all: readonly Vocabulary[], first: Vocabulary): Lexicon {
  const own = first === chinese ? [chinese, english] : [first, chinese];
  const unite = (pick: (vocabulary: Vocabulary) => readonly string[], from = all) => new Set(from.flatMap(pick));
  const labels = concepts(all, (vocabulary) => vocabulary.labels);
  const nouns = concepts(own, (vocabulary) => vocabulary.nouns);
  const posts = unite((vocabulary) => vocabulary.posts);
  const notPosts = unite((vocabulary) => vocabulary.notPosts);
  const postWords = unite((vocabulary) => vocabulary.postWords, own);
  const none = unite((vocabulary) => vocabulary.none);
  const stops = all.flatMap((vocabulary) => vocabulary.labels.stop ?? []);
  const opening = openLabels(all);
  const documents = [...labels, ...nouns].flatMap(([words, concept]) => (concept === 'document' ? words : []));
  return {
    language,
    labels,
    openLabels: opening,
    stopsByEnd: groupBy(stops, (word) => word.slice(-2)),
    verbLabels: new WordTable(
      groupBy(
        all
          .flatMap((vocabulary) => pairs(vocabulary.verbLabels))
          .map(([concept, words]) => ({ concept, words }))
          .sort((a, b) => b.words.length - a.words.length),
        ({ words }) => words.split(' ')[0] ?? '',
      ),
    ),
    holders: new WordTable(
      groupBy(
        all.flatMap(({ holders }) => holders).sort((a, b) => b.length - a.length),
        (words) => words.split(' ')[0] ?? '',
      ),
    ),
    hints: hints([
      [nouns.keys(), NOUN],
      [firstWords(labels.keys()), LABEL_START],
      [lastWords(labels.keys()), LABEL_END],
      [firstWords([...opening.keys(), ...documents, ...stops]), OPEN_START],
      [['as'], AS],
      [lastWords(stops), STOP_END],
      [firstWords(none), NONE_START],
      [posts, POST],
      [notPosts, NOT_POST],
      [firstWords(posts), POST_START],
      [postWords, POST_WORD],
    ]),
    nouns,
    modifiers: unite((vocabulary) => vocabulary.modifiers, own),
    joiners: unite((vocabulary) => vocabulary.joiners, own),
    postWords,
    everybody: unite((vocabulary) => vocabulary.everybody, own),
    posts,
    postEndings: groupBy(first.postEndings, (ending) => ending.slice(-1)),
    notPosts,
    departments: unite((vocabulary) => vocabulary.departments, own),
    units: unite((vocabulary) => vocabulary.units),
    none,
    and: own.flatMap((vocabulary) => vocabulary.and),
    chromeByFirst: new WordTable(
      groupBy(
        all.flatMap((vocabulary) => vocabulary.chrome),
        (line) => line.slice(0, firstWordEnd(line, 0, line.length)),
      ),
    ),
    advice: advising(own),
    otherDocuments: all.flatMap(({ otherDocuments }) => otherDocuments),
    parties: unite((vocabulary) => vocabulary.parties, own),
    announcing: announcing(own),
  };
}

function openLabels(all: readonly Vocabulary[]): Map<string, { tail: string; concept: Concept }[]> {
  const table = new Map<string, { tail: string; concept: Concept }[]>();
  for (const [concept, label] of all.flatMap(({ labels }) => pairs(labels))) {
    const gap = label.indexOf(' * ');
    if (gap < 0) continue;
    const head = label.slice(0, gap);
    table.set(head, [...(table.get(head) ?? []), { tail: ` ${label.slice(gap + 3)}`, concept }]);
  }
  return table;
}

function hints(groups: readonly (readonly [Iterable<string>, number])[]): WordTable<number> {
  const table = new Map<string, number>();
  for (const [words, hint] of groups) for (const word of words) table.set(word, (table.get(word) ?? 0) | hint);
  return new WordTable(table);
}

function firstWords(phrases: Iterable<string>): string[] {
  return Array.from(phrases, (phrase) => toWords(phrase)[0]?.word ?? '');
}

function lastWords(phrases: Iterable<string>): string[] {
  return Array.from(phrases, (phrase) => toWords(phrase).at(-1)?.word ?? '');
}

/** True when the word `phrase.slice(start, end)` has the hint. */
export function hasHint(phrase: string, start: number, end: number, hint: number, lexicon: Lexicon): boolean {
  return ((lexicon.hints.get(phrase, start, end) ?? 0) & hint) !== 0;
}

/** The end of the letters and digits a phrase begins with, or of its first character if that is none or Chinese. */
export function firstWordEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isLetterOrDigit(codeAt(text, at))) at++;
  return Math.max(start + 1, at);
}

function isLetterOrDigit(code: number): boolean {
  return isDigit(code) || (isLetter(code) && !isHan(code)) || isMark(code);
}

function advising(own: readonly Vocabulary[]): RegExp {
  const longestFirst = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
  const spaced = own.filter(({ language }) => language !== 'zh').flatMap(({ advice }) => advice);
  const han = own.filter(({ language }) => language === 'zh').flatMap(({ advice }) => advice);
  const words = longestFirst(spaced).replaceAll('.', '\\.');
  return new RegExp(`(?<!\\p{L})(?:${words || '(?!)'})(?!\\p{L})|${longestFirst(han)}`, 'giu');
}

/** Chinese labels of duties and requirements count too: they are glued without a blank. */
function announcing(own: readonly Vocabulary[]): RegExp {
  const nouns = own.flatMap(({ nouns, labels, language }) => {
    const han =
      language === 'zh' ? [...(labels.duties ?? []), ...(labels.requirements ?? []), ...(labels.title ?? [])] : [];
    return [...Object.values(nouns).flat(), ...han];
  });
  const longEnough = [...new Set(nouns)].filter((word) => word.length >= 2 && !/[/()（）]/.test(word));
  return new RegExp([...longEnough, 'second,', 'third,', 'fourth,', 'fifth,'].join('|'), 'i');
}

/** Items by their key, in order. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const table = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = table.get(key);
    if (list) list.push(item);
    else table.set(key, [item]);
  }
  return table;
}

type ConceptWords = Readonly<Partial<Record<Concept, readonly string[]>>>;

function concepts(all: readonly Vocabulary[], pick: (vocabulary: Vocabulary) => ConceptWords): Map<string, Concept> {
  const table = new Map<string, Concept>();
  for (const vocabulary of all)
    for (const [concept, word] of pairs(pick(vocabulary))) if (!table.has(word)) table.set(word, concept);
  return table;
}

function pairs(words: ConceptWords): [Concept, string][] {
  // The keys of a vocabulary's record are concepts by its type; Object.entries forgets that.
  const entries = Object.entries(words) as [Concept, readonly string[]][];
  return entries.flatMap(([concept, list]) => list.map((word): [Concept, string] => [concept, word]));
}
