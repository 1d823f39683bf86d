// The words of two duties side by side: which have a partner on the other side, and which stretches stand in the place of each other.
// Fourth step, for pairs that are told: what is left here without partner becomes a difference (differences.ts).
// Order decides only where a stretch stands, never whether a word has a partner. Knows no kinds of words.

import { areKin, shareGroup } from './kinship.ts';
import type { ReadDuty } from './read-duty.ts';
import { NO_STEM, type WordBook } from './word-book.ts';

/** Words `from` to `to` (excluded) of each side that have no partner and stand in the same place; `from === to` where a side has none. */
export interface Gap {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Two duties side by side. */
export interface Alignment {
  /** Stretches of content words without partner, in the order of a, then those that only b has. */
  readonly gaps: readonly Gap[];
  /** True where every partner has the same stem, or the same letters ("work site", "worksite"). */
  readonly exact: boolean;
}

const NOBODY = -1;
/** Beyond this size of both texts only equal stems are partners: a cell of thousands of words has no wording to compare. */
const MOST_COMPARISONS = 40_000;

/** Puts two duties side by side. Never throws. */
export function alignWords(a: ReadDuty, b: ReadDuty, book: WordBook): Alignment {
  const partners = new Partners(a, b);
  partners.matchStems();
  partners.matchSpelling(book);
  const exact = partners.count();
  partners.matchKin(book);
  return { gaps: listGaps(partners), exact: partners.count() === exact };
}

/** Who is whose partner, by place; `NOBODY` for none. */
class Partners {
  readonly a: ReadDuty;
  readonly b: ReadDuty;
  readonly ofA: number[];
  readonly ofB: number[];

  constructor(a: ReadDuty, b: ReadDuty) {
    this.a = a;
    this.b = b;
    this.ofA = new Array<number>(a.stems.length).fill(NOBODY);
    this.ofB = new Array<number>(b.stems.length).fill(NOBODY);
  }

  count(): number {
    return [...this.ofA, ...this.ofB].filter((partner) => partner !== NOBODY).length;
  }

  /** Equal stems; a word said again is no difference: it shares the partner of the last one. */
  matchStems(): void {
    const places = new Map<number, number[]>();
    for (const [at, stem] of this.b.stems.entries()) {
      const known = places.get(stem);
      if (known) known.push(at);
      else places.set(stem, [at]);
    }
    const nextOf = new Map<number, number>();
    for (const [at, stem] of this.a.stems.entries()) {
      const there = stem === NO_STEM ? undefined : places.get(stem);
      if (!there) continue;
      const next = nextOf.get(stem) ?? 0;
      nextOf.set(stem, next + 1);
      this.#join(at, there[Math.min(next, there.length - 1)] ?? 0);
    }
    for (const [stem, there] of places) {
      const last = this.ofB[there[(nextOf.get(stem) ?? 0) - 1] ?? NOBODY];
      if (last !== undefined) for (const at of there) if (this.ofB[at] === NOBODY) this.ofB[at] = last;
    }
  }

  /** Stretches in the same place with the same letters. */
  matchSpelling(book: WordBook): void {
    for (const { fromA, toA, fromB, toB } of listGaps(this)) {
      if (fromA === toA || fromB === toB || spell(this.a, fromA, toA, book) !== spell(this.b, fromB, toB, book))
        continue;
      for (let at = fromA; at < toA; at++) this.ofA[at] = fromB;
      for (let at = fromB; at < toB; at++) this.ofB[at] = fromA;
    }
  }

  /** Words of one family, then verbs that mean the same, each once. */
  matchKin(book: WordBook): void {
    if (this.a.stems.length * this.b.stems.length > MOST_COMPARISONS) return;
    for (const isAlike of [areKin, shareGroup]) {
      for (const [at, stem] of this.a.stems.entries()) {
        if (stem === NO_STEM || this.ofA[at] !== NOBODY) continue;
        const place = this.b.stems.findIndex(
          (other, where) => other !== NO_STEM && this.ofB[where] === NOBODY && isAlike(book, stem, other),
        );
        if (place >= 0) this.#join(at, place);
      }
    }
  }

  #join(inA: number, inB: number): void {
    this.ofA[inA] = inB;
    if (this.ofB[inB] === NOBODY) this.ofB[inB] = inA;
  }
}

function spell({ words }: ReadDuty, from: number, to: number, book: WordBook): string {
  return words
    .slice(from, to)
    .map((word) => book.folded[word] ?? '')
    .join('');
}

function listGaps({ a, b, ofA, ofB }: Partners): Gap[] {
  const runsB = listRuns(b, ofB);
  const used = new Set<Run>();
  const gaps = listRuns(a, ofA).map((run) => {
    const place = runsB.find((other) => !used.has(other) && standsFor(run, other, ofA, b.stems.length));
    if (place) used.add(place);
    return { fromA: run.from, toA: run.to, fromB: place?.from ?? 0, toB: place?.to ?? 0 };
  });
  const onlyB = runsB.filter((run) => !used.has(run));
  return [...gaps, ...onlyB.map(({ from, to }) => ({ fromA: 0, toA: 0, fromB: from, toB: to }))];
}

/** Neighbouring words without partner; `before` and `after` are the nearest words with one, -1 and the length at the ends. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

function listRuns(duty: ReadDuty, partners: readonly number[]): Run[] {
  const runs: Run[] = [];
  let before = NOBODY;
  let from = NOBODY;
  let last = NOBODY;
  const finish = (after: number): void => {
    if (from !== NOBODY) runs.push({ from, to: last + 1, before, after });
    from = NOBODY;
  };
  for (const [at, stem] of duty.stems.entries()) {
    if (stem === NO_STEM) continue;
    if (partners[at] !== NOBODY || isBridge(duty, partners, at)) {
      finish(at);
      before = at;
    } else {
      if (from === NOBODY) from = at;
      last = at;
    }
  }
  finish(duty.stems.length);
  return runs;
}

/** A pair of Chinese characters that only joins two words with partners: 门检 in 车门检查 beside 车门的检查. */
function isBridge({ kinds, starts, ends }: ReadDuty, partners: readonly number[], at: number): boolean {
  const hasPartner = (place: number): boolean => (partners[place] ?? NOBODY) !== NOBODY;
  if (kinds[at] !== 'han' || !hasPartner(at - 1) || !hasPartner(at + 1)) return false;
  return (starts[at] ?? 0) < (ends[at - 1] ?? 0) && (starts[at + 1] ?? 0) < (ends[at] ?? 0);
}

/** True where the words around both runs are partners of each other, on one side at least; an end is a partner of the same end. */
function standsFor(a: Run, b: Run, partnerOfA: readonly number[], lengthOfB: number): boolean {
  const sameBefore = a.before < 0 ? b.before < 0 : partnerOfA[a.before] === b.before;
  const sameAfter = a.after === partnerOfA.length ? b.after === lengthOfB : partnerOfA[a.after] === b.after;
  return sameBefore || sameAfter;
}
