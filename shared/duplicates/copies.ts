// Duties with the same letters and digits, however many: one of them stands for all in the index, the others follow it.
// So ten thousand equal duties cost ten thousand look-ups and give as many pairs, not fifty million. Knows keys, no texts.

import { Integers } from './growing-lists.ts';

const NOBODY = -1;

/** Groups of copies by slot. */
export class Copies {
  readonly #firstOf = new Map<string, number>();
  /** The copy that came next, `NOBODY` behind the last. */
  readonly #next = new Integers();
  /** The one that stands for each slot. */
  readonly #first = new Integers();

  /** Puts a slot to its copies and gives the one that stands for them: itself when it is the first. */
  join(slot: number, key: string): number {
    this.#next.reach(slot + 1);
    this.#first.reach(slot + 1);
    const first = this.#firstOf.get(key) ?? slot;
    this.#first.values[slot] = first;
    this.#next.values[slot] = NOBODY;
    if (first === slot) this.#firstOf.set(key, slot);
    else {
      // Right behind the first: appending would walk the whole list.
      this.#next.values[slot] = this.#next.values[first] ?? NOBODY;
      this.#next.values[first] = slot;
    }
    return first;
  }

  /** Takes a slot out. Gives the slot that stands for the others from now on if it was the first and has copies, else null. */
  leave(slot: number, key: string): number | null {
    const first = this.firstOf(slot);
    if (first !== slot) {
      let before = first;
      while ((this.#next.values[before] ?? NOBODY) !== slot) before = this.#next.values[before] ?? NOBODY;
      this.#next.values[before] = this.#next.values[slot] ?? NOBODY;
      return null;
    }
    const heir = this.#next.values[slot] ?? NOBODY;
    if (heir === NOBODY) {
      this.#firstOf.delete(key);
      return null;
    }
    this.#firstOf.set(key, heir);
    for (let at = heir; at !== NOBODY; at = this.#next.values[at] ?? NOBODY) this.#first.values[at] = heir;
    return heir;
  }

  /** The slot that stands for this one. */
  firstOf(slot: number): number {
    return this.#first.values[slot] ?? slot;
  }

  /** The slot that stands for a key, if there is one. */
  find(key: string): number | undefined {
    return this.#firstOf.get(key);
  }

  /** The copies behind the one that stands for them, newest first. */
  *followersOf(first: number): Generator<number> {
    for (let at = this.#next.values[first] ?? NOBODY; at !== NOBODY; at = this.#next.values[at] ?? NOBODY) yield at;
  }
}
