// Does a phrase name a post, a department, or everybody?
// Soft evidence from word lists and word endings; structure decides together with it (classify.ts).
// Must not know where the phrase stands.

import { hasHint, type Lexicon, NOT_POST, POST, POST_START, POST_WORD } from './lexicon.ts';
import { composed, hasHan, nextWord, toKey, toWords, wordEnd } from './phrases.ts';
import { WordTable } from './word-table.ts';

/** A post is named in a few words. */
const MAX_POST_WORDS = 7;
const MAX_POST_HAN = 14;
/** So is a part of an organisation. */
const MAX_UNIT_HAN = 12;
/** Marks of gender, number or office behind a title: "(m/w/d)", "(2名)", "（2名", "H/F", "(1st AD)". */
const TITLE_TAIL = /\s{0,9}(?:[(（][^()（）]{1,60}[)）]|[(（]\d{1,3}[名人个]|\bh\/f|\bf\/h)$/i;
/** "Caretaker II", "Clerk 2", "Engineer Level 3": the class within a series. Not: "Part I", "Room 2". */
const CLASS_TAIL = /\s{1,3}(?:(?:grade|level|class|band|stufe)\s)?(?:I{1,3}|I?V|VI{1,3}|\d)$/i;
/** What such a tail ends with. */
const CLASS_ENDS = 'IViv0123456789';

/** "(m/w/d)", "H/F" stand only behind the name of a post. */
const GENDER_TAIL = /\((?:[mwfdhxa](?:\s?[/|]\s?)?){2,4}\)$|\s(?:h\/f|f\/h)$/i;
/** A title with such a tail has fewer characters. */
const MAX_TAILED = 90;
/** What the tails of names end with; most phrases do not. */
const TAIL_ENDS = ')）fFhH名人个';
const POSSESSIVE = /['’]s\s\p{L}/u;
/** Languages that put the head of a name first: "Jefe de Bodega", "agent d'accueil". */
const HEAD_FIRST = new Set(['fr', 'es', 'pt', 'it']);
/** Not: "1. Vorsitzende", "O.T. Technician". */
const HAS_SENTENCE = /(?:(?<!\d|\b[A-Z])\.|[!?;。；！？])(?:\s|$)/;
/** A word followed by one of these is the head of what comes before: "Head of Data", "Jefe de Bodega". */
const HEAD_BEFORE = new Set(
  'of for to in de del du des d da do das dos di della dei delle dell à au aux en der für im und and y e et al alla alle ai agli allo all'.split(
    ' ',
  ),
);
/** What stands behind one of these is not what the phrase names: "Place in the crew". */
const PLACES = ['in', 'at', 'on', 'for', 'im', 'am'];
/** No name of a post begins so: "For the planner", "À l'arrière du camion". */
const PREPOSITIONS =
  'at during for from with after before bei für mit nach vor während zur zum avec chez dans pendant sur à con durante para por em per nella nel'.split(
    ' ',
  );
const SENTENCE = 1;
const BEHIND_HEAD = 2;
const PLACE = 4;
const OPENS = 8;
/** Words of sentences, which no name of a post holds, and those behind the head of a name. */
const SMALL_WORDS = new WordTable(
  new Map([
    ...Array.from(HEAD_BEFORE, (word) => [word, BEHIND_HEAD] as const),
    ...PREPOSITIONS.map((word) => [word, HEAD_BEFORE.has(word) ? BEHIND_HEAD + OPENS : OPENS] as const),
    ...PLACES.map((word) => [word, HEAD_BEFORE.has(word) ? BEHIND_HEAD + PLACE + OPENS : PLACE + OPENS] as const),
    ...'he she it they we you shall will must is are has have should may can was were ist sind wird werden hat muss müssen soll sollen kann können darf est sont doit doivent peut sera es son será é são è sono ha hanno deve devono può debe deben puede tiene tienen devem pode tem têm when who what how your our'
      .split(' ')
      .map((word) => [word, SENTENCE] as const),
  ]),
);
/** Articles where heads come first. */
const ARTICLES = new WordTable(
  new Map('le la les l un une el los las il lo gli i o os a as'.split(' ').map((word) => [word, true] as const)),
);
/** Where heads come first, they are among the first three words of a name, before this one. */
const MAX_HEAD_FIRST = 4;

/** The phrase ends like the title of a posting: "Buyer (m/f/d)", "Serveur H/F". Never throws. */
export function hasGenderTail(phrase: string): boolean {
  return TAIL_ENDS.includes(phrase[phrase.length - 1] ?? ' ') && GENDER_TAIL.test(phrase) && phrase.length < MAX_TAILED;
}

/**
 * True when the phrase reads like the name of a post ("Head Pool Attendant", "客房部经理", "Jefe de Bodega").
 * Never throws.
 */
export function looksLikePost(phrase: string, lexicon: Lexicon): boolean {
  let bare = phrase.trim();
  if (TAIL_ENDS.includes(bare[bare.length - 1] ?? ' ')) {
    if (hasGenderTail(bare)) return true;
    bare = bare.replace(TITLE_TAIL, '');
  }
  if (CLASS_ENDS.includes(bare[bare.length - 1] ?? ' ')) bare = bare.replace(CLASS_TAIL, '');
  if (bare === '' || HAS_SENTENCE.test(bare)) return false;
  // "Script Supervisor / Continuity": the name and its second name
  const owner = bare.search(POSSESSIVE);
  // "Head Cook's soup" is none, "Bosun's Mate" is one
  if (owner > 0) bare = bare.slice(owner + 3);
  const slash = bare.indexOf(' / ');
  if (slash > 0 && looksLikePost(bare.slice(0, slash), lexicon)) return true;
  return hasHan(bare) ? isHanPost(toKey(bare), lexicon) : isPostOfWords(bare, lexicon);
}

/** Some word that heads the phrase is a noun of posts, and none belongs to a sentence. */
function isPostOfWords(phrase: string, lexicon: Lexicon): boolean {
  const end = phrase.length;
  const headFirst = HEAD_FIRST.has(lexicon.language);
  const first = headFirst ? behindArticle(phrase, end) : nextWord(phrase, 0, end);
  let isPost = false;
  let isBehind = false;
  let count = 0;
  let before = first;
  let beforeEnd = first;
  let begin = 0;
  let known = 0;
  for (let at = first; at < end; at = nextWord(phrase, beforeEnd, end)) {
    const stop = wordEnd(phrase, at, end);
    const small = SMALL_WORDS.get(phrase, at, stop) ?? 0;
    const hints = lexicon.hints.get(phrase, at, stop) ?? 0;
    count++;
    if (small === SENTENCE || count > MAX_POST_WORDS || (count === 1 && (small & OPENS) !== 0)) return false;
    if (!isPost && count > 1) {
      const heads =
        count === 2 ||
        ((small & BEHIND_HEAD) !== 0 ? !headFirst || count <= MAX_HEAD_FIRST : !headFirst && (hints & POST_WORD) !== 0);
      // "Driver nights" leads with a known post; "Flower guild" only with a word that ends like one
      const isKnown =
        lexicon.language !== 'en' ||
        count > 2 ||
        (small & BEHIND_HEAD) !== 0 ||
        isPostNoun(phrase, before, beforeEnd, known, lexicon);
      isPost = heads && isKnown && isPostWord(phrase, before, beforeEnd, known, lexicon);
    }
    isBehind ||= count > 1 && (small & PLACE) !== 0;
    if (count === 1) begin = hints;
    known = hints;
    before = at;
    beforeEnd = stop;
  }
  if (count === 0) return false;
  if (isPost || ((count === 1 || !(headFirst || isBehind)) && isPostWord(phrase, before, beforeEnd, known, lexicon)))
    return true;
  return (
    (begin & POST_START) !== 0 &&
    lexicon.posts.has(
      toWords(phrase)
        .map(({ word }) => word)
        .join(' '),
    )
  );
}

/** A noun of posts, in singular or plural. `known` = the hints of the word itself, here and below. */
function isPostNoun(phrase: string, start: number, end: number, known: number, lexicon: Lexicon): boolean {
  if ((known & POST) !== 0) return true;
  return (phrase[end - 1] ?? '').toLowerCase() === 's' && hasHint(phrase, start, end - 1, POST, lexicon);
}

/** "La gouvernante", "L'équipier": the name begins behind the article. */
function behindArticle(phrase: string, end: number): number {
  const first = nextWord(phrase, 0, end);
  const stop = wordEnd(phrase, first, end);
  return stop < end && ARTICLES.get(phrase, first, stop) ? nextWord(phrase, stop, end) : first;
}

/** A noun of posts, in singular or plural, or a word that ends like one. */
function isPostWord(phrase: string, start: number, end: number, known: number, lexicon: Lexicon): boolean {
  if ((known & (NOT_POST | POST)) !== 0) return (known & NOT_POST) === 0;
  const word = composed(phrase.slice(start, end).toLowerCase());
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  if (singular !== word) {
    const one = lexicon.hints.get(phrase, start, end - 1) ?? 0;
    if ((one & (NOT_POST | POST)) !== 0) return (one & NOT_POST) === 0;
    if (word.endsWith('es') && hasHint(phrase, start, end - 2, POST, lexicon)) return true;
  }
  const endings = lexicon.postEndings.get(singular.at(-1) ?? '');
  return endings?.some((ending) => singular.length > ending.length + 2 && singular.endsWith(ending)) === true;
}

function isHanPost(key: string, lexicon: Lexicon): boolean {
  if (key.length > MAX_POST_HAN || /[，。；：、]/.test(key)) return false;
  for (let length = Math.min(4, key.length); length >= 2; length--)
    if (lexicon.notPosts.has(key.slice(-length))) return false;
  for (let length = Math.min(5, key.length); length >= 2; length--)
    if (lexicon.posts.has(key.slice(-length))) return true;
  return key.length >= 2 && lexicon.postEndings.get(key.slice(-1))?.includes(key.slice(-1)) === true;
}

/** True when the phrase reads like a part of an organisation ("Front desk team", "工程部", "Servicio de limpieza"). */
export function looksLikeDepartment(phrase: string, lexicon: Lexicon): boolean {
  if (hasHan(phrase)) {
    const key = toKey(phrase);
    return key.length <= MAX_UNIT_HAN && [1, 2, 3, 4].some((length) => lexicon.departments.has(key.slice(-length)));
  }
  const words = toWords(phrase).map((found) => found.word);
  const first = words[0];
  const last = words[words.length - 1];
  if (first === undefined || last === undefined || words.length > MAX_POST_WORDS) return false;
  return (
    lexicon.departments.has(last) ||
    (lexicon.departments.has(first) && (words.length === 1 || HEAD_BEFORE.has(words[1] ?? '')))
  );
}

/** True when the phrase ends (or, in head-first languages, begins) with a word for an organisational unit itself. Not: "幼儿园". */
export function looksLikeUnit(phrase: string, lexicon: Lexicon): boolean {
  if (hasHan(phrase)) {
    const key = toKey(phrase);
    return key.length <= MAX_UNIT_HAN && [1, 2, 3].some((length) => lexicon.units.has(key.slice(-length)));
  }
  const words = toWords(phrase).map((found) => found.word);
  return lexicon.units.has(words[words.length - 1] ?? '') || lexicon.units.has(words[0] ?? '');
}
