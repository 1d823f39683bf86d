// Names of superiors and subordinates: a value is split between names, never inside one.
// Used by stage 3 (Block[] -> Role[]). "None", "无", "-" are nobody.
// Must not know where the value stands.

import type { Found } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { isBlank, isHan, isLower, isUpper, skipBlank, trimEnd } from './characters.ts';
import { hasHint, type Lexicon, NONE_START } from './lexicon.ts';
import { hasHan, isWordPart, readable, toKey, toWords, wordEnd } from './phrases.ts';
import { looksLikePost } from './posts.ts';

const SEPARATORS = ',;、，；|\n\r\t';
/** Sentences that name superiors and subordinates are short; so are words for nobody. */
const MAX_SENTENCE = 400;
const MAX_NONE = 60;
/** Words written short in names of posts. Not: "Mate." */
const ABBREVIATION = /(?:^|\s)(?:dept|dpt|asst|mgr|jr|sr|inc|ltd|co|abt|dir|depto|resp)\.$/i;
const MAX_ABBREVIATION = 8;
const CONJUNCTION_END = /\s{1,9}(?:and|und|et|or|oder|ou|sowie|[ye&和及与])$/i;
const ENDINGS = '.。;；:：';
const ARTICLE = /^(?:the|der|die|das|dem|den|le|la|les|l['’]|el|los|las|os|as|il|lo|gli|une?|an|[aio])\s+(?=\p{L})/iu;
/** Sentences that say who stands above: "ist der X direkt unterstellt", "berichtet an den X". Not: "wird vertreten durch X". */
const SUPERIOR_SENTENCES = [
  /\b(?:ist|wird|sind)\s(?:(?:fachlich|disziplinarisch|direkt|unmittelbar|und)\s){0,4}(?:der|dem|den)\s([^.;]{2,80}?)\s(?:(?:fachlich|disziplinarisch|direkt|unmittelbar|und)\s){0,4}unterstellt/i,
  /\bunterstellt\s(?:ist|wird)\s(?:die stelle\s)?(?:der|dem|den)\s([^.;]{2,80})/i,
  /\b(?:untersteht|berichtet)\s(?:(?:direkt|unmittelbar|an)\s){0,2}(?:der|dem|den|die)\s([^.;]{2,80})/i,
];
/** Sentences that say who stands below: "Ihr sind X und Y unterstellt", "sind unterstellt: X, Y". */
const SUBORDINATE_SENTENCES = [
  /\b(?:ihr|ihm|ihnen|stelleninhaberin|stelleninhaber|stelle)\ssind\s([^.;:]{2,120}?)\s(?:direkt\s)?unterstellt/i,
  /\bunterstellt(?:\ssind)?:\s([^.;]{2,160})/i,
];

/**
 * The names in `text.slice(...span)`; empty for "none". Never throws.
 *
 * `"Operation Supervisor, Taobao Store Manager and Customer Service Supervisor"` -> three names;
 * `"operation and maintenance specialist"` -> one.
 */
export function splitNames(text: string, span: Span, lexicon: Lexicon): Found[] {
  const value = text.slice(...span);
  if (isNone(value, lexicon)) return [];
  const names: Found[] = [];
  let from = span[0];
  let depth = 0;
  for (let at = span[0]; at <= span[1]; at++) {
    const char = text[at] ?? '';
    if (at < span[1] && (char === '(' || char === '（')) depth++;
    if (at < span[1] && (char === ')' || char === '）')) depth = Math.max(0, depth - 1);
    const slash = char === '/' && isBlank(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(at + 1));
    if (at < span[1] && (depth > 0 || (!SEPARATORS.includes(char) && !slash))) continue;
    addNames(names, text, from, at, lexicon);
    from = at + 1;
  }
  return names;
}

/** Names of superiors and of subordinates in a value that is a sentence; null when it is no such sentence. */
export function namesInSentence(
  text: string,
  span: Span,
  lexicon: Lexicon,
): { superiors: Found[]; subordinates: Found[] } | null {
  if (span[1] - span[0] > MAX_SENTENCE) return null;
  const value = text.slice(...span);
  const superiors = firstMatch(SUPERIOR_SENTENCES, value);
  const subordinates = firstMatch(SUBORDINATE_SENTENCES, value);
  if (!superiors && !subordinates) return null;
  const names = (match: Span | null) =>
    match ? splitNames(text, [span[0] + match[0], span[0] + match[1]], lexicon) : [];
  return { superiors: names(superiors), subordinates: names(subordinates) };
}

function firstMatch(sentences: readonly RegExp[], value: string): Span | null {
  for (const sentence of sentences) {
    const match = sentence.exec(value);
    const name = match?.[1];
    if (match && name) {
      const at = match.index + match[0].indexOf(name);
      return [at, at + name.length];
    }
  }
  return null;
}

/** True for "none", "无", "-", "Keine Mitarbeiter" and for an empty value. */
export function isNone(value: string, lexicon: Lexicon): boolean {
  if (value.length > MAX_NONE || !mayBeNone(value, lexicon)) return false;
  const key = toKey(value).replace(/[.。]$/, '');
  if (key === '' || lexicon.none.has(key)) return true;
  const words = key.split(' ');
  return words.length <= 3 && words.length > 1 && (words[0] ?? '').length > 3 && lexicon.none.has(words[0] ?? '');
}

/** Begins with no letter, or with a word that such values begin with. */
function mayBeNone(value: string, lexicon: Lexicon): boolean {
  const first = value.charCodeAt(0);
  if (isHan(first) || !isWordPart(first)) return true;
  return hasHint(value, 0, wordEnd(value, 0, value.length), NONE_START, lexicon);
}

function addNames(names: Found[], text: string, start: number, end: number, lexicon: Lexicon): void {
  const from = skipBlank(text, start, end);
  const to = trimEnd(text, from, end);
  if (from >= to) return;
  const cut = conjunction(text, { from, to, names }, lexicon);
  if (cut) {
    addNames(names, text, from, cut[0], lexicon);
    addNames(names, text, cut[1], to, lexicon);
    return;
  }
  let stop = to;
  while (stop > from && ENDINGS.includes(text[stop - 1] ?? '') && !isAbbreviation(text, from, stop)) stop--;
  stop = trimEnd(text, from, stop);
  // "Cooks, Apprentices and" / "Porters": a wrapped line ends in the conjunction
  stop -= CONJUNCTION_END.exec(text.slice(from, stop))?.[0].length ?? 0;
  const first =
    from + (/^(?:and|und|et|or|oder|ou|sowie|[yeo&和及与])\s/i.exec(text.slice(from, stop))?.[0].length ?? 0);
  const name = first + (ARTICLE.exec(text.slice(first, stop))?.[0].length ?? 0);
  const span: Span = [name, stop];
  const found = readable(text, [span]);
  if (found !== '' && !isNone(found, lexicon)) names.push({ text: found, span });
}

/** "Sales Dept." keeps its full stop. */
function isAbbreviation(text: string, from: number, stop: number): boolean {
  return text[stop - 1] === '.' && ABBREVIATION.test(text.slice(Math.max(from, stop - MAX_ABBREVIATION), stop));
}

/** The first conjunction with a name on either side; null when it stands inside one name. */
function conjunction(
  text: string,
  { from, to, names }: { from: number; to: number; names: readonly Found[] },
  lexicon: Lexicon,
): Span | null {
  const value = text.slice(from, to);
  const lower = value.toLowerCase();
  for (const word of lexicon.and) {
    const han = hasHan(word);
    const needle = han ? word : ` ${word} `;
    for (let at = lower.indexOf(needle); at > 0; at = lower.indexOf(needle, at + 1)) {
      const left = value.slice(0, at).trim();
      const right = value.slice(at + needle.length).trim();
      if (left === '' || right === '') continue;
      // "die Saisonkräfte und die Aushilfen". Not: "der Leiter des Einkaufs und der Logistik"
      const isPair = ARTICLE.test(left) && ARTICLE.test(right) && left.split(/\s/).length === 2;
      if (isPair || areTwoNames(left.replace(ARTICLE, ''), right.replace(ARTICLE, ''), lexicon, names, han))
        return [from + at, from + at + needle.length];
    }
  }
  return null;
}

function areTwoNames(left: string, right: string, lexicon: Lexicon, names: readonly Found[], han: boolean): boolean {
  // "Medien- und Informationsdienste" is one word told in two halves
  if (left.endsWith('-')) return false;
  const posts = looksLikePost(left, lexicon) && looksLikePost(right.replace(/[.。]$/, ''), lexicon);
  if (han) return posts;
  // "loader and unloader" is one man's work
  const within = right.toLowerCase().indexOf(left.toLowerCase());
  if (within > 0 && isLower(right.charCodeAt(within - 1))) return false;
  if (posts) return true;
  const listed = names.length > 0;
  // "macchinisti, attrezzisti e suggeritore": one word each
  if (listed && [left, right, ...names.map(({ text }) => text)].every((name) => !/\s/.test(name))) return true;
  if (looksLikePost(left, lexicon) && right.split(/\s/).length <= 5) return true;
  const capitals = isUpper(left.charCodeAt(0)) && isUpper(right.charCodeAt(0));
  if (capitals && namesPeople(right, lexicon)) return true;
  // "Weinküfer und Kellerhilfen"; what belongs to one post has a hyphen or the post before it: "Leiter Haus und Technik"
  if (capitals && lexicon.language === 'de' && !/\s/.test(left) && !/\s/.test(right)) return true;
  const oneWord = left.split(/\s/).length === 1 && !looksLikePost(left, lexicon);
  return capitals && (listed || !oneWord || (lexicon.language === 'de' && looksLikePost(right, lexicon)));
}

/** "Addetti alle pulizie", "Staff of the kitchen": people, then whose. Not: "Staff Manager", "Personal". */
function namesPeople(name: string, lexicon: Lexicon): boolean {
  const [first, second] = toWords(name);
  return (
    first !== undefined && second !== undefined && lexicon.everybody.has(first.word) && lexicon.joiners.has(second.word)
  );
}
