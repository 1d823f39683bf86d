// What keeps a catalogue: rows in transactions, and no rule of the merge. Memory and IndexedDB are the two there are.
// shelf-catalogue.ts makes a Catalogue of it, so that every store merges, undoes and imports alike.
// Speaks plain values; must not know IndexedDB.

import type { Operation, RecordKind, Segment, Stamp } from '../model/operation.ts';
import type { CatalogueState, RolePage, RoleQuery } from './catalogue.ts';
import type { Versions } from './merge-segments.ts';
import type { RecordRow } from './registers.ts';

/** Format of the rows this program writes; a store of a higher one is only read. */
export const SHELF_FORMAT = 1;

/** The one row about the whole store. */
export interface ShelfHead {
  readonly format: number;
  /** Tells this store from one that was made anew after a loss. */
  readonly store: string;
  /** The name of this device in stamps; a new one after a restore (data-layer research, rule 2). */
  readonly device: string;
  /** The newest stamp seen, own or foreign; the clock goes on from here. '' = none yet. */
  readonly clock: Stamp;
  readonly versions: Versions;
}

/** What a segment waits for: its predecessor, a time that is not so far ahead, or a newer program. */
export type WaitsFor = 'predecessor' | 'time' | 'newer-program';

/** A segment that cannot be applied yet, as it came. */
export interface WaitingSegment {
  readonly segment: Segment;
  readonly waitsFor: WaitsFor;
}

/** What `findKnown` looks for; keys as of content-keys.ts. */
export interface KnownQuery {
  readonly urlKey: string | null;
  readonly textKey: string | null;
  readonly titleKeys: readonly string[];
  readonly dutyKeys: readonly string[];
}

/** Reading inside one transaction. Lists answer in the order asked, `undefined` for what is not there. */
export interface ShelfReader {
  getHead(): Promise<ShelfHead | undefined>;
  getRows(kind: RecordKind, ids: readonly string[]): Promise<readonly (RecordRow | undefined)[]>;
  /** By the stamp of their first operation. */
  getSegments(firsts: readonly Stamp[]): Promise<readonly (Segment | undefined)[]>;
  /** Segments with first stamps after `after` ('' = from the start), by first stamp, at most `limit`. */
  nextSegments(after: Stamp, limit: number): Promise<readonly Segment[]>;
  countSegments(): Promise<number>;
  listWaiting(): Promise<readonly WaitingSegment[]>;
  countRoles(): Promise<number>;
  listRoles(query: RoleQuery): Promise<readonly RecordRow[]>;
  nextRoles(after: string, limit: number): Promise<RolePage<RecordRow>>;
  listVerdicts(): Promise<readonly RecordRow[]>;
  findKnown(query: KnownQuery): Promise<readonly RecordRow[]>;
}

/** Writing inside one transaction. */
export interface ShelfWriter extends ShelfReader {
  putHead(head: ShelfHead): Promise<void>;
  putRows(rows: readonly RecordRow[]): Promise<void>;
  putSegments(segments: readonly Segment[]): Promise<void>;
  /** Keeps it under its device and first stamp; the same segment is kept once. */
  putWaiting(waiting: WaitingSegment): Promise<void>;
  dropWaiting(segment: Segment): Promise<void>;
}

/** A store. Rejections are `CatalogueError`s. */
export interface Shelf {
  read<T>(work: (reader: ShelfReader) => Promise<T>): Promise<T>;
  /** All of it or, when `work` or the store fails, none of it. */
  write<T>(work: (writer: ShelfWriter) => Promise<T>): Promise<T>;
  /** Told of operations that a later `write` will bring: may make of them now what it will need then, a little at a time. Keeps nothing. */
  prepare(operations: readonly Operation[]): Promise<void>;
  /** Tells all watchers, of this tab and of others, that these roles have changed. */
  announce(roleIds: readonly string[]): void;
  watch(listener: (roleIds: readonly string[]) => void): () => void;
  watchState(listener: (state: CatalogueState) => void): () => void;
  close(): void;
}
