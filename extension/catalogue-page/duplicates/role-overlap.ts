// Duties and clusters -> pairs of roles in four classes: same or other title, duties alike or not.
// Joins the desk's duties to the matcher's pairs of roles. Pure.

import { findRolePairs, type ComparedRole, type RolePair } from '../../../shared/duplicates/role-pairs.ts';
import type { DeskCluster, DeskDuty } from '../../../shared/ui/duplicates/desk-state.ts';

/** All that the view needs of it. */
export interface RoleOverlap {
  readonly roles: ReadonlyMap<string, ComparedRole>;
  readonly pairs: readonly RolePair[];
}

/**
 * The roles of these duties, and the pairs that share a title or a duty, the largest overlap first; in a pair the titles are in order. `untitled` stands for a role
 * without a title: two of them do not have the same.
 */
export function findRoleOverlap(
  duties: ReadonlyMap<string, DeskDuty>,
  clusters: readonly Pick<DeskCluster, 'members'>[],
  untitled: string,
): RoleOverlap {
  const roles = new Map<string, { id: string; title: string | null; duties: string[] }>();
  for (const { id, role, roleTitle } of duties.values()) {
    const known = roles.get(role);
    if (known) known.duties.push(id);
    else roles.set(role, { id: role, title: roleTitle === untitled ? null : roleTitle, duties: [id] });
  }
  const titleOf = (id: string) => roles.get(id)?.title ?? untitled;
  const pairs = findRolePairs(
    [...roles.values()],
    clusters.map(({ members }) => members),
  );
  return { roles, pairs: pairs.map((pair) => orientPair(pair, titleOf(pair.a) <= titleOf(pair.b) ? pair.a : pair.b)) };
}

/** One of the four classes. */
export interface PairClass {
  readonly sameTitle: boolean;
  readonly sameDuties: boolean;
}

/** The four in the order of the table: row by row. */
export const PAIR_CLASSES: readonly PairClass[] = [
  { sameTitle: true, sameDuties: true },
  { sameTitle: true, sameDuties: false },
  { sameTitle: false, sameDuties: true },
  { sameTitle: false, sameDuties: false },
];

/** The pairs of a class, the largest overlap first. */
export function listClass(pairs: readonly RolePair[], { sameTitle, sameDuties }: PairClass): readonly RolePair[] {
  return pairs.filter((pair) => pair.sameTitle === sameTitle && pair.sameDuties === sameDuties);
}

/** The pair of two roles, whichever comes first; null where they share neither a title nor a duty. */
export function findPairOf(pairs: readonly RolePair[], one: string, other: string): RolePair | null {
  return pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one)) ?? null;
}

/** The pair with this role as its first. */
export function orientPair(pair: RolePair, first: string): RolePair {
  return pair.a === first ? pair : { ...pair, a: pair.b, b: pair.a, sharedA: pair.sharedB, sharedB: pair.sharedA };
}

type Alike = (sameTitle: boolean, inA: number, ofA: number, inB: number, ofB: number) => string;

/** What two roles share, in the words handed in. */
export function tellAlike(
  alike: Alike,
  { roles }: RoleOverlap,
  { a, b, sameTitle, sharedA, sharedB }: RolePair,
): string {
  const count = (role: string) => roles.get(role)?.duties.length ?? 0;
  return alike(sameTitle, sharedA.length, count(a), sharedB.length, count(b));
}
