// Rows that nobody knows: new duties, and the roles they belong to; and rows that moved under another role.
// A role is known by its title, by the row above when the cell is empty, by department and superior when titles repeat.

import { isBlank, readField } from './claim-rows.ts';
import type { ComparedTable } from './compare-table.ts';
import type { MovedDuty, NewDuty, NewRole, SheetPlace } from './merge-plan.ts';
import { readCheckedId } from './row-id.ts';
import { REPEATED_FIELDS, type RoleField, type SheetField } from './sheet-columns.ts';
import { isRoleField, type SheetItem } from './to-sheet.ts';

/** What new rows come to. */
export interface NewRows {
  readonly duties: readonly NewDuty[];
  readonly roles: readonly NewRole[];
}

/** The role of a row: an old one by id, or a new one by its key. */
type Owner = { readonly roleId: string; readonly newRole: null } | { readonly roleId: null; readonly newRole: string };

/** Reads the new rows of both tables. `moved` are rows already known to have changed their role. Never throws. */
export function readNewRows(duties: ComparedTable, roles: ComparedTable, moved: readonly MovedDuty[]): NewRows {
  const newRoles = new Map<string, { values: Partial<Record<RoleField, string>>; places: SheetPlace[] }>();
  const addRole = (table: ComparedTable, row: number): Owner => {
    const key = keyOf(table, row);
    const place: SheetPlace = { table: table.name, row };
    const known = newRoles.get(key);
    if (known === undefined) newRoles.set(key, { values: valuesOf(table, row), places: [place] });
    else {
      known.values = { ...valuesOf(table, row), ...known.values };
      known.places.push(place);
    }
    return { roleId: null, newRole: key };
  };
  for (const row of roles.newRows) addRole(roles, row);

  const owners = knownOwners(duties, roles, moved);
  const found: NewDuty[] = [];
  const isNew = new Set(duties.newRows);
  const usedIds = new Set([...duties.claims.map(({ item }) => item.id), ...duties.missing.map(({ id }) => id)]);
  let above: { owner: Owner; duty: string | null } | null = null;
  for (const [row, cells] of duties.rows.entries()) {
    if (isBlank(cells)) continue;
    const known = owners.rows.get(row);
    if (!isNew.has(row)) {
      if (known !== undefined) above = known;
      continue;
    }
    const title = readField(duties, row, 'title');
    const sameAsAbove = above !== null && (title === '' || owners.titleOf(above.owner) === title);
    const owner: Owner =
      sameAsAbove && above !== null ? above.owner : (owners.find(duties, row) ?? addRole(duties, row));
    if (readField(duties, row, 'text') !== '') {
      found.push({
        is: 'new-duty',
        id: takeForeignId(duties, row, usedIds),
        ...owner,
        after: findBefore(duties, row, owner, owners) ?? (sameAsAbove ? (above?.duty ?? null) : null),
        values: {
          text: rawField(duties, row, 'text'),
          percent: rawField(duties, row, 'percent'),
          number: readField(duties, row, 'number'),
        },
        place: { table: 'duties', row },
      });
    }
    above = { owner, duty: sameAsAbove ? (above?.duty ?? null) : null };
    if (owner.newRole !== null) owners.remember(owner, title);
  }
  const list = [...newRoles].map(([key, { values, places }]): NewRole => ({ is: 'new-role', key, values, places }));
  return { duties: found, roles: list };
}

/** The id of a row that was pasted from another catalogue; null for one that a row of this sheet has, as a copied row does. */
function takeForeignId(table: ComparedTable, row: number, used: Set<string>): string | null {
  const column = table.columns.get('id');
  const id = column === undefined ? null : readCheckedId(table.rows[row]?.[column] ?? '');
  if (id === null || used.has(id)) return null;
  used.add(id);
  return id;
}

interface Owners {
  /** Claimed rows with their role and duty. */
  readonly rows: ReadonlyMap<number, { owner: Owner; duty: string }>;
  titleOf(owner: Owner): string | undefined;
  find(table: ComparedTable, row: number): Owner | null;
  remember(owner: Owner, title: string): void;
}

