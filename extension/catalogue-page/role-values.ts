// A role with some of its fields written anew, before the store has said so: what is typed is seen at once.
// Pure; the spelling of duty fields is the catalogue's. What the store then reports takes its place.

import type { CatalogueDuty, CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { FieldValue } from '../../shared/model/operation.ts';
import { readDutyField } from '../../shared/catalogue/role-fields.ts';

const NEW_DUTY: Omit<CatalogueDuty, 'id'> = {
  text: '',
  marker: null,
  percent: null,
  parent: null,
  position: '',
  span: null,
};

/** The duties after an edit's values: changed, added where the id is new, left out where `deleted`, in order of position. */
export function applyToDuties(
  duties: CatalogueRole['duties'],
  values: Readonly<Record<string, FieldValue>>,
): CatalogueRole['duties'] {
  const byId = new Map(duties.map((duty) => [duty.id, duty]));
  for (const [field, value] of Object.entries(values)) {
    const named = readDutyField(field);
    if (named === null) continue;
    const duty = byId.get(named.id) ?? { id: named.id, ...NEW_DUTY };
    if (named.part === 'deleted' && value === true) byId.delete(named.id);
    else if (named.part === 'text' && typeof value === 'string') byId.set(duty.id, { ...duty, text: value });
    else if (named.part === 'position' && typeof value === 'string') byId.set(duty.id, { ...duty, position: value });
    else if (named.part === 'parent') byId.set(duty.id, { ...duty, parent: typeof value === 'string' ? value : null });
  }
  return [...byId.values()].sort((a, b) =>
    a.position === b.position ? compare(a.id, b.id) : compare(a.position, b.position),
  );
}

/** How deep each duty stands, 0 = first level; one that stands below itself is of the first level. */
export function countDepths(duties: CatalogueRole['duties']): ReadonlyMap<string, number> {
  const parents = new Map(duties.map(({ id, parent }) => [id, parent]));
  const depths = new Map<string, number>();
  for (const { id } of duties) {
    let depth = 0;
    let at = parents.get(id);
    while (at != null && parents.has(at) && depth < duties.length) {
      depth++;
      at = parents.get(at);
    }
    depths.set(id, depth === duties.length ? 0 : depth);
  }
  return depths;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
