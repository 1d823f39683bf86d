// Growing columns and lists of numbers in typed arrays: five bytes an entry where arrays of arrays take fifty.
// Used for the words of each duty, the duties of each key, the neighbours of each duty. Knows no meaning of the numbers.

const FIRST_CAPACITY = 1024;
const GROWTH = 1.5;

/** A column of whole numbers that grows at its end; places that were never written hold 0. */
export class Integers {
  values = new Int32Array(FIRST_CAPACITY);
  length = 0;

  /** Appends a number and gives its place. */
  push(value: number): number {
    this.reach(this.length + 1);
    this.values[this.length - 1] = value;
    return this.length - 1;
  }

  /** Makes the column at least `length` long. */
  reach(length: number): void {
    if (length <= this.length) return;
    this.length = length;
    if (length <= this.values.length) return;
    const grown = new Int32Array(Math.max(length, Math.ceil(this.values.length * GROWTH)));
    grown.set(this.values);
    this.values = grown;
  }
}

/** As `Integers`, for fractions in single precision. */
export class Fractions {
  values = new Float32Array(FIRST_CAPACITY);
  length = 0;

  /** Makes the column at least `length` long. */
  reach(length: number): void {
    if (length <= this.length) return;
    this.length = length;
    if (length <= this.values.length) return;
    const grown = new Float32Array(Math.max(length, Math.ceil(this.values.length * GROWTH)));
    grown.set(this.values);
    this.values = grown;
  }
}

const FIRST_ROOM = 4;
const ROOM_SIZES = 32;
const NONE = -1;

/** Lists by number, from 0; each lies in one stretch of `pool`, which moves to a larger one when the list outgrows it. */
export class GrowingLists {
  pool = new Int32Array(FIRST_CAPACITY);
  #used = 0;
  readonly #starts = new Integers();
  readonly #lengths = new Integers();
  /** Room of each list: a power of two, 0 for none. */
  readonly #rooms = new Integers();
  /** Stretches given up, by the logarithm of their room; the first number of each leads to the next. */
  readonly #free = new Int32Array(ROOM_SIZES).fill(NONE);

  /** Number of lists. */
  get count(): number {
    return this.#starts.length;
  }

  /** Makes sure that there are at least `count` lists; new ones are empty. */
  reach(count: number): void {
    this.#starts.reach(count);
    this.#lengths.reach(count);
    this.#rooms.reach(count);
  }

  /** First place of a list in `pool`; it changes when the list grows. */
  startOf(list: number): number {
    return this.#starts.values[list] ?? 0;
  }

  /** Number of entries of a list. */
  lengthOf(list: number): number {
    return this.#lengths.values[list] ?? 0;
  }

  /** Appends to a list. */
  push(list: number, value: number): void {
    const length = this.lengthOf(list);
    if (length === this.#rooms.values[list]) this.#move(list, Math.max(FIRST_ROOM, length * 2));
    this.pool[this.startOf(list) + length] = value;
    this.#lengths.values[list] = length + 1;
  }

  /** Puts a value into a list that is kept in rising order. */
  insert(list: number, value: number): void {
    this.push(list, value);
    const start = this.startOf(list);
    const last = start + this.lengthOf(list) - 1;
    if (last === start || (this.pool[last - 1] ?? 0) <= value) return;
    let at = last;
    while (at > start && (this.pool[at - 1] ?? 0) > value) at--;
    this.pool.copyWithin(at + 1, at, last);
    this.pool[at] = value;
  }

  /** Takes one occurrence of a value out; those behind it move up. */
  remove(list: number, value: number): void {
    const start = this.startOf(list);
    const end = start + this.lengthOf(list);
    const at = this.pool.subarray(start, end).indexOf(value);
    if (at < 0) return;
    this.pool.copyWithin(start + at, start + at + 1, end);
    this.#lengths.values[list] = end - start - 1;
  }

  /** Empties a list and gives its room back. */
  clear(list: number): void {
    this.#giveBack(list);
    this.#lengths.values[list] = 0;
    this.#rooms.values[list] = 0;
  }

  #move(list: number, room: number): void {
    const size = Math.log2(room);
    let start = this.#free[size] ?? NONE;
    if (start === NONE) start = this.#takeNew(room);
    else this.#free[size] = this.pool[start] ?? NONE;
    const from = this.startOf(list);
    this.pool.copyWithin(start, from, from + this.lengthOf(list));
    this.#giveBack(list);
    this.#starts.values[list] = start;
    this.#rooms.values[list] = room;
  }

  #takeNew(room: number): number {
    const start = this.#used;
    this.#used += room;
    if (this.#used > this.pool.length) {
      const grown = new Int32Array(Math.max(this.#used, Math.ceil(this.pool.length * GROWTH)));
      grown.set(this.pool);
      this.pool = grown;
    }
    return start;
  }

  #giveBack(list: number): void {
    const room = this.#rooms.values[list] ?? 0;
    if (room === 0) return;
    const start = this.startOf(list);
    const size = Math.log2(room);
    this.pool[start] = this.#free[size] ?? NONE;
    this.#free[size] = start;
  }
}

/** A set of small whole numbers that is emptied in no time: for "seen already?" inside hot loops. */
export class QuickSet {
  #marks = new Int32Array(FIRST_CAPACITY);
  #mark = 0;

  /** Empties the set. */
  clear(): void {
    this.#mark++;
  }

  has(value: number): boolean {
    return this.#marks[value] === this.#mark;
  }

  /** Puts a value in; false if it was there. */
  add(value: number): boolean {
    if (value >= this.#marks.length) {
      const grown = new Int32Array(Math.ceil((value + 1) * GROWTH));
      grown.set(this.#marks);
      this.#marks = grown;
    }
    if (this.#marks[value] === this.#mark) return false;
    this.#marks[value] = this.#mark;
    return true;
  }
}
