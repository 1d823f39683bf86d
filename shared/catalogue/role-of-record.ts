// A stored record -> the role that views show. Total: whatever the record holds, a role comes out.
// Knows registers and the names of fields; no store.

import { ROLE_STATUSES, type CatalogueDuty, type CatalogueRole, type FieldConflict } from '../model/catalogue-role.ts';
import type { Stamp } from '../model/operation.ts';
import { readDuties, type DutyParts } from './duties-of-record.ts';
import { asList, asOneOf, asSpan, asText, asTexts, isSameValue, memberOf } from './read-values.ts';
import { isDeleted, readField, type Head, type RecordRow } from './registers.ts';
import { isAsked, readDutyField, type DutyPart } from './role-fields.ts';

/** The role a record stands for, its duties in order, deleted ones left out. Never throws. */
export function toRole(row: RecordRow): CatalogueRole {
  const field = (name: string) => readField(row, name);
  const duties = readDuties(row);
  // In the same order on every device, in whatever order it was told. Deleted duties keep their stamps: they may be brought back.
  const stamped = Object.entries(row.heads).sort(([a], [b]) => (a < b ? -1 : 1));
  const shown = stamped.filter(([name]) => isOfLiving(name, duties));
  return {
    id: row.id,
    title: asText(field('title')),
    department: asText(field('department')),
    company: asText(field('company')),
    location: asText(field('location')),
    context: asText(field('context')),
    superiors: asTexts(field('superiors')),
    subordinates: asTexts(field('subordinates')),
    duties: [...duties].map(([id, parts]) => toDuty(id, parts)).sort(byPosition),
    requirements: asTexts(field('requirements')),
    otherFields: asList(field('otherFields')).map((one) => ({
      label: asText(memberOf(one, 'label')) ?? '',
      value: asText(memberOf(one, 'value')) ?? '',
    })),
    otherSections: asList(field('otherSections')).map((one) => ({
      heading: asText(memberOf(one, 'heading')) ?? '',
      items: asTexts(memberOf(one, 'items')),
    })),
    status: asOneOf(field('status'), ROLE_STATUSES, 'draft'),
    owner: asText(field('owner')),
    reviewDue: asText(field('reviewDue')),
    tags: asTexts(field('tags')),
    capture: asText(field('capture')),
    deleted: isDeleted(row),
    created: row.created,
    changed: row.changed,
    conflicts: shown.flatMap(([name, heads]) => toConflict(name, heads) ?? []),
    stamps: Object.fromEntries(stamped.map(([name, heads]) => [name, heads.map(([stamp]) => stamp)])),
  };
}

/** The stamps a person saw who looked at `role`: to be handed in as `seen` of an edit of these fields. */
export function toSeen(role: CatalogueRole, fields: readonly string[]): Readonly<Record<string, readonly Stamp[]>> {
  return Object.fromEntries(
    fields.map((name) => [name, Object.hasOwn(role.stamps, name) ? (role.stamps[name] ?? []) : [role.created]]),
  );
}

function isOfLiving(field: string, duties: ReadonlyMap<string, DutyParts>): boolean {
  const duty = readDutyField(field);
  return duty === null || duties.has(duty.id);
}

function toDuty(id: string, parts: DutyParts): CatalogueDuty {
  const part = (name: DutyPart) => parts.get(name);
  return {
    id,
    text: asText(part('text')) ?? '',
    marker: asText(part('marker')),
    percent: asText(part('percent')),
    parent: asText(part('parent')),
    position: asText(part('position')) ?? '',
    span: asSpan(part('span')),
  };
}

/** By position; duties that two devices put at one place stay in one order everywhere. */
function byPosition(a: CatalogueDuty, b: CatalogueDuty): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Null where all values are the same. A value that stands twice is listed once, with its newest stamp. */
function toConflict(field: string, heads: readonly Head[]): FieldConflict | null {
  const different = heads.filter(
    ([, value], index) => heads.findIndex((other) => isSameValue(other[1], value)) === index,
  );
  if (different.length < 2 || !isAsked(field)) return null;
  return { field, values: different.map(([stamp, value]) => ({ value, stamp })) };
}
