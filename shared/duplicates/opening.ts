// Whether two duties begin with another verb: what a long duty begins with is what it is about, and rewording it is rare there.
// A part of the score. In labels of three words the verb is the first thing that gets reworded, so they are not asked.
// Knows stems, no texts.

import type { DutyWords } from './duty-words.ts';
import { areKin, shareGroup } from './kinship.ts';

/** Different stems of the shorter duty: up to `none` the opening says nothing, from `full` on all it can (reworded tasks have ten). */
const TERMS = { none: 4, full: 8 };

/**
 * 0 where both open with the same word or a related one, or one closes with what the other opens with (a German verb may stand last); 1
 * where they do not and are of a duty's length; between for what is shorter.
 */
export function findOpeningGap(duties: DutyWords, one: number, other: number): number {
  const { terms } = duties;
  const [mine, theirs] = [terms.lengthOf(one), terms.lengthOf(other)];
  const shorter = Math.min(mine, theirs);
  if (shorter <= TERMS.none) return 0;
  const term = (slot: number, at: number): number => terms.pool[terms.startOf(slot) + at] ?? 0;
  if (
    areRelated(duties, term(one, 0), term(other, 0)) ||
    areRelated(duties, term(one, 0), term(other, theirs - 1)) ||
    areRelated(duties, term(one, mine - 1), term(other, 0))
  )
    return 0;
  return Math.min(1, (shorter - TERMS.none) / (TERMS.full - TERMS.none));
}

function areRelated({ book }: DutyWords, one: number, other: number): boolean {
  return one === other || areKin(book, one, other) || shareGroup(book, one, other);
}
