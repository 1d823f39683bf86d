// The words of all languages as look-up tables, and what they make of a token: its language, its stem, whether it counts.
// Between vocabulary/ (data) and word-book.ts (numbers). Knows one word at a time, no duty.

import { foldWord, toPlainText } from './fold-text.ts';
import { stemByEndings, stemEnglish } from './stem.ts';
import { cutTokens } from './tokens.ts';
import { german } from './vocabulary/de.ts';
import { english } from './vocabulary/en.ts';
import { spanish } from './vocabulary/es.ts';
import { french } from './vocabulary/fr.ts';
import { italian } from './vocabulary/it.ts';
import { portuguese } from './vocabulary/pt.ts';
import { chinese } from './vocabulary/zh.ts';
import type { Authority, Vocabulary } from './vocabulary/vocabulary.ts';

/** One language ready for use; words are folded, verbs and actors are stems. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly functionWords: ReadonlySet<string>;
  /** Stems. */
  readonly commonWords: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly actorMarks: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Number of the group of each actor. */
  readonly actors: ReadonlyMap<string, number>;
  readonly lightVerbs: ReadonlySet<string>;
  readonly authority: ReadonlyMap<string, Authority>;
  /** Numbers of the groups a verb's stem is in; groups of all languages are counted on. */
  readonly verbGroups: ReadonlyMap<string, readonly number[]>;
  /** The same for nouns and adjectives. */
  readonly thingGroups: ReadonlyMap<string, readonly number[]>;
  /** Fillers by their first word. */
  readonly fillers: ReadonlyMap<string, readonly (readonly string[])[]>;
  stem(word: string): string;
}

const VOCABULARIES: readonly Vocabulary[] = [english, chinese, german, french, spanish, portuguese, italian];
let groupCount = 0;

/** All languages; a language's number is its place here. The first is taken where nothing tells. */
export const LEXICONS: readonly Lexicon[] = VOCABULARIES.map(toLexicon);

/** Which languages count a folded word among their small words, as bits by number of the language. */
export function functionBits(word: string): number {
  return FUNCTION_BITS.get(word) ?? 0;
}

/** Which languages know a folded word as a verb, a common word, or as one of a person or department; bits as above. */
export function knownBits(word: string): number {
  let bits = 0;
  for (const [number, lexicon] of LEXICONS.entries()) {
    const root = lexicon.stem(word);
    if (lexicon.verbGroups.has(root) || lexicon.commonWords.has(root) || lexicon.actors.has(root)) bits |= 1 << number;
  }
  return bits;
}

/** Groups of words that mean the same which a stem is in, in whatever language; null for most. */
export function groupsOf(stem: string): readonly number[] | null {
  const groups = LEXICONS.flatMap(({ verbGroups, thingGroups }) => [
    ...(verbGroups.get(stem) ?? []),
    ...(thingGroups.get(stem) ?? []),
  ]);
  return groups.length > 0 ? groups : null;
}

const FUNCTION_BITS = new Map<string, number>();
LEXICONS.forEach(({ functionWords, negations, actorMarks }, number) => {
  for (const word of new Set([...functionWords, ...negations, ...actorMarks]))
    FUNCTION_BITS.set(word, (FUNCTION_BITS.get(word) ?? 0) | (1 << number));
});

function toLexicon(vocabulary: Vocabulary): Lexicon {
  const { language, endings } = vocabulary;
  const stem = language === 'en' ? stemEnglish : (word: string) => stemByEndings(word, endings);
  const verbGroups = numberGroups(vocabulary.sameVerbs, stem);
  const authority = new Map<string, Authority>();
  for (const [kind, verbs] of Object.entries(vocabulary.authority))
    for (const verb of verbs) authority.set(stem(foldWord(verb)), kind as Authority); // the keys of the table are authorities
  return {
    vocabulary,
    functionWords: new Set(vocabulary.functionWords.map(foldWord)),
    commonWords: new Set(vocabulary.commonWords.map((word) => stem(foldWord(word)))),
    negations: new Set(vocabulary.negations.map(foldWord)),
    prepositions: new Set(vocabulary.prepositions.map(foldWord)),
    conjunctions: new Set(vocabulary.conjunctions.map(foldWord)),
    actorMarks: new Set(vocabulary.actorMarks.map(foldWord)),
    actors: new Map(
      vocabulary.actors.flatMap((group, number) => group.map((word) => [stem(foldWord(word)), number] as const)),
    ),
    lightVerbs: new Set(vocabulary.lightVerbs.map((word) => stem(foldWord(word)))),
    authority,
    verbGroups,
    thingGroups: numberGroups(vocabulary.sameThings, stem),
    fillers: byFirstWord(vocabulary.fillers),
    stem,
  };
}

/** The groups each stem is in, counted on over all languages. */
function numberGroups(groups: readonly (readonly string[])[], stem: (word: string) => string): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const group of groups) {
    const number = groupCount++;
    for (const word of group) {
      // Of a verb with a particle the verb alone says too little ("set up", "carry out").
      if (word.includes(' ')) continue;
      const root = stem(foldWord(word));
      numbers.set(root, [...(numbers.get(root) ?? []), number]);
    }
  }
  return numbers;
}

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const parts: string[] = [];
    const plain = toPlainText(phrase);
    cutTokens(plain, (_, start, end) => parts.push(foldWord(plain.slice(start, end))));
    const [first] = parts;
    if (first !== undefined) found.set(first, [...(found.get(first) ?? []), parts]);
  }
  return found;
}
