// Rows whose role cells now name another role: the duty was moved, the role was not renamed.
// A title that changed on all rows of a role is a new title; on some of them, to another role's title, it is a move.

import { readField } from './claim-rows.ts';
import type { ComparedTable } from './compare-table.ts';
import type { MovedDuty } from './merge-plan.ts';

/** Finds moved duties. Their statements about role fields speak of the other role and are left out by the caller. Never throws. */
export function findMovedDuties(duties: ComparedTable): MovedDuty[] {
  const rowsOf = new Map<string, { row: number; dutyId: string; now: string; base: string }[]>();
  for (const { row, item } of duties.claims) {
    const list = rowsOf.get(item.roleId) ?? [];
    const base = item.values.title ?? '';
    const now = duties.columns.has('title') ? readField(duties, row, 'title') : base;
    list.push({ row, dutyId: item.id, now, base });
    rowsOf.set(item.roleId, list);
  }
  const roleByTitle = new Map<string, string>();
  for (const [roleId, rows] of rowsOf) {
    const kept = rows.find(({ now, base }) => now === base);
    if (kept !== undefined && !roleByTitle.has(kept.now)) roleByTitle.set(kept.now, roleId);
  }
  return [...rowsOf].flatMap(([roleId, rows]) => {
    if (rows.every(({ now, base }) => now !== base)) return [];
    return rows.flatMap(({ row, dutyId, now, base }): MovedDuty[] => {
      const to = roleByTitle.get(now);
      if (now === base || to === undefined || to === roleId) return [];
      return [{ is: 'moved-duty', dutyId, from: roleId, to, newRole: null, place: { table: 'duties', row } }];
    });
  });
}
