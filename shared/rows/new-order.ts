// Numbers that people changed in the column "No": a new order of a role's duties.
// The order of the rows says nothing, because sheets get sorted; and numbering again without a new order is no change.

import { readField } from './claim-rows.ts';
import type { ComparedTable } from './compare-table.ts';
import type { MovedDuty, NewOrder } from './merge-plan.ts';

/** `3`, `3.1`, `3.`; not `x` or `1 to 3`. At most four levels. */
const NUMBER = /^\d{1,6}(?:\.\d{1,6}){0,3}\.?$/;

/** Gives the roles whose duties stand in another order by their numbers. Duties of a role without a readable number stay where they are. Never throws. */
export function readNewOrders(duties: ComparedTable, moved: readonly MovedDuty[]): NewOrder[] {
  if (!duties.columns.has('number')) return [];
  const movedIds = new Set(moved.map(({ dutyId }) => dutyId));
  const rowsOf = new Map<string, { id: string; base: string; now: string }[]>();
  for (const { row, item } of duties.claims) {
    if (movedIds.has(item.id)) continue;
    const list = rowsOf.get(item.roleId) ?? [];
    list.push({ id: item.id, base: item.values.number ?? '', now: readField(duties, row, 'number') });
    rowsOf.set(item.roleId, list);
  }
  return [...rowsOf].flatMap(([roleId, rows]): NewOrder[] => {
    if (rows.every(({ base, now }) => base === now || !NUMBER.test(now))) return [];
    const before = [...rows].sort((one, other) => compareNumbers(one.base, other.base));
    // A number that was typed goes before an old one of the same value: "2" typed means "second from now on".
    const after = [...before].sort(
      (one, other) => compareNumbers(valueOf(one), valueOf(other)) || Number(isTyped(other)) - Number(isTyped(one)),
    );
    if (after.every(({ id }, at) => id === before[at]?.id)) return [];
    return [{ is: 'order', roleId, duties: after.map(({ id }) => id) }];
  });
}

type Numbered = { readonly base: string; readonly now: string };

function isTyped({ base, now }: Numbered): boolean {
  return now !== base && NUMBER.test(now);
}

function valueOf(row: Numbered): string {
  return isTyped(row) ? row.now : row.base;
}

function compareNumbers(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => text.split('.').filter(Boolean).map(Number));
  for (let at = 0; at < Math.max(left?.length ?? 0, right?.length ?? 0); at++) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
