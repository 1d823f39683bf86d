// A difference -> the edit that brings the role up to a newer text; duties keep their ids.
// A change that a person unticked is simply left out of the difference that is handed in.
// Pure; ids are handed in.

import type { CatalogueDuty, CatalogueRole } from '../model/catalogue-role.ts';
import type { FieldValue } from '../model/operation.ts';
import type { Edit } from './catalogue.ts';
import type { MakeId } from './ids.ts';
import { toDutyValues } from './new-role-edits.ts';
import { positionsBetween } from './positions.ts';
import type { DutyChange, RoleDifference } from './role-difference.ts';
import { dutyField } from './role-fields.ts';
import { toSeen } from './role-of-record.ts';

/** A duty of the new text that will be there, with the one it was. */
interface Kept {
  readonly id: string;
  readonly change: Exclude<DutyChange, { readonly is: 'removed' }>;
}

/** The edit that applies `difference` to the role it was made from; `capture` is the id of the new text (null = typed). */
export function updateEdit(
  role: CatalogueRole,
  difference: RoleDifference,
  { capture, makeId }: { readonly capture: string | null; readonly makeId: MakeId },
): Edit {
  const values: Record<string, FieldValue> = {};
  for (const { field, now } of difference.fields) values[field] = now;
  if (capture !== null) values['capture'] = capture;
  const kept: Kept[] = difference.duties.flatMap((change) =>
    change.is === 'removed' ? [] : [{ id: change.is === 'added' ? makeId() : change.duty.id, change }],
  );
  const positions = placeDuties(kept);
  kept.forEach(({ id, change }, place) => {
    const parent = kept.find((one) => one.change.index === change.now.parent)?.id ?? null;
    const position = positions[place] ?? '';
    Object.assign(
      values,
      change.is === 'added'
        ? toDutyValues(id, { duty: change.now, parent, position })
        : toChangedValues(change.duty, { change, parent, position }),
    );
  });
  for (const change of difference.duties) {
    if (change.is === 'removed') values[dutyField(change.duty.id, 'deleted')] = true;
  }
  // A span points into the capture, which is a new one now: duties that are not in it have no place.
  const named = new Set(difference.duties.flatMap((change) => (change.is === 'added' ? [] : [change.duty.id])));
  for (const { id, span } of role.duties) {
    if (capture !== null && span !== null && !named.has(id)) values[dutyField(id, 'span')] = null;
  }
  return {
    kind: 'role',
    id: role.id,
    values,
    seen: toSeen(
      role,
      Object.keys(values).filter((field) => isKnown(role, field)),
    ),
  };
}

function toChangedValues(
  duty: CatalogueDuty,
  {
    change,
    parent,
    position,
  }: { readonly change: Kept['change']; readonly parent: string | null; readonly position: string },
): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  const set = (part: 'text' | 'marker' | 'percent' | 'parent' | 'position' | 'span', now: FieldValue) => {
    if (JSON.stringify(duty[part]) !== JSON.stringify(now)) values[dutyField(duty.id, part)] = now;
  };
  if (change.is === 'changed') {
    set('text', change.now.text);
    if (change.now.percent !== null) set('percent', change.now.percent);
  }
  set('marker', change.now.marker);
  set('parent', parent);
  set('position', position);
  set('span', change.now.span);
  return values;
}

/** Positions in the order given. Duties that already stand in it keep theirs; the others are put between them. */
function placeDuties(kept: readonly Kept[]): string[] {
  const old = kept.map(({ change }) => (change.is === 'added' ? null : change.duty.position));
  const anchors = findLongestRising(old);
  const positions: string[] = [];
  let start = 0;
  for (const end of [...anchors, kept.length]) {
    const before = positions.at(-1) ?? null;
    positions.push(...positionsBetween(before, old[end] ?? null, end - start));
    if (end < kept.length) positions.push(old[end] ?? '');
    start = end + 1;
  }
  return positions;
}

/** Indexes of the longest row of positions that rise; what stands in it need not move. Patience sorting, n log n. */
function findLongestRising(positions: readonly (string | null)[]): number[] {
  const ends: number[] = []; // index of the smallest last position of a row of each length
  const before: number[] = []; // the index that stands before each in its row
  positions.forEach((position, index) => {
    if (position === null) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((positions[ends[middle] ?? -1] ?? '') < position) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const row: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) row.unshift(index);
  return row;
}

/** A field of a new duty has no stamps that anybody could have seen. */
function isKnown(role: CatalogueRole, field: string): boolean {
  const [, id] = field.split('/');
  return id === undefined || role.duties.some((duty) => duty.id === id);
}
