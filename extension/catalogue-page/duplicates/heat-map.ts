// Clusters and duties -> the picture of roles by clusters: how many duties of each role are in each cluster.
// A window of columns around the open cluster, and the roles that are in them. Pure.

import type { DeskCluster, DeskDuty } from '../../../shared/ui/duplicates/desk-state.ts';

/** Columns and rows of the picture: what stands beside a pair without scrolling in a window of usual height. */
export const HEAT_COLUMNS = 10;
export const HEAT_ROWS = 16;

/** One role of the picture. */
export interface HeatRow {
  readonly role: string;
  readonly title: string;
  /** Duties in each cluster, in the order of the columns. */
  readonly counts: readonly number[];
  /** Which sides of the open pair it is: "A", "B", "AB"; '' for any other role. */
  readonly sides: string;
}

/** The picture. `first` is the place of the first column among all clusters. */
export interface HeatMap {
  readonly first: number;
  readonly columns: number;
  readonly rows: readonly HeatRow[];
  /** Roles that are in these clusters and have no row. */
  readonly more: number;
}

/** What is open. */
interface OpenPair {
  readonly at: number;
  readonly roles: readonly string[];
}

/** The window with the open cluster in it: first the roles of the open pair, then those with most duties in the window. */
export function toHeatMap(
  clusters: readonly Pick<DeskCluster, 'members'>[],
  duties: ReadonlyMap<string, DeskDuty>,
  open: OpenPair,
): HeatMap {
  const first = Math.floor(open.at / HEAT_COLUMNS) * HEAT_COLUMNS;
  const shown = clusters.slice(first, first + HEAT_COLUMNS);
  const rows = new Map<string, { readonly title: string; readonly counts: number[]; sum: number }>();
  shown.forEach(({ members }, column) => {
    for (const member of members) {
      const duty = duties.get(member);
      if (duty === undefined) continue;
      const row = rows.get(duty.role) ?? { title: duty.roleTitle, counts: shown.map(() => 0), sum: 0 };
      row.counts[column] = (row.counts[column] ?? 0) + 1;
      row.sum++;
      rows.set(duty.role, row);
    }
  });
  const sidesOf = (role: string) => ['A', 'B'].filter((_, side) => open.roles[side] === role).join('');
  const rankOf = (role: string) => 'AB'.indexOf(sidesOf(role)[0] ?? ' ') + 3 * Number(sidesOf(role) === '');
  const sorted = [...rows].sort(([one, a], [other, b]) => rankOf(one) - rankOf(other) || b.sum - a.sum);
  return {
    first,
    columns: shown.length,
    rows: sorted
      .slice(0, HEAT_ROWS)
      .map(([role, { title, counts }]) => ({ role, title, counts, sides: sidesOf(role) })),
    more: Math.max(0, rows.size - HEAT_ROWS),
  };
}
