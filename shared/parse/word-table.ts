// A table of words that is asked with a place in a text: nothing is cut out, brought to lower case or hashed by the engine.
// Used by lexicon.ts for what is asked of every word of every short line; a Map of strings would cost an allocation each time.
// Must not know what the words mean.

import { composed } from './phrases.ts';
import { codeAt, isLigature, isMark, toLower } from './characters.ts';

/** Slots for each word, so that most look-ups of unknown words meet an empty one. */
const SLOTS_PER_WORD = 4;

/** Values by word; words are written in lower case and composed, and found in any case. */
export class WordTable<Value> {
  private readonly words: readonly string[];
  private readonly values: readonly Value[];
  private readonly hashes: readonly number[];
  /** Index + 1 of the word in each slot, 0 = empty; a full slot sends on to the next. */
  private readonly slots: Uint16Array;

  constructor(entries: ReadonlyMap<string, Value>) {
    this.words = [...entries.keys()];
    this.values = [...entries.values()];
    this.hashes = this.words.map((word) => hashOf(word, 0, word.length));
    let size = 1;
    while (size < this.words.length * SLOTS_PER_WORD) size *= 2;
    this.slots = new Uint16Array(size);
    this.hashes.forEach((hash, index) => {
      let slot = hash & (size - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = index + 1;
    });
  }

  /** The value of the word `text.slice(start, end)`, undefined if it is unknown. */
  get(text: string, start: number, end: number): Value | undefined {
    const hash = hashOf(text, start, end);
    if (hash < 0) {
      const word = composed(text.slice(start, end));
      return this.find(word, 0, word.length, hashOf(word, 0, word.length));
    }
    return this.find(text, start, end, hash);
  }

  private find(text: string, start: number, end: number, hash: number): Value | undefined {
    const last = this.slots.length - 1;
    for (let slot = hash & last; this.slots[slot] !== 0; slot = (slot + 1) & last) {
      const index = (this.slots[slot] ?? 0) - 1;
      if (this.hashes[index] === hash && isSame(text, start, end, this.words[index] ?? '')) return this.values[index];
    }
    return undefined;
  }
}

/** A number of 31 bits; -1 for a word with accents written apart. */
function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) {
    const code = codeAt(text, at);
    if (isMark(code) || isLigature(code)) return -1;
    hash = (Math.imul(hash, 31) + toLower(code)) & 0x7fffffff;
  }
  return hash;
}

function isSame(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (toLower(codeAt(text, at)) !== codeAt(word, at - start)) return false;
  return true;
}
