// The duties most like each duty, best first: a short list for each, kept up to date from both sides.
// All that is told about pairs later (scores, margins, limits) is read from here. Knows numbers only.

import { Fractions, Integers } from './growing-lists.ts';

/** Partners remembered for each duty; a pair is told when one of the two remembers it. */
export const MOST_NEIGHBOURS = 12;

const NOBODY = -1;

/** Short sorted lists of neighbours by slot. */
export class Neighbours {
  readonly #slots = new Integers();
  readonly #likeness = new Fractions();
  readonly #counts = new Integers();

  /** Makes room for a slot. */
  reach(count: number): void {
    this.#slots.reach(count * MOST_NEIGHBOURS);
    this.#likeness.reach(count * MOST_NEIGHBOURS);
    this.#counts.reach(count);
  }

  countOf(slot: number): number {
    return this.#counts.values[slot] ?? 0;
  }

  /** The neighbour at a rank from 0. */
  at(slot: number, rank: number): number {
    return this.#slots.values[slot * MOST_NEIGHBOURS + rank] ?? NOBODY;
  }

  /** How alike the neighbour at a rank is, 0 behind the last. */
  likenessAt(slot: number, rank: number): number {
    return rank < this.countOf(slot) ? (this.#likeness.values[slot * MOST_NEIGHBOURS + rank] ?? 0) : 0;
  }

  /** Rank of a neighbour, -1 if it is not remembered. */
  rankOf(slot: number, other: number): number {
    const start = slot * MOST_NEIGHBOURS;
    return this.#slots.values.subarray(start, start + this.countOf(slot)).indexOf(other);
  }

  /** Less likeness than this is not remembered for a slot. */
  leastOf(slot: number): number {
    return this.likenessAt(slot, MOST_NEIGHBOURS - 1);
  }

  /** Remembers `other` for `slot` unless there are enough better ones. Among equals the one that came first stays. */
  offer(slot: number, other: number, likeness: number): void {
    const start = slot * MOST_NEIGHBOURS;
    const slots = this.#slots.values;
    const values = this.#likeness.values;
    const count = this.countOf(slot);
    let place = Math.min(count, MOST_NEIGHBOURS);
    while (place > 0 && (values[start + place - 1] ?? 0) < likeness) place--;
    if (place === MOST_NEIGHBOURS) return;
    const last = Math.min(count, MOST_NEIGHBOURS - 1);
    slots.copyWithin(start + place + 1, start + place, start + last);
    values.copyWithin(start + place + 1, start + place, start + last);
    slots[start + place] = other;
    values[start + place] = likeness;
    this.#counts.values[slot] = last + 1;
  }

  /** Forgets a slot wherever it is remembered. Gives those whose list was full, so that one pushed out before may be missing now. */
  forget(gone: number): number[] {
    const short: number[] = [];
    const all = this.#slots.values.subarray(0, this.#slots.length);
    for (let at = all.indexOf(gone); at >= 0; at = all.indexOf(gone, at + 1)) {
      const slot = Math.floor(at / MOST_NEIGHBOURS);
      const end = slot * MOST_NEIGHBOURS + this.countOf(slot);
      if (at >= end) continue; // left over from a list that has become shorter
      if (end === (slot + 1) * MOST_NEIGHBOURS) short.push(slot);
      this.#slots.values.copyWithin(at, at + 1, end);
      this.#likeness.values.copyWithin(at, at + 1, end);
      this.#counts.values[slot] = this.countOf(slot) - 1;
    }
    this.clear(gone);
    return short;
  }

  /** Forgets all neighbours of a slot. */
  clear(slot: number): void {
    this.#counts.values[slot] = 0;
  }
}
