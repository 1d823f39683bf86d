// Cells that a person has left for later: what the sheet says there stays, and the next review asks again.
// Values only.

import type { Decision } from '../../shared/exchange/plan-edits.ts';
import type { MergePlan, PlannedChange, SheetTableName } from '../../shared/rows/merge-plan.ts';
import { REPEATED_FIELDS, type SheetField } from '../../shared/rows/sheet-columns.ts';
import { toPlaceKey } from './sheet-writes.ts';

/** By table, the keys (`toPlaceKey`) of all cells that wait. */
export type Undecided = Readonly<Record<SheetTableName, ReadonlySet<string>>>;

/** Everything of the plan that no decision takes, and conflicts that were decided as "later". */
export function findUndecided(plan: MergePlan, decisions: readonly Decision[]): Undecided {
  const undecided = { duties: new Set<string>(), roles: new Set<string>() };
  const decided = new Map(decisions.map((decision) => [decision.change, decision]));
  for (const change of plan.changes) {
    const decision = decided.get(change);
    const isLater =
      change.is === 'field' && change.by !== 'sheet' && change.by !== 'catalogue' && decision?.value === null;
    if (decision !== undefined && !isLater) continue;
    for (const { table, row, field } of cellsOf(change, plan)) undecided[table].add(toPlaceKey(row, field));
  }
  return undecided;
}

function cellsOf(
  change: PlannedChange,
  { readings }: MergePlan,
): readonly { readonly table: SheetTableName; readonly row: number; readonly field: SheetField }[] {
  switch (change.is) {
    case 'field':
      return change.places.map(({ table, row }) => ({ table, row, field: change.field }));
    case 'moved-duty':
      return REPEATED_FIELDS.map((field) => ({ ...change.place, field }));
    case 'order':
      return readings.duties.claims
        .filter(({ item }) => item.roleId === change.roleId)
        .map(({ row }) => ({ table: 'duties', row, field: 'number' }));
    default:
      return [];
  }
}
