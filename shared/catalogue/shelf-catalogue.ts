// The catalogue over a shelf: each method of the port is one transaction, and the rules are the pure files of this room.
// The only file that joins them. Time and chance are handed in.

import type { CatalogueRole } from '../model/catalogue-role.ts';
import type { Segment, Stamp } from '../model/operation.ts';
import { toCapture } from './capture-fields.ts';
import { CatalogueError, type Catalogue, type Edit, type RoleQuery, type SavedStep } from './catalogue.ts';
import { findFault } from './check-operation.ts';
import { toHistory } from './history.ts';
import { isAppliedOf, noteSegment } from './merge-segments.ts';
import { toOperations } from './operations-of-edits.ts';
import type { RecordRow } from './registers.ts';
import { toRole } from './role-of-record.ts';
import { cutSegments } from './segments.ts';
import { readHead, readRows, type Surroundings } from './shelf-start.ts';
import type { Shelf, ShelfReader, ShelfWriter } from './shelf.ts';
import { createUndoStack } from './undo-stack.ts';
import { toVerdict } from './verdict-fields.ts';

/** Segments read at once by an export: at most 8 MB. */
const EXPORT_PAGE = 16;

/** A catalogue over a shelf. Closing it closes the shelf. */
export function createShelfCatalogue(shelf: Shelf, surroundings: Surroundings): Catalogue {
  const undoStack = createUndoStack();
  const session = new Set<Stamp>(); // what this tab has written

  async function write(step: string, edits: readonly Edit[], own: ReadonlySet<Stamp>): Promise<WrittenStep> {
    checkEdits(edits);
    const written = await shelf.write((writer) => writeStep(writer, { step, edits, own, surroundings }));
    for (const stamp of written.stamps) session.add(stamp);
    if (written.roleIds.length > 0) shelf.announce(written.roleIds);
    return written;
  }

  async function turn(pile: 'undo' | 'redo', words: string): Promise<SavedStep | null> {
    const newest = undoStack.newest(pile);
    if (!newest) return null;
    const { saved, back } = await write(`${words}: ${newest.step}`, newest.back, session);
    undoStack.turn(pile, { step: newest.step, back });
    return saved;
  }

  return {
    watchState: (listener) => shelf.watchState(listener),
    watch: (listener) => shelf.watch(listener),
    countRoles: () => shelf.read((reader) => reader.countRoles()),
    listRoles: (query: RoleQuery) => shelf.read(async (reader) => (await reader.listRoles(query)).map(toRole)),
    nextRoles: (after, limit) =>
      shelf.read(async (reader) => {
        const { roles, last } = await reader.nextRoles(after, limit);
        return { roles: roles.map(toRole), last };
      }),
    getRole: async (id) => mapOrNull(await shelf.read((reader) => getRow(reader, 'role', id)), toRole),
    getCapture: async (id) => mapOrNull(await shelf.read((reader) => getRow(reader, 'capture', id)), toCapture),
    listVerdicts: () =>
      shelf.read(async (reader) => (await reader.listVerdicts()).flatMap((row) => toVerdict(row) ?? [])),
    history: (roleId) =>
      shelf.read(async (reader) => {
        const row = await getRow(reader, 'role', roleId);
        const segments = await reader.getSegments(row?.segments ?? []);
        return toHistory(
          segments.flatMap((segment) => segment ?? []),
          'role',
          roleId,
        );
      }),
    findKnown: (query) =>
      shelf.read(async (reader): Promise<CatalogueRole[]> => (await reader.findKnown(query)).map(toRole)),
    async save(step, edits) {
      const { saved, back } = await write(step, edits, new Set());
      if (back.length > 0) undoStack.add({ step, back });
      return saved;
    },
    undo: () => turn('undo', 'Undo'),
    redo: () => turn('redo', 'Redo'),
    watchUndo: (listener) => undoStack.watch(listener),
    export: (onProgress) => exportSegments(shelf, onProgress),
    async import(segments, options) {
      // Only an import needs it; the panel's first scripts stay small without it.
      const { importSegments } = await import('./import-segments.ts');
      return importSegments(shelf, { segments, surroundings, options: options ?? {} });
    },
    close: () => shelf.close(),
  };
}

/** What a step wrote, and how it is taken back. */
interface WrittenStep {
  readonly saved: SavedStep;
  readonly back: readonly Edit[];
  readonly stamps: readonly Stamp[];
  readonly roleIds: readonly string[];
}

interface Step {
  readonly step: string;
  readonly edits: readonly Edit[];
  readonly own: ReadonlySet<Stamp>;
  readonly surroundings: Surroundings;
}

async function writeStep(writer: ShelfWriter, { step, edits, own, surroundings }: Step): Promise<WrittenStep> {
  const head = await readHead(writer, surroundings);
  const { device, clock, versions } = head;
  const start = {
    device,
    clock,
    now: surroundings.now(),
    rows: await readRows(writer, edits),
    isApplied: isAppliedOf(versions),
    own,
  };
  const { operations, rows, back } = toOperations(edits, start);
  const stamps = operations.map(({ stamp }) => stamp);
  const last = stamps.at(-1) ?? clock;
  if (operations.length > 0) {
    const segments = cutSegments(operations, { device, step, previous: versions[device] ?? null });
    for (const segment of segments) noteSegment(segment, rows);
    await writer.putRows([...rows.values()]);
    await writer.putSegments(segments);
    await writer.putHead({ ...head, clock: last, versions: { ...versions, [device]: last } });
  }
  const roleIds = [...rows.values()].filter(({ kind }) => kind === 'role').map(({ id }) => id);
  return { saved: { id: stamps[0] ?? last, step }, back, stamps, roleIds };
}

/** What is there when it begins: a tab that goes on writing must not keep it from ending. */
async function* exportSegments(shelf: Shelf, onProgress?: (done: number) => void): AsyncGenerator<Segment> {
  const [total, head] = await shelf.read((reader) => Promise.all([reader.countSegments(), reader.getHead()]));
  const last = head?.clock ?? '';
  let after = '';
  let done = 0;
  while (after < last) {
    const from = after;
    const page = await shelf.read((reader) => reader.nextSegments(from, EXPORT_PAGE));
    if (page.length === 0) return;
    yield* page.filter((segment) => firstOf(segment) <= last);
    after = page.map(firstOf).at(-1) ?? last;
    done += page.length;
    onProgress?.(Math.min(1, done / total));
  }
}

function firstOf({ operations }: Segment): Stamp {
  return operations[0]?.stamp ?? '';
}

function checkEdits(edits: readonly Edit[]): void {
  for (const [index, edit] of edits.entries()) {
    const fault = findFault(edit);
    if (fault) throw new CatalogueError('invalid', `Edit ${index + 1} cannot be saved: ${fault}.`);
  }
}

async function getRow(reader: ShelfReader, kind: RecordRow['kind'], id: string): Promise<RecordRow | null> {
  const [row] = await reader.getRows(kind, [id]);
  return row ?? null;
}

function mapOrNull<T, U>(value: T | null, map: (value: T) => U): U | null {
  return value === null ? null : map(value);
}
