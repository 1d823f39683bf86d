// A role as our tables tell it -> the edit that brings it into a catalogue: a new role with the ids of its rows, or only what differs
// from the role that is there. What a table does not have is left as it is; a duty that is missing from it stays.
// Knows cells and records; no Excel, no file.

import type { Edit } from '../catalogue/catalogue.ts';
import { contentId, type MakeId } from '../catalogue/ids.ts';
import { toDutyValues } from '../catalogue/new-role-edits.ts';
import { positionBetween } from '../catalogue/positions.ts';
import type { RoleContent } from '../catalogue/role-content.ts';
import { dutyField } from '../catalogue/role-fields.ts';
import { toSeen } from '../catalogue/role-of-record.ts';
import type { CatalogueRole } from '../model/catalogue-role.ts';
import type { FieldValue } from '../model/operation.ts';
import { normaliseCell } from '../rows/cell-text.ts';
import { fromRoleCell, toRoleCell } from '../rows/role-cells.ts';
import type { RoleField } from '../rows/sheet-columns.ts';
import type { TableDuty, TableRole } from './own-tables.ts';

/** Gives the edit; null where the catalogue says all of it already. `makeId` is for rows without a readable id. */
export function toTableRoleEdit(role: TableRole, existing: CatalogueRole | null, makeId: MakeId): Edit | null {
  const own = role.id ?? makeId(); // asked for also where it is known: the ids behind it must be the same ones again
  const id = existing?.id ?? own;
  const values: Record<string, FieldValue> = existing === null ? { title: null } : {};
  for (const [field, cell] of listCells(role)) {
    if (existing === null ? cell === '' : isSame(cell, existing, field)) continue;
    Object.assign(values, fromRoleCell(field, cell) ?? {});
  }
  Object.assign(values, toDuties(role.duties, existing, makeId));
  if (existing?.deleted) values['deleted'] = false;
  if (existing !== null && Object.keys(values).length === 0) return null;
  return { kind: 'role', id, values, ...(existing ? { seen: toSeen(existing, Object.keys(values)) } : {}) };
}

/** Ids for the rows that have none, the same each time the same tables come: importing twice makes nothing twice. */
export function makeTableIds(role: TableRole): MakeId {
  const told = JSON.stringify([role.cells, role.duties.map(({ text }) => text)]);
  let made = 0;
  return () => contentId(`${made++} ${told}`);
}

/** What people are shown of it before it is taken. */
export function toTableRoleContent(role: TableRole): RoleContent {
  const values: Record<string, FieldValue> = {};
  for (const [field, cell] of listCells(role)) Object.assign(values, fromRoleCell(field, cell) ?? {});
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
  const list = (name: string) =>
    Array.isArray(values[name]) ? values[name].filter((one) => typeof one === 'string') : [];
  return {
    title: text('title'),
    department: text('department'),
    company: text('company'),
    location: text('location'),
    context: null,
    superiors: list('superiors'),
    subordinates: list('subordinates'),
    requirements: list('requirements'),
    otherFields: [],
    otherSections: [],
    duties: role.duties.map((duty) => ({
      text: duty.text,
      percent: duty.percent || null,
      marker: null,
      parent: null,
      span: null,
    })),
  };
}

function listCells({ cells }: TableRole): (readonly [RoleField, string])[] {
  // `as`: Object.entries forgets that the keys are the record's own.
  return Object.entries(cells) as [RoleField, string][];
}

/** Cells are written in one of two languages; a status in the other one's words is the same status. */
function isSame(cell: string, role: CatalogueRole, field: RoleField): boolean {
  return (['en', 'zh'] as const).some(
    (language) => normaliseCell(toRoleCell(role, field, language)) === normaliseCell(cell),
  );
}

function toDuties(
  duties: readonly TableDuty[],
  existing: CatalogueRole | null,
  makeId: MakeId,
): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  const known = new Map(existing?.duties.map((duty) => [duty.id, duty]));
  const places = [...known.values()].map(({ position }) => position);
  const ids = new Map<string, string>();
  const used = new Set<string>();
  let last: string | null = null;
  for (const { id, number, text, percent } of duties) {
    // A row that was copied has the id of another: the second is a duty of its own.
    const own = id === null || used.has(id) ? makeId() : id;
    used.add(own);
    const old = known.get(own);
    if (old !== undefined) {
      if (number !== '') ids.set(number, own);
      last = old.position;
      if (normaliseCell(old.text) !== normaliseCell(text)) values[dutyField(own, 'text')] = text;
      if ((old.percent ?? '') !== percent) values[dutyField(own, 'percent')] = percent === '' ? null : percent;
      continue;
    }
    const next = places.find((position) => last === null || position > last) ?? null;
    const position: string = existing === null ? positionBetween(last, null) : positionBetween(last, next);
    const parent = ids.get(number.split('.').slice(0, -1).join('.')) ?? null;
    const duty = { text, percent: percent || null, marker: null, parent: null, span: null };
    Object.assign(values, toDutyValues(own, { duty, parent, position }));
    if (number !== '') ids.set(number, own);
    last = position;
  }
  return values;
}
