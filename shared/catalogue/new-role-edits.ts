// What a text says about roles -> the edits that put them into the catalogue.
// Empty fields are not written: a role of twenty duties is stored with some sixty values, not with two hundred.
// Knows the names of fields; ids are handed in.

import type { FieldValue } from '../model/operation.ts';
import type { Edit } from './catalogue.ts';
import type { MakeId } from './ids.ts';
import { positionsBetween } from './positions.ts';
import { toFieldValues, type DutyContent, type RoleContent } from './role-content.ts';
import { dutyField } from './role-fields.ts';

/** The edit that creates a role read from `capture` (the id of a capture; null = typed by hand). Its id is `edit.id`. */
export function newRoleEdit(content: RoleContent, capture: string | null, makeId: MakeId): Edit {
  const { duties } = content;
  const id = makeId();
  const positions = positionsBetween(null, null, duties.length);
  const ids = duties.map(() => makeId());
  const values: Record<string, FieldValue> = { title: content.title };
  for (const [field, value] of Object.entries({ ...toFieldValues(content), capture })) {
    if (isGiven(value)) values[field] = value;
  }
  duties.forEach((duty, index) => {
    const parent = duty.parent === null ? null : (ids[duty.parent] ?? null);
    Object.assign(values, toDutyValues(ids[index] ?? '', { duty, parent, position: positions[index] ?? '' }));
  });
  return { kind: 'role', id, values };
}

/** The values of a new duty, by field. */
export function toDutyValues(
  id: string,
  { duty, parent, position }: { readonly duty: DutyContent; readonly parent: string | null; readonly position: string },
): Record<string, FieldValue> {
  const { text, marker, percent, span } = duty;
  const values: Record<string, FieldValue> = { [dutyField(id, 'text')]: text, [dutyField(id, 'position')]: position };
  if (marker !== null) values[dutyField(id, 'marker')] = marker;
  if (percent !== null) values[dutyField(id, 'percent')] = percent;
  if (parent !== null) values[dutyField(id, 'parent')] = parent;
  if (span !== null) values[dutyField(id, 'span')] = span;
  return values;
}

function isGiven(value: FieldValue): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0);
}
