// Text as the search compares it: without case, accents and width; and where the searched words stand in the original.
// Pure; the index folds whole roles with it, the views mark hits with it.

import type { Span } from '../../shared/model/span.ts';

/** Matches the text of most duties, which need no normalising: `Counts 3 vests.`; not `Prüfer`. */
const ASCII_ONLY = /^[\0-\x7F]*$/;
/** Accents and other marks that stand on a letter: the two dots of a decomposed `ü`; not `u`. */
const MARKS = /\p{M}+/gu;
const BLANKS = /\s+/u;

/** Lower case, accents off, full-width letters as their plain twins: `Prüfer ＩＴ` gives `prufer it`. Never throws. */
export function foldText(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** The folded words of a query, each once; a query of blanks has none. `Life  vést life` gives `life`, `vest`. */
export function toSearchWords(query: string): readonly string[] {
  return [...new Set(foldText(query).split(BLANKS))].filter((word) => word !== '');
}

/**
 * Where any of the folded words stands in the text, in order, touching places joined; offsets into the text as given.
 *
 *     findHits('Éclair', ['cl', 'la']) -> [[1, 4]]
 */
export function findHits(text: string, words: readonly string[]): readonly Span[] {
  if (words.length === 0) return [];
  const { folded, starts, ends } = foldWithOrigins(text);
  const found: [number, number][] = [];
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      found.push([starts[at] ?? 0, ends[at + word.length - 1] ?? text.length]);
  found.sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [start, end] of found) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Where the character that gave `folded[i]` begins and ends in the text; a mark that folds to nothing belongs to the one before. */
function foldWithOrigins(text: string) {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const part = foldText(character);
    const end = at + character.length;
    if (part === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let index = 0; index < part.length; index++) {
      starts.push(at);
      ends.push(end);
    }
    folded += part;
    at = end;
  }
  return { folded, starts, ends };
}
