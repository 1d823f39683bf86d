// CatalogueRole[] -> the tables "Duties" and "Roles" as text cells, and the same as items that a later sheet is compared with.
// Text goes in as it is: the writer formats the columns as text before it writes (no formula, date or number comes of it).

import type { CatalogueDuty, CatalogueRole } from '../model/catalogue-role.ts';
import { toRoleCell } from './role-cells.ts';
import { toCheckedId } from './row-id.ts';
import {
  REPEATED_FIELDS,
  ROLE_COLUMNS,
  type DutyField,
  type RoleField,
  type SheetColumn,
  type SheetField,
  type SheetLanguage,
} from './sheet-columns.ts';

/** Cells by field; a field the sheet does not have is missing. */
export type SheetValues = Readonly<Partial<Record<SheetField, string>>>;

/** One row as it was written: a duty (with its role) or a role. */
export interface SheetItem {
  readonly id: string;
  readonly roleId: string;
  readonly values: SheetValues;
}

/** A table to be written: a header row and text cells, in column order. */
export interface SheetTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Gives one item per duty in the order of the roles, children behind their parent. Roles without duties have none. */
export function toDutyItems(roles: readonly CatalogueRole[], language: SheetLanguage): SheetItem[] {
  return roles.flatMap((role) => {
    const repeated: Partial<Record<SheetField, string>> = {};
    for (const field of REPEATED_FIELDS) repeated[field] = toRoleCell(role, field, language);
    return numberDuties(role.duties).map(({ duty, number }) => ({
      id: duty.id,
      roleId: role.id,
      values: { ...repeated, number, text: duty.text, percent: duty.percent ?? '' },
    }));
  });
}

/** Gives one item per role. */
export function toRoleItems(roles: readonly CatalogueRole[], language: SheetLanguage): SheetItem[] {
  return roles.map((role) => {
    const values: Partial<Record<SheetField, string>> = {};
    for (const { field } of ROLE_COLUMNS) if (isRoleField(field)) values[field] = toRoleCell(role, field, language);
    return { id: role.id, roleId: role.id, values };
  });
}

/** Lays items out as a table, with the ids and their check characters in the last column. */
export function toTable(
  items: readonly SheetItem[],
  columns: readonly SheetColumn[],
  language: SheetLanguage,
): SheetTable {
  return {
    headers: columns.map(({ header }) => header[language]),
    rows: items.map((item) => toRow(item, columns)),
  };
}

/** The cells of one item, in column order. */
export function toRow(item: SheetItem, columns: readonly SheetColumn[]): string[] {
  return columns.map(({ field }) => (field === 'id' ? toCheckedId(item.id) : (item.values[field] ?? '')));
}

/** True for the fields of the table "Roles". */
export function isRoleField(field: SheetField): field is RoleField {
  return field !== 'id' && !isDutyField(field);
}

/** True for the fields that belong to a single duty. */
export function isDutyField(field: SheetField): field is DutyField {
  return field === 'number' || field === 'text' || field === 'percent';
}

/** Numbers the duties of a role as people count them: `1`, `2`, and `2.1` for the first under the second. */
export function numberDuties(
  duties: readonly CatalogueDuty[],
): { readonly duty: CatalogueDuty; readonly number: string }[] {
  const known = new Set(duties.map(({ id }) => id));
  const under = new Map<string | null, CatalogueDuty[]>();
  for (const duty of duties) {
    // A parent that is gone leaves its duties on the first level.
    const parent = duty.parent !== null && known.has(duty.parent) ? duty.parent : null;
    const list = under.get(parent);
    if (list === undefined) under.set(parent, [duty]);
    else list.push(duty);
  }
  const numbered: { duty: CatalogueDuty; number: string }[] = [];
  const seen = new Set<string>();
  const walk = (parent: string | null, prefix: string): void => {
    under.get(parent)?.forEach((duty, at) => {
      if (seen.has(duty.id)) return; // two duties that name each other as parent
      seen.add(duty.id);
      numbered.push({ duty, number: `${prefix}${at + 1}` });
      walk(duty.id, `${prefix}${at + 1}.`);
    });
  };
  walk(null, '');
  for (const duty of duties) if (!seen.has(duty.id)) numbered.push({ duty, number: String(numbered.length + 1) });
  return numbered;
}
