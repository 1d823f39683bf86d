// What the words of a phrase allow it to be: one look at each word rules most phrases out as labels and headings.
// Used by headings.ts before it reads a phrase in full, which costs a dozen look-ups and as many strings.
// Must not rule out anything that headings.ts would find.

import { readArticleStart } from './heading-numbers.ts';
import { AS, LABEL_END, LABEL_START, type Lexicon, NOUN, OPEN_START, STOP_END } from './lexicon.ts';
import { isWordPart, nextWord, wordEnd } from './phrases.ts';

/** The phrase begins and ends like a label of the vocabulary or like more than one, or begins or ends with no word at all. */
export const MAY_BE_LABEL = 1;
/** A noun of headings is in it, or it begins like the number of an article. */
export const MAY_ANNOUNCE = 2;

/** Two labels in one, or Markdown inside a word. */
const PARTED = /[/|]|\*\*/;

/** Hints about a phrase of words with blanks between them (no Chinese). Never throws. */
export function hintsOf(phrase: string, lexicon: Lexicon): number {
  const end = phrase.length;
  let hints = readArticleStart(phrase) ? MAY_ANNOUNCE : 0;
  if (!isWordPart(phrase.charCodeAt(0)) || !isWordPart(phrase.charCodeAt(end - 1)) || PARTED.test(phrase))
    hints |= MAY_BE_LABEL;
  let first = 0;
  let known = 0;
  let stop = 0;
  for (let at = nextWord(phrase, 0, end); at < end; at = nextWord(phrase, stop, end)) {
    stop = wordEnd(phrase, at, end);
    known = lexicon.hints.get(phrase, at, stop) ?? 0;
    if (at === 0) first = known;
    if ((known & NOUN) !== 0) hints |= MAY_ANNOUNCE;
    if ((known & AS) !== 0 && (first & LABEL_START) !== 0) hints |= MAY_BE_LABEL;
  }
  const isLabel = (first & LABEL_START) !== 0 && (known & LABEL_END) !== 0;
  return isLabel || (first & OPEN_START) !== 0 || (known & STOP_END) !== 0 ? hints | MAY_BE_LABEL : hints;
}
