// Footers that number their pages without a word for it: "Dragonfly Bay - for internal use only          12".
// Used by furniture.ts, which meets every line that ends in a digit. One such line may be a field; the same words counted up are none.
// Must not know what the lines say.

import { isBlank, isDigit } from './characters.ts';
import { countWords } from './phrases.ts';

/** Fewer words are a label: "Pay grade      3". */
const MIN_WORDS = 3;
/** A page number has at most so many digits. */
const MAX_DIGITS = 3;
/** A page number at the margin stands behind so many blanks, or a tab. */
const MIN_BLANKS = 3;
/** Behind so many it is one even where the words stand once. */
const MIN_MARGIN = 20;

/** Gathers lines in order, by the words before their number. */
export class FooterRun {
  private readonly runs = new Map<
    string,
    { readonly lines: number[]; page: number; counts: boolean; readonly isFar: boolean }
  >();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** A line that ends at `end`, perhaps in a page number. */
  add(index: number, start: number, end: number): void {
    const { text } = this;
    let at = end;
    while (at > start && isDigit(text.charCodeAt(at - 1))) at--;
    let stop = at;
    while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--;
    const isApart = at - stop >= MIN_BLANKS || (stop < at && text.charCodeAt(stop) === 9);
    if (at === end || end - at > MAX_DIGITS || stop <= start || !isApart) return;
    const words = text.slice(start, stop);
    if (words.includes(':') || countWords(words) < MIN_WORDS) return;
    const page = Number(text.slice(at, end));
    const run = this.runs.get(words);
    if (!run) return void this.runs.set(words, { lines: [index], page, counts: true, isFar: at - stop >= MIN_MARGIN });
    run.lines.push(index);
    run.counts &&= page === run.page + 1;
    run.page = page;
  }

  /** The lines whose words come again with the next number each time, and those with a number far to the right. */
  close(): number[] {
    return [...this.runs.values()].flatMap(({ lines, counts, isFar }) =>
      (counts && lines.length > 1) || (isFar && lines.length === 1) ? lines : [],
    );
  }
}
