// The duties of a catalogue or of several sheets, always ready to tell which look alike: filled at once, then kept up to date.
// Joins the parts: words, copies, candidates, likeness, neighbours. One edited duty costs what its own neighbours cost.
// Tells pairs as numbers with scores; words for people (kind, differences) are made in explain-pair.ts.

import type { ComparedDuty, SearchProgress } from '../model/duplicate.ts';
import { Candidates, LOSSLESS_LIKENESS } from './candidates.ts';
import { Copies } from './copies.ts';
import { DutyWords } from './duty-words.ts';
import { Integers } from './growing-lists.ts';
import { Likeness } from './likeness.ts';
import { LimitFinder } from './limit.ts';
import { Neighbours } from './neighbours.ts';
import { readDuty, type ReadDuty } from './read-duty.ts';
import { Scores } from './score.ts';
import type { ScoredPair } from './scored-pair.ts';
import { WordBook } from './word-book.ts';

/** Duties less alike are no neighbours: nothing is told of them, and no rival so weak matters. */
const LEAST_LIKENESS = 0.25;

/** Duties between two reports of progress: some ten milliseconds of work, so that a Worker can hear "cancel". */
const REPORT_EVERY = 256;

/** Duties that the limit is found from; more would not move it. */
const MOST_SAMPLED = 20_000;

/** What may be compared. */
export interface CompareOptions {
  /** Only duties of different sources. */
  readonly across: boolean;
  /** Text keys (`toTextKey`) of common phrases that are not compared. */
  readonly ignored?: Iterable<string>;
}

/** Pairs of a slot: all, those that are not told of its partner, or those with earlier slots. */
type Which = 'all' | 'once' | 'earlier';

/** An index of duties by what they say. */
export class DuplicateIndex {
  readonly book = new WordBook();
  readonly #across: boolean;
  readonly #ignored: ReadonlySet<string>;
  readonly #slots: (ComparedDuty | null)[] = [];
  readonly #slotOf = new Map<string, number>();
  readonly #free: number[] = [];
  readonly #sources = new Map<string, number>();
  readonly #sourceOf = new Integers();
  readonly #words = new DutyWords(this.book);
  readonly #likeness = new Likeness(this.#words);
  readonly #candidates = new Candidates(this.#words);
  readonly #neighbours = new Neighbours();
  /** Equal duties: of one source where only different sources are compared, else of all. */
  readonly #copies = new Copies();
  /** Equal duties of different sources, by those that stand for their copies. */
  readonly #twins = new Copies();
  readonly #scores = new Scores(this.#neighbours, this.#likeness, this.#words);
  /** Slots that `fill` has compared, and those of them that `listNew` has told. */
  #compared = 0;
  #told = 0;

  constructor({ across, ignored = [] }: CompareOptions) {
    this.#across = across;
    this.#ignored = new Set(ignored);
  }

  /** Number of duties. */
  get size(): number {
    return this.#slotOf.size;
  }

