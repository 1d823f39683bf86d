// A role's fields stand on each of its rows and once more in the table "Roles": one answer is made of all that was said.
// All that changed agree: that is the answer. They disagree: all values are shown, none is chosen.
// Rule: the data-layer research, 3.1.

import type { Statement } from './compare-table.ts';
import type { ChangedBy, FieldChange, SheetPlace, SheetTableName } from './merge-plan.ts';
import type { SheetField } from './sheet-columns.ts';

/** A statement with the table it stands in. */
export interface PlacedStatement extends Statement {
  readonly table: SheetTableName;
}

/** Gives at most one change for each field of each role, in the order in which the sheet first mentions it. Never throws. */
export function reduceRoleFields(statements: readonly PlacedStatement[]): FieldChange[] {
  const groups = new Map<string, PlacedStatement[]>();
  for (const statement of statements) {
    const key = `${statement.item.roleId} ${statement.field}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  return [...groups.values()].flatMap((group) => reduce(group) ?? []);
}

/** One statement, judged by itself: what a field of a single duty says. Null when nothing differs. */
export function judge(statement: PlacedStatement): FieldChange | null {
  return reduce([statement]);
}

function reduce(group: readonly PlacedStatement[]): FieldChange | null {
  const first = group[0];
  if (first === undefined) return null;
  const { base, catalogue, field } = first;
  const changed = group.filter((one) => one.sheet !== one.base);
  const values = [...new Set(changed.map(({ sheet }) => sheet))].filter(
    (value) => base === null || value !== catalogue,
  );
  const places = (values.length === 0 ? group : changed).map(({ table, row }): SheetPlace => ({ table, row }));
  const by = judgeValues(values, base, catalogue);
  if (by === null) return null;
  const isOfDuty = field === 'text' || field === 'percent' || field === 'number';
  return {
    is: 'field',
    roleId: first.item.roleId,
    dutyId: isOfDuty ? first.item.id : null,
    field: field satisfies SheetField,
    by,
    base,
    sheet: values.length === 0 ? [base ?? ''] : values,
    catalogue,
    places,
  };
}

/** `values` are the sheet's new values; empty when the sheet says what the base said, or what the catalogue says by now. */
function judgeValues(values: readonly string[], base: string | null, catalogue: string | null): ChangedBy | null {
  const [value] = values;
  if (base === null) return value === undefined || value === catalogue ? null : 'unknown';
  if (values.length > 1) return 'rows';
  if (value !== undefined) return catalogue === base ? 'sheet' : 'both';
  return catalogue === null || catalogue === base ? null : 'catalogue';
}
