// How alike two duties are, 0..1: half the weighted share of stems they have in common, half that of their character grams.
// Stems forgive order and small words, grams forgive spelling and word formation; together they beat each alone on both benchmarks.
// One duty is made ready, then compared with many. Knows nothing of who is worth comparing.

import type { DutyWords } from './duty-words.ts';
import { Fractions, Integers } from './growing-lists.ts';
import { areKin, shareGroup } from './kinship.ts';
import { GRAM_COUNT, type WordBook } from './word-book.ts';

/** What two stems of one family count for each other ("manag" and "management"); equal stems count 1. */
const KIN = 0.8;
/** What two verbs of one group count for each other ("conduct" and "perform"). */
export const SAME_VERB = 0.7;
/** Stems without a partner beyond this number are not searched for kin: in a cell of thousands of words they decide nothing. */
const MOST_KIN = 64;

/** Compares duties of one `DutyWords`. */
export class Likeness {
  readonly #duties: DutyWords;
  /** Weights of the grams of the duty made ready, by gram; `#touched` lists which are not 0. */
  readonly #grams = new Float32Array(GRAM_COUNT);
  #touched: number[] = [];
  /** Product of a word's grams with those of the duty made ready; known where the mark is the current one. */
  readonly #products = new Fractions();
  readonly #productMarks = new Integers();
  readonly #termMarks = new Integers();
  readonly #keyMarks = new Integers();
  readonly #groupMarks = new Integers();
  #mark = 0;
  #ready = -1;
  readonly #theirs: number[] = [];
  readonly #mine: number[] = [];

  constructor(duties: DutyWords) {
    this.#duties = duties;
  }

