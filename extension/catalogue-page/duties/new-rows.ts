// Pasted rows that are no rows yet -> edits: duties of a role that is there, or of a new one.
// A row belongs to the role its title names; without a title to the role of the row before it.
// Pure; what makes ids is handed in.

import type { Edit } from '../../../shared/catalogue/catalogue.ts';
import type { MakeId } from '../../../shared/catalogue/ids.ts';
import { positionsBetween } from '../../../shared/catalogue/positions.ts';
import { dutyField } from '../../../shared/catalogue/role-fields.ts';
import type { CatalogueDuty, CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import type { FieldValue } from '../../../shared/model/operation.ts';
import { fromRoleCell } from '../../../shared/rows/role-cells.ts';
import { foldText } from '../fold-text.ts';
import { COLUMNS } from './duty-columns.ts';
import { insertDuties } from './duty-edits.ts';
import type { NewRow } from './paste-plan.ts';

/** What new rows come to; the counts are for the words. */
export interface NewRowEdits {
  readonly edits: readonly Edit[];
  readonly duties: number;
  readonly roles: number;
}

/** Where rows without a title go, and how a role is found by its title. */
export interface NewRowPlace {
  readonly role: CatalogueRole | null;
  /** The duty new ones stand behind; null = behind the last of the role. */
  readonly after: CatalogueDuty | null;
  readonly roles: Iterable<CatalogueRole>;
}

interface Group {
  readonly role: CatalogueRole | null;
  readonly first: NewRow;
  readonly duties: { readonly text: string; readonly id: string }[];
}

/** Gives one edit per role; ids that rows came with are kept. A row without a duty makes its role, and no duty. Of several roles of one title the first is taken. */
export function toNewRowEdits(rows: readonly NewRow[], place: NewRowPlace, newId: MakeId): NewRowEdits {
  const byTitle = new Map<string, CatalogueRole>();
  const byId = new Map<string, CatalogueRole>();
  for (const role of rows.length > 0 ? place.roles : []) {
    byId.set(role.id, role);
    const title = toKey(role.title ?? '');
    if (!byTitle.has(title)) byTitle.set(title, role);
  }
  const groups = new Map<string, Group>();
  const ownTitle = toKey(place.role?.title ?? '');
  let title = ownTitle;
  for (const row of rows) {
    const { texts, roleId, dutyId } = row;
    title = toKey(texts.get('title') ?? '') || title;
    const known = title === ownTitle && place.role ? place.role : (byTitle.get(title) ?? null);
    const key = roleId ?? title;
    const role = roleId === null ? (title === '' ? place.role : known) : (byId.get(roleId) ?? null);
    const group: Group = groups.get(key) ?? { role, first: row, duties: [] };
    groups.set(key, group);
    const text = texts.get('text') ?? '';
    if (text !== '') group.duties.push({ text, id: dutyId ?? newId() });
  }
  const all = [...groups.values()];
  const edits = all.flatMap((group) => {
    if (group.role === null) return [makeRole(group, newId)];
    if (group.duties.length === 0) return [];
    const after = (group.role === place.role ? place.after : null) ?? group.role.duties.at(-1) ?? null;
    const texts = group.duties.map(({ text }) => text);
    const ids = group.duties.map(({ id }) => id);
    return [insertDuties(group.role, { after, texts }, () => ids.shift() ?? newId()).edit];
  });
  return {
    edits,
    duties: all.reduce((sum, { duties }) => sum + duties.length, 0),
    roles: all.filter(({ role }) => role === null).length,
  };
}

function toKey(title: string): string {
  return foldText(title.trim());
}

function makeRole({ first, duties }: Group, newId: MakeId): Edit {
  const values: Record<string, FieldValue> = { title: null, status: 'draft' };
  for (const { id, roleField } of COLUMNS) {
    const text = first.texts.get(id) ?? '';
    if (roleField !== null && text !== '') Object.assign(values, fromRoleCell(roleField, text));
  }
  const positions = positionsBetween(null, null, duties.length);
  for (const [at, { id, text }] of duties.entries()) {
    values[dutyField(id, 'text')] = text;
    values[dutyField(id, 'position')] = positions[at] ?? '';
  }
  return { kind: 'role', id: first.roleId ?? newId(), values };
}
