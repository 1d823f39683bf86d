// The two roles of the open pair with what they share, and all pairs of roles in four classes: title and duties, same or not.
// A number of the table lists its pairs; one of them is opened side by side.

import { useState } from 'preact/hooks';
import { useWords } from '../../../shared/ui/words.ts';
import { DUPLICATES_PAGE_WORDS } from './duplicates-page-words.ts';
import type { OpenDuplicates } from './duplicates-search.ts';
import { OverlapBar } from './overlap-bar.tsx';
import { findPairOf, listClass, orientPair, PAIR_CLASSES, tellAlike, type RoleOverlap } from './role-overlap.ts';

/** Pairs of a class drawn at once; more are asked for. */
const PAGE = 20;

interface Props {
  readonly open: OpenDuplicates;
  readonly overlap: RoleOverlap;
  readonly untitled: string;
}

/** Both parts. */
export function RolePairs({ open, overlap, untitled }: Props) {
  const words = useWords(DUPLICATES_PAGE_WORDS);
  const { beside } = open;
  const [shown, setShown] = useState<{ readonly at: number; readonly drawn: number } | null>(null);
  const listed = shown === null ? undefined : PAIR_CLASSES[shown.at];
  const titleOf = (id: string) => overlap.roles.get(id)?.title ?? untitled;
  const pairs = listed === undefined ? [] : listClass(overlap.pairs, listed);
  return (
    <>
      {beside.value === null && <OpenRoles open={open} overlap={overlap} titleOf={titleOf} />}
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
                <button type="button" class="go" onClick={() => (beside.value = [pair.a, pair.b])}>
                  <bdi>{words.twoRoles(titleOf(pair.a), titleOf(pair.b))}</bdi>
                </button>
                <p class="small soft">{tellAlike(words.alike, overlap, pair)}</p>
                <OverlapBar overlap={overlap} pair={pair} isThin />
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
  readonly open: OpenDuplicates;
  readonly overlap: RoleOverlap;
  readonly titleOf: (id: string) => string;
}

function OpenRoles({ open: { desk, beside }, overlap, titleOf }: OpenRolesProps) {
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
  const found = findPairOf(overlap.pairs, one.role, other.role);
  const pair = found && orientPair(found, one.role);
  return (
    <section class="part stack">
      <h3>
        <bdi>{words.twoRoles(titleOf(one.role), titleOf(other.role))}</bdi>
      </h3>
      {pair !== null && (
        <>
          <p class="small soft">{tellAlike(words.alike, overlap, pair)}</p>
          <OverlapBar overlap={overlap} pair={pair} />
          <p class="small faint">{words.overlapNote(titleOf(pair.a), titleOf(pair.b))}</p>
        </>
      )}
      <div>
        <button type="button" class="btn little" onClick={() => (beside.value = [one.role, other.role])}>
          {words.sideBySide}
        </button>
      </div>
    </section>
  );
}
