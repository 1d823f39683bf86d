// Segments -> the history of one record: what each step found and what it wrote; and the way back to an earlier state.
// Knows operations only; the store hands in the segments that speak of the record.

import type { CatalogueRole } from '../model/catalogue-role.ts';
import type { FieldValue, Operation, Segment, Stamp } from '../model/operation.ts';
import type { Edit, HistoryEntry } from './catalogue.ts';
import { isSameValue } from './read-values.ts';
import { toSeen } from './role-of-record.ts';
import { stampTime } from './stamps.ts';

/** One entry per operation that changed something, newest first. `before` is the newest of the values it replaced. */
export function toHistory(segments: readonly Segment[], kind: Operation['kind'], id: string): HistoryEntry[] {
  const written = new Map<string, FieldValue>(); // every value ever written, by field and stamp
  const entries: HistoryEntry[] = [];
  const all = segments.flatMap(({ operations, device, step }) =>
    operations.filter((one) => one.kind === kind && one.id === id).map((operation) => ({ operation, device, step })),
  );
  all.sort((a, b) => (a.operation.stamp < b.operation.stamp ? -1 : 1));
  for (const { operation, device, step } of all) {
    const { stamp, values, replaces } = operation;
    const changes = Object.entries(values).map(([field, now]) => {
      const replaced: readonly Stamp[] = Object.hasOwn(replaces, field) ? (replaces[field] ?? []) : [];
      const newest = [...replaced].sort().at(-1) ?? '';
      written.set(`${field} ${stamp}`, now);
      return { field, before: written.get(`${field} ${newest}`) ?? null, now };
    });
    const real = changes.filter(
      ({ field, before, now }) => !isSameValue(before ?? (isFlag(field) ? false : null), now),
    );
    if (real.length > 0) entries.push({ stamp, step, device, at: stampTime(stamp), changes: real });
  }
  return entries.reverse();
}

/**
 * The edits that bring a role back to what it was after the entry with this stamp; none for the newest one.
 * Later entries are undone field by field, so the role's history keeps them.
 */
export function toRestoreEdits(role: CatalogueRole, entries: readonly HistoryEntry[], stamp: Stamp): Edit[] {
  const values: Record<string, FieldValue> = {};
  for (const entry of entries.filter((one) => one.stamp > stamp)) {
    for (const { field, before } of entry.changes) values[field] = isFlag(field) ? before === true : before; // newest entry first
  }
  const came = Object.keys(values).filter((field) => /^d\/[^/]+\/text$/.test(field) && values[field] === null);
  for (const field of came) {
    const owner = field.slice(0, -'text'.length);
    for (const name of Object.keys(values).filter((one) => one.startsWith(owner))) delete values[name];
    values[`${owner}deleted`] = true; // a duty that was not there then; its words stay in its history
  }
  const fields = Object.keys(values);
  if (fields.length === 0) return [];
  return [{ kind: 'role', id: role.id, values, seen: toSeen(role, fields) }];
}

function isFlag(field: string): boolean {
  return field === 'deleted' || field.endsWith('/deleted');
}
