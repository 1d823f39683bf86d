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

/** Finds the stretches of content words without partner, in the order of a, then those that only b has. Never throws. */
export function findGaps(a: ReadDuty, b: ReadDuty, book: WordBook): Gap[] {
  const partnerOfA = matchWords(a, b, book);
  const partnerOfB = new Array<number>(b.words.length).fill(-1);
  for (const [at, partner] of partnerOfA.entries()) if (partner >= 0) partnerOfB[partner] = at;
  const runsB = listRuns(b, partnerOfB);
  const gaps: Gap[] = [];
  const used = new Set<Run>();
  for (const run of listRuns(a, partnerOfA)) {
    const place = runsB.find((other) => !used.has(other) && standsFor(run, other, partnerOfA, b.words.length));
    if (place) used.add(place);
    if (place && spell(a, run, book) === spell(b, place, book)) continue; // "work site" and "worksite"
    gaps.push({ fromA: run.from, toA: run.to, fromB: place?.from ?? 0, toB: place?.to ?? 0 });
  }
  for (const { from, to } of runsB.filter((run) => !used.has(run)))
    gaps.push({ fromA: 0, toA: 0, fromB: from, toB: to });
  return gaps;
}

/** Neighbouring words without partner; `before` and `after` are the nearest words with one, -1 and the length at the ends. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** Beyond this size of both texts only equal stems are partners: a cell of thousands of words has no wording to compare. */
const MOST_COMPARISONS = 40_000;

/** Partner of each word of a, -1 where it has none: first equal stems, then kin, then verbs that mean the same. */
function matchWords(a: ReadDuty, b: ReadDuty, book: WordBook): number[] {
  const partners = new Array<number>(a.words.length).fill(-1);
  const taken = new Set<number>();
  const places = new Map<number, number[]>();
  for (const [at, stem] of b.stems.entries()) if (stem !== NO_STEM) places.set(stem, [...(places.get(stem) ?? []), at]);
  for (const [at, stem] of a.stems.entries()) {
    const left = places.get(stem);
    if (stem === NO_STEM || left === undefined) continue;
    // A word said again is no difference: it keeps the last partner.
    const place = (left.length > 1 ? left.shift() : left[0]) ?? 0;
    partners[at] = place;
    taken.add(place);
  }
  for (const isAlike of a.words.length * b.words.length > MOST_COMPARISONS ? [] : [areKin, shareGroup]) {
    for (const [at, stem] of a.stems.entries()) {
      if (stem === NO_STEM || (partners[at] ?? -1) >= 0) continue;
      const place = b.stems.findIndex(
        (other, where) => other !== NO_STEM && !taken.has(where) && isAlike(book, stem, other),
      );
      if (place < 0) continue;
      partners[at] = place;
      taken.add(place);
    }
  }
  return partners;
}

function listRuns({ stems }: ReadDuty, partners: readonly number[]): Run[] {
  const runs: Run[] = [];
  let before = -1;
  let from = -1;
  let last = -1;
  const finish = (after: number): void => {
    if (from >= 0) runs.push({ from, to: last + 1, before, after });
    from = -1;
  };
  for (const [at, stem] of stems.entries()) {
    if (stem === NO_STEM) continue;
    if ((partners[at] ?? -1) >= 0) {
      finish(at);
      before = at;
    } else {
      if (from < 0) from = at;
      last = at;
    }
  }
  finish(stems.length);
  return runs;
}

function spell({ words }: ReadDuty, { from, to }: Run, book: WordBook): string {
  return words
    .slice(from, to)
    .map((word) => book.folded[word] ?? '')
    .join('');
}

/** True where the words around both runs are partners of each other, on one side at least; an end is a partner of the same end. */
function standsFor(a: Run, b: Run, partnerOfA: readonly number[], lengthOfB: number): boolean {
  const sameBefore = a.before < 0 ? b.before < 0 : partnerOfA[a.before] === b.before;
  const sameAfter = a.after === partnerOfA.length ? b.after === lengthOfB : partnerOfA[a.after] === b.after;
  return sameBefore || sameAfter;
}