  /** Makes a duty ready to be compared; to be called again after its words or the weights have changed. */
  prepare(slot: number): void {
    const { book, gramWeights, terms, words } = this.#duties;
    for (const gram of this.#touched) this.#grams[gram] = 0;
    this.#touched = [];
    const grams = book.grams.values;
    const starts = book.gramStart.values;
    for (let at = words.startOf(slot), end = at + words.lengthOf(slot); at < end; at++) {
      const word = words.pool[at] ?? 0;
      for (let place = starts[word] ?? 0, last = starts[word + 1] ?? 0; place < last; place++) {
        const gram = grams[place] ?? 0;
        this.#grams[gram] = (this.#grams[gram] ?? 0) + (gramWeights[gram] ?? 0);
        this.#touched.push(gram);
      }
    }
    this.#ready = slot;
    this.#mark++;
    this.#products.reach(book.folded.length);
    this.#productMarks.reach(book.folded.length);
    this.#termMarks.reach(book.stems.length);
    this.#keyMarks.reach(book.keyCount);
    for (let at = terms.startOf(slot), end = at + terms.lengthOf(slot); at < end; at++) {
      const stem = terms.pool[at] ?? 0;
      this.#termMarks.values[stem] = this.#mark;
      this.#keyMarks.values[book.keyOf.values[stem] ?? 0] = this.#mark;
      for (const group of book.verbGroups[stem] ?? []) {
        this.#groupMarks.reach(group + 1);
        this.#groupMarks.values[group] = this.#mark;
      }
    }
  }

  /** Likeness of the duty made ready and another, 0..1, 1 = same words; 0 where it would not reach `least`, which is found out sooner. */
  with(other: number, least = 0): number {
    const duties = this.#duties;
    const sum = (duties.weights.values[this.#ready] ?? 0) + (duties.weights.values[other] ?? 0);
    const common = this.#findCommon(other);
    const stems = sum === 0 ? 0 : (2 * common) / sum;
    const hasKin = this.#theirs.length > 0;
    // The most that kin could add: cheaper to know than what they do.
    const missing = Math.min(duties.weights.values[this.#ready] ?? 0, duties.weights.values[other] ?? 0) - common;
    const mostKin = hasKin ? (2 * KIN * missing) / sum : 0;
    if ((Math.min(1, stems + mostKin) + 1) / 2 < least) return 0;
    const grams = this.#shareOfGrams(other);
    if ((Math.min(1, stems + mostKin) + grams) / 2 < least) return 0;
    const likeness = (Math.min(1, stems + (hasKin ? (2 * this.#matchKin(other)) / sum : 0)) + grams) / 2;
    return likeness < least ? 0 : likeness;
  }

  /** Cosine of the two vectors of grams. */
  #shareOfGrams(other: number): number {
    const { book, words, norms } = this.#duties;
    const lengths = (norms.values[this.#ready] ?? 0) * (norms.values[other] ?? 0);
    if (lengths === 0) return 0;
    const products = this.#products.values;
    const marks = this.#productMarks.values;
    let product = 0;
    for (let at = words.startOf(other), end = at + words.lengthOf(other); at < end; at++) {
      const word = words.pool[at] ?? 0;
      if (marks[word] !== this.#mark) {
        products[word] = this.#multiply(book.gramStart.values[word] ?? 0, book.gramStart.values[word + 1] ?? 0);
        marks[word] = this.#mark;
      }
      product += products[word] ?? 0;
    }
    return Math.min(1, product / lengths);
  }

  #multiply(from: number, to: number): number {
    const grams = this.#duties.book.grams.values;
    let product = 0;
    for (let place = from; place < to; place++) product += this.#grams[grams[place] ?? 0] ?? 0;
    return product;
  }

  /** Weight of the stems both have; leaves those only the other has, and that may have kin here, in `#theirs`. */
  #findCommon(other: number): number {
    const duties = this.#duties;
    const { terms } = duties;
    const marks = this.#termMarks.values;
    const theirs = this.#theirs;
    theirs.length = 0;
    let common = 0;
    let found = 0;
    for (let at = terms.startOf(other), end = at + terms.lengthOf(other); at < end; at++) {
      const stem = terms.pool[at] ?? 0;
      if (marks[stem] === this.#mark) {
        common += duties.weightOf(stem);
        found++;
      } else if (theirs.length < MOST_KIN && this.#mayHaveKin(stem)) theirs.push(stem);
    }
    if (found === terms.lengthOf(this.#ready)) theirs.length = 0;
    return common;
  }

  /** False for nearly all stems: none of the duty made ready has the same key, or a verb of the same group. */
  #mayHaveKin(stem: number): boolean {
    const { book } = this.#duties;
    if (this.#keyMarks.values[book.keyOf.values[stem] ?? 0] === this.#mark) return true;
    const groups = book.verbGroups[stem];
    if (!groups) return false;
    for (const group of groups) if (this.#groupMarks.values[group] === this.#mark) return true;
    return false;
  }

  /** Weight that the stems without a partner find in each other, each used once, the heaviest first. */
  #matchKin(other: number): number {
    const duties = this.#duties;
    const theirs = this.#theirs;
    const { terms, book } = duties;
    const mine = this.#mine;
    mine.length = 0;
    for (
      let at = terms.startOf(this.#ready), end = at + terms.lengthOf(this.#ready);
      at < end && mine.length < MOST_KIN;
      at++
    ) {
      const stem = terms.pool[at] ?? 0;
      if (!this.#has(other, stem)) mine.push(stem);
    }
    const gains: Gain[] = [];
    for (const own of mine) {
      for (const stem of theirs) {
        const kinship = areKin(book, own, stem) ? KIN : shareGroup(book, own, stem) ? SAME_VERB : 0;
        if (kinship > 0)
          gains.push({ own, stem, weight: kinship * Math.min(duties.weightOf(own), duties.weightOf(stem)) });
      }
    }
    if (gains.length > 1) gains.sort((a, b) => b.weight - a.weight || compareTexts(nameOf(book, a), nameOf(book, b)));
    let common = 0;
    for (const [at, { own, stem, weight }] of gains.entries()) {
      const isUsed = gains.slice(0, at).some((gain) => gain.taken && (gain.own === own || gain.stem === stem));
      if (isUsed) continue;
      common += weight;
      const gain = gains[at];
      if (gain) gain.taken = true;
    }
    return common;
  }

  #has(slot: number, stem: number): boolean {
    const { terms } = this.#duties;
    for (let at = terms.startOf(slot), end = at + terms.lengthOf(slot); at < end; at++)
      if (terms.pool[at] === stem) return true;
    return false;
  }
}

/** What two stems would count for each other. */
interface Gain {
  readonly own: number;
  readonly stem: number;
  readonly weight: number;
  taken?: boolean;
}

/** Both stems, the same whichever duty was made ready: likeness is symmetric. */
function nameOf({ stems }: WordBook, { own, stem }: Gain): string {
  return [stems[own] ?? '', stems[stem] ?? ''].sort(compareTexts).join(' ');
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
