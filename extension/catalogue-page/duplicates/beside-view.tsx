// Two roles side by side: duties that belong together in one row with what differs marked, below them the others.
// Stands in the place of the pair; a chip leads back to its pair.

import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DuplicatePair } from '../../../shared/model/duplicate.ts';
import type { DeskDuty } from '../../../shared/ui/duplicates/desk-state.ts';
import { DUPLICATES_WORDS } from '../../../shared/ui/duplicates/duplicates-words.ts';
import { marksOf } from '../../../shared/ui/duplicates/pair-view.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { SideWords } from '../../../shared/ui/word-difference.tsx';
import { useWords } from '../../../shared/ui/words.ts';
import { usePage } from '../page-context.ts';
import { alignRoles } from './beside-rows.ts';
import { DUPLICATES_PAGE_WORDS } from './duplicates-page-words.ts';
import type { OpenDuplicates } from './duplicates-search.ts';
import { OverlapBar } from './overlap-bar.tsx';
import { findPairOf, orientPair, tellAlike, type RoleOverlap } from './role-overlap.ts';

interface Props {
  readonly open: OpenDuplicates;
  readonly overlap: RoleOverlap;
  readonly roles: readonly [a: string, b: string];
  readonly untitled: string;
}

/** A region of its own; Esc leads back. It takes the focus, for what was pressed to open it stands elsewhere. */
export function BesideView({ open, overlap, roles: [one, other], untitled }: Props) {
  const words = useWords(DUPLICATES_PAGE_WORDS);
  const { kinds } = useWords(DUPLICATES_WORDS);
  const { desk, beside } = open;
  const heading = useRef<HTMLHeadingElement>(null);
  const duties = desk.duties.value;
  const clusters = desk.clusters.value;
  const contrasts = desk.contrasts.value;
  const { rows, onlyA, onlyB } = useMemo(() => {
    const all = [...duties.values()];
    const of = (role: string) => all.filter((duty) => duty.role === role);
    return alignRoles(of(one), of(other), { clusters, contrasts });
  }, [duties, clusters, contrasts, one, other]);
  useEffect(() => heading.current?.focus(), [one, other]);
  const titleOf = (id: string) => overlap.roles.get(id)?.title ?? untitled;
  const pair = findPairOf(overlap.pairs, one, other);
  const close = () => (beside.value = null);
  return (
    <section
      class="stack"
      aria-label={words.sideBySide}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div class="row">
        <h2 class="rest" tabIndex={-1} ref={heading}>
          <bdi>{words.twoRoles(titleOf(one), titleOf(other))}</bdi>
        </h2>
        <button type="button" class="btn little" onClick={close}>
          <Icon name="left" />
          {words.backToPairs}
        </button>
      </div>
      {pair !== null && (
        <>
          <p class="small soft">{tellAlike(words.alike, overlap, orientPair(pair, one))}</p>
          <OverlapBar overlap={overlap} pair={orientPair(pair, one)} />
        </>
      )}
      <table class="beside">
        <thead>
          <tr>
            <RoleHead side="a" role={one} title={titleOf(one)} />
            <td class="between" />
            <RoleHead side="b" role={other} title={titleOf(other)} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ a, b, pair: made }) => (
            <tr key={a.id}>
              <DutyCell side="a" duty={a} pair={made} />
              <td class="between">
                <button
                  type="button"
                  class="chip"
                  data-kind={made.kind}
                  disabled={made.kind === 'contrast'}
                  onClick={() => {
                    close();
                    desk.choosePair(made);
                  }}
                >
                  {kinds[made.kind]}
                </button>
              </td>
              <DutyCell side="b" duty={b} pair={made} />
            </tr>
          ))}
          {(onlyA.length > 0 || onlyB.length > 0) && (
            <tr>
              <th scope="col">{words.onlyIn(onlyA.length)}</th>
              <td class="between" />
              <th scope="col">{words.onlyIn(onlyB.length)}</th>
            </tr>
          )}
          {Array.from({ length: Math.max(onlyA.length, onlyB.length) }, (_, at) => (
            <tr key={onlyA[at]?.id ?? onlyB[at]?.id}>
              <DutyCell side="a" duty={onlyA[at]} pair={null} />
              <td class="between" />
              <DutyCell side="b" duty={onlyB[at]} pair={null} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RoleHead({ side, role, title }: { readonly side: 'a' | 'b'; readonly role: string; readonly title: string }) {
  const { go } = usePage();
  return (
    <th scope="col">
      <span class="row">
        <span class={`letter side-${side}`}>{side.toUpperCase()}</span>
        <button type="button" class="btn quiet little flush" onClick={() => go({ tab: 'roles', role })}>
          <bdi>{title}</bdi>
        </button>
      </span>
    </th>
  );
}

interface CellProps {
  readonly side: 'a' | 'b';
  readonly duty: DeskDuty | undefined;
  readonly pair: DuplicatePair | null;
}

function DutyCell({ side, duty, pair }: CellProps) {
  if (duty === undefined) return <td />;
  const marks = pair === null ? [] : marksOf(pair.differences, side);
  return (
    <td>
      <p class="dutytext">
        <span class="faint">{duty.number}. </span>
        <SideWords side={side} text={duty.text} marks={marks} />
      </p>
    </td>
  );
}
