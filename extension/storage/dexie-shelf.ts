// The shelf over IndexedDB: rows and indexes, in transactions. The rules of the merge are in shared/catalogue.
// One of the two adapters of the house to Dexie (the other is drafts.ts).
// Must not decide anything: what to write comes from above.

import { Dexie, type Collection, type Table } from 'dexie';
import type { RoleQuery } from '../../shared/catalogue/catalogue.ts';
import type { RecordRow } from '../../shared/catalogue/registers.ts';
import type { KnownQuery, Shelf, ShelfReader, ShelfWriter, WaitingSegment } from '../../shared/catalogue/shelf.ts';
import { toRoleKeys } from '../../shared/catalogue/role-keys.ts';
import type { RecordKind, Segment } from '../../shared/model/operation.ts';
import {
  toCaptureRow,
  toRecord,
  toRoleRow,
  type CatalogueDatabase,
  type RoleRow,
  type SegmentRow,
} from './catalogue-database.ts';
import { pause } from '../pause.ts';
import { findBySketch, putSketches } from './sketches.ts';
import { toCatalogueError } from './storage-errors.ts';
import { createWrittenValues, type WrittenValues } from './written-values.ts';

/** Key of the one row of `meta`. */
const HEAD = 'head';

/** Roles of one answer of `findKnown`, for each way of knowing them: nobody looks through more. */
const MOST_KNOWN = 50;

/** Rows made and written in one go: 5 ms of work on a slow machine. */
const ROWS_AT_ONCE = 50;

/** Rows that are asked for at once, from which on it pays to ask which of them are there. */
const MANY = 10;

/** What of a shelf is IndexedDB's; watching is for tabs.ts. */
export type DexieShelf = Pick<Shelf, 'read' | 'write' | 'prepare'>;

