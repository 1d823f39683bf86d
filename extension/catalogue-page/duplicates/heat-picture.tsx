// The picture of roles by clusters, as a table: the number is in the cell, the open pair has a ring.
// Draws what heat-map.ts counts.

import { useWords } from '../../../shared/ui/words.ts';
import { DUPLICATES_PAGE_WORDS } from './duplicates-page-words.ts';
import { toHeatMap } from './heat-map.ts';
import type { OpenDuplicates } from './duplicates-search.ts';

/** From so many duties on a cell has the strongest fill. */
const STRONGEST = 3;

/** The picture; nothing while no pair is open. A number in the head opens its cluster. */
export function HeatPicture({ open: { desk, beside } }: { readonly open: OpenDuplicates }) {
  const words = useWords(DUPLICATES_PAGE_WORDS);
  const chosen = desk.chosen.value;
  if (chosen === null) return null;
  const { pair, at } = chosen;
  const roles = [pair.a, pair.b].flatMap((id) => desk.duties.value.get(id)?.role ?? []);
  const clusters = desk.clusters.value;
  /** The surest pair of a cluster that has a duty of this role. */
  const openCell = (role: string, column: number) => {
    const isOf = (id: string) => desk.duties.value.get(id)?.role === role;
    const pairs = clusters[first + column]?.pairs ?? [];
    const made = pairs.find(({ a, b }) => isOf(a) || isOf(b)) ?? pairs[0];
    if (made === undefined) return;
    beside.value = null;
    desk.choosePair(made);
  };
  const { first, columns, rows, more } = toHeatMap(clusters, desk.duties.value, { at, roles });
  return (
    <section class="stack">
      <h2>{words.heat}</h2>
      <div class="scroll">
        <table class="heat">
          <caption class="unseen">{words.heatCaption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{words.role}</span>
              </th>
              {Array.from({ length: columns }, (_, column) => {
                const name = words.cluster(first + column + 1);
                return (
                  <th scope="col" key={column} class="number">
                    <button
                      type="button"
                      class="btn quiet little"
                      aria-label={name}
                      title={name}
                      aria-current={first + column === at ? 'true' : undefined}
                      onClick={() => {
                        beside.value = null;
                        desk.chooseCluster(first + column);
                      }}
                    >
                      {first + column + 1}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ role, title, counts, sides }) => (
              <tr key={role}>
                <th scope="row">
                  <span class="cut" title={title}>
                    {sides !== '' && (
                      <span class={`letter side-${sides.startsWith('A') ? 'a' : 'b'}`} aria-hidden="true">
                        {sides[0]}
                      </span>
                    )}
                    <bdi>{title}</bdi>
                  </span>
                </th>
                {counts.map((count, column) => (
                  <td
                    key={column}
                    data-n={count === 0 ? undefined : Math.min(count, STRONGEST)}
                    class={sides !== '' && first + column === at ? 'ring' : undefined}
                  >
                    {count === 0 ? (
                      '·'
                    ) : (
                      // A short cut for the pointer: with keys the number in the head opens the cluster.
                      <button type="button" tabIndex={-1} onClick={() => openCell(role, column)}>
                        {count}
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small faint">
        {words.heatNote} {more > 0 && words.moreRoles(more)}
      </p>
    </section>
  );
}
