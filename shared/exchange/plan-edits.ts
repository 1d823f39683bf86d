// The accepted lines of a merge plan -> edits of the catalogue, one per role, saved as one step.
// What a person left for later keeps both values: it replaces nothing, so the catalogue holds a conflict that it shows.
// Joins the sheet contract (shared/rows) and the catalogue; must not know Excel.

import type { Edit } from '../catalogue/catalogue.ts';
import type { MakeId } from '../catalogue/ids.ts';
import { toDutyValues } from '../catalogue/new-role-edits.ts';
import { positionBetween } from '../catalogue/positions.ts';
import { dutyField } from '../catalogue/role-fields.ts';
import { toSeen } from '../catalogue/role-of-record.ts';
import type { CatalogueRole } from '../model/catalogue-role.ts';
import type { FieldValue, Stamp } from '../model/operation.ts';
import type { FieldChange, NewDuty, PlannedChange } from '../rows/merge-plan.ts';
import { fromRoleCell } from '../rows/role-cells.ts';
import { ROLE_COLUMNS, type RoleField } from '../rows/sheet-columns.ts';
import { isRoleField, numberDuties, type SheetItem } from '../rows/to-sheet.ts';

/**
 * One line of a plan as a person decided it. `value`: the text to take; null for "later", which keeps the sheet's and the catalogue's.
 * A new duty takes `value` instead of the text of its row, null leaves it that.
 */
export interface Decision {
  readonly change: PlannedChange;
  readonly value: string | null;
}

/** The edits, and which ids the new rows got: for writing them into the sheet. */
export interface PlanEdits {
  readonly edits: readonly Edit[];
  readonly newIds: readonly { readonly table: 'duties' | 'roles'; readonly row: number; readonly id: string }[];
}

/** Makes the edits of all decisions. Changes of the catalogue (`by: 'catalogue'`, `catalogue-new`, `catalogue-gone`) need none. Never throws. */
export function toPlanEdits(
  decisions: readonly Decision[],
  roles: readonly CatalogueRole[],
  makeId: MakeId,
): PlanEdits {
  const drafts = new RoleDrafts(roles, makeId);
  for (const { change } of decisions) {
    if (change.is === 'new-role') drafts.addRole(change.key, change.values, change.places);
  }
  for (const { change, value } of decisions) {
    if (change.is === 'field') drafts.setField(change, value);
    else if (change.is === 'order') drafts.order(change.roleId, change.duties);
  }
  for (const { change, value } of decisions) {
    if (change.is === 'moved-duty')
      drafts.move(change.dutyId, change.from, change.to ?? drafts.idOf(change.newRole ?? ''));
    else if (change.is === 'new-duty') drafts.addDuty(change, value ?? change.values.text ?? '');
  }
  for (const { change } of decisions) if (change.is === 'gone') drafts.remove(change.item, change.table);
  return { edits: drafts.toEdits(), newIds: drafts.newIds };
}

interface RoleDraft {
  readonly values: Record<string, FieldValue>;
  readonly seen: Record<string, readonly Stamp[]>;
  /** The duties in their order, new ones among them; `number` as the sheet showed it. */
  readonly duties: { readonly id: string; readonly position: string; readonly number: string }[];
}

class RoleDrafts {
  readonly newIds: { table: 'duties' | 'roles'; row: number; id: string }[] = [];
  private readonly drafts = new Map<string, RoleDraft>();
  private readonly roles: ReadonlyMap<string, CatalogueRole>;
  private readonly keys = new Map<string, string>();
  private readonly makeId: MakeId;

  constructor(roles: readonly CatalogueRole[], makeId: MakeId) {
    this.roles = new Map(roles.map((role) => [role.id, role]));
    this.makeId = makeId;
  }

  idOf(key: string): string {
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    const id = this.makeId();
    this.keys.set(key, id);
    return id;
  }

  addRole(
    key: string,
    cells: Readonly<Partial<Record<string, string>>>,
    places: readonly { readonly table: 'duties' | 'roles'; readonly row: number }[],
  ): void {
    const id = this.idOf(key);
    const { values } = this.draft(id);
    values['title'] = null; // a role is there by its title, even by none
    for (const [field, cell] of Object.entries(cells)) {
      if (cell !== undefined && isFieldName(field)) Object.assign(values, fromRoleCell(field, cell) ?? {});
    }
    for (const { table, row } of places) if (table === 'roles') this.newIds.push({ table, row, id });
  }

