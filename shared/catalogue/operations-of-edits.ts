// Edits asked for -> operations with stamps, against the records as they are at this moment.
// The half of a save that must run inside the transaction that writes it (data-layer research, rule 1).
// Pure: records and the clock come in, operations and the changed records go out.

import type { FieldValue, Operation, RecordKind, Stamp } from '../model/operation.ts';
import type { Edit } from './catalogue.ts';
import { isSameValue } from './read-values.ts';
import { applyOperation, isDeleted, readField, readHeads, type IsApplied, type RecordRow } from './registers.ts';
import { dutyField, readDutyField } from './role-fields.ts';
import { countBytes, LONGEST_SEGMENT } from './segments.ts';
import { nextStamp } from './stamps.ts';

/** The clock and the records a step starts from; `rows` is keyed by `toRowKey`. */
export interface StepStart {
  readonly device: string;
  readonly clock: Stamp;
  readonly now: number;
  readonly rows: ReadonlyMap<string, RecordRow>;
  /** What has been applied: a value that was replaced before it came stays replaced through an edit. */
  readonly isApplied: IsApplied;
  /** Stamps that are replaced whether `seen` names them or not: those of the session, when one of its steps is taken back. */
  readonly own: ReadonlySet<Stamp>;
}

/** What a step writes. */
export interface StepResult {
  readonly operations: readonly Operation[];
  /** The changed records, by `toRowKey`. */
  readonly rows: Map<string, RecordRow>;
  /**
   * The edits that take the step back, in the order to write them; to be written with the session's stamps as `own`.
   * Absent values become null, a created record is deleted.
   */
  readonly back: readonly Edit[];
}

/** Values of one operation stay this far below a segment, in bytes of JSON. */
const LONGEST_OPERATION = LONGEST_SEGMENT / 2;

/** The key of a record in a map of rows. */
export function toRowKey({ kind, id }: Pick<Edit, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** Stamps the edits in order. Values that are there already, alone, are left out; an edit of nothing else gives no operation. */
export function toOperations(edits: readonly Edit[], start: StepStart): StepResult {
  const rows = new Map<string, RecordRow>();
  const operations: Operation[] = [];
  const back: Edit[] = [];
  const own = new Set(start.own); // an edit replaces what its own step wrote, seen or not
  const created = new Set<string>(); // to take back a creation is to delete the record, whatever else the step wrote to it
  let clock = start.clock;
  for (const edit of edits) {
    const key = toRowKey(edit);
    for (const values of cutValues(listNewValues(edit, rows.get(key) ?? start.rows.get(key)))) {
      const row = rows.get(key) ?? start.rows.get(key);
      clock = nextStamp(clock, start.now, start.device);
      const operation = toOperation({ ...edit, values }, { row, stamp: clock, own });
      operations.push(operation);
      own.add(clock);
      rows.set(key, applyOperation(row, operation, start.isApplied));
      if (!created.has(key)) back.push(toBack(operation, row));
      if (!row) created.add(key);
    }
  }
  return { operations, rows, back: back.reverse() };
}

/** What the edit really changes, none of it where everything is there already. */
function listNewValues(edit: Edit, row: RecordRow | undefined): Readonly<Record<string, FieldValue>> {
  if (!row) return edit.values;
  const changed = Object.entries(edit.values).filter(([field, value]) => !isThere(row, field, value));
  return changed.length > 0 ? withOwners(edit.kind, Object.fromEntries(changed), row) : {};
}

/** An edit beats a concurrent deletion because it says anew that its record, and the duty it edits, are there. */
function withOwners(kind: RecordKind, changed: Record<string, FieldValue>, row: RecordRow): Record<string, FieldValue> {
  const values = { ...changed };
  if (kind === 'capture') return values;
  const owners = new Set<string>(['']);
  for (const field of Object.keys(changed)) {
    const duty = readDutyField(field);
    if (duty && readField(row, dutyField(duty.id, 'text')) !== undefined) owners.add(`d/${duty.id}/`);
  }
  for (const owner of owners) values[`${owner}deleted`] ??= false;
  return values;
}

/** True where the field holds this value and no other. */
function isThere(row: RecordRow, field: string, value: FieldValue): boolean {
  const [head, ...others] = readHeads(row, field);
  return head !== undefined && others.length === 0 && isSameValue(head[1], value);
}

function toOperation(
  { kind, id, values, seen }: Edit,
  { row, stamp, own }: { readonly row: RecordRow | undefined; readonly stamp: Stamp; readonly own: ReadonlySet<Stamp> },
): Operation {
  const replaces: Record<string, readonly Stamp[]> = {};
  for (const field of Object.keys(values)) {
    const heads = row ? readHeads(row, field).map(([head]) => head) : [];
    const saw = seen && Object.hasOwn(seen, field) ? seen[field] : undefined;
    const replaced = saw ? heads.filter((head) => saw.includes(head) || own.has(head)) : heads;
    if (replaced.length > 0) replaces[field] = replaced;
  }
  return { stamp, kind, id, values, replaces };
}

/** Sees nothing: what another tab or device has written since stays beside it. */
function toBack({ kind, id, values }: Operation, row: RecordRow | undefined): Edit {
  const before: Record<string, FieldValue> = {};
  if (!row) before['deleted'] = true;
  else {
    for (const field of Object.keys(values)) {
      const duty = readDutyField(field);
      const owner = duty ? `d/${duty.id}/` : '';
      // A duty that was not there is deleted, not emptied: its words stay for Redo.
      if (duty && readField(row, dutyField(duty.id, 'text')) === undefined) before[`${owner}deleted`] = true;
      else if (field === `${owner}deleted`) before[field] = isDeleted(row, owner);
      else before[field] = readField(row, field) ?? null;
    }
  }
  const seen = Object.fromEntries(Object.keys(before).map((field) => [field, []]));
  return { kind, id, values: before, seen };
}

/** One edit as several where its values are too long for one segment: a role of some thousand duties, a long page. */
function cutValues(values: Readonly<Record<string, FieldValue>>): Readonly<Record<string, FieldValue>>[] {
  if (Object.keys(values).length === 0) return [];
  if (JSON.stringify(values).length * 3 <= LONGEST_OPERATION) return [values]; // three bytes a unit at most, escapes aside
  const pieces: Record<string, FieldValue>[] = [];
  let piece: Record<string, FieldValue> = {};
  let bytes = 0;
  for (const [field, value] of Object.entries(values)) {
    const more = countBytes(JSON.stringify(value)) + field.length + 4; // quotes, colon, comma
    if (bytes > 0 && bytes + more > LONGEST_OPERATION) {
      pieces.push(piece);
      piece = {};
      bytes = 0;
    }
    piece[field] = value;
    bytes += more;
  }
  return [...pieces, piece];
}
