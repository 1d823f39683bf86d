// New texts of cells -> edits of the catalogue, and what was refused with the reason.
// A field of a role is the same on every row of it: an edit in one row is an edit of the role.
// Pure; must not know selection, clipboard or how things are drawn. Words for people are the view's.

import type { Edit } from '../../../shared/catalogue/catalogue.ts';
import type { MakeId } from '../../../shared/catalogue/ids.ts';
import { positionBetween } from '../../../shared/catalogue/positions.ts';
import { dutyField } from '../../../shared/catalogue/role-fields.ts';
import { toSeen } from '../../../shared/catalogue/role-of-record.ts';
import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import type { FieldValue } from '../../../shared/model/operation.ts';
import { fromRoleCell } from '../../../shared/rows/role-cells.ts';
import { columnAt, type ColumnPlan } from './duty-columns.ts';
import { moveDuty } from './duty-edits.ts';
import { cellConflict, cellField, cellText, type CellContext, type DutyRow } from './duty-row.ts';

/** What cells show, and what makes ids for new duties. */
export interface EditContext extends CellContext {
  readonly newId: MakeId;
}

/** A text for one cell. */
export interface CellChange {
  readonly row: DutyRow;
  readonly column: number;
  readonly text: string;
}

/**
 * Why a text was not taken. `found`: the cell is counted or found, not typed. `status`: no status is called so.
 * `number`: not a place in the role. `differs`: rows of one role give different texts for a field that they share.
 */
export interface Refusal {
  readonly why: 'found' | 'status' | 'number' | 'differs';
  readonly row: DutyRow;
  readonly column: number;
  readonly text: string;
}

/** What a set of texts comes to. `changed` counts the fields that get another value. */
export interface CellEdits {
  readonly edits: readonly Edit[];
  readonly refused: readonly Refusal[];
  readonly changed: number;
}

/** Before what `insertDuties` gives in a role without duties: the same paste may put more duties below this one. */
const FIRST_POSITION = positionBetween(null, positionBetween(null, null));
/** Digits, with or without the dot people type behind a number: `3`, `12.`; not `3.1` or `x`. */
const WHOLE_NUMBER = /^\d{1,6}\.?$/;

/**
 * Gives one edit per role. A text equal to what the cell shows changes nothing, unless the cell has two values: then it decides.
 * Rows of one role that give different new texts for a shared field are refused; a row that repeats the old text is no opinion.
 */
export function toCellEdits(changes: readonly CellChange[], context: EditContext): CellEdits {
  const collected = new Map<string, { role: CatalogueRole; values: Map<string, FieldValue> }>();
  const refused: Refusal[] = [];
  const opinions = new Map<string, string>();
  let changed = 0;
  const put = (role: CatalogueRole, values: Readonly<Record<string, FieldValue>>) => {
    const entry = collected.get(role.id) ?? { role, values: new Map<string, FieldValue>() };
    for (const [field, value] of Object.entries(values)) entry.values.set(field, value);
    collected.set(role.id, entry);
  };
  for (const change of changes) {
    const { row, text } = change;
    const column = columnAt(change.column);
    if (isUnchanged(row, column, { text, context })) continue;
    const taken = toValues(row, column, { text, context });
    if (typeof taken === 'string') {
      refused.push({ why: taken, ...change });
      continue;
    }
    if (column.roleField !== null) {
      const key = `${row.role.id}/${column.id}`;
      const known = opinions.get(key);
      if (known === text) continue;
      if (known !== undefined) {
        refused.push({ why: 'differs', ...change });
        collected.get(row.role.id)?.values.delete(column.roleField);
        continue;
      }
      opinions.set(key, text);
    }
    put(row.role, taken);
    changed++;
  }
  const differing = new Set(
    refused.filter(({ why }) => why === 'differs').map(({ row, column }) => `${row.role.id}/${column}`),
  );
  const edits = [...collected.values()].flatMap(({ role, values }) =>
    values.size > 0 ? [toEdit(role, Object.fromEntries(values))] : [],
  );
  return { edits, refused, changed: changed - differing.size };
}

/** An edit of a role with the stamps of what the person saw. */
export function toEdit(role: CatalogueRole, values: Readonly<Record<string, FieldValue>>): Edit {
  return { kind: 'role', id: role.id, values, seen: toSeen(role, Object.keys(values)) };
}

interface Typed {
  readonly text: string;
  readonly context: EditContext;
}

function isUnchanged(row: DutyRow, column: ColumnPlan, { text, context }: Typed): boolean {
  return text === cellText(row, column, context) && cellConflict(row, column) === null;
}

function toValues(
  row: DutyRow,
  column: ColumnPlan,
  { text, context }: Typed,
): Readonly<Record<string, FieldValue>> | Refusal['why'] {
  if (column.roleField !== null) return fromRoleCell(column.roleField, text) ?? 'status';
  if (column.id === 'text') {
    const field = cellField(row, column);
    if (field !== null) return { [field]: text };
    // The first duty of a role that has none.
    const id = context.newId();
    return { [dutyField(id, 'text')]: text, [dutyField(id, 'position')]: FIRST_POSITION };
  }
  if (column.id !== 'number' || row.duty === null) return 'found';
  const number = WHOLE_NUMBER.test(text.trim()) ? Number.parseInt(text, 10) : 0;
  return number < 1 ? 'number' : moveDuty(row.role, { duty: row.duty, to: number });
}