  /**
   * Fills an empty index; to be run to its end, or thrown away. Words get their weights from these duties and keep them.
   * A duty whose id was given before takes the place of the earlier one. Where `compare` is false none is compared with the others:
   * they wait for duties that are `put`, and cost a tenth.
   */
  *fill(duties: Iterable<ComparedDuty>, { compare = true } = {}): Generator<SearchProgress> {
    const given = [...duties];
    for (const [done, duty] of given.entries()) {
      if (done % REPORT_EVERY === 0) yield { stage: 'reading', done, total: given.length };
      this.#remove(duty.id);
      this.#read(duty);
    }
    this.#words.weigh(this.#listFirsts());
    for (let slot = 0; slot < this.#slots.length; slot++) {
      if (slot % REPORT_EVERY === 0) yield { stage: 'comparing', done: slot, total: this.#slots.length };
      if (this.#isFirst(slot) && compare) this.#connect(slot);
      else if (this.#isFirst(slot)) this.#candidates.add(slot);
      this.#compared = slot + 1;
    }
  }

  /**
   * Pairs from a limit on with one of the duties that `fill` has compared since the last call: equal ones, and those with duties compared
   * before. What is compared later may still bring rivals, which lower a score.
   */
  *listNew(limit: number): Generator<ScoredPair> {
    while (this.#told < this.#compared) {
      const slot = this.#told++;
      if (!this.#isFirst(slot)) continue;
      yield* this.#listEqual(slot);
      yield* this.#listPairsOf(slot, { limit, which: 'earlier' });
    }
  }

  /** Adds a duty, or puts another text in the place of the duty with this id. Weights of words stay as `fill` made them. */
  put(duty: ComparedDuty): void {
    this.remove(duty.id);
    const slot = this.#read(duty);
    if (!this.#isFirst(slot)) return;
    this.#words.weighDuty(slot);
    this.#connect(slot);
  }

  /** Removes a duty; unknown ids are nothing to remove. */
  remove(id: string): void {
    const heir = this.#remove(id);
    if (heir !== null) this.#connect(heir);
  }

  /** All pairs from a limit on, each once: first equal ones, then by slot. Pairs of copies are told of the one that stands for them. */
  *listPairs(limit = 0): Generator<ScoredPair> {
    for (let slot = 0; slot < this.#slots.length; slot++) if (this.#isFirst(slot)) yield* this.#listEqual(slot);
    for (let slot = 0; slot < this.#slots.length; slot++)
      if (this.#isFirst(slot)) yield* this.#listPairsOf(slot, { limit, which: 'once' });
  }

  /** Pairs of one duty; for a copy those of the one that stands for it. */
  *listPairsOf(id: string, limit = 0): Generator<ScoredPair> {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    const first = this.#copies.firstOf(slot);
    yield* this.#listEqual(this.#across ? this.#twins.firstOf(first) : first);
    yield* this.#listPairsOf(first, { limit, which: 'all' });
  }

  /** The duties with the same letters and digits as this one, itself among them; where only different sources are compared, of its source. */
  *listCopies(id: string): Generator<ComparedDuty> {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    const first = this.#copies.firstOf(slot);
    for (const copy of [first, ...this.#copies.followersOf(first)]) {
      const duty = this.#slots[copy];
      if (duty) yield duty;
    }
  }

  /** The limit on scores that suits these duties, 0.25 to 0.65 (see limit.ts). */
  findLimit(): number {
    const finder = new LimitFinder();
    const stride = Math.max(1, Math.floor(this.#slots.length / MOST_SAMPLED));
    let [terms, counted] = [0, 0];
    for (let slot = 0; slot < this.#slots.length; slot += stride) {
      if (!this.#isFirst(slot)) continue;
      finder.count(this.#scores.listBest(slot));
      terms += this.#words.terms.lengthOf(slot);
      counted++;
    }
    return finder.find(counted === 0 ? 0 : terms / counted);
  }

  *#listEqual(first: number): Generator<ScoredPair> {
    const a = this.#slots[first];
    const followers = this.#across ? this.#twins.followersOf(first) : this.#copies.followersOf(first);
    for (const follower of followers) {
      const b = this.#slots[follower];
      if (a && b) yield { a, b, score: 1, contrastScore: 1, likeness: 1, equal: true };
    }
  }

  *#listPairsOf(
    slot: number,
    { limit, which }: { readonly limit: number; readonly which: Which },
  ): Generator<ScoredPair> {
    const neighbours = this.#neighbours;
    const a = this.#slots[slot];
    for (let rank = 0; rank < neighbours.countOf(slot); rank++) {
      const likeness = neighbours.likenessAt(slot, rank);
      if (likeness < limit) return; // no score is above its likeness, and what follows is less alike
      const other = neighbours.at(slot, rank);
      const b = this.#slots[other];
      if (!a || !b || (which === 'earlier' && other > slot)) continue;
      if (which === 'once' && other < slot && neighbours.rankOf(other, slot) >= 0) continue;
      if (this.#across && this.#twins.firstOf(other) === this.#twins.firstOf(slot)) continue; // told as equal
      const areSame = this.#words.haveSameTerms(slot, other);
      const margin = areSame ? likeness : this.#scores.of(slot, other, likeness);
      const gap = areSame ? 0 : this.#scores.gapOf(slot, other);
      const score = Math.max(0, Math.min(likeness, margin - gap));
      const contrastScore = (likeness + margin) / 2;
      if (Math.max(score, contrastScore) >= limit) yield { a, b, score, contrastScore, likeness, equal: false };
    }
  }

  /** Gives the duty a slot, its words and its copies. */
  #read(duty: ComparedDuty): number {
    const slot = this.#free.pop() ?? this.#slots.length;
    const words = this.#readWords(duty.text);
    const source = this.#sources.get(duty.source) ?? this.#sources.size;
    this.#sources.set(duty.source, source);
    this.#sourceOf.reach(slot + 1);
    this.#sourceOf.values[slot] = source;
    this.#slots[slot] = duty;
    this.#slotOf.set(duty.id, slot);
    this.#neighbours.reach(slot + 1);
    if (this.#copies.join(slot, this.#copyKey(words.key, source, slot)) !== slot) return slot;
    this.#words.put(slot, words);
    if (this.#across) this.#twins.join(slot, this.#twinKey(words.key, slot));
    return slot;
  }

  /** An ignored phrase is read as if it had no words: it is a copy of none and like none. */
  #readWords(text: string): ReadDuty {
    const read = readDuty(text, this.book);
    return this.#ignored.has(read.key)
      ? { ...read, key: '', words: [], stems: [], kinds: [], fillers: [], starts: [], ends: [] }
      : read;
  }

  /** Where only different sources are compared, each has its own copies. A text without letters is a copy of none. */
  #copyKey(key: string, source: number, slot: number): string {
    return this.#across && key !== '' ? `${source}:${key}` : this.#twinKey(key, slot);
  }

  #twinKey(key: string, slot: number): string {
    return key === '' ? `-${slot}` : key;
  }

  #isFirst(slot: number): boolean {
    return this.#slots[slot] != null && this.#copies.firstOf(slot) === slot;
  }

  *#listFirsts(): Generator<number> {
    for (let slot = 0; slot < this.#slots.length; slot++) if (this.#isFirst(slot)) yield slot;
  }

  /** Finds the neighbours of a duty, tells them, and makes it findable. */
  #connect(slot: number): void {
    this.#compare(slot, true);
    this.#candidates.add(slot);
  }

  #compare(slot: number, tell: boolean): void {
    const source = this.#sourceOf.values[slot];
    const { best, possible } = this.#candidates.find(
      slot,
      (other) => !this.#across || this.#sourceOf.values[other] !== source,
    );
    if (best.length === 0) return;
    this.#likeness.prepare(slot);
    for (const other of best) this.#offer(slot, other, LEAST_LIKENESS, tell);
    for (const other of possible) this.#offer(slot, other, LOSSLESS_LIKENESS, tell);
  }

  #offer(slot: number, other: number, least: number, tell: boolean): void {
    const neighbours = this.#neighbours;
    const remembered = tell ? Math.min(neighbours.leastOf(slot), neighbours.leastOf(other)) : neighbours.leastOf(slot);
    const likeness = this.#likeness.with(other, Math.max(least, remembered));
    if (likeness === 0) return;
    neighbours.offer(slot, other, likeness);
    if (tell) neighbours.offer(other, slot, likeness);
  }

  /** Removes a duty; gives the copy that now stands for the others and has still to be connected. */
  #remove(id: string): number | null {
    const slot = this.#slotOf.get(id);
    const duty = slot === undefined ? null : this.#slots[slot];
    if (slot === undefined || !duty) return null;
    const words = this.#readWords(duty.text);
    const wasFirst = this.#isFirst(slot);
    const heir = this.#copies.leave(slot, this.#copyKey(words.key, this.#sourceOf.values[slot] ?? 0, slot));
    if (wasFirst) this.#disconnect(slot, this.#twinKey(words.key, slot));
    this.#slots[slot] = null;
    this.#slotOf.delete(id);
    this.#free.push(slot);
    if (heir === null) return null;
    this.#words.put(heir, words);
    this.#words.weighDuty(heir);
    if (this.#across) this.#twins.join(heir, this.#twinKey(words.key, heir));
    return heir;
  }

  #disconnect(slot: number, twinKey: string): void {
    if (this.#across) this.#twins.leave(slot, twinKey);
    this.#candidates.remove(slot);
    const short = this.#neighbours.forget(slot);
    this.#words.take(slot);
    // Where a list was full, one that did not fit in then has its place now.
    for (const other of short) {
      this.#neighbours.clear(other);
      this.#compare(other, false);
    }
  }
}
