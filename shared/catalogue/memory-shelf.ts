// A shelf of maps: for tests, and for a pane whose browser lets it keep nothing.
// Rows are values that are never changed, so a transaction is a copy of the maps that replaces them at its end.
// Knows no platform.

import type { CatalogueState, RoleQuery } from './catalogue.ts';
import type { Segment, Stamp } from '../model/operation.ts';
import { toRowKey } from './operations-of-edits.ts';
import { asText } from './read-values.ts';
import { readField, type RecordRow } from './registers.ts';
import { toRoleKeys, type RoleKeys } from './role-keys.ts';
import type { KnownQuery, Shelf, ShelfHead, ShelfReader, ShelfWriter, WaitingSegment } from './shelf.ts';

interface Content {
  head: ShelfHead | undefined;
  readonly rows: Map<string, RecordRow>;
  readonly segments: Map<Stamp, Segment>;
  readonly waiting: Map<string, WaitingSegment>;
}

/** An empty shelf that lives as long as it is held. Two catalogues over one shelf are two tabs of one browser. */
export function createMemoryShelf(): Shelf {
  let content: Content = { head: undefined, rows: new Map(), segments: new Map(), waiting: new Map() };
  let last: Promise<unknown> = Promise.resolve(); // writers take turns
  const listeners = new Set<(roleIds: readonly string[]) => void>();
  return {
    read: (work) => work(createReader(content)),
    write(work) {
      const turn = last.then(async () => {
        const copy = {
          head: content.head,
          rows: new Map(content.rows),
          segments: new Map(content.segments),
          waiting: new Map(content.waiting),
        };
        const result = await work(createWriter(copy));
        content = copy;
        return result;
      });
      last = turn.catch(() => undefined); // told to the caller, the next one's turn comes all the same
      return turn;
    },
    prepare: () => Promise.resolve(),
    announce(roleIds) {
      for (const listener of listeners) listener(roleIds);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watchState(listener: (state: CatalogueState) => void) {
      listener({ is: 'open' });
      return () => undefined;
    },
    close: () => listeners.clear(),
  };
}

function createReader(content: Content): ShelfReader {
  const roles = () => [...content.rows.values()].filter(({ kind }) => kind === 'role');
  const living = () => roles().filter((row) => !keysOf(row).deleted);
  return {
    getHead: () => Promise.resolve(content.head),
    getRows: (kind, ids) => Promise.resolve(ids.map((id) => content.rows.get(toRowKey({ kind, id })))),
    getSegments: (firsts) => Promise.resolve(firsts.map((first) => content.segments.get(first))),
    nextSegments: (after, limit) =>
      Promise.resolve(
        [...content.segments]
          .filter(([first]) => first > after)
          .sort(([a], [b]) => compare(a, b))
          .slice(0, limit)
          .map(([, segment]) => segment),
      ),
    countSegments: () => Promise.resolve(content.segments.size),
    listWaiting: () => Promise.resolve([...content.waiting.values()]),
    countRoles: () => Promise.resolve(living().length),
    nextRoles(after, limit) {
      const behind = roles().filter(({ id }) => id > after);
      const page = behind.sort((a, b) => compare(a.id, b.id)).slice(0, limit);
      const last = behind.length > limit ? (page.at(-1)?.id ?? null) : null;
      return Promise.resolve({ roles: page.filter((row) => !keysOf(row).deleted), last });
    },
    listRoles: (query) => Promise.resolve(pick(roles(), query)),
    listVerdicts: () => Promise.resolve([...content.rows.values()].filter(({ kind }) => kind === 'verdict')),
    findKnown: (query) => Promise.resolve(living().filter((row) => isKnown(row, query, content))),
  };
}

function createWriter(content: Content): ShelfWriter {
  return {
    ...createReader(content),
    putHead(head) {
      content.head = head;
      return Promise.resolve();
    },
    putRows(rows) {
      for (const row of rows) content.rows.set(toRowKey(row), row);
      return Promise.resolve();
    },
    putSegments(segments) {
      for (const segment of segments) content.segments.set(firstOf(segment), segment);
      return Promise.resolve();
    },
    putWaiting(waiting) {
      content.waiting.set(firstOf(waiting.segment), waiting);
      return Promise.resolve();
    },
    dropWaiting(segment) {
      content.waiting.delete(firstOf(segment));
      return Promise.resolve();
    },
  };
}

function pick(rows: readonly RecordRow[], { order, limit = Infinity, deleted = false }: RoleQuery): RecordRow[] {
  const byOrder =
    order === 'title'
      ? (a: RecordRow, b: RecordRow) => compare(keysOf(a).titleKey, keysOf(b).titleKey) || compare(a.id, b.id)
      : (a: RecordRow, b: RecordRow) => compare(b.changed, a.changed) || compare(b.id, a.id);
  return rows
    .filter((row) => keysOf(row).deleted === deleted)
    .sort(byOrder)
    .slice(0, limit);
}

function isKnown(row: RecordRow, { urlKey, textKey, titleKeys, dutyKeys }: KnownQuery, content: Content): boolean {
  const keys = keysOf(row);
  const capture = content.rows.get(toRowKey({ kind: 'capture', id: keys.capture ?? '' }));
  const captured = (field: string, key: string | null) =>
    key !== null && capture !== undefined && asText(readField(capture, field)) === key;
  return (
    captured('urlKey', urlKey) ||
    captured('textKey', textKey) ||
    titleKeys.includes(keys.titleKey) ||
    keys.sketch.some((key) => dutyKeys.includes(key))
  );
}

/** Keys are worked out once for each row; a changed record is a new row. */
const KEYS = new WeakMap<RecordRow, RoleKeys>();

function keysOf(row: RecordRow): RoleKeys {
  const known = KEYS.get(row) ?? toRoleKeys(row);
  KEYS.set(row, known);
  return known;
}

function firstOf({ operations }: Segment): Stamp {
  return operations[0]?.stamp ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
