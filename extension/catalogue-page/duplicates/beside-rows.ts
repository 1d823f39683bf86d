// Two roles and what is known of their duties -> rows of a table: duties that belong together side by side, then the others.
// Each duty stands once. Pure.

import { findDuplicates } from '../../../shared/duplicates/find-duplicates.ts';
import type { DuplicatePair } from '../../../shared/model/duplicate.ts';
import type { DeskCluster, DeskDuty } from '../../../shared/ui/duplicates/desk-state.ts';

/** Two duties that belong together, the one of the first role as `a`. */
export interface BesideRow {
  readonly a: DeskDuty;
  readonly b: DeskDuty;
  readonly pair: DuplicatePair;
}

/** The two roles; what only one of them has in its own order. */
export interface Beside {
  readonly rows: readonly BesideRow[];
  readonly onlyA: readonly DeskDuty[];
  readonly onlyB: readonly DeskDuty[];
}

/** What was found. */
export interface FoundPairs {
  readonly clusters: readonly Pick<DeskCluster, 'members' | 'pairs'>[];
  readonly contrasts: readonly DuplicatePair[];
}

/** The duties of the first role in their order, each with its surest partner in the second; a contrast only where there is no duplicate. */
export function alignRoles(first: readonly DeskDuty[], second: readonly DeskDuty[], found: FoundPairs): Beside {
  const inFirst = new Map(first.map((duty) => [duty.id, duty]));
  const inSecond = new Map(second.map((duty) => [duty.id, duty]));
  const partnerOf = new Map<string, DuplicatePair>();
  const taken = new Set<string>();
  const pairs = [...listPairs(inFirst, inSecond, found)].sort(
    (one, other) => Number(one.kind === 'contrast') - Number(other.kind === 'contrast') || other.score - one.score,
  );
  for (const pair of pairs) {
    if (partnerOf.has(pair.a) || taken.has(pair.b)) continue;
    partnerOf.set(pair.a, pair);
    taken.add(pair.b);
  }
  return {
    rows: first.flatMap((a): BesideRow[] => {
      const pair = partnerOf.get(a.id);
      const b = inSecond.get(pair?.b ?? '');
      return pair === undefined || b === undefined ? [] : [{ a, b, pair }];
    }),
    onlyA: first.filter(({ id }) => !partnerOf.has(id)),
    onlyB: second.filter(({ id }) => !taken.has(id)),
  };
}

type Duties = ReadonlyMap<string, DeskDuty>;

function* listPairs(first: Duties, second: Duties, { clusters, contrasts }: FoundPairs): Generator<DuplicatePair> {
  for (const pair of contrasts) yield* turn(pair, first, second);
  for (const { members, pairs } of clusters) {
    const a = members.flatMap((id) => first.get(id) ?? []);
    const b = members.flatMap((id) => second.get(id) ?? []);
    if (a.length === 0 || b.length === 0) continue;
    const direct = pairs.flatMap((pair) => [...turn(pair, first, second)]);
    yield* direct;
    // Copies are told through the one that stands for them, others through a third duty: these two are compared by themselves.
    for (const one of a) if (!direct.some((pair) => pair.a === one.id)) yield* comparePair(one, b);
  }
}

function* turn(pair: DuplicatePair, first: Duties, second: Duties): Generator<DuplicatePair> {
  if (first.has(pair.a) && second.has(pair.b)) yield pair;
  else if (first.has(pair.b) && second.has(pair.a))
    yield {
      ...pair,
      a: pair.b,
      b: pair.a,
      differences: pair.differences.map(({ what, a, b, spanA, spanB }) => ({
        what,
        a: b,
        b: a,
        spanA: spanB,
        spanB: spanA,
      })),
    };
}

function* comparePair(one: DeskDuty, others: readonly DeskDuty[]): Generator<DuplicatePair> {
  for (const other of others) {
    const [a, b] = [one, other].map(({ id, text }) => ({ id, text, role: id, source: '' }));
    if (a === undefined || b === undefined) continue;
    for (const { pairs } of findDuplicates([a, b], { across: false, minScore: 0 })) yield* pairs;
  }
}