/** Reads and writes; the database is opened by whoever made it, until then everything waits. */
export function createDexieShelf(database: CatalogueDatabase): DexieShelf {
  const reader = createReader(database);
  const written = createWrittenValues();
  const run = async <T>(mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> => {
    try {
      return await database.transaction(
        mode,
        [...database.tables].filter(({ name }) => name !== 'drafts'),
        work,
      );
    } catch (error) {
      throw toCatalogueError(error);
    }
  };
  return {
    // `async` matters: Dexie keeps its transaction through the awaits of a function only if it sees that it is one of these.
    read: (work) => run('r', async () => work(reader)),
    write: (work) => run('rw', async () => work(createWriter(database, written))),
    async prepare(operations) {
      for (const [index, operation] of operations.entries()) {
        if (index % ROWS_AT_ONCE === 0) await pause();
        written.prepare(operation);
      }
    },
  };
}

function createReader(database: CatalogueDatabase): ShelfReader {
  const { roles, others, segments, waiting, meta } = database;
  return {
    getHead: async () => meta.get(HEAD),
    getRows: async (kind, ids) => (await getBodies(database, kind, ids)).map((row) => row && toRecord(row)),
    getSegments: async (firsts) => (await segments.bulkGet([...firsts])).map((row) => row && toSegment(row)),
    nextSegments: async (after, limit) =>
      (await segments.where('first').above(after).limit(limit).toArray()).map(toSegment),
    countSegments: async () => segments.count(),
    listWaiting: async () => (await waiting.toArray()).map(({ body }) => JSON.parse(body) as WaitingSegment), // own writing
    countRoles: async () => withFlag(roles, 'titleKey', 0).count(),
    listRoles: async (query) => (await listRows(roles, query)).map(toRecord),
    async nextRoles(after, limit) {
      const rows = await roles.where('id').above(after).limit(limit).toArray();
      const last = rows.length < limit ? null : (rows.at(-1)?.id ?? null);
      return { roles: rows.filter(({ deleted }) => deleted === 0).map(toRecord), last };
    },
    listVerdicts: async () => (await others.where('kind').equals('verdict').toArray()).map(toRecord),
    findKnown: async (query) => findKnown(database, query),
  };
}

function createWriter(database: CatalogueDatabase, written: WrittenValues): ShelfWriter {
  const { roles, captures, others, segments, waiting, meta, sketches } = database;
  return {
    ...createReader(database),
    async putHead(head) {
      await meta.put(head, HEAD);
    },
    async putRows(rows) {
      const of = (kind: RecordKind) => rows.filter((row) => row.kind === kind);
      const rest = rows.filter(({ kind }) => kind !== 'role' && kind !== 'capture');
      const newSketches = new Map<string, readonly string[]>();
      await putAll(roles, of('role'), (row) => {
        const keys = toRoleKeys(row, written.toSketch(row));
        newSketches.set(row.id, keys.sketch);
        return toRoleRow(row, keys, written.toJson(row));
      });
      await putSketches(sketches, newSketches);
      await putAll(captures, of('capture'), (row) => toCaptureRow(row, written.toJson(row)));
      await putAll(others, rest, (row) => ({ kind: row.kind, id: row.id, body: written.toJson(row) }));
    },
    async putSegments(all) {
      await putAll(segments, all, (segment) => ({ first: firstOf(segment), body: written.toSegmentJson(segment) }));
    },
    async putWaiting(one) {
      await waiting.put({ first: firstOf(one.segment), body: JSON.stringify(one) });
    },
    async dropWaiting(segment) {
      await waiting.delete(firstOf(segment));
    },
  };
}

async function getBodies(
  { roles, captures, others }: CatalogueDatabase,
  kind: RecordKind,
  ids: readonly string[],
): Promise<readonly ({ readonly body: string } | undefined)[]> {
  if (kind === 'role') return getMany(roles, ids);
  if (kind === 'capture') return getMany(captures, ids);
  return others.bulkGet(ids.map((id): [string, string] => [kind, id]));
}

/**
 * Those of an import are new, and to ask for each of a thousand rows that are not there costs as much as to write it. So the keys that
 * lie between them are looked at first: ids begin with the time, so that there are few.
 */
async function getMany<Row>(table: Table<Row, string>, ids: readonly string[]): Promise<(Row | undefined)[]> {
  if (ids.length < MANY) return table.bulkGet([...ids]);
  const sorted = [...ids].sort();
  const most = ids.length * 2;
  const between = table.where(':id').between(sorted[0], sorted.at(-1), true, true);
  const keys = await between.limit(most).primaryKeys();
  if (keys.length === most) return table.bulkGet([...ids]);
  const there = new Set(keys);
  const asked = ids.filter((id) => there.has(id));
  const rows = await table.bulkGet(asked);
  const found = new Map(asked.map((id, index) => [id, rows[index]]));
  return ids.map((id) => found.get(id));
}

function listRows(roles: Table<RoleRow, string>, query: RoleQuery): Promise<RoleRow[]> {
  const { order, limit = Infinity, deleted = false } = query;
  const all = withFlag(roles, order === 'title' ? 'titleKey' : 'changed', deleted ? 1 : 0);
  return (order === 'title' ? all : all.reverse()).limit(limit).toArray();
}

/** Living (0) or deleted (1) roles in the order of another index. */
function withFlag(
  roles: Table<RoleRow, string>,
  index: 'titleKey' | 'changed',
  deleted: number,
): Collection<RoleRow, string> {
  return roles.where(`[deleted+${index}]`).between([deleted, Dexie.minKey], [deleted, Dexie.maxKey]);
}

async function findKnown(
  { roles, captures, sketches }: CatalogueDatabase,
  { urlKey, textKey, titleKeys, dutyKeys }: KnownQuery,
): Promise<RecordRow[]> {
  const read = async (index: 'urlKey' | 'textKey', key: string | null) =>
    key === null ? [] : captures.where(index).equals(key).primaryKeys();
  const captureIds = [...(await read('urlKey', urlKey)), ...(await read('textKey', textKey))];
  const found = new Map<string, RoleRow>();
  const add = async (all: Collection<RoleRow, string>) => {
    for (const row of await all.limit(MOST_KNOWN).toArray()) if (row.deleted === 0) found.set(row.id, row);
  };
  if (captureIds.length > 0) await add(roles.where('capture').anyOf(captureIds));
  if (titleKeys.length > 0) await add(roles.where('[deleted+titleKey]').anyOf(titleKeys.map((key) => [0, key])));
  if (dutyKeys.length > 0) await add(roles.where('id').anyOf(await findBySketch(sketches, dutyKeys)));
  return [...found.values()].map(toRecord);
}

/**
 * Makes and writes rows a few at a time, so that the page can answer in between: making a row costs as much as writing it.
 * Not by `bulkPut`, which listens to each row: one that fails ends the transaction, so only the last of some is listened to.
 */
async function putAll<From, Row, Key>(
  table: Table<Row, Key>,
  all: readonly From[],
  toRow: (one: From) => Row,
): Promise<void> {
  const store = Dexie.currentTransaction.idbtrans.objectStore(table.name);
  let before: PromiseLike<void> | undefined;
  for (let start = 0; start < all.length; start += ROWS_AT_ONCE) {
    const requests = all.slice(start, start + ROWS_AT_ONCE).map((one) => store.put(toRow(one)));
    await before; // the next rows are made while these are written
    before = toPromise(requests.at(-1));
  }
  await before;
}

function toPromise(request: IDBRequest | undefined): PromiseLike<void> | undefined {
  if (!request) return undefined;
  return new Dexie.Promise<void>((resolve, reject) => {
    request.onsuccess = () => resolve();
    // Of the one that failed, where it was another.
    request.onerror = () => reject(request.transaction?.error ?? request.error ?? new Error('a row was not written'));
  });
}

function toSegment({ body }: SegmentRow): Segment {
  return JSON.parse(body) as Segment; // checked before it was stored
}

function firstOf({ operations }: Segment): string {
  return operations[0]?.stamp ?? '';
}
