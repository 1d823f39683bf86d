// The two roles of the open pair with what they share, and all pairs of roles in four classes: title and duties, same or not.
// A number of the table lists its pairs; one of them opens a cluster that both roles are in.

import { useMemo, useState } from 'preact/hooks';
import type { RolePair } from '../../../shared/duplicates/role-pairs.ts';
import type { DuplicatesDesk } from '../../../shared/ui/duplicates/make-desk.ts';
import { useWords } from '../../../shared/ui/words.ts';
import { DUPLICATES_PAGE_WORDS } from './duplicates-page-words.ts';
import { findPairOf, findRoleOverlap, listClass, PAIR_CLASSES, type RoleOverlap } from './role-overlap.ts';

/** Pairs of a class drawn at once; more are asked for. */
const PAGE = 20;

interface Props {
  readonly desk: DuplicatesDesk;
  readonly untitled: string;
}

/** Both parts. */
export function RolePairs({ desk, untitled }: Props) {
  const words = useWords(DUPLICATES_PAGE_WORDS);
  const duties = desk.duties.value;
  const clusters = desk.clusters.value;
  const overlap = useMemo(() => findRoleOverlap(duties, clusters, untitled), [duties, clusters, untitled]);
  const [shown, setShown] = useState<{ readonly at: number; readonly drawn: number } | null>(null);
  const listed = shown === null ? undefined : PAIR_CLASSES[shown.at];
  const titleOf = (id: string) => overlap.roles.get(id)?.title ?? untitled;
  const openPair = ({ sharedA, sharedB }: RolePair) => {
    const both = clusters.findIndex(
      ({ members }) => sharedA.some((id) => members.includes(id)) && sharedB.some((id) => members.includes(id)),
    );
    if (both >= 0) desk.chooseCluster(both);
  };
  const pairs = listed === undefined ? [] : listClass(overlap.pairs, listed);
  return (
    <>
      <OpenRoles desk={desk} overlap={overlap} titleOf={titleOf} />
      <section class="part stack">
        <h3>{words.rolePairs}</h3>
        <table class="differs classes">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.dutiesAlike}</th>
              <th scope="col">{words.dutiesDiffer}</th>
            </tr>
          </thead>
          <tbody>
            {[words.sameTitle, words.otherTitle].map((title, row) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                {[words.dutiesAlike, words.dutiesDiffer].map((alike, column) => {
                  const at = row * 2 + column;
                  const one = PAIR_CLASSES[at];
                  const count = one === undefined ? 0 : listClass(overlap.pairs, one).length;
                  return (
                    <td key={alike}>
                      {count === 0 ? (
                        0
                      ) : (
                        <button
                          type="button"
                          class="btn quiet little flush"
                          aria-label={words.showClass(count, title, alike)}
                          aria-expanded={shown?.at === at}
                          onClick={() => setShown(shown?.at === at ? null : { at, drawn: PAGE })}
                        >
                          {count}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        {shown !== null && pairs.length > 0 && (
          <ul class="pick flat rule" aria-label={words.rolePairs}>
            {pairs.slice(0, shown.drawn).map((pair) => (
              <li key={`${pair.a} ${pair.b}`}>
                {pair.sharedA.length === 0 ? (
                  <bdi>{words.twoRoles(titleOf(pair.a), titleOf(pair.b))}</bdi>
                ) : (
                  <button type="button" class="go" onClick={() => openPair(pair)}>
                    <bdi>{words.twoRoles(titleOf(pair.a), titleOf(pair.b))}</bdi>
                  </button>
                )}
                <p class="small soft">{tellAlike(words.alike, overlap, pair)}</p>
              </li>
            ))}
          </ul>
        )}
        {shown !== null && pairs.length > shown.drawn && (
          <button
            type="button"
            class="btn quiet little"
            onClick={() => setShown({ at: shown.at, drawn: shown.drawn + PAGE })}
          >
            {words.more(Math.min(PAGE, pairs.length - shown.drawn))}
          </button>
        )}
        <p class="small faint">{words.sharedOnly}</p>
      </section>
    </>
  );
}

interface OpenRolesProps {
  readonly desk: DuplicatesDesk;
  readonly overlap: RoleOverlap;
  readonly titleOf: (id: string) => string;
}

function OpenRoles({ desk, overlap, titleOf }: OpenRolesProps) {
  const words = useWords(DUPLICATES_PAGE_WORDS);
  const chosen = desk.chosen.value?.pair;
  const [one, other] = [desk.duties.value.get(chosen?.a ?? ''), desk.duties.value.get(chosen?.b ?? '')];
  if (one === undefined || other === undefined) return null;
  if (one.role === other.role)
    return (
      <section class="part">
        <p class="small soft">{words.oneRole(one.roleTitle)}</p>
      </section>
    );
  const pair = findPairOf(overlap.pairs, one.role, other.role);
  return (
    <section class="part stack">
      <h3>
        <bdi>{words.twoRoles(titleOf(one.role), titleOf(other.role))}</bdi>
      </h3>
      {pair !== null && <p class="small soft">{tellAlike(words.alike, overlap, pair)}</p>}
    </section>
  );
}

type Alike = (sameTitle: boolean, inA: number, ofA: number, inB: number, ofB: number) => string;

function tellAlike(alike: Alike, { roles }: RoleOverlap, { a, b, sameTitle, sharedA, sharedB }: RolePair): string {
  const count = (role: string) => roles.get(role)?.duties.length ?? 0;
  return alike(sameTitle, sharedA.length, count(a), sharedB.length, count(b));
}
