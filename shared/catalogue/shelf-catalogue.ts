// The catalogue over a shelf: each method of the port is one transaction, and the rules are the pure files of this room.
// The only file that joins them. Time and chance are handed in.

import type { CatalogueRole } from '../model/catalogue-role.ts';
import type { Segment, Stamp } from '../model/operation.ts';
import { toCapture } from './capture-fields.ts';
import {
  CatalogueError,
  type Catalogue,
  type Edit,
  type RoleQuery,
  type SavedStep,
  type WorkOptions,
} from './catalogue.ts';
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

/** Edits made and written at once: some 10 ms of work where each is a role. */
const EDITS_AT_ONCE = 50;

/** Segments read at once by an export: 512 KB, some 5 ms of reading, for a snapshot is taken while people work. */
const EXPORT_PAGE = 1;

/** A catalogue over a shelf. Closing it closes the shelf. */
export function createShelfCatalogue(shelf: Shelf, surroundings: Surroundings): Catalogue {
  const undoStack = createUndoStack();
  const session = new Set<Stamp>(); // what this tab has written

  async function write(what: Pick<Step, 'step' | 'edits' | 'own' | 'options'>): Promise<WrittenStep> {
    checkEdits(what.edits);
    const written = await shelf.write((writer) => writeStep(writer, { ...what, surroundings }));
    for (const stamp of written.stamps) session.add(stamp);
    if (written.roleIds.length > 0) shelf.announce(written.roleIds);
    return written;
  }

  async function turn(pile: 'undo' | 'redo', words: string, options: WorkOptions = {}): Promise<SavedStep | null> {
    const newest = undoStack.newest(pile);
    if (!newest) return null;
    const { saved, back } = await write({
      step: `${words}: ${newest.step}`,
      edits: newest.back,
      own: session,
      options,
    });
    undoStack.turn(pile, { step: newest.step, back });
    return saved;
  }

  /** One after the other: a second Ctrl+Z before the first is written must take back the step before, not the same one again. */
  let turned: Promise<unknown> = Promise.resolve();
  const turnInLine: typeof turn = (...what) => {
    const next = turned.then(() => turn(...what));
    turned = next.catch(() => null); // told to whoever asked for it
    return next;
  };

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
    getRoles: (ids) =>
      shelf.read(async (reader) => (await reader.getRows('role', ids)).map((row) => mapOrNull(row ?? null, toRole))),
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
    async save(step, edits, options = {}) {
      const { saved, back } = await write({ step, edits, own: new Set(), options });
      if (back.length > 0) undoStack.add({ step, back });
      return saved;
    },
    undo: (options) => turnInLine('undo', 'Undo', options),
    redo: (options) => turnInLine('redo', 'Redo', options),
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
  readonly options?: WorkOptions;
  readonly surroundings: Surroundings;
}

/** Slice by slice, so that the page can answer between two of them; what goes wrong in one undoes them all with the transaction. */
async function writeStep(writer: ShelfWriter, { step, edits, own, options, surroundings }: Step): Promise<WrittenStep> {
  const head = await readHead(writer, surroundings);
  const { device, versions } = head;
  const now = surroundings.now();
  const isApplied = isAppliedOf(versions);
  const replaced = new Set(own); // an edit replaces what its own step wrote, seen or not
  const stamps: Stamp[] = [];
  const back: Edit[] = [];
  const roleIds = new Set<string>();
  let clock = head.clock;
  let previous = versions[device] ?? null;
  for (let start = 0; start < edits.length; start += EDITS_AT_ONCE) {
    if (options?.signal?.aborted) throw new CatalogueError('stopped', 'The save was stopped. Nothing of it was saved.');
    if (start > 0) options?.onProgress?.(start / edits.length);
    const slice = edits.slice(start, start + EDITS_AT_ONCE);
    const known = await readRows(writer, slice);
    const made = toOperations(slice, { device, clock, now, rows: known, isApplied, own: replaced });
    if (made.operations.length === 0) continue;
    const segments = cutSegments(made.operations, { device, step, previous });
    for (const segment of segments) noteSegment(segment, made.rows);
    await Promise.all([writer.putRows([...made.rows.values()]), writer.putSegments(segments)]);
    for (const { stamp } of made.operations) {
      stamps.push(stamp);
      replaced.add(stamp);
      clock = previous = stamp;
    }
    back.unshift(...made.back);
    for (const { kind, id } of made.rows.values()) if (kind === 'role') roleIds.add(id);
  }
  if (stamps.length > 0) await writer.putHead({ ...head, clock, versions: { ...versions, [device]: clock } });
  return { saved: { id: stamps[0] ?? clock, step }, back, stamps, roleIds: [...roleIds] };
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
