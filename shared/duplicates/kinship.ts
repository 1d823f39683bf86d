// Whether two different stems may stand for each other: words of one family ("manag", "management"), verbs of one group.
// Asked by the score and by the comparison of words, so that both see the same. Knows no duty.

import type { WordBook } from './word-book.ts';

/** Kin have this share of the shorter stem in common at their beginning: "inspect" and "inspector", not "contract" and "control". */
const KIN_SHARE = 0.7;
const KIN_LETTERS = 4;
/** Above the codes of digits, below those of Chinese, whose pairs of characters have no families. */
const FIRST_LETTER = 97;
const LAST_LETTER = 0x2e7f;

/** True for two stems of one family. Kin always have one key. */
export function areKin(book: WordBook, one: number, other: number): boolean {
  if (book.keyOf.values[one] !== book.keyOf.values[other]) return false;
  const a = book.stems[one] ?? '';
  const b = book.stems[other] ?? '';
  const first = a.charCodeAt(0);
  if (!(first >= FIRST_LETTER && first <= LAST_LETTER)) return false;
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same >= KIN_LETTERS && same >= KIN_SHARE * shorter;
}

/** True for two verbs that mean the same in most duties. */
export function shareGroup(book: WordBook, one: number, other: number): boolean {
  const groups = book.verbGroups[one];
  return groups != null && (book.verbGroups[other]?.some((group) => groups.includes(group)) ?? false);
}

/** In words of so many letters two that differ are a slip of the keyboard or another spelling. */
const SLIP = { letters: 6, most: 2 };
/** So much of the shorter word two words of one root have in common at their beginning ("information", "info"). */
const ROOT_LETTERS = 4;
const ROOT_SHARE = 0.8;

/** True for two words of which one is hardly another: slips, spellings, short forms. Never for texts of several words. */
export function areSpelledAlike(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (/[\s\p{Script=Han}]/u.test(a + b)) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  if (start >= ROOT_LETTERS && start >= ROOT_SHARE * shorter) return true;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return shorter >= SLIP.letters && Math.max(a.length, b.length) - start - end <= SLIP.most;
}
