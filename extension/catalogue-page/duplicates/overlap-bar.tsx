// How much two roles share, as a bar of three: only the first, both, only the second. The numbers are in it, and in its name.
// Draws what role-overlap.ts counts.

import type { RolePair } from '../../../shared/duplicates/role-pairs.ts';
import { useWords } from '../../../shared/ui/words.ts';
import { DUPLICATES_PAGE_WORDS } from './duplicates-page-words.ts';
import type { RoleOverlap } from './role-overlap.ts';

interface Props {
  readonly overlap: RoleOverlap;
  readonly pair: RolePair;
  /** Thin bars stand under a line that says the same. */
  readonly isThin?: boolean;
}

/** The bar; parts without duties are left out. */
export function OverlapBar({ overlap: { roles }, pair: { a, b, sharedA, sharedB }, isThin = false }: Props) {
  const words = useWords(DUPLICATES_PAGE_WORDS);
  const [ofA, ofB] = [roles.get(a)?.duties.length ?? 0, roles.get(b)?.duties.length ?? 0];
  const parts: readonly (readonly [side: string, duties: number, shown: string])[] = [
    ['first', ofA - sharedA.length, String(ofA - sharedA.length)],
    [
      'both',
      Math.max(sharedA.length, sharedB.length),
      sharedA.length === sharedB.length ? String(sharedA.length) : `${sharedA.length} / ${sharedB.length}`,
    ],
    ['second', ofB - sharedB.length, String(ofB - sharedB.length)],
  ];
  const name = words.overlapBar(ofA - sharedA.length, Math.max(sharedA.length, sharedB.length), ofB - sharedB.length);
  const silent = isThin ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': name, title: name };
  return (
    <div class={isThin ? 'overlap thin' : 'overlap'} {...silent}>
      {parts.map(
        ([side, duties, shown]) =>
          duties > 0 && (
            <span key={side} class={side} style={{ flexGrow: duties }}>
              {!isThin && shown}
            </span>
          ),
      )}
    </div>
  );
}
