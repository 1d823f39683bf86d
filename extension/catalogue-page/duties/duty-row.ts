// A row of the grid: one duty with the role it belongs to, and the text of its cells.
// Pure; must not know selection, order or how a row is drawn.

import type { CatalogueDuty, CatalogueRole, FieldConflict } from '../../../shared/model/catalogue-role.ts';
import { dutyField } from '../../../shared/catalogue/role-fields.ts';
import { toRoleCell } from '../../../shared/rows/role-cells.ts';
import type { SheetLanguage } from '../../../shared/rows/sheet-columns.ts';
import type { ColumnPlan } from './duty-columns.ts';

/** One duty, or a role that has none. */
export interface DutyRow {
  readonly role: CatalogueRole;
  readonly duty: CatalogueDuty | null;
  /** Place of the duty in its role, from 1; 0 where there is none. */
  readonly number: number;
}

/** What the matcher says of a duty: the kind of its best pair (a word of the chip), or a common phrase. */
export interface DuplicateMark {
  readonly kind: 'same' | 'reworded' | 'contained' | 'contrast' | 'common';
}

/** The marks by duty id; a duty that is missing has none. */
export type DuplicateMarks = ReadonlyMap<string, DuplicateMark>;

/** What the text of a cell depends on beside the row. */
export interface CellContext {
  readonly language: SheetLanguage;
  readonly duplicates: DuplicateMarks;
  readonly kindWords: Readonly<Record<DuplicateMark['kind'], string>>;
}

/** One row per duty in the role's order; a role without duties gives one row. */
export function toDutyRows(role: CatalogueRole): DutyRow[] {
  if (role.duties.length === 0) return [{ role, duty: null, number: 0 }];
  return role.duties.map((duty, index) => ({ role, duty, number: index + 1 }));
}

/** True where both rows are of the same duty, or of the same role without duties, whatever has changed in it. */
export function isSameRow(one: DutyRow, other: DutyRow): boolean {
  return one.role.id === other.role.id && one.duty?.id === other.duty?.id;
}

/** The text of a cell, '' for nothing. */
export function cellText({ role, duty, number }: DutyRow, { id, roleField }: ColumnPlan, context: CellContext): string {
  if (roleField !== null) return toRoleCell(role, roleField, context.language);
  if (duty === null) return '';
  if (id === 'text') return duty.text;
  if (id === 'number') return String(number);
  const mark = context.duplicates.get(duty.id);
  return mark ? context.kindWords[mark.kind] : '';
}

/** The record's field behind a cell; null where the cell is counted or found, not stored. */
export function cellField({ duty }: DutyRow, { id, roleField }: ColumnPlan): string | null {
  if (roleField !== null) return roleField;
  return id === 'text' && duty !== null ? dutyField(duty.id, 'text') : null;
}

/** The several values of a cell that nobody has decided between; null where there is one. */
export function cellConflict(row: DutyRow, column: ColumnPlan): FieldConflict | null {
  if (row.role.conflicts.length === 0) return null;
  const field = cellField(row, column);
  return row.role.conflicts.find((conflict) => conflict.field === field) ?? null;
}
