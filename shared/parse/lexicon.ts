// Look-up tables made from the vocabularies, one set per detected language.
// Used by every later stage of the parse. The detected language's words win, all others still count: texts mix languages.
// Must not hold words or rules of its own.

import type { Language } from '../model/parsed.ts';
import { isDigit, isHan, isLetter } from './characters.ts';
import { chinese } from './vocabulary/zh.ts';
import { english } from './vocabulary/en.ts';
import { french } from './vocabulary/fr.ts';
import { german } from './vocabulary/de.ts';
import { italian } from './vocabulary/it.ts';
import { portuguese } from './vocabulary/pt.ts';
import { spanish } from './vocabulary/es.ts';
import type { Concept, Vocabulary } from './vocabulary/vocabulary.ts';

export const VOCABULARIES: readonly Vocabulary[] = [english, chinese, german, french, spanish, portuguese, italian];

/** Words of a text's language first, of all other languages behind. All keys in lower case. */
export interface Lexicon {
  readonly language: Language;
  readonly labels: ReadonlyMap<string, Concept>;
  /** Labels with a gap for one to four words: "what * brings". By their first word. */
  readonly openLabels: ReadonlyMap<string, readonly { readonly tail: string; readonly concept: Concept }[]>;
  /** Labels that end a role's text, by their last two characters. */
  readonly stopsByEnd: ReadonlyMap<string, readonly string[]>;
  /** By their first word, longest first, so that "reports directly to" wins over "reports". */
  readonly verbLabels: ReadonlyMap<string, readonly { readonly words: string; readonly concept: Concept }[]>;
  /** Words for the holder of the post at the beginning of a sentence, by their first word, longest first. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  readonly nouns: ReadonlyMap<string, Concept>;
  readonly modifiers: ReadonlySet<string>;
  /** Of the detected language only: "die" ends no English line. */
  readonly joiners: ReadonlySet<string>;
  readonly postWords: ReadonlySet<string>;
  readonly everybody: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
  readonly postEndings: readonly string[];
  readonly notPosts: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
  /** Words for an organisational unit as such (department, division), in all languages. */
  readonly units: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
  readonly and: readonly string[];
  /** Beginnings of chrome lines, by `firstWord`. */
  readonly chromeByFirst: ReadonlyMap<string, readonly string[]>;
  /** Finds words of advice to writers; global. */
  readonly advice: RegExp;
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
  return {
    language,
    labels: concepts(all, (vocabulary) => vocabulary.labels),
    openLabels: openLabels(all),
    stopsByEnd: groupBy(
      all.flatMap(({ labels }) => labels.stop ?? []),
      (word) => word.slice(-2),
    ),
    verbLabels: groupBy(
      all
        .flatMap((vocabulary) => pairs(vocabulary.verbLabels))
        .map(([concept, words]) => ({ concept, words }))
        .sort((a, b) => b.words.length - a.words.length),
      ({ words }) => words.split(' ')[0] ?? '',
    ),
    holders: groupBy(
      all.flatMap(({ holders }) => holders).sort((a, b) => b.length - a.length),
      (words) => words.split(' ')[0] ?? '',
    ),
    nouns: concepts(own, (vocabulary) => vocabulary.nouns),
    modifiers: unite((vocabulary) => vocabulary.modifiers, own),
    joiners: unite((vocabulary) => vocabulary.joiners, own),
    postWords: unite((vocabulary) => vocabulary.postWords, own),
    everybody: unite((vocabulary) => vocabulary.everybody, own),
    posts: unite((vocabulary) => vocabulary.posts),
    postEndings: first.postEndings,
    notPosts: unite((vocabulary) => vocabulary.notPosts),
    departments: unite((vocabulary) => vocabulary.departments, own),
    units: unite((vocabulary) => vocabulary.units),
    none: unite((vocabulary) => vocabulary.none),
    and: own.flatMap((vocabulary) => vocabulary.and),
    chromeByFirst: groupBy(
      all.flatMap((vocabulary) => vocabulary.chrome),
      firstWord,
    ),
    advice: advising(own),
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

/** The letters and digits a phrase begins with, or its first character if that is none or Chinese. */
export function firstWord(phrase: string): string {
  let end = 0;
  while (end < phrase.length && isLetterOrDigit(phrase.charCodeAt(end))) end++;
  return phrase.slice(0, Math.max(1, end));
}

function isLetterOrDigit(code: number): boolean {
  return isDigit(code) || (isLetter(code) && !isHan(code)) || (code >= 0x300 && code <= 0x36f);
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

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
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
