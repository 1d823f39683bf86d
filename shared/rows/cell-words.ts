// How alike two cells are by their words: enough to find a row again whose id was lost, not a judgement over duties.
// Words of spaced scripts; pairs of characters where a script writes no spaces.

/** A run of letters and digits: "vests", "12"; not "—". */
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that are written without spaces: 检查, ひらがな; not Latin, not Hangul. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** The different words of a text, lower case; of unspaced scripts its pairs of characters. */
export function toWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(WORDS)) {
    if (!UNSPACED.test(word) || word.length < 2) words.add(word);
    else for (let at = 0; at + 1 < word.length; at++) words.add(word.slice(at, at + 2));
  }
  return words;
}

/** Dice's coefficient of two sets of words, 0..1; two empty sets are alike. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 1;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return (2 * shared) / (one.size + other.size);
}
