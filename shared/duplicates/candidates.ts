// Which duties are worth comparing with a duty: an inverted index from the keys of stems to duties.
// The rarest keys are looked up first; loses no pair that scores `LOSSLESS_LIKENESS` or more (why: see `find`).
// Knows weights and keys; scoring is done elsewhere.

import type { DutyWords } from './duty-words.ts';
import { Fractions, GrowingLists, Integers } from './growing-lists.ts';
import { SAME_VERB } from './likeness.ts';

/** Two duties at least so alike, with at least one stem or its kin in common, are always found. */
export const LOSSLESS_LIKENESS = 0.85;

/** Half of the likeness is the share of stems, so that share is at least 2 x 0.85 - 1; a little less for single precision. */
const LEAST_SHARE = 2 * LOSSLESS_LIKENESS - 1 - 1e-4;

/** Entries looked at beyond those the promise needs; beyond, only very common words are left. */
const MOST_ENTRIES = 6000;

/** Candidates kept beyond those the promise needs: the best partner of a reworded duty is among the first ten nearly always. */
const BEST_CANDIDATES = 24;

/** Duties worth comparing, each once. */
export interface Found {
  /** Those that share most, best first by what is known of them. */
  readonly best: readonly number[];
  /** The others that may reach `LOSSLESS_LIKENESS`; of no interest below it. */
  readonly possible: readonly number[];
}

/** Finds candidates among the duties that were added. */
export class Candidates {
  readonly #duties: DutyWords;
  readonly #lists = new GrowingLists();
  /** Weight of the keys a duty shares with the one looked up; 0 between two look-ups. */
  readonly #shared = new Fractions();
  /** Duties met in a look-up, `#met` of them. */
  readonly #touched = new Integers();
  #met = 0;

  constructor(duties: DutyWords) {
    this.#duties = duties;
  }

  /** Makes a duty findable. */
  add(slot: number): void {
    this.#lists.reach(this.#duties.book.keyCount);
    this.#shared.reach(slot + 1);
    this.#touched.reach(slot + 1);
    for (const key of this.#keysOf(slot).keys()) this.#lists.push(key, slot);
  }

  /** Takes a duty out again; its words must still be there. */
  remove(slot: number): void {
    for (const key of this.#keysOf(slot).keys()) this.#lists.remove(key, slot);
  }

  /**
   * Finds duties worth comparing with `slot`.
   *
   * The promise: with share of stems s = 2 M / (A + B), where A and B weigh all stems of each duty and M what they have in common,
   * and M <= B, s >= t needs M >= A t / (2 - t). So once the keys not yet looked up weigh less than that, every partner has been met.
   * Verbs that only mean the same have different keys, so what they may count is added to M.
   */
  find(slot: number, mayCompare: (other: number) => boolean): Found {
    const { weights } = this.#duties;
    const own = weights.values[slot] ?? 0;
    const keys = this.#keysOf(slot);
    const slack = this.#verbSlack(slot);
    const needed = (own * LEAST_SHARE) / (2 - LEAST_SHARE) - slack;
    const order = [...keys].sort(([a], [b]) => this.#lists.lengthOf(a) - this.#lists.lengthOf(b));
    const shared = this.#shared.values;
    const touched = this.#touched.values;
    let met = 0;
    let rest = own;
    let entries = 0;
    for (const [key, weight] of order) {
      const length = this.#lists.lengthOf(key);
      if (rest < needed && entries + length > MOST_ENTRIES) break;
      entries += length;
      rest -= weight;
      const { pool } = this.#lists;
      for (let at = this.#lists.startOf(key), end = at + length; at < end; at++) {
        const other = pool[at] ?? 0;
        const before = shared[other] ?? 0;
        if (before === 0) touched[met++] = other;
        shared[other] = before + weight;
      }
    }
    this.#met = met;
    const found = this.#choose(slot, own, Math.max(0, rest) + slack, mayCompare);
    for (let at = 0; at < met; at++) shared[touched[at] ?? 0] = 0;
    return found;
  }

  #choose(slot: number, own: number, unseen: number, mayCompare: (other: number) => boolean): Found {
    const weights = this.#duties.weights.values;
    const shared = this.#shared.values;
    const possible: number[] = [];
    const best: number[] = [];
    const shares: number[] = [];
    let least = 0;
    // What a partner must share at least, whatever it weighs: spares the look at most of the duties met.
    const leastToReach = (own * LEAST_SHARE) / (2 - LEAST_SHARE) - unseen;
    const touched = this.#touched.values;
    for (let at = 0; at < this.#met; at++) {
      const other = touched[at] ?? 0;
      const common = shared[other] ?? 0;
      if (common < leastToReach && 2 * common <= least * own) continue;
      const theirs = weights[other] ?? 0;
      const share = (2 * common) / (own + theirs);
      const canReach = 2 * Math.min(common + unseen, own, theirs) >= LEAST_SHARE * (own + theirs);
      if ((!canReach && share <= least) || other === slot || !mayCompare(other)) continue;
      if (canReach) possible.push(other);
      if (share <= least) continue;
      // A short sorted list: most come too late to enter it.
      let place = Math.min(best.length, BEST_CANDIDATES - 1);
      while (place > 0 && (shares[place - 1] ?? 0) < share) {
        shares[place] = shares[place - 1] ?? 0;
        best[place] = best[place - 1] ?? 0;
        place--;
      }
      shares[place] = share;
      best[place] = other;
      if (best.length === BEST_CANDIDATES) least = shares[BEST_CANDIDATES - 1] ?? 0;
    }
    return { best, possible: possible.length === 0 ? possible : possible.filter((other) => !best.includes(other)) };
  }

  /** The keys of a duty, each with the weight of its stems together. */
  #keysOf(slot: number): Map<number, number> {
    const duties = this.#duties;
    const { terms, book } = duties;
    const keys = new Map<number, number>();
    for (let at = terms.startOf(slot), end = at + terms.lengthOf(slot); at < end; at++) {
      const stem = terms.pool[at] ?? 0;
      const key = book.keyOf.values[stem] ?? 0;
      keys.set(key, (keys.get(key) ?? 0) + duties.weightOf(stem));
    }
    return keys;
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
