// What each duty consists of, by number: its words, its terms (different stems), their weights.
// Counts in how many duties each stem and gram occurs; `weigh` turns the counts into weights, which then stay until the next time.
// Knows no ids and no pairs.

import { Fractions, GrowingLists, Integers, QuickSet } from './growing-lists.ts';
import type { ReadDuty } from './read-duty.ts';
import { GRAM_COUNT, NO_STEM, type WordBook } from './word-book.ts';

/** Duties that are thought to stand behind those given, so that in a small set a word seen twice does not count for nothing. */
const DUTIES_BEHIND = 1000;
/** In how many of those each common word is thought to stand. */
const COMMON_BEHIND = 50;

/** Duties as numbers: one place ("slot") for each. */
export class DutyWords {
  readonly book: WordBook;
  /** Words of each duty, in order, fillers left out. */
  readonly words = new GrowingLists();
  /** Different stems of each duty, in order of their first occurrence. */
  readonly terms = new GrowingLists();
  /** Weight of all terms of each duty together. */
  readonly weights = new Fractions();
  /** Length of each duty's vector of grams. */
  readonly norms = new Fractions();
  /** Square of the weight of each gram. */
  readonly gramWeights = new Float32Array(GRAM_COUNT);
  readonly #stemWeights = new Fractions();
  readonly #stemCounts = new Integers();
  readonly #gramCounts = new Int32Array(GRAM_COUNT);
  readonly #seen = new QuickSet();
  readonly #grams = new Float32Array(GRAM_COUNT);
  #count = 0;
  /** Duties counted, and stems known, when the weights were made. */
  #weighed = 0;

  constructor(book: WordBook) {
    this.book = book;
  }

  /** Puts a duty into an empty slot and counts its words. */
  put(slot: number, { words, stems, fillers }: ReadDuty): void {
    this.words.reach(slot + 1);
    this.terms.reach(slot + 1);
    this.weights.reach(slot + 1);
    this.norms.reach(slot + 1);
    this.#stemCounts.reach(this.book.stems.length);
    this.#seen.clear();
    for (let at = 0; at < words.length; at++) {
      const stem = stems[at] ?? NO_STEM;
      if (!fillers.includes(at)) this.words.push(slot, words[at] ?? 0);
      if (stem !== NO_STEM && this.#seen.add(stem)) this.terms.push(slot, stem);
    }
    this.#count++;
    this.#tally(slot, 1);
  }

  /** Empties a slot. */
  take(slot: number): void {
    this.#count--;
    this.#tally(slot, -1);
    this.words.clear(slot);
    this.terms.clear(slot);
  }

  /** Makes the weights out of the counts, and those of all duties in `slots`. */
  weigh(slots: Iterable<number>): void {
    this.#weighed = this.#count + DUTIES_BEHIND;
    this.gramWeights.fill(this.#rarity(0) ** 2);
    for (const [gram, count] of this.#gramCounts.entries())
      if (count > 0)
        this.gramWeights[gram] = this.#rarity(count + COMMON_BEHIND * (this.book.commonGrams[gram] ?? 0)) ** 2;
    this.#stemWeights.reach(this.book.stems.length);
    for (let stem = 0; stem < this.#stemWeights.length; stem++)
      this.#stemWeights.values[stem] = this.#rarity(
        (this.#stemCounts.values[stem] ?? 0) + COMMON_BEHIND * (this.book.isCommon.values[stem] ?? 0),
      );
    for (const slot of slots) this.weighDuty(slot);
  }

  /** Makes the weights of one duty with the weights of its words as they are. */
  weighDuty(slot: number): void {
    const { terms, words, book } = this;
    let weight = 0;
    for (let at = terms.startOf(slot), end = at + terms.lengthOf(slot); at < end; at++)
      weight += this.weightOf(terms.pool[at] ?? 0);
    this.weights.values[slot] = weight;
    const grams = book.grams.values;
    const starts = book.gramStart.values;
    let square = 0;
    const from = words.startOf(slot);
    const to = from + words.lengthOf(slot);
    for (let at = from; at < to; at++) {
      const word = words.pool[at] ?? 0;
      for (let place = starts[word] ?? 0, end = starts[word + 1] ?? 0; place < end; place++) {
        const gram = grams[place] ?? 0;
        const times = this.#grams[gram] ?? 0;
        // (t + 1)^2 - t^2 times the weight: the sum of squares grows with each occurrence.
        square += (2 * times + 1) * (this.gramWeights[gram] ?? 0);
        this.#grams[gram] = times + 1;
      }
    }
    for (let at = from; at < to; at++) {
      const word = words.pool[at] ?? 0;
      for (let place = starts[word] ?? 0, end = starts[word + 1] ?? 0; place < end; place++)
        this.#grams[grams[place] ?? 0] = 0;
    }
    this.norms.values[slot] = Math.sqrt(square);
  }

  /** Weight of a stem: the rarer, the heavier; a stem unknown when the weights were made is as heavy as any. */
  weightOf(stem: number): number {
    return stem < this.#stemWeights.length ? (this.#stemWeights.values[stem] ?? 0) : Math.log(1 + this.#weighed);
  }

  /** True where both duties have the same different stems. */
  haveSameTerms(one: number, other: number): boolean {
    const { terms } = this;
    const length = terms.lengthOf(one);
    if (length !== terms.lengthOf(other)) return false;
    this.#seen.clear();
    for (let at = terms.startOf(one), end = at + length; at < end; at++) this.#seen.add(terms.pool[at] ?? 0);
    for (let at = terms.startOf(other), end = at + length; at < end; at++)
      if (!this.#seen.has(terms.pool[at] ?? 0)) return false;
    return true;
  }

  #rarity(count: number): number {
    return Math.log(1 + this.#weighed / (1 + count));
  }

  #tally(slot: number, by: number): void {
    const { terms, words, book } = this;
    for (let at = terms.startOf(slot), end = at + terms.lengthOf(slot); at < end; at++) {
      const stem = terms.pool[at] ?? 0;
      this.#stemCounts.values[stem] = (this.#stemCounts.values[stem] ?? 0) + by;
    }
    this.#seen.clear();
    const grams = book.grams.values;
    const starts = book.gramStart.values;
    for (let at = words.startOf(slot), last = at + words.lengthOf(slot); at < last; at++) {
      const word = words.pool[at] ?? 0;
      for (let place = starts[word] ?? 0, end = starts[word + 1] ?? 0; place < end; place++) {
        const gram = grams[place] ?? 0;
        if (this.#seen.add(gram)) this.#gramCounts[gram] = (this.#gramCounts[gram] ?? 0) + by;
      }
    }
  }
}
