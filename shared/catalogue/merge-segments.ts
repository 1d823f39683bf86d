// Segments from outside -> records: which are known, which can be applied, which must wait, and for what.
// The half of an import that must run inside the transaction that writes it (data-layer research, rules 2 to 5).
// Pure: what the store holds comes in, what it is to write goes out.

import type { Operation, Segment, Stamp } from '../model/operation.ts';
import { toRowKey } from './operations-of-edits.ts';
import { applyOperation, withSegment, type IsApplied, type RecordRow } from './registers.ts';
import { FARTHEST_AHEAD, stampDevice, stampTime } from './stamps.ts';

/** Newest stamp applied of each device. */
export type Versions = Readonly<Record<string, Stamp>>;

/** Says of a stamp whether all of its device up to it has been applied. */
export function isAppliedOf(versions: Versions): IsApplied {
  return (stamp) => stamp <= (versions[stampDevice(stamp)] ?? '');
}

/** What to do with a segment, seen against what has been applied. `overlap`: part of it may be known, or its device was cloned. */
export type Place = 'apply' | 'overlap' | 'predecessor' | 'time';

/** Where a checked segment stands. `now` in milliseconds since 1970. */
export function placeSegment({ device, previous, operations }: Segment, versions: Versions, now: number): Place {
  const last = versions[device] ?? '';
  if (stampTime(operations.at(-1)?.stamp ?? '') > now + FARTHEST_AHEAD) return 'time';
  if ((operations[0]?.stamp ?? '') <= last) return 'overlap';
  return (previous ?? '') <= last ? 'apply' : 'predecessor';
}

/** Changes `rows` (by `toRowKey`) by operations that have not been applied yet. */
export function mergeOperations(
  operations: readonly Operation[],
  rows: Map<string, RecordRow>,
  versions: Versions,
): void {
  for (const operation of operations) {
    const key = toRowKey(operation);
    rows.set(key, applyOperation(rows.get(key), operation, isAppliedOf(versions)));
  }
}

/** Changes `rows` so that the records know the segment that speaks of them, and gives their keys. */
export function noteSegment({ operations }: Segment, rows: Map<string, RecordRow>): Set<string> {
  const keys = new Set(operations.map(toRowKey));
  for (const key of keys) {
    const row = rows.get(key);
    if (row) rows.set(key, withSegment(row, operations[0]?.stamp ?? ''));
  }
  return keys;
}