function knownOwners(duties: ComparedTable, roles: ComparedTable, moved: readonly MovedDuty[]): Owners {
  const movedRows = new Map(moved.map((one) => [one.place.row, one]));
  const rows = new Map<number, { owner: Owner; duty: string }>();
  const titles = new Map<string, string>(); // owner's key -> title
  const candidates = new Map<string, { owner: Owner; seen: string }[]>(); // title -> owners
  const add = (owner: Owner, table: ComparedTable, row: number) => {
    const title = readField(table, row, 'title');
    if (titles.has(nameOf(owner)) || title === '') return;
    titles.set(nameOf(owner), title);
    const list = candidates.get(title) ?? [];
    list.push({ owner, seen: keyOf(table, row) });
    candidates.set(title, list);
  };
  for (const table of [duties, roles]) {
    for (const { row, item } of table.claims) {
      const move = table.name === 'duties' ? movedRows.get(row) : undefined;
      const owner = move === undefined ? oldOwner(item.roleId) : ownerOf(move);
      if (table.name === 'duties') rows.set(row, { owner, duty: item.id });
      if (move === undefined) add(owner, table, row);
    }
  }
  for (const row of roles.newRows) add({ roleId: null, newRole: keyOf(roles, row) }, roles, row);
  return {
    rows,
    titleOf: (owner) => titles.get(nameOf(owner)),
    find: (table, row) => {
      const list = candidates.get(readField(table, row, 'title')) ?? [];
      return (list.find(({ seen }) => seen === keyOf(table, row)) ?? list[0])?.owner ?? null;
    },
    remember: (owner, title) => {
      if (!titles.has(nameOf(owner))) titles.set(nameOf(owner), title);
      if (!candidates.has(title)) candidates.set(title, [{ owner, seen: owner.newRole ?? '' }]);
    },
  };
}

/**
 * A row with a number stands behind the duty that had the number before it: `3` behind `2`, `3.2` behind `3.1`, `3.1` behind `3`.
 * Null when the sheet says nothing of it.
 */
function findBefore(table: ComparedTable, row: number, owner: Owner, owners: Owners): string | null {
  const path = readField(table, row, 'number').split('.').filter(Boolean).map(Number);
  const last = path.pop();
  if (last === undefined || Number.isNaN(last) || owner.roleId === null) return null;
  const before = (last > 1 ? [...path, last - 1] : path).join('.');
  if (before === '') return null;
  const found = table.claims.find(
    ({ row: other, item }) => owners.rows.get(other)?.owner.roleId === owner.roleId && item.values.number === before,
  );
  return found?.item.id ?? null;
}

/** What tells roles of one title apart. */
function keyOf(table: ComparedTable, row: number): string {
  return (['title', 'department', 'superiors'] as const).map((field) => readField(table, row, field)).join('\u0001');
}

function valuesOf(table: ComparedTable, row: number): Partial<Record<RoleField, string>> {
  const values: Partial<Record<RoleField, string>> = {};
  const fields = table.name === 'roles' ? [...table.columns.keys()].filter(isRoleField) : REPEATED_FIELDS;
  for (const field of fields) {
    const value = rawField(table, row, field);
    if (value !== '') values[field] = value;
  }
  return values;
}

/** As the person typed it, unlike `readField`. */
function rawField(table: ComparedTable, row: number, field: SheetField): string {
  const column = table.columns.get(field);
  return column === undefined ? '' : (table.rows[row]?.[column] ?? '').trim();
}

function ownerOf({ to, newRole }: MovedDuty): Owner {
  return to === null ? { roleId: null, newRole: newRole ?? '' } : oldOwner(to);
}

function oldOwner(roleId: SheetItem['roleId']): Owner {
  return { roleId, newRole: null };
}

function nameOf(owner: Owner): string {
  return owner.roleId ?? `new ${owner.newRole}`;
}
