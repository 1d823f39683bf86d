// Pairs and verdicts -> pairs that know what a person has said of them, and the clusters that follow.
// A verdict finds its duties by id, and by the key of the text it was given on, so it holds again after a new import under new ids.
// Pure: remembering verdicts is the catalogue's affair.

import type { ComparedDuty, DuplicatePair } from '../model/duplicate.ts';
import type { Verdict, VerdictKind } from '../model/verdict.ts';
import { findClusters } from './clusters.ts';
import { toTextKey } from './read-duty.ts';

/** A pair with what was said of it. */
export interface JudgedPair extends DuplicatePair {
  /** The verdict on this pair, the last given where there are several; null = nobody has judged it yet. */
  readonly verdict: Verdict | null;
}

/** Pairs, and clusters as the verdicts leave them. */
export interface Judged {
  readonly pairs: readonly JudgedPair[];
  readonly clusters: readonly (readonly string[])[];
}

/** Verdicts that put two duties into one cluster whatever the matcher says, and those that keep them apart. */
const JOINING: ReadonlySet<VerdictKind> = new Set(['same', 'link']);
const PARTING: ReadonlySet<VerdictKind> = new Set(['not-duplicate', 'keep-both', 'drop-member']);

/**
 * Applies verdicts in their order, the last on a pair winning; deleted ones count for nothing. `same` and `link` join duties also
 * where no pair was found; `not-duplicate`, `keep-both` and `drop-member` keep two out of one cluster, even by way of a third;
 * pairs of an `ignore-phrase` are left out. No pair is hidden otherwise: views show `verdict`. Never throws.
 */
export function applyVerdicts(
  pairs: readonly DuplicatePair[],
  verdicts: readonly Verdict[],
  duties: readonly Pick<ComparedDuty, 'id' | 'text'>[],
): Judged {
  const finder = new DutyFinder(duties);
  const verdictOf = new Map<string, Verdict>();
  const ignored = new Set<string>();
  const dropped = new Set<string>();
  for (const verdict of verdicts.filter(({ deleted }) => !deleted)) {
    const [first, second] = [finder.find(verdict, 0), finder.find(verdict, 1)];
    if (verdict.kind === 'drop-member') for (const id of first) dropped.add(id);
    if (verdict.kind === 'ignore-phrase') for (const id of first) ignored.add(id);
    else for (const a of first) for (const b of second) if (a !== b) verdictOf.set(nameOf(a, b), verdict);
  }
  const judged = pairs
    .filter(({ a, b }) => !ignored.has(a) && !ignored.has(b))
    .map((pair) => ({ ...pair, verdict: verdictOf.get(nameOf(pair.a, pair.b)) ?? null }));
  return { pairs: judged, clusters: clusterJudged(judged, verdictOf, dropped) };
}

function clusterJudged(
  pairs: readonly JudgedPair[],
  verdictOf: ReadonlyMap<string, Verdict>,
  dropped: ReadonlySet<string>,
): string[][] {
  const joined: { a: string; b: string; kind: 'same' }[] = [];
  const apart: [string, string][] = [];
  for (const [name, { kind }] of verdictOf) {
    const [a = '', b = ''] = name.split(BETWEEN);
    if (JOINING.has(kind)) joined.push({ a, b, kind: 'same' });
    if (PARTING.has(kind)) apart.push([a, b]);
  }
  // What a person joined comes first, a dropped member last: it may join only where it meets nobody it was dropped from.
  const rest = pairs.filter(({ verdict }) => verdict === null).sort((a, b) => b.score - a.score);
  const isDropped = ({ a, b }: JudgedPair): boolean => dropped.has(a) || dropped.has(b);
  return findClusters([...joined, ...rest.filter((pair) => !isDropped(pair)), ...rest.filter(isDropped)], apart);
}

/** Finds the duties a verdict speaks of. */
class DutyFinder {
  readonly #ids: ReadonlySet<string>;
  readonly #byKey = new Map<string, string[]>();

  constructor(duties: readonly Pick<ComparedDuty, 'id' | 'text'>[]) {
    this.#ids = new Set(duties.map(({ id }) => id));
    for (const { id, text } of duties) {
      const key = toTextKey(text);
      const ids = this.#byKey.get(key);
      if (ids) ids.push(id);
      else this.#byKey.set(key, [id]);
    }
  }

  /** The duty with the id that was judged, else those with its words: at most `MOST_MEANT`, for a phrase may stand in every role. */
  find({ kind, duties, textKeys }: Verdict, side: 0 | 1): readonly string[] {
    const ids = this.#byKey.get(textKeys[side] ?? '') ?? [];
    if (kind === 'ignore-phrase') return ids;
    const id = duties[side];
    return id !== undefined && this.#ids.has(id) ? [id] : ids.slice(0, MOST_MEANT);
  }
}

/** Beyond so many equal texts a verdict that lost its ids says nothing about each of them. */
const MOST_MEANT = 20;

/** Stands in no id: ids are lines of text. */
const BETWEEN = '\n';

function nameOf(a: string, b: string): string {
  return a < b ? a + BETWEEN + b : b + BETWEEN + a;
}
