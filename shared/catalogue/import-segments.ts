// Segments of a file or a colleague -> the shelf, a few at a time, so that it can be watched and stopped.
// What cannot be applied yet is kept as it came and tried again whenever more arrives.
// Every chunk is one transaction: after a stop or a crash what is done is done, and doing it again is harmless.

import type { Operation, Segment, Stamp } from '../model/operation.ts';
import type { WorkOptions, ImportResult } from './catalogue.ts';
import { checkSegment } from './check-segment.ts';
import { createId } from './ids.ts';
import { mergeOperations, noteSegment, placeSegment } from './merge-segments.ts';
import { toRowKey } from './operations-of-edits.ts';
import type { RecordRow } from './registers.ts';
import { SEGMENT_VERSION } from './segments.ts';
import { readHead, readRows, type Surroundings } from './shelf-start.ts';
import type { Shelf, ShelfHead, ShelfReader, ShelfWriter, WaitingSegment, WaitsFor } from './shelf.ts';

/** Operations in one transaction: 500 roles, some 50 ms of work and 2 MB (performance research, A4). */
const CHUNK = 500;

/** Why a segment waits, as people read it. */
const WAITING_WORDS: Readonly<Record<WaitsFor, string>> = {
  predecessor: 'kept until the changes before it arrive',
  time: 'kept aside, its clock is more than 24 hours ahead of this one',
  'newer-program': 'kept until this program is newer',
};

/** What is to be imported, and by whose clock. */
export interface ImportRequest {
  readonly segments: AsyncIterable<unknown> | Iterable<unknown>;
  readonly surroundings: Surroundings;
  readonly options: WorkOptions;
}

/** Merges all that can be merged; counts are operations. Progress is told where the number of segments is known beforehand. */
export async function importSegments(
  shelf: Shelf,
  { segments, surroundings, options }: ImportRequest,
): Promise<ImportResult> {
  const total = Array.isArray(segments) ? segments.length : null;
  const tally: Tally = { added: 0, known: 0, refused: [], roleIds: new Set(), waited: new Set() };
  let chunk: Segment[] = [];
  let operations = 0;
  let done = 0;
  let writing = Promise.resolve();
  const flush = async () => {
    const full = chunk;
    chunk = [];
    operations = 0;
    if (full.length === 0) return;
    const one = await shelf.write((writer) => mergeChunk(writer, full, surroundings));
    shelf.announce([...one.roleIds]);
    addTally(tally, one);
    if (total) options.onProgress?.(done / total);
  };
  for await (const value of segments) {
    if (options.signal?.aborted) break;
    done += 1;
    const checked = checkSegment(value);
    if (checked.is === 'broken') tally.refused.push(`Part ${done} was left out: ${checked.reason}.`);
    else chunk.push(checked.segment);
    operations += checked.is === 'broken' ? 0 : checked.segment.operations.length;
    if (checked.is === 'segment') await shelf.prepare(checked.segment.operations);
    if (operations < CHUNK) continue;
    await writing;
    writing = flush(); // the next chunk is read, checked and prepared while this one is written
    writing.catch(() => undefined); // told by the next `await writing`
  }
  await writing;
  if (!options.signal?.aborted) {
    await flush();
    options.onProgress?.(1);
  }
  const refused = [...tally.refused, ...(await listRefused(shelf, tally.waited))];
  return { added: tally.added, known: tally.known, refused };
}

interface Tally {
  added: number;
  known: number;
  readonly refused: string[];
  readonly roleIds: Set<string>;
  /** First stamps of segments that could not be applied when they came. */
  readonly waited: Set<Stamp>;
}

