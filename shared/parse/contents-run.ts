// Lines of a table of contents that has tabs or blanks instead of dots: "2.1.1 Duties of the Head Teacher<tab>4".
// Used by furniture.ts, which meets every line that ends in a digit. One such line may be a field; a run that counts up is none.
// Must not know what the lines say.

import { isBlank, isDigit } from './characters.ts';

/** So many lines in a row whose page numbers do not fall make a table of contents. */
const MIN_RUN = 5;
/** Its numbers rise at least so often: shares of time in a column hardly do. */
const MIN_RISES = 3;
/** Between two of them stand at most so many headings without a page of their own. */
const MAX_BETWEEN = 6;
/** A page number has at most so many digits. */
const MAX_DIGITS = 3;

/** Gathers lines in order; each long enough run, with the headings in it, is added to `found`. */
export class ContentsRun {
  private run: number[] = [];
  private page = 0;
  private rises = 0;
  private readonly text: string;
  private readonly found: Set<number>;

  constructor(text: string, found: Set<number>) {
    this.text = text;
    this.found = found;
  }

  /** A line that ends at `end`, perhaps in a page number behind a tab or two blanks. */
  add(index: number, start: number, end: number): void {
    let at = end;
    while (at > start && isDigit(this.text.charCodeAt(at - 1))) at--;
    const before = this.text.charCodeAt(at - 1);
    const isApart = before === 9 || (isBlank(before) && isBlank(this.text.charCodeAt(at - 2)));
    if (at === end || end - at > MAX_DIGITS || at <= start || !isApart) return;
    const page = Number(this.text.slice(at, end));
    const last = this.run.at(-1);
    if (last !== undefined && (index - last > MAX_BETWEEN || page < this.page)) this.close();
    if (page > this.page) this.rises++;
    this.run.push(index);
    this.page = page;
  }

  /** Ends the run. */
  close(): void {
    if (this.run.length >= MIN_RUN && this.rises >= MIN_RISES)
      for (let at = this.run[0] ?? 0; at <= (this.run[this.run.length - 1] ?? -1); at++) this.found.add(at);
    this.run = [];
    this.page = this.rises = 0;
  }
}
