// Duties with the same letters and digits, however many: one of them stands for all in the index, the others follow it.
// So ten thousand equal duties cost ten thousand look-ups and give as many pairs, not fifty million. Knows keys, no texts.

import { Integers } from './growing-lists.ts';

const NOBODY = -1;

/** Groups of copies by slot. */
export class Copies {
  /** By digest: the texts of a million duties would weigh as much as all the rest. */
  readonly #firstOf = new Map<string, number>();
  /** The copy that came next, `NOBODY` behind the last. */
  readonly #next = new Integers();
  /** The one that stands for each slot. */
  readonly #first = new Integers();

  /** Puts a slot to its copies and gives the one that stands for them: itself when it is the first. */
  join(slot: number, key: string): number {
    this.#next.reach(slot + 1);
    this.#first.reach(slot + 1);
    const name = digest(key);
    const first = this.#firstOf.get(name) ?? slot;
    this.#first.values[slot] = first;
    this.#next.values[slot] = NOBODY;
    if (first === slot) this.#firstOf.set(name, slot);
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
      this.#firstOf.delete(digest(key));
      return null;
    }
    this.#firstOf.set(digest(key), heir);
    for (let at = heir; at !== NOBODY; at = this.#next.values[at] ?? NOBODY) this.#first.values[at] = heir;
    return heir;
  }

  /** The slot that stands for this one. */
  firstOf(slot: number): number {
    return this.#first.values[slot] ?? slot;
  }

  /** The slot that stands for a key, if there is one. */
  find(key: string): number | undefined {
    return this.#firstOf.get(digest(key));
  }

  /** The copies behind the one that stands for them, newest first. */
  *followersOf(first: number): Generator<number> {
    for (let at = this.#next.values[first] ?? NOBODY; at !== NOBODY; at = this.#next.values[at] ?? NOBODY) yield at;
  }
}

/** Longer keys are known by a digest of four numbers of 32 bits, in two characters each; two of a million meet once in 10^26 times. */
const LONGEST_KEY = 16;
const SEEDS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
const HALF = 16;

function digest(key: string): string {
  if (key.length <= LONGEST_KEY) return key;
  const units = SEEDS.flatMap((seed) => {
    let mixed = seed ^ key.length;
    for (let at = 0; at < key.length; at++) {
      mixed = Math.imul(mixed ^ key.charCodeAt(at), 0x01000193);
      mixed ^= mixed >>> 13;
    }
    mixed = Math.imul(mixed ^ (mixed >>> HALF), 0x45d9f3b);
    return [mixed >>> HALF, mixed & 0xffff];
  });
  // A private character in front, so that no short key reads like a digest.
  return `\uE000${String.fromCharCode(...units)}`;
}
