// Pairs -> clusters: duties that say the same, directly or through others. A contrast never joins two.
// What a person has set apart stays apart, also when a third duty is like both. Knows ids and kinds only.

import type { DuplicatePair } from '../model/duplicate.ts';

/** What a cluster needs of a pair. */
export type ClusterPair = Pick<DuplicatePair, 'a' | 'b' | 'kind'>;

/**
 * Clusters of at least two ids, in the order the pairs name them first. Pairs join in their order, so the surest should come first:
 * one that would bring two of `apart` into one cluster joins nothing. Never throws.
 */
export function findClusters(
  pairs: Iterable<ClusterPair>,
  apart: Iterable<readonly [string, string]> = [],
): string[][] {
  const clusters = new Clusters(apart);
  for (const { a, b, kind } of pairs) if (kind !== 'contrast') clusters.join(a, b);
  return clusters.list();
}

class Clusters {
  /** Members of each cluster, by any of its members. */
  readonly #clusterOf = new Map<string, Set<string>>();
  readonly #apart = new Map<string, Set<string>>();

  constructor(apart: Iterable<readonly [string, string]>) {
    for (const [one, other] of apart) {
      this.#apartFrom(one).add(other);
      this.#apartFrom(other).add(one);
    }
  }

  join(one: string, other: string): void {
    const a = this.#find(one);
    const b = this.#find(other);
    if (a === b) return;
    // The smaller one moves, so that joining n duties costs n log n.
    const [large, small] = a.size >= b.size ? [a, b] : [b, a];
    for (const id of small) for (const stranger of this.#apart.get(id) ?? []) if (large.has(stranger)) return;
    for (const id of small) {
      large.add(id);
      this.#clusterOf.set(id, large);
    }
  }

  list(): string[][] {
    return [...new Set(this.#clusterOf.values())].filter(({ size }) => size > 1).map((members) => [...members]);
  }

  #find(id: string): Set<string> {
    let cluster = this.#clusterOf.get(id);
    if (!cluster) this.#clusterOf.set(id, (cluster = new Set([id])));
    return cluster;
  }

  #apartFrom(id: string): Set<string> {
    let others = this.#apart.get(id);
    if (!others) this.#apart.set(id, (others = new Set()));
    return others;
  }
}
