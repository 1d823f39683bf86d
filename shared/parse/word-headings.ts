// Headings in languages with blanks: every word but the name must be known ("Duties of the [cook]", "[Cook]'s duties 2").
// Used by headings.ts for phrases without a Chinese character.
// Must not know the text around the phrase.

import { isDigit } from './characters.ts';
import { readArticleEnd, readArticleStart } from './heading-numbers.ts';
import type { HeadingReading } from './heading-reading.ts';
import type { Lexicon } from './lexicon.ts';
import { isAllCaps, toWords } from './phrases.ts';
import { looksLikePost, looksLikeUnit } from './posts.ts';
import type { Concept } from './vocabulary/vocabulary.ts';

/** A post inside a heading is named in at most so many words. */
const MAX_TITLE_WORDS = 9;
/** "(5 general articles)" behind the heading of a collection. */
const COLLECTION_END = /\s{0,9}\([^()]{0,20}articles?[^()]{0,20}\)$/i;
/** "cook's", "cooks'". */
const POSSESSIVE = /['’]s?\s*$/i;
/** "the cook's ", "Cook - ": the name is set apart from what it announces. Not: "cook ". */
const NAME_END = /['’]s?\s|^[^:–—]{0,60}\s?[:\-–—]\s{0,3}$/;
/** "Duties - cook". Not: "co-duties". */
const LONE_DASH = /\s[-–—]\s/;
/** Words that put a name behind the announcing noun: "duties OF the cook", "Aufgaben DER Leitung", "compete AO síndico". */
const OF = new Set(
  'of for der des vom von für de du des d l del do da dos das ao à aos às di dell della dello dei degli delle al alla agli al'.split(
    ' ',
  ),
);
/** "Arbeiten an der Presse", "Travaux sur la scie": what is worked at or with is no post. */
const AT = new Set('an am auf mit sur'.split(' '));
/** "The duties of", "Les missions du" may begin a heading; these begin a sentence. */
const OPENS_SENTENCE = /^(?:be|to|is|are|any|all|such|and|with|for)\s/i;

/** Duties of "all employees" are rules, unless a department is named. */
const ALL = new Set('all every alle aller tous toutes todos todas tutti tutte'.split(' '));
const RULES: HeadingReading = { concept: 'stop', title: null, article: null, collective: false };
/** "Volunteer role descriptions" head several roles. */
const MANY = /(?:s|ungen|profile)$/;
/** What the heading names is the book, no post: "City of X - Manual of duties". */
const BOOKS = new Set(
  'manual handbook handbuch manuel manuale mansionario organigramma organigrama organigramme organisationshandbuch catalogue catálogo'.split(
    ' ',
  ),
);
/** "Tasks of the day", "Attività della giornata": a time, and no holder. */
const TIMES = new Set(
  'day week month shift tag tages woche monats schicht jour journée semaine mois día semana mes turno dia mês giorno giornata settimana mese'.split(
    ' ',
  ),
);
/** Work as such: only before the name of a post it is his. Not: "Travaux de peinture". */
const WORK = new Set('arbeiten travaux labores lavori'.split(' '));
/** The end of a sentence inside, perhaps with nothing behind it ("monitor.Brewery"): no heading. Not: "No.2". */
const INNER_SENTENCE = /[.;!?]\s|\p{Ll}[.;!?]\p{Lu}/u;

type WordClass = Concept | 'modifier' | 'joiner' | 'number' | 'other';

/** A name in a heading: its words, its place in the phrase, and what the other words said. */
interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly words: readonly { word: string; at: number; is: WordClass }[];
  readonly concept: Concept;
  readonly article: string | null;
}

/** Reads a phrase word by word; null when it announces nothing or is a sentence. Never throws. */
export function readWords(phrase: string, lexicon: Lexicon): HeadingReading | null {
  const found = toWords(phrase);
  const prefix = readArticleStart(phrase);
  const announces = prefix !== null || found.some(({ word }) => lexicon.nouns.has(word));
  if (!announces) return null;
  let from = prefix ? prefix[0].length : 0;
  let article = prefix ? (prefix[4] ?? null) : null;
  let to = phrase.length - (phrase.endsWith(')') ? (COLLECTION_END.exec(phrase)?.[0].length ?? 0) : 0);
  const suffix = readArticleEnd(phrase.slice(0, to));
  if (suffix && suffix.at > from) [to, article] = [suffix.at, suffix.number];
  if (INNER_SENTENCE.test(phrase.slice(from, to))) return null;
  const words = found
    .filter(({ at }) => at >= from && at < to)
    .map(({ word, at }, index, all) => {
      // "post responsibility system", as 岗位责任制 is translated
      const isSystem = word === 'system' && lexicon.nouns.get(all[index - 1]?.word ?? '') === 'duties';
      return { word, at, is: isSystem ? ('joiner' as const) : classOf(word, lexicon) };
    });
  const last = words[words.length - 1];
  if (last?.is === 'number' && words.length > 1) {
    article = last.word;
    to = last.at;
    words.pop();
  }
  if (words.length === 0) return null;
  if (!words.some(({ is }) => isNoun(is))) {
    // "Part 1: Deckhand": the number of an article before a mere post
    const name = prefix ? words[0]?.at : undefined;
    const isPost =
      name !== undefined &&
      !words.some(({ word }) => lexicon.everybody.has(word)) &&
      looksLikePost(phrase.slice(name, to), lexicon) &&
      !looksLikeUnit(phrase.slice(name, to), lexicon);
    return isPost ? { concept: null, title: [name, to], article, collective: false } : null;
  }
  const ahead = readRun(words);
  const behind = readRun([...words].reverse());
  const whole = ahead.length === words.length;
  if (whole)
    return ahead.concept
      ? {
          concept: ahead.concept,
          title: null,
          article,
          collective: words.some(({ word }) => lexicon.everybody.has(word)),
        }
      : null;
  const between = () => phrase.slice(words[ahead.length - 1]?.at ?? 0, words[ahead.length]?.at ?? 0);
  if (isOfRoles(ahead.concept) && (leadsToName(words, ahead.length) || LONE_DASH.test(between()))) {
    // "Duties of the [night porter]", with "shall be" or "position" behind the name
    from = words[ahead.length]?.at ?? 0;
    if (WORK.has(words[0]?.word ?? '') && !looksLikePost(phrase.slice(from, to), lexicon)) return null;
    let stop = words.length;
    while (stop > ahead.length + 1 && isTail(words[stop - 1]?.word ?? '', words[stop - 1]?.is, lexicon))
      to = words[--stop]?.at ?? to;
    return readName(
      phrase,
      { from, to, words: words.slice(ahead.length, stop), concept: ahead.concept, article },
      lexicon,
    );
  }
  if (isOfRoles(behind.concept) && behind.length < words.length && !OPENS_SENTENCE.test(phrase)) {
    // "[Warehouse keeper]'s job responsibilities"; a doubled heading keeps its last name only
    const cut = words.length - behind.length;
    to = words[cut]?.at ?? to;
    let first = 0;
    for (let index = 0; index < cut; index++)
      if (words[index]?.is === 'duties' || words[index]?.is === 'document') first = index + 1;
    const number = words.slice(cut).find((word) => word.is === 'number');
    const own = words.slice(first, cut);
    const name = phrase.slice(own[0]?.at ?? 0, words[cut]?.at);
    const apart = NAME_END.test(name) || isAllCaps(phrase) || article !== null || number !== undefined;
    if (!apart && !looksLikePost(phrase.slice(own[0]?.at ?? 0, to), lexicon)) return null;
    const read = readName(
      phrase,
      {
        from: own[0]?.at ?? 0,
        to,
        words: own,
        concept: behind.concept,
        article: article ?? number?.word ?? null,
      },
      lexicon,
    );
    const isMany = words.slice(cut).some(({ word, is }) => is === 'document' && MANY.test(word));
    return read && isMany ? { ...read, collective: true } : read;
  }
  return null;
}

function classOf(word: string, lexicon: Lexicon): WordClass {
  if (isDigit(word.charCodeAt(0))) return /^\d{1,2}$/.test(word) ? 'number' : 'other';
  const noun = lexicon.nouns.get(word);
  if (noun) return noun;
  if (lexicon.modifiers.has(word)) return 'modifier';
  return lexicon.joiners.has(word) || word === 's' ? 'joiner' : 'other';
}

/** The run of known words at the beginning: its length, and the first concept a noun in it announces. */
function readRun(words: readonly { is: WordClass }[]): { length: number; concept: Concept | null } {
  let length = 0;
  let concept: Concept | null = null;
  for (const { is } of words) {
    if (is === 'other') break;
    if (isNoun(is)) concept ??= is as Concept; // isNoun leaves only concepts
    length++;
  }
  return { length, concept };
}

function isNoun(is: WordClass | undefined): boolean {
  return is !== undefined && is !== 'modifier' && is !== 'joiner' && is !== 'number' && is !== 'other';
}

function isOfRoles(concept: Concept | null): concept is Concept {
  return concept === 'duties' || concept === 'document' || concept === 'title';
}

/** The known words end in "of the", "für die", "de la": a name follows. */
function leadsToName(words: readonly { word: string; is: WordClass }[], length: number): boolean {
  let at = length - 1;
  while (at > 0 && words[at]?.is === 'joiner' && !OF.has(words[at]?.word ?? '')) at--;
  return (
    at > 0 &&
    OF.has(words[at]?.word ?? '') &&
    !AT.has(words[at - 1]?.word ?? '') &&
    !words.slice(at).some((word, index) => index > 0 && index < length - at && word.is !== 'joiner')
  );
}

function isTail(word: string, is: WordClass | undefined, lexicon: Lexicon): boolean {
  if (is !== 'modifier') return is === 'joiner' || lexicon.postWords.has(word);
  // "vice principal", "head of service"
  return !lexicon.departments.has(word) && !lexicon.posts.has(word);
}

/** A heading with a name in it; everybody's names ("employees in the X department") leave the department as the name. */
function readName(phrase: string, found: FoundName, lexicon: Lexicon): HeadingReading | null {
  const { from, to, words, concept, article } = found;
  if (words.length === 0 || words.length > MAX_TITLE_WORDS || words.some(({ word }) => BOOKS.has(word))) return null;
  const own = words.filter(({ is }) => is === 'other');
  if (lexicon.parties.has(own.map(({ word }) => word).join(' '))) return RULES;
  if (own.length > 0 && TIMES.has(own[0]?.word ?? '')) return { concept, title: null, article, collective: false };
  const everybody = (index: number) => lexicon.everybody.has(words[index]?.word ?? '');
  const all = toWords(phrase);
  const isAll = all.some(({ word }) => ALL.has(word));
  // "General duties of all teachers"
  if (ALL.has(all.findLast(({ at }) => at < from)?.word ?? '') && looksLikePost(phrase.slice(from, to), lexicon))
    return RULES;
  const cleanTo = from + phrase.slice(from, to).replace(POSSESSIVE, '').length;
  if (everybody(0) && (words.length === 1 || words[1]?.is === 'joiner')) {
    let next = 1;
    while (words[next]?.is === 'joiner') next++;
    const at = words[next]?.at;
    if (at === undefined && isAll) return RULES;
    return { concept, title: at === undefined ? null : [at, cleanTo], article, collective: true };
  }
  if (words.length === 2 && isAll && everybody(1) && lexicon.departments.has(words[0]?.word ?? '')) return RULES;
  if (words.length > 1 && everybody(words.length - 1))
    return { concept, title: [from, words[words.length - 1]?.at ?? to], article, collective: true };
  return { concept, title: [from, cleanTo], article, collective: false };
}
