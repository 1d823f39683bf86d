// The text of a duty -> its words in order, as numbers of a WordBook.
// Third step of the matcher: finds the language by its small words, cuts Chinese into pairs of characters, drops fillers.
// Keeps nothing between two duties.

import { foldWord, isInvisible, toPlainText } from './fold-text.ts';
import { LEXICONS, type Lexicon } from './lexicon.ts';
import { cutTokens, type TokenKind } from './tokens.ts';
import { NO_STEM, plainNumber, type WordBook } from './word-book.ts';

/** A duty as its words; the arrays run side by side. */
export interface ReadDuty {
  /** Place of its language in `LEXICONS`. */
  readonly language: number;
  /** Letters and digits only, without case: equal for texts that differ in form alone; '' for a text without any. */
  readonly key: string;
  /** Numbers of the book. */
  readonly words: readonly number[];
  /** Stem of each word here: `NO_STEM` also for words of a filler. */
  readonly stems: readonly number[];
  readonly kinds: readonly TokenKind[];
  /** Places, among the words, of those that belong to a filler. */
  readonly fillers: readonly number[];
  /** Places in the plain text (`toPlainText`), end excluded. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Reads a duty. Never throws. */
export function readDuty(text: string, book: WordBook): ReadDuty {
  const plain = toPlainText(text);
  const tokens: { kind: TokenKind; start: number; end: number; token: string }[] = [];
  cutTokens(plain, (kind, start, end) => tokens.push({ kind, start, end, token: plain.slice(start, end) }));
  const language = findLanguage(tokens, book);
  const lexicon = LEXICONS[language];
  const words: number[] = [];
  const stems: number[] = [];
  const kinds: TokenKind[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let key = '';
  const put = (kind: TokenKind, start: number, end: number, token: string): number => {
    const word = book.wordOf(token, kind, language);
    words.push(word);
    stems.push(book.stemOf.values[word] ?? NO_STEM);
    kinds.push(kind);
    starts.push(start);
    ends.push(end);
    return word;
  };
  for (const { kind, start, end, token } of tokens) {
    if (kind === 'han') {
      key += toKeyPart(kind, token);
      cutHan(token, start, lexicon?.functionWords ?? NO_WORDS, (from, to) =>
        put(kind, from, to, plain.slice(from, to)),
      );
    } else {
      const folded = book.folded[put(kind, start, end, token)] ?? '';
      key += kind === 'number' ? `#${folded}#` : folded; // as `toKeyPart`, without folding again
    }
  }
  const fillers = lexicon ? dropFillers(words, stems, lexicon, book) : [];
  return { language, key, words, stems, kinds, fillers, starts, ends };
}

/**
 * The key of a text (as `ReadDuty.key`), by which verdicts and ignored phrases are found again after a new import: the same for texts
 * that differ in case, spacing, punctuation, Unicode form or invisible characters.
 *
 *     toTextKey('2. Clean the KITCHEN.') === toTextKey('2 clean the kitchen')
 */
export function toTextKey(text: string): string {
  const plain = toPlainText(text);
  let key = '';
  cutTokens(plain, (kind, start, end) => (key += toKeyPart(kind, plain.slice(start, end))));
  return key;
}

/** Numbers stand apart, so that `1 2` is not `12`. */
function toKeyPart(kind: TokenKind, token: string): string {
  return kind === 'number' ? `#${plainNumber(foldWord(token))}#` : foldWord(token);
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Chinese where its characters outnumber the words; else the language whose small words and verbs occur most; the first if none does. */
function findLanguage(tokens: readonly { kind: TokenKind; token: string }[], book: WordBook): number {
  let han = 0;
  let words = 0;
  HITS.fill(0);
  for (const { kind, token } of tokens) {
    if (kind === 'han') han += foldWord(token).length;
    if (kind !== 'word') continue;
    words++;
    const { small, known } = book.bitsOf(token);
    addHits(small, SMALL_WORD_HITS);
    addHits(known, 1);
  }
  if (han > words && CHINESE >= 0) return CHINESE;
  let best = 0;
  for (let language = 1; language < HITS.length; language++)
    if ((HITS[language] ?? 0) > (HITS[best] ?? 0)) best = language;
  return best;
}

/** A small word tells more of the language than a verb, which its neighbours often write alike. */
const SMALL_WORD_HITS = 2;

function addHits(languages: number, hits: number): void {
  for (let language = 0, bits = languages; bits !== 0; language++, bits >>= 1)
    if (bits & 1) HITS[language] = (HITS[language] ?? 0) + hits;
}

const HITS = new Int32Array(LEXICONS.length);
const CHINESE = LEXICONS.findIndex(({ vocabulary }) => vocabulary.language === 'zh');

/** Pairs of neighbouring characters, none across a function word: 店铺的运营 -> 店铺, 运营; a character left alone stays. */
function cutHan(run: string, start: number, small: ReadonlySet<string>, put: (from: number, to: number) => void): void {
  const characters = [...run.matchAll(CHARACTER)].filter(([character]) => !isInvisible(character));
  const startOf = (at: number): number => start + (characters[at]?.index ?? run.length);
  const endOf = (at: number): number => startOf(at) + (characters[at]?.[0].length ?? 0);
  let from = 0;
  for (let at = 0; at <= characters.length; at++) {
    const skipped = at === characters.length ? 1 : countSmall(characters, at, small);
    if (skipped === 0) continue;
    if (at - from === 1) put(startOf(from), endOf(from));
    for (let pair = from; pair + 2 <= at; pair++) put(startOf(pair), endOf(pair + 1));
    from = at + skipped;
    at = from - 1;
  }
}

/** Matches one character, also one of two units. */
const CHARACTER = /./gsu;

/** Characters of the function word at a place: 2, 1 or 0. */
function countSmall(characters: readonly RegExpExecArray[], at: number, small: ReadonlySet<string>): number {
  const first = characters[at]?.[0] ?? '';
  const second = characters[at + 1]?.[0];
  if (second !== undefined && small.has(first + second)) return 2;
  return small.has(first) ? 1 : 0;
}

/** Empties the stems of fillers; gives their places. */
function dropFillers(words: readonly number[], stems: number[], { fillers }: Lexicon, book: WordBook): number[] {
  const places: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrases = fillers.get(book.folded[words[at] ?? 0] ?? '');
    const filler = phrases?.find((phrase) =>
      phrase.every((part, offset) => book.folded[words[at + offset] ?? NO_STEM] === part),
    );
    if (!filler) continue;
    stems.fill(NO_STEM, at, at + filler.length);
    for (let offset = 0; offset < filler.length; offset++) places.push(at + offset);
  }
  return places;
}
