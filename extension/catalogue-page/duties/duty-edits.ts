// Duties inserted, deleted, moved, split and joined, as edits of their roles.
// Pure: what makes ids is handed in. Must not know rows on screen or words.

import type { Edit } from '../../../shared/catalogue/catalogue.ts';
import type { MakeId } from '../../../shared/catalogue/ids.ts';
import { positionBetween, positionsBetween } from '../../../shared/catalogue/positions.ts';
import { dutyField, readDutyField } from '../../../shared/catalogue/role-fields.ts';
import { toSeen } from '../../../shared/catalogue/role-of-record.ts';
import type { CatalogueDuty, CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import type { FieldValue } from '../../../shared/model/operation.ts';

type Values = Record<string, FieldValue>;

/** Puts duties with these texts behind a duty of the role, or first (null), on the level of the one they follow. */
export function insertDuties(
  role: CatalogueRole,
  what: { readonly after: CatalogueDuty | null; readonly texts: readonly string[] },
  newId: MakeId,
): { readonly edit: Edit; readonly ids: readonly string[] } {
  const values: Values = {};
  const next = role.duties[what.after === null ? 0 : role.duties.indexOf(what.after) + 1] ?? null;
  const positions = positionsBetween(what.after?.position ?? null, next?.position ?? null, what.texts.length);
  const ids = positions.map(() => newId());
  for (const [at, id] of ids.entries()) {
    values[dutyField(id, 'text')] = what.texts[at] ?? '';
    values[dutyField(id, 'position')] = positions[at] ?? '';
    if (what.after?.parent != null) values[dutyField(id, 'parent')] = what.after.parent;
  }
  return { edit: { kind: 'role', id: role.id, values }, ids };
}

/** Marks duties as deleted; what stood under them moves up to their level. */
export function deleteDuties(role: CatalogueRole, ids: ReadonlySet<string>): Edit {
  const values: Values = {};
  for (const duty of role.duties) {
    if (ids.has(duty.id)) values[dutyField(duty.id, 'deleted')] = true;
    else if (duty.parent !== null && ids.has(duty.parent))
      values[dutyField(duty.id, 'parent')] = findLeft(role, duty, ids);
  }
  return withSeen(role, values);
}

/** The values that bring a duty to another place of its role, from 1; a place behind the end is the end. */
export function moveDuty(
  role: CatalogueRole,
  { duty, to }: { readonly duty: CatalogueDuty; readonly to: number },
): Values {
  const others = role.duties.filter(({ id }) => id !== duty.id);
  const before = others[to - 2]?.position ?? (to > 1 ? others.at(-1)?.position : null) ?? null;
  const after = others[to - 1]?.position ?? null;
  return { [dutyField(duty.id, 'position')]: positionBetween(before, after) };
}

/** The first text stays the duty's, the others become duties behind it. */
export function splitDuty(
  role: CatalogueRole,
  what: { readonly duty: CatalogueDuty; readonly texts: readonly string[] },
  newId: MakeId,
): Edit {
  const [first = '', ...rest] = what.texts;
  const { edit } = insertDuties(role, { after: what.duty, texts: rest }, newId);
  return withSeen(role, { [dutyField(what.duty.id, 'text')]: first, ...edit.values });
}

/** The first of the duties gets the words of all, the others are deleted. */
export function joinDuties(role: CatalogueRole, duties: readonly CatalogueDuty[]): Edit {
  const [first, ...rest] = duties;
  const deleted = deleteDuties(role, new Set(rest.map(({ id }) => id))).values;
  const text = duties.map((duty) => duty.text).reduce(joinTexts, '');
  return withSeen(role, { ...(first ? { [dutyField(first.id, 'text')]: text } : {}), ...deleted });
}

/** Scripts that are written without spaces: 检查, ひらがな and their signs `，`; not Latin. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\u3000-\u303F\uFF00-\uFF60]/u;

/** Both texts as one: a blank between, none where a script writes none. */
export function joinTexts(one: string, other: string): string {
  const [left, right] = [one.trimEnd(), other.trimStart()];
  if (left === '' || right === '') return left + right;
  return UNSPACED.test(left.slice(-1)) || UNSPACED.test(right.slice(0, 1)) ? left + right : `${left} ${right}`;
}

function withSeen(role: CatalogueRole, values: Values): Edit {
  const known = new Set(role.duties.map(({ id }) => id));
  const old = Object.keys(values).filter((field) => known.has(readDutyField(field)?.id ?? ''));
  return { kind: 'role', id: role.id, values, seen: toSeen(role, old) };
}

/** The nearest duty above that is not deleted; null = the first level. */
function findLeft(role: CatalogueRole, duty: CatalogueDuty, deleted: ReadonlySet<string>): string | null {
  const byId = new Map(role.duties.map((one) => [one.id, one]));
  let parent = duty.parent;
  for (let steps = 0; parent !== null && deleted.has(parent) && steps < role.duties.length; steps++)
    parent = byId.get(parent)?.parent ?? null;
  return parent;
}
