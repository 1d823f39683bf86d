// Pairs -> clusters: duties that say the same, directly or through others. A contrast never joins two.
// Knows ids and kinds only.

import type { DuplicatePair } from '../model/duplicate.ts';

/** What a cluster needs of a pair. */
export type ClusterPair = Pick<DuplicatePair, 'a' | 'b' | 'kind'>;

/** Clusters of at least two ids: ids in the order the pairs name them first, clusters in the order of their first id. */
export function findClusters(pairs: Iterable<ClusterPair>): string[][] {
  const leaderOf = new Map<string, string>();
  const find = (id: string): string => {
    let leader = id;
    for (let next = leaderOf.get(leader); next !== undefined && next !== leader; next = leaderOf.get(leader))
      leader = next;
    // Shortens the way for the next time, so that long chains stay cheap.
    for (let at = id; at !== leader;) {
      const next = leaderOf.get(at) ?? leader;
      leaderOf.set(at, leader);
      at = next;
    }
    return leader;
  };
  for (const { a, b, kind } of pairs) {
    if (kind === 'contrast') continue;
    for (const id of [a, b]) if (!leaderOf.has(id)) leaderOf.set(id, id);
    leaderOf.set(find(b), find(a));
  }
  const clusters = new Map<string, string[]>();
  for (const id of leaderOf.keys()) {
    const leader = find(id);
    const cluster = clusters.get(leader);
    if (cluster) cluster.push(id);
    else clusters.set(leader, [id]);
  }
  return [...clusters.values()];
}
