// The merge: an operation applied to the record it speaks of. Each field is a register: the set of values nobody has replaced.
// Applying the same operations in any order gives the same record; two concurrent values are both kept.
// Knows nothing of stores and of what the fields mean.

import type { FieldValue, Operation, RecordKind, Stamp } from '../model/operation.ts';
import { stampDevice } from './stamps.ts';

/** A value with the stamp of the operation that wrote it. */
export type Head = readonly [stamp: Stamp, value: FieldValue];

/** A record as it is stored: compact, because nearly all fields still have the value of the first operation. */
export interface RecordRow {
  readonly kind: RecordKind;
  readonly id: string;
  /** Stamp of the first and of the newest operation. */
  readonly created: Stamp;
  readonly changed: Stamp;
  /** Fields whose only value came with `created`. */
  readonly values: Readonly<Record<string, FieldValue>>;
  /** All other fields: their values that nobody has replaced, newest first. */
  readonly heads: Readonly<Record<string, readonly Head[]>>;
  /** Values that were replaced before they arrived: they are not taken when they come. */
  readonly gone: Readonly<Record<string, readonly Stamp[]>>;
  /** First stamps of the segments that speak of this record, in the order they came; the way to its history. */
  readonly segments: readonly Stamp[];
}

/** Says whether all operations of a device up to this stamp have been applied. */
export type IsApplied = (stamp: Stamp) => boolean;

/**
 * The record after an operation. The row is not changed.
 * An operation must be applied once only, after all earlier ones of its own device; between devices any order will do.
 */
export function applyOperation(row: RecordRow | undefined, operation: Operation, isApplied: IsApplied): RecordRow {
  if (!row) return createRow(operation, isApplied);
  const { stamp } = operation;
  const created = stamp < row.created ? stamp : row.created;
  const changed = stamp > row.changed ? stamp : row.changed;
  const fields = unpack(created === row.created ? [] : Object.keys(row.values), row);
  const gone = new Map(Object.entries(row.gone));
  for (const [field, value] of Object.entries(operation.values)) {
    const replaced = readOwn(operation.replaces, field) ?? [];
    const before = fields.get(field) ?? readHeads(row, field);
    const heads = before.filter(([head]) => !replaced.includes(head));
    const absent = gone.get(field) ?? [];
    if (!absent.includes(stamp)) heads.push([stamp, value]);
    fields.set(field, heads.sort(byNewest));
    const isMissed = (one: Stamp) => !isKnown(one, operation, isApplied);
    setOrDrop(gone, field, [...new Set([...absent, ...replaced])].filter(isMissed).sort());
  }
  return pack({ ...row, created, changed, gone: Object.fromEntries(gone) }, fields);
}

/** The record that knows it is spoken of in the segment with this first stamp. */
export function withSegment(row: RecordRow, first: Stamp): RecordRow {
  return row.segments.includes(first) ? row : { ...row, segments: [...row.segments, first] };
}

/** The values of a field that nobody has replaced, newest first; none where it was never set. */
export function readHeads(row: RecordRow, field: string): Head[] {
  const value = readOwn(row.values, field);
  return value === undefined ? [...(readOwn(row.heads, field) ?? [])] : [[row.created, value]];
}

/** The value to show, the newest; undefined where the field was never set. */
export function readField(row: RecordRow, field: string): FieldValue | undefined {
  const value = readOwn(row.values, field);
  return value === undefined ? readOwn(row.heads, field)?.[0]?.[1] : value;
}

/** True where a record, or the part of it that `prefix` names, is deleted: an edit beats a concurrent deletion, so all values must say so. */
export function isDeleted(row: RecordRow, prefix = ''): boolean {
  const heads = readHeads(row, `${prefix}deleted`);
  return heads.length > 0 && heads.every(([, value]) => value === true);
}

/** A member that the object has itself: names of fields come from files, and "constructor" is a name. */
export function readOwn<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function createRow(operation: Operation, isApplied: IsApplied): RecordRow {
  const { stamp, kind, id, values, replaces } = operation;
  const gone = Object.entries(replaces)
    .map(([field, stamps]) => [field, stamps.filter((one) => !isKnown(one, operation, isApplied)).sort()] as const)
    .filter(([, stamps]) => stamps.length > 0);
  return {
    kind,
    id,
    created: stamp,
    changed: stamp,
    values,
    heads: {},
    gone: Object.fromEntries(gone),
    segments: [],
  };
}

/** An earlier value of the author's own device came before the operation; any other has come if all of its device up to it have. */
function isKnown(stamp: Stamp, operation: Operation, isApplied: IsApplied): boolean {
  const isOwn = stampDevice(stamp) === stampDevice(operation.stamp) && stamp <= operation.stamp;
  return isOwn || isApplied(stamp);
}

function unpack(fields: readonly string[], row: RecordRow): Map<string, Head[]> {
  return new Map(fields.map((field) => [field, readHeads(row, field)]));
}

/** Puts the changed fields where they belong: one value of the first operation is stored without its stamp. */
function pack(row: RecordRow, fields: ReadonlyMap<string, Head[]>): RecordRow {
  const values = { ...row.values };
  const heads = { ...row.heads };
  for (const [field, all] of fields) {
    delete values[field];
    delete heads[field];
    const [first] = all;
    if (first && all.length === 1 && first[0] === row.created) values[field] = first[1];
    else if (first) heads[field] = all;
  }
  return { ...row, values, heads };
}

function setOrDrop(gone: Map<string, readonly Stamp[]>, field: string, stamps: readonly Stamp[]): void {
  if (stamps.length > 0) gone.set(field, stamps);
  else gone.delete(field);
}

function byNewest([a]: Head, [b]: Head): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