  setField({ roleId, dutyId, field, sheet, by, catalogue }: FieldChange, value: string | null): void {
    if (by === 'catalogue' && value === null) return; // the catalogue has it already
    const { values, seen } = this.draft(roleId);
    const text = value ?? sheet[0] ?? '';
    const isLater = value === null && by !== 'sheet';
    const given = this.toValues(dutyId, field, text, catalogue === null);
    for (const [name, one] of Object.entries(given)) {
      values[name] = one;
      // Replacing nothing keeps both values side by side.
      seen[name] = isLater ? [] : this.stampsOf(roleId, name);
    }
  }

  order(roleId: string, ids: readonly string[]): void {
    const { values, seen, duties } = this.draft(roleId);
    const places = duties.filter(({ id }) => ids.includes(id)).map(({ position }) => position);
    ids.forEach((id, at) => {
      const position = places[at];
      const name = dutyField(id, 'position');
      if (position === undefined || duties.some((duty) => duty.id === id && duty.position === position)) return;
      values[name] = position;
      seen[name] = this.stampsOf(roleId, name);
    });
  }

  move(dutyId: string, from: string, to: string): void {
    const duty = this.roles.get(from)?.duties.find(({ id }) => id === dutyId);
    if (duty === undefined) return;
    this.draft(from).values[dutyField(dutyId, 'deleted')] = true;
    const target = this.draft(to);
    const position = positionBetween(target.duties.at(-1)?.position ?? null, null);
    const content = { ...duty, parent: null, span: null }; // its words stand in the other role's capture
    Object.assign(target.values, toDutyValues(dutyId, { duty: content, parent: null, position }));
    target.values[dutyField(dutyId, 'deleted')] = false;
    target.duties.push({ id: dutyId, position, number: '' });
  }

  addDuty({ id: foreign, roleId, newRole, after, values: cells, place }: NewDuty, text: string): void {
    const { values, duties } = this.draft(roleId ?? this.idOf(newRole ?? ''));
    const id = foreign ?? this.makeId();
    const at =
      after === null ? (roleId === null ? duties.length : 0) : duties.findIndex((duty) => duty.id === after) + 1;
    const position = positionBetween(duties[at - 1]?.position ?? null, duties[at]?.position ?? null);
    const number = cells.number ?? '';
    const above = number.split('.').slice(0, -1).join('.');
    const parent = above === '' ? null : (duties.find((duty) => duty.number === above)?.id ?? null);
    const duty = { text, marker: null, percent: cells.percent || null, parent: null, span: null };
    Object.assign(values, toDutyValues(id, { duty, parent, position }));
    if (foreign !== null) values[dutyField(id, 'deleted')] = false; // it may have been here before
    duties.splice(at, 0, { id, position, number });
    this.newIds.push({ table: place.table, row: place.row, id });
  }

  remove({ id, roleId }: SheetItem, table: 'duties' | 'roles'): void {
    this.draft(roleId).values[table === 'roles' ? 'deleted' : dutyField(id, 'deleted')] = true;
  }

  toEdits(): Edit[] {
    return [...this.drafts].flatMap(([id, { values, seen }]): Edit[] =>
      Object.keys(values).length === 0 ? [] : [{ kind: 'role', id, values, seen }],
    );
  }

  private draft(id: string): RoleDraft {
    const known = this.drafts.get(id);
    if (known !== undefined) return known;
    const role = this.roles.get(id);
    const numbers = new Map(
      role === undefined ? [] : numberDuties(role.duties).map(({ duty, number }) => [duty.id, number]),
    );
    const duties = (role?.duties ?? []).map((duty) => ({
      id: duty.id,
      position: duty.position,
      number: numbers.get(duty.id) ?? '',
    }));
    const draft: RoleDraft = { values: {}, seen: {}, duties };
    this.drafts.set(id, draft);
    return draft;
  }

  private toValues(dutyId: string | null, field: string, text: string, isBack: boolean): Record<string, FieldValue> {
    if (dutyId === null) {
      const values: Record<string, FieldValue> = { ...(isFieldName(field) ? fromRoleCell(field, text) : null) };
      return isBack ? { ...values, deleted: false } : values;
    }
    if (field === 'percent') return { [dutyField(dutyId, 'percent')]: text === '' ? null : text };
    // An emptied cell is a duty taken away: a duty without words is none.
    if (text === '') return { [dutyField(dutyId, 'deleted')]: true };
    const values = { [dutyField(dutyId, 'text')]: text };
    return isBack ? { ...values, [dutyField(dutyId, 'deleted')]: false } : values;
  }

  private stampsOf(roleId: string, field: string): readonly Stamp[] {
    const role = this.roles.get(roleId);
    return role === undefined ? [] : (toSeen(role, [field])[field] ?? []);
  }
}

function isFieldName(name: string): name is RoleField {
  return ROLE_COLUMNS.some(({ field }) => field === name && isRoleField(field));
}
