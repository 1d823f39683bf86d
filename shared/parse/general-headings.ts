// Headings that speak of posts or people in general: rules for everybody, and names of several roles.
// Used by classify.ts, which asks what a short line is.
// Must not know where the heading stands.

import type { Lexicon } from './lexicon.ts';
import { looksLikePost } from './posts.ts';

/** Words that make a heading speak to everybody. */
const ALL_WORDS = new Set(
  'all every everybody everyone alle allen für tous tout toutes todo todos todas tutti tutte rules general common gemeinsame allgemeine comunes communes comuni comuns'.split(
    ' ',
  ),
);

const EACH_WORDS = new Set('all every alle tous toutes todos todas tutti tutte'.split(' '));
const MAX_ALL_WORDS = 5;

/** "The whole unit", "das ganze Team". */
const WHOLE_WORDS = new Set('whole entire ganze ganzen gesamte gesamten tout toute todo toda tutto tutta'.split(' '));

/** "House rules for all staff", "全体教职工共同守则"; one word alone ("People") is a topic. */
export function speaksToAll(title: string, words: readonly { word: string }[], lexicon: Lexicon): boolean {
  if (/^(?:全体|全员|所有)/.test(title)) return true;
  if (words.length < 3) return false;
  const holds = (set: ReadonlySet<string>) => words.some(({ word }) => set.has(word));
  // "alle" alone means both where it comes first: "Alle Kameraden sollen"
  const namesPeople = words.some(({ word }, at) => lexicon.everybody.has(word) && (at === 0 || !ALL_WORDS.has(word)));
  return (namesPeople && holds(ALL_WORDS)) || (holds(lexicon.units) && holds(WHOLE_WORDS));
}

/** "For all volunteers", "Tous les agents": whoever is named, it is everybody of them. `words` = those of the title. */
export function namesAll(title: string, words: readonly { word: string; at: number }[], lexicon: Lexicon): boolean {
  const each = words.slice(0, 2).findIndex(({ word }) => EACH_WORDS.has(word));
  const name = words[each + 1];
  if (each < 0 || !name || words.length > MAX_ALL_WORDS) return false;
  return lexicon.everybody.has(words.at(-1)?.word ?? '') || looksLikePost(title.slice(name.at), lexicon);
}

/** "Roles of the theatre": the heading stands over posts and names no part of the house. */
export function namesPosts(words: readonly { word: string }[], lexicon: Lexicon): boolean {
  return words.some(({ word }) => {
    const singular = word.endsWith('s') ? word.slice(0, -1) : word;
    return lexicon.postWords.has(singular) || lexicon.everybody.has(word) || lexicon.nouns.has(word);
  });
}
