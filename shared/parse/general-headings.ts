// Headings that speak of posts or people in general: rules for everybody, and names of several roles.
// Used by classify.ts, which asks what a short line is.
// Must not know where the heading stands.

import type { Lexicon } from './lexicon.ts';

/** Words that make a heading speak to everybody. */
const ALL_WORDS = new Set(
  'all every everybody everyone alle allen für tous tout toutes todo todos todas tutti tutte rules general common gemeinsame allgemeine comunes communes comuni comuns'.split(
    ' ',
  ),
);

/** "The whole unit", "das ganze Team". */
const WHOLE_WORDS = new Set('whole entire ganze ganzen gesamte gesamten tout toute todo toda tutto tutta'.split(' '));

/** "House rules for all staff", "全体教职工共同守则"; one word alone ("People") is a topic. */
export function speaksToAll(title: string, words: readonly { word: string }[], lexicon: Lexicon): boolean {
  if (/^(?:全体|全员|所有)/.test(title)) return true;
  if (words.length < 3) return false;
  const holds = (set: ReadonlySet<string>) => words.some(({ word }) => set.has(word));
  return (holds(lexicon.everybody) && holds(ALL_WORDS)) || (holds(lexicon.units) && holds(WHOLE_WORDS));
}

/** "Roles of the theatre": the heading stands over posts and names no part of the house. */
export function namesPosts(words: readonly { word: string }[], lexicon: Lexicon): boolean {
  return words.some(({ word }) => {
    const singular = word.endsWith('s') ? word.slice(0, -1) : word;
    return lexicon.postWords.has(singular) || lexicon.everybody.has(word) || lexicon.nouns.has(word);
  });
}
