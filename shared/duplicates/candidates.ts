// Which duties are worth comparing with a duty: an inverted index from the keys of stems to duties.
// The rarest keys are looked up first; loses no pair that scores `LOSSLESS_LIKENESS` or more (why: see `find`).
// Looks at some thousands of entries for each duty, so its loops are written for the machine. Knows weights and keys, no scores.

import type { DutyWords } from './duty-words.ts';
import { GrowingLists, Integers } from './growing-lists.ts';
import { SAME_VERB } from './likeness.ts';

/** Two duties at least so alike, with at least one stem or its kin in common, are always found. */
export const LOSSLESS_LIKENESS = 0.85;

/** Half of the likeness is the share of stems, so that share is at least 2 x 0.85 - 1; a little less for single precision. */
const LEAST_SHARE = 2 * LOSSLESS_LIKENESS - 1 - 1e-4;

/** Entries looked at beyond those the promise needs; beyond, only very common words are left. */
const MOST_ENTRIES = 6000;

/** Candidates kept beyond those the promise needs: the best partner of a reworded duty is among the first ten nearly always. */
const BEST_CANDIDATES = 24;

/** Slots counted at a time: their sums stay in the processor's cache however many duties there are. */
const BLOCK = 65_536;

/**
 * What is known of each duty without a look at its words lies side by side, for a far place of memory costs as much as many near ones:
 * its weight, and a signature of three numbers in which each of its keys sets one bit.
 */
const FACTS = 4;
const SIGNATURE_BITS = 32;
const SIGNATURE_NUMBERS = FACTS - 1;
/** Weights are kept in steps of a thousandth. */
const WEIGHT_STEPS = 1000;

/**
 * An entry is a slot with the class of its duty's weight in the lowest bits, so that most of what is too heavy is known from the entry
 * alone. Sixteen classes to a doubling; eight million slots fit.
 */
const CLASS_BITS = 8;
const CLASSES = 1 << CLASS_BITS;
const CLASSES_PER_DOUBLING = 16;
/** The least weight of each class. */
const CLASS_WEIGHTS = Float64Array.from({ length: CLASSES }, (_, one) => 2 ** (one / CLASSES_PER_DOUBLING) - 1);

/** Duties worth comparing, each once. */
export interface Found {
  /** Those that share most, best first by what is known of them. */
  readonly best: readonly number[];
  /** The others that may reach `LOSSLESS_LIKENESS`; of no interest below it. */
  readonly possible: readonly number[];
}

/** One key of the duty looked up. */
interface Wanted {
  readonly key: number;
  /** Its bit, and in which number of the facts it is. */
  readonly bit: number;
  readonly fact: number;
  weight: number;
  /** Its stretch of the pool, moved on block by block. */
  at: number;
  readonly end: number;
}

/** What is looked for. */
interface Query {
  readonly slot: number;
  readonly own: number;
  /** What a duty may share beyond the keys that were looked up. */
  readonly unseen: number;
  /** What verbs that only mean the same may count. */
  readonly slack: number;
  readonly wanted: readonly Wanted[];
  readonly mayCompare: (other: number) => boolean;
}

/** What was found so far: `best` by falling `shares`. */
interface Choice {
  readonly best: number[];
  readonly shares: number[];
  readonly possible: number[];
}

/** Finds candidates among the duties that were added. */
export class Candidates {
  readonly #duties: DutyWords;
  readonly #lists = new GrowingLists();
  readonly #facts = new Integers();
  /** Weight of the keys that duties of a block share with the one looked up; 0 between two blocks. */
  readonly #shared = new Float32Array(BLOCK);
  /** Entries of the duties met in a block; one place more, as the next is written before it is known to be new. */
  readonly #touched = new Int32Array(BLOCK + 1);
  /** One more than the largest slot. */
  #slots = 0;

  constructor(duties: DutyWords) {
    this.#duties = duties;
  }

