// The clusters, those with most duties first, with the score and the kinds they are filtered by.
// Choosing one opens its surest pair; a changed score filters again and searches nothing.

import { useState } from 'preact/hooks';
import { useWords } from '../words.ts';
import { DUPLICATES_WORDS } from './duplicates-words.ts';
import { PAIR_KINDS, type DuplicatesDesk } from './make-desk.ts';
import { PAIR_ID } from './pair-view.tsx';

/** Clusters drawn at once; more are asked for. */
const PAGE = 200;

/** Chips of the kinds with their counts, and the score. */
export function ClusterFilters({ desk }: { readonly desk: DuplicatesDesk }) {
  const words = useWords(DUPLICATES_WORDS);
  const atLeast = desk.atLeast.value ?? desk.lowest.value;
  return (
    <div class="stack">
      <label class="row small">
        <span class="soft">{words.atLeast}</span>
        <input
          class="rest"
          type="range"
          min={desk.lowest.value}
          max={1}
          step={0.01}
          value={atLeast}
          onInput={(event) => (desk.atLeast.value = Number(event.currentTarget.value))}
        />
        <span class="soft">{atLeast.toFixed(2)}</span>
      </label>
      <div class="row tight wrap" role="group" aria-label={words.kindsLegend}>
        {PAIR_KINDS.map((kind) => (
          <label class="chip" data-kind={kind} key={kind}>
            <input
              class="unseen"
              type="checkbox"
              checked={desk.kinds.value.has(kind)}
              onChange={(event) => {
                const kinds = new Set(desk.kinds.value);
                if (event.currentTarget.checked) kinds.add(kind);
                else kinds.delete(kind);
                desk.kinds.value = kinds;
              }}
            />
            {words.kinds[kind]} {desk.counts.value[kind]}
          </label>
        ))}
      </div>
    </div>
  );
}

/** Characters of a duty in the list: a line holds fewer, and a name of a whole cell is read out for minutes. */
const MOST_CHARACTERS = 200;

/** The list. */
export function ClusterList({ desk }: { readonly desk: DuplicatesDesk }) {
  const words = useWords(DUPLICATES_WORDS);
  const [drawn, setDrawn] = useState(PAGE);
  const clusters = desk.clusters.value;
  const chosen = desk.chosen.value?.cluster;
  // Arrows choose, as in every list; Enter goes on to the pair, where single letters judge.
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const list = event.currentTarget;
    if (!(list instanceof HTMLElement) || (step !== 1 && step !== -1 && event.key !== 'Enter')) return;
    event.preventDefault();
    if (step === 1 || step === -1) {
      desk.step('cluster', step);
      requestAnimationFrame(() => list.querySelector<HTMLElement>('[aria-current]')?.focus());
      return;
    }
    const at = [...list.querySelectorAll('.go')].indexOf(event.target as Element); // -1 for anything else
    if (at >= 0) desk.chooseCluster(at);
    requestAnimationFrame(() => document.getElementById(PAIR_ID)?.focus());
  };
  return (
    <>
      <ul class="pick flat rule" aria-label={words.list} onKeyDown={onKeyDown}>
        {clusters.slice(0, drawn).map((cluster, at) => {
          const first = desk.duties.value.get(cluster.members[0] ?? '');
          const roles = new Set(cluster.members.map((id) => desk.duties.value.get(id)?.role)).size;
          return (
            <li key={cluster.members[0]} class={cluster === chosen ? 'chosen' : undefined}>
              <div class="row small">
                <span class="chip" data-kind={cluster.kind}>
                  {words.kinds[cluster.kind]}
                </span>
                <span class="rest faint">{words.members(cluster.members.length, roles)}</span>
                <span class="soft">{cluster.score.toFixed(2)}</span>
              </div>
              <p class="cut">
                <button
                  type="button"
                  class="go"
                  aria-current={cluster === chosen ? 'true' : undefined}
                  onClick={() => desk.chooseCluster(at)}
                >
                  <bdi>{first?.text.slice(0, MOST_CHARACTERS)}</bdi>
                </button>
              </p>
            </li>
          );
        })}
      </ul>
      {clusters.length > drawn && (
        <button type="button" class="btn quiet" onClick={() => setDrawn(drawn + PAGE)}>
          + {Math.min(PAGE, clusters.length - drawn)}
        </button>
      )}
    </>
  );
}
