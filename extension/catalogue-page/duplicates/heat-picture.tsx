// The picture of roles by clusters, as a table: the number is in the cell, the open pair has a ring.
// Draws what heat-map.ts counts.

import { useWords } from '../../../shared/ui/words.ts';
import type { DuplicatesDesk } from '../../../shared/ui/duplicates/make-desk.ts';
import { DUPLICATES_PAGE_WORDS } from './duplicates-page-words.ts';
import { toHeatMap } from './heat-map.ts';

/** From so many duties on a cell has the strongest fill. */
const STRONGEST = 3;

/** The picture; nothing while no pair is open. A number in the head opens its cluster. */
export function HeatPicture({ desk }: { readonly desk: DuplicatesDesk }) {
  const words = useWords(DUPLICATES_PAGE_WORDS);
  const chosen = desk.chosen.value;
  if (chosen === null) return null;
  const { pair, at } = chosen;
  const roles = [pair.a, pair.b].flatMap((id) => desk.duties.value.get(id)?.role ?? []);
  const { first, columns, rows, more } = toHeatMap(desk.clusters.value, desk.duties.value, { at, roles });
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
                      onClick={() => desk.chooseCluster(first + column)}
                    >
                      {first + column + 1}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ role, title, counts, isOpen }) => (
              <tr key={role}>
                <th scope="row">
                  <bdi class="cut" title={title}>
                    {title}
                  </bdi>
                </th>
                {counts.map((count, column) => (
                  <td
                    key={column}
                    data-n={count === 0 ? undefined : Math.min(count, STRONGEST)}
                    class={isOpen && first + column === at ? 'ring' : undefined}
                  >
                    {count === 0 ? '·' : count}
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
