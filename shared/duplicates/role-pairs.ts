// Clusters of duties -> pairs of roles: which roles have the same title, the same duties, both, or only some duties in common.
// The way from single duties to "these two descriptions are one post". Knows no texts but titles.

import { toTextKey } from './read-duty.ts';

/** A role and its duties. */
export interface ComparedRole {
  readonly id: string;
  readonly title: string | null;
  readonly duties: readonly string[];
}

/** Two roles side by side. */
export interface RolePair {
  readonly a: string;
  readonly b: string;
  readonly sameTitle: boolean;
  /** True where at least half of the duties of the role with fewer are also duties of the other. */
  readonly sameDuties: boolean;
  /** Duties of a that have a partner in b, and the other way round. */
  readonly sharedA: readonly string[];
  readonly sharedB: readonly string[];
  /** Share of the duties of both that have a partner in the other, 0..1. */
  readonly overlap: number;
}

/** From this share on the duties of the smaller role count as the same. */
const SAME_DUTIES = 0.5;

/** A cluster in more roles is a common phrase: it tells nothing of two of them, and all pairs would be too many. */
const MOST_ROLES = 50;

/**
 * All pairs of roles that share a duty or a title, the largest overlap first. The four classes are `sameTitle` by `sameDuties`; roles
 * that share neither are not listed. Of a title in more than 50 roles no pairs are made by title alone.
 */
export function findRolePairs(roles: readonly ComparedRole[], clusters: readonly (readonly string[])[]): RolePair[] {
  const roleOf = new Map(roles.flatMap((role) => role.duties.map((duty) => [duty, role] as const)));
  const shared = new Map<string, Shared>();
  const open = (one: ComparedRole, other: ComparedRole): Shared => {
    const [a, b] = one.id < other.id ? [one, other] : [other, one];
    const name = JSON.stringify([a.id, b.id]);
    const found = shared.get(name) ?? { a, b, inA: new Set<string>(), inB: new Set<string>() };
    shared.set(name, found);
    return found;
  };
  for (const cluster of clusters) {
    const members = groupBy(cluster, (duty) => roleOf.get(duty));
    for (const [one, other] of listPairs([...members.keys()])) {
      const pair = open(one, other);
      for (const duty of members.get(pair.a) ?? []) pair.inA.add(duty);
      for (const duty of members.get(pair.b) ?? []) pair.inB.add(duty);
    }
  }
  for (const named of groupBy(roles, titleKey).values()) for (const [one, other] of listPairs(named)) open(one, other);
  return [...shared.values()].map(toRolePair).sort((x, y) => y.overlap - x.overlap);
}

interface Shared {
  readonly a: ComparedRole;
  readonly b: ComparedRole;
  readonly inA: Set<string>;
  readonly inB: Set<string>;
}

function toRolePair({ a, b, inA, inB }: Shared): RolePair {
  const [fewer, inFewer] = a.duties.length <= b.duties.length ? [a, inA] : [b, inB];
  const all = a.duties.length + b.duties.length;
  return {
    a: a.id,
    b: b.id,
    sameTitle: titleKey(a) !== undefined && titleKey(a) === titleKey(b),
    sameDuties: fewer.duties.length > 0 && inFewer.size >= SAME_DUTIES * fewer.duties.length,
    sharedA: [...inA],
    sharedB: [...inB],
    overlap: all === 0 ? 0 : (inA.size + inB.size) / all,
  };
}

/** Undefined for a role without a title: two of them do not have the same. */
function titleKey({ title }: ComparedRole): string | undefined {
  return (title !== null && toTextKey(title)) || undefined;
}

/** Items by what they belong to; those that belong to nothing are left out. */
function groupBy<Item, Group>(items: readonly Item[], of: (item: Item) => Group | undefined): Map<Group, Item[]> {
  const groups = new Map<Group, Item[]>();
  for (const item of items) {
    const group = of(item);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  return groups;
}

function* listPairs(roles: readonly ComparedRole[]): Generator<readonly [ComparedRole, ComparedRole]> {
  if (roles.length > MOST_ROLES) return;
  for (const [at, one] of roles.entries()) for (const other of roles.slice(at + 1)) yield [one, other];
}