  /** Makes a duty findable. */
  add(slot: number): void {
    this.#lists.reach(this.#duties.book.keyCount);
    this.#facts.reach((slot + 1) * FACTS);
    this.#slots = Math.max(this.#slots, slot + 1);
    const facts = this.#facts.values;
    const start = slot * FACTS;
    facts.fill(0, start, start + FACTS);
    facts[start] = Math.floor((this.#duties.weights.values[slot] ?? 0) * WEIGHT_STEPS);
    for (const { key, bit, fact } of this.#listKeys(slot)) {
      this.#lists.insert(key, this.#entryOf(slot));
      facts[start + fact] = (facts[start + fact] ?? 0) | bit;
    }
  }

  /** Takes a duty out again; its words must still be there. */
  remove(slot: number): void {
    for (const { key } of this.#listKeys(slot)) this.#lists.remove(key, this.#entryOf(slot));
  }

  /**
   * Finds duties worth comparing with `slot`.
   *
   * The promise: with share of stems s = 2 M / (A + B), where A and B weigh all stems of each duty and M what they have in common,
   * and M <= B, s >= t needs M >= A t / (2 - t). So once the keys not yet looked up weigh less than that, every partner has been met.
   * Verbs that only mean the same have different keys, so what they may count is added to M.
   */
  find(slot: number, mayCompare: (other: number) => boolean): Found {
    const own = this.#duties.weights.values[slot] ?? 0;
    const slack = this.#verbSlack(slot);
    const needed = (own * LEAST_SHARE) / (2 - LEAST_SHARE) - slack;
    const wanted = this.#listKeys(slot).sort((a, b) => a.end - a.at - (b.end - b.at));
    let rest = own;
    let entries = 0;
    let count = 0;
    for (const { weight, at, end } of wanted) {
      if (rest < needed && entries + end - at > MOST_ENTRIES) break;
      entries += end - at;
      rest -= weight;
      count++;
    }
    const query = { slot, own, unseen: Math.max(0, rest) + slack, slack, wanted, mayCompare };
    const choice: Choice = { best: [], shares: [], possible: [] };
    for (let base = 0; base < this.#slots; base += BLOCK) {
      const met = this.#meet(wanted, count, base);
      this.#choose(query, choice, { base, met });
    }
    const { best, possible } = choice;
    return { best, possible: possible.length === 0 ? possible : possible.filter((other) => !best.includes(other)) };
  }

  /** Sums the weights of shared keys for the duties of a block; gives the number of those met. */
  #meet(wanted: readonly Wanted[], count: number, base: number): number {
    const shared = this.#shared;
    const touched = this.#touched;
    const { pool } = this.#lists;
    let met = 0;
    for (let which = 0; which < count; which++) {
      const key = wanted[which];
      if (!key) break;
      const { weight, end } = key;
      let at = key.at;
      for (; at < end; at++) {
        const entry = pool[at] ?? 0;
        const place = (entry >> CLASS_BITS) - base;
        if (place >= BLOCK) break;
        const before = shared[place] ?? 0;
        touched[met] = entry;
        met += before === 0 ? 1 : 0;
        shared[place] = before + weight;
      }
      key.at = at;
    }
    return met;
  }

  /** Takes what is worth comparing out of a block, and leaves it empty. */
  #choose(
    query: Query,
    { best, shares, possible }: Choice,
    { base, met }: { readonly base: number; readonly met: number },
  ): void {
    const { slot, own, unseen, mayCompare } = query;
    const facts = this.#facts.values;
    const shared = this.#shared;
    const touched = this.#touched;
    let least = best.length === BEST_CANDIDATES ? (shares[BEST_CANDIDATES - 1] ?? 0) : 0;
    // What a partner must share at least, whatever it weighs: spares the look at most of the duties met.
    const leastToReach = (own * LEAST_SHARE) / (2 - LEAST_SHARE) - unseen;
    let leastToMatter = Math.min(leastToReach, (least * own) / 2);
    for (let at = 0; at < met; at++) {
      const entry = touched[at] ?? 0;
      const other = entry >> CLASS_BITS;
      const common = shared[other - base] ?? 0;
      shared[other - base] = 0;
      if (common < leastToMatter) continue;
      const atLeast = own + (CLASS_WEIGHTS[entry & (CLASSES - 1)] ?? 0);
      if (LEAST_SHARE * atLeast > 2 * (common + unseen) && least * atLeast > 2 * common) continue;
      const theirs = (facts[other * FACTS] ?? 0) / WEIGHT_STEPS;
      const share = (2 * common) / (own + theirs);
      const isBetter = share > least;
      const canReach =
        2 * Math.min(common + unseen, own, theirs) >= LEAST_SHARE * (own + theirs) &&
        this.#mayReach(query, other, theirs);
      if (!(canReach || isBetter) || other === slot || !mayCompare(other)) continue;
      if (canReach) possible.push(other);
      if (!isBetter) continue;
      // A short sorted list: most come too late to enter it.
      let rank = Math.min(best.length, BEST_CANDIDATES - 1);
      while (rank > 0 && (shares[rank - 1] ?? 0) < share) {
        shares[rank] = shares[rank - 1] ?? 0;
        best[rank] = best[rank - 1] ?? 0;
        rank--;
      }
      shares[rank] = share;
      best[rank] = other;
      if (best.length < BEST_CANDIDATES) continue;
      least = shares[BEST_CANDIDATES - 1] ?? 0;
      leastToMatter = Math.min(leastToReach, (least * own) / 2);
    }
  }

  /** False where the signature shows that the other lacks too much. */
  #mayReach({ own, slack, wanted }: Query, other: number, theirs: number): boolean {
    const facts = this.#facts.values;
    const start = other * FACTS;
    let most = own + slack;
    for (const { bit, fact, weight } of wanted) if (((facts[start + fact] ?? 0) & bit) === 0) most -= weight;
    return 2 * most >= LEAST_SHARE * (own + theirs);
  }

  /** The different keys of a duty, each with the weight of its stems together. */
  #listKeys(slot: number): Wanted[] {
    const duties = this.#duties;
    const { terms, book } = duties;
    const last = terms.startOf(slot) + terms.lengthOf(slot);
    const byKey = new Map<number, Wanted>();
    for (let at = terms.startOf(slot); at < last; at++) {
      const stem = terms.pool[at] ?? 0;
      const key = book.keyOf.values[stem] ?? 0;
      const known = byKey.get(key);
      if (known) {
        known.weight += duties.weightOf(stem);
        continue;
      }
      const start = this.#lists.startOf(key);
      const wanted = {
        key,
        bit: 1 << (key % SIGNATURE_BITS),
        fact: 1 + (Math.floor(key / SIGNATURE_BITS) % SIGNATURE_NUMBERS),
        weight: duties.weightOf(stem),
        at: start,
        end: start + this.#lists.lengthOf(key),
      };
      byKey.set(key, wanted);
    }
    return [...byKey.values()];
  }

  #entryOf(slot: number): number {
    const weight = this.#duties.weights.values[slot] ?? 0;
    return (slot << CLASS_BITS) | Math.min(CLASSES - 1, Math.floor(Math.log2(1 + weight) * CLASSES_PER_DOUBLING));
  }

  #verbSlack(slot: number): number {
    const duties = this.#duties;
    const { terms, book } = duties;
    let slack = 0;
    for (let at = terms.startOf(slot), end = at + terms.lengthOf(slot); at < end; at++) {
      const stem = terms.pool[at] ?? 0;
      if (book.verbGroups[stem]) slack += SAME_VERB * duties.weightOf(stem);
    }
    return slack;
  }
}
