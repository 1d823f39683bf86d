// Which duty of a role is which of a newer text: so that an update keeps ids, history and verdicts.
// Equal texts first, then similar ones; a wrong match would only show as a changed text, never lose one.
// Knows texts only.

import { toTextKey } from './content-keys.ts';

/**
 * Two duties that share at least this part of their words (Dice, 0..1) are taken for one that was reworded. Half: "Stir the soup." and
 * "Stir all the soups daily." share 2 words of 3 and 5, which is just enough; a wrong guess is seen in the difference and unticked.
 */
const SIMILAR_MIN = 0.5;

/** Places apart, in the two lists of unmatched duties, up to which two are compared: bounds the work for lists of thousands. */
const FARTHEST = 100;

/** Being at the same place tips between equally similar ones and never outweighs one word in a hundred. */
const PLACE_WEIGHT = 0.01 / FARTHEST;

/** Matches a word of letters and digits, or one Han character, which is a word; never a blank or a full stop. */
const WORD = /(?:(?!\p{sc=Han})[\p{L}\p{N}\p{M}])+|\p{sc=Han}/gu;

/** For each of `incoming` the index of the duty in `existing` that it is, each used once; null for a new one. */
export function matchDuties(existing: readonly string[], incoming: readonly string[]): (number | null)[] {
  const matches = matchEqual(existing, incoming);
  const used = new Set(matches);
  const left = existing.flatMap((text, index) => (used.has(index) ? [] : [{ index, words: toWords(text) }]));
  const open = incoming.flatMap((text, index) => (matches[index] === null ? [{ index, words: toWords(text) }] : []));
  const pairs: { readonly from: number; readonly to: number; readonly score: number }[] = [];
  open.forEach(({ index: to, words }, place) => {
    const start = Math.max(0, place - FARTHEST);
    left.slice(start, place + FARTHEST).forEach((other, offset) => {
      const similar = shareOfWords(words, other.words);
      const apart = Math.abs(start + offset - place);
      if (similar >= SIMILAR_MIN) pairs.push({ from: other.index, to, score: similar - apart * PLACE_WEIGHT });
    });
  });
  for (const { from, to } of pairs.sort((a, b) => b.score - a.score)) {
    if (matches[to] !== null || used.has(from)) continue;
    matches[to] = from;
    used.add(from);
  }
  return matches;
}

function matchEqual(existing: readonly string[], incoming: readonly string[]): (number | null)[] {
  const places = new Map<string, number[]>();
  existing.forEach((text, index) => {
    const key = toTextKey(text);
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  return incoming.map((text) => places.get(toTextKey(text))?.shift() ?? null);
}

function toWords(text: string): ReadonlySet<string> {
  return new Set(text.normalize('NFKC').toLowerCase().match(WORD) ?? []);
}

/** Twice the shared words over all words, 0..1 (Dice). */
function shareOfWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