async function mergeChunk(writer: ShelfWriter, chunk: readonly Segment[], surroundings: Surroundings): Promise<Tally> {
  const tally: Tally = { added: 0, known: 0, refused: [], roleIds: new Set(), waited: new Set() };
  const [begin, unknown, kept] = await Promise.all([
    readHead(writer, surroundings),
    listUnknown(writer, chunk, tally),
    writer.listWaiting(),
  ]);
  let head = begin;
  const waiting = kept.filter(isReadableNow).map(({ segment }) => segment);
  // A predecessor has an earlier stamp, so in this order it is applied before what waits for it.
  const candidates = [...unknown, ...waiting].sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1));
  const rows = await readRows(
    writer,
    candidates.filter(isReadable).flatMap(({ operations }) => operations),
  );
  const changed = new Set<string>();
  const written: Segment[] = [];
  for (const segment of candidates) {
    const place = isReadable(segment) ? placeSegment(segment, head.versions, surroundings.now()) : 'newer-program';
    if (place === 'predecessor' || place === 'time' || place === 'newer-program') {
      if (waiting.includes(segment)) continue;
      await writer.putWaiting({ segment, waitsFor: place });
      tally.waited.add(firstOf(segment));
      continue;
    }
    if (place === 'overlap') await writer.putSegments(written.splice(0)); // its own twin may be among them
    const operations = place === 'apply' ? segment.operations : await listUnapplied(writer, segment, rows);
    tally.known += segment.operations.length - operations.length;
    tally.added += operations.length;
    if (waiting.includes(segment)) await writer.dropWaiting(segment);
    if (operations.length === 0) continue;
    mergeOperations(operations, rows, head.versions);
    for (const key of noteSegment({ ...segment, operations }, rows)) changed.add(key);
    written.push({ ...segment, operations });
    head = advance(head, segment, surroundings);
  }
  const changedRows = [...changed].flatMap((key) => rows.get(key) ?? []);
  for (const { kind, id } of changedRows) if (kind === 'role') tally.roleIds.add(id);
  await Promise.all([writer.putHead(head), writer.putRows(changedRows)]);
  await writer.putSegments(written);
  return tally;
}

/** Leaves out what is held already, and what stands in the chunk twice. */
async function listUnknown(reader: ShelfReader, chunk: readonly Segment[], tally: Tally): Promise<Segment[]> {
  const unique = new Map(chunk.map((segment) => [firstOf(segment), segment]));
  const held = await reader.getSegments([...unique.keys()]);
  const unknown = [...unique.values()].filter((segment, index) => {
    const twin = held[index];
    return !twin || twin.operations.length !== segment.operations.length;
  });
  for (const segment of chunk) if (!unknown.includes(segment)) tally.known += segment.operations.length;
  return unknown;
}

/**
 * Operations of a segment that are older than the newest known one of their device, and yet not held: the device was copied with its
 * name and both copies went on. Rare, so each record's own history is asked.
 */
async function listUnapplied(
  reader: ShelfReader,
  segment: Segment,
  rows: ReadonlyMap<string, RecordRow>,
): Promise<Operation[]> {
  const unapplied: Operation[] = [];
  for (const operation of segment.operations) {
    const held = await reader.getSegments(rows.get(toRowKey(operation))?.segments ?? []);
    const isHeld = held.some((one) =>
      one?.operations.some(({ stamp, id }) => stamp === operation.stamp && id === operation.id),
    );
    if (!isHeld) unapplied.push(operation);
  }
  return unapplied;
}

/** Operations under my own name that I did not make: I was restored or copied, and go on under a new name (rule 2). */
function advance(head: ShelfHead, { device, operations }: Segment, { now, random }: Surroundings): ShelfHead {
  const last = operations.at(-1)?.stamp ?? '';
  const before = head.versions[device] ?? '';
  return {
    ...head,
    device: device === head.device ? createId(now(), random) : head.device,
    clock: last > head.clock ? last : head.clock,
    versions: { ...head.versions, [device]: last > before ? last : before },
  };
}

async function listRefused(shelf: Shelf, waited: ReadonlySet<Stamp>): Promise<string[]> {
  if (waited.size === 0) return [];
  const waiting = await shelf.read((reader) => reader.listWaiting());
  return waiting
    .filter(({ segment }) => waited.has(firstOf(segment)))
    .map(({ segment, waitsFor }) => `"${segment.step}" of device ${segment.device} is ${WAITING_WORDS[waitsFor]}.`);
}

function addTally(sum: Tally, one: Tally): void {
  sum.added += one.added;
  sum.known += one.known;
  sum.refused.push(...one.refused);
  for (const first of one.waited) sum.waited.add(first);
}

/** A version that is known; what it holds was checked when it came. */
function isReadable({ version }: Segment): boolean {
  return version <= SEGMENT_VERSION;
}

/** What waited for this program has never been checked. */
function isReadableNow({ segment, waitsFor }: WaitingSegment): boolean {
  return waitsFor !== 'newer-program' || checkSegment(segment).is === 'segment';
}

function firstOf({ operations }: Segment): Stamp {
  return operations[0]?.stamp ?? '';
}
