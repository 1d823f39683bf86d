// The base of the next merge: what the tables say after this one, and what they said before where nothing was decided.
// Values only. A proposal that was not taken stays in the base, so it is proposed again.

import { mapFields } from './table-headers.ts';
import type { MergePlan, SheetTableName } from '../../shared/rows/merge-plan.ts';
import type { SheetBase } from '../../shared/rows/plan-merge.ts';
import type { SheetField } from '../../shared/rows/sheet-columns.ts';
import type { SheetItem } from '../../shared/rows/to-sheet.ts';
import type { OurTables } from './our-tables.ts';
import { toPlaceKey } from './sheet-writes.ts';
import type { Undecided } from './undecided.ts';

/** What a merge came to. */
export interface Merged {
  readonly plan: MergePlan;
  readonly tables: OurTables;
  readonly base: SheetBase;
  /** All items after the merge, by table. */
  readonly after: Readonly<Record<SheetTableName, readonly SheetItem[]>>;
  readonly undecided: Undecided;
  /** Ids that got a row, by hand of the person (new) or of the merge (added). */
  readonly withRow: ReadonlySet<string>;
}

/** Makes the base to be kept. */
export function toNextBase(merged: Merged): SheetBase {
  const { base } = merged;
  return { language: base.language, duties: toBaseTable('duties', merged), roles: toBaseTable('roles', merged) };
}

function toBaseTable(
  name: SheetTableName,
  { plan, tables, base, after, undecided, withRow }: Merged,
): SheetBase['duties'] {
  const { columns, claims } = plan.readings[name];
  const table = tables[name];
  if (table === null) return base[name];
  const rowOf = new Map(claims.map(({ row, item }) => [item.id, row]));
  const old = new Map(base[name].items.map((item) => [item.id, item]));
  const items = after[name].flatMap((item): SheetItem[] => {
    const row = rowOf.get(item.id);
    const before = old.get(item.id);
    if (row === undefined) return withRow.has(item.id) ? [item] : before === undefined ? [] : [before];
    const values: Partial<Record<SheetField, string>> = { ...item.values };
    for (const field of columns.keys()) {
      const was = before?.values[field];
      if (was !== undefined && undecided[name].has(toPlaceKey(row, field))) values[field] = was;
    }
    return [{ ...item, values }];
  });
  return { headers: mapFields(columns, table.headers), items };
}
