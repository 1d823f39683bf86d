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
  readonly texts: string[];
}

/** Gives one edit per role. A row without a duty makes its role, and no duty. Of several roles of one title the first is taken. */
export function toNewRowEdits(rows: readonly NewRow[], place: NewRowPlace, newId: MakeId): NewRowEdits {
  const byTitle = new Map<string, CatalogueRole>();
  for (const role of rows.length > 0 ? place.roles : []) {
    const title = toKey(role.title ?? '');
    if (!byTitle.has(title)) byTitle.set(title, role);
  }
  const groups = new Map<string, Group>();
  const ownTitle = toKey(place.role?.title ?? '');
  let title = ownTitle;
  for (const row of rows) {
    title = toKey(row.get('title') ?? '') || title;
    const known = title === ownTitle && place.role ? place.role : (byTitle.get(title) ?? null);
    const group: Group = groups.get(title) ?? { role: title === '' ? place.role : known, first: row, texts: [] };
    groups.set(title, group);
    const text = row.get('text') ?? '';
    if (text !== '') group.texts.push(text);
  }
  const all = [...groups.values()];
  const edits = all.flatMap((group) => {
    if (group.role === null) return [makeRole(group, newId)];
    if (group.texts.length === 0) return [];
    const after = (group.role === place.role ? place.after : null) ?? group.role.duties.at(-1) ?? null;
    return [insertDuties(group.role, { after, texts: group.texts }, newId).edit];
  });
  return {
    edits,
    duties: all.reduce((sum, { texts }) => sum + texts.length, 0),
    roles: all.filter(({ role }) => role === null).length,
  };
}

function toKey(title: string): string {
  return foldText(title.trim());
}

function makeRole({ first, texts }: Group, newId: MakeId): Edit {
  const values: Record<string, FieldValue> = { title: null, status: 'draft' };
  for (const { id, roleField } of COLUMNS) {
    const text = first.get(id) ?? '';
    if (roleField !== null && text !== '') Object.assign(values, fromRoleCell(roleField, text));
  }
  for (const [at, position] of positionsBetween(null, null, texts.length).entries()) {
    const id = newId();
    values[dutyField(id, 'text')] = texts[at] ?? '';
    values[dutyField(id, 'position')] = position;
  }
  return { kind: 'role', id: newId(), values };
}
