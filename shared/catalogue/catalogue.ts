// The catalogue as the views see it, whatever keeps it: IndexedDB in the extension, memory in tests, the workbook in Excel.
// The store port: a store keeps what the merge core of this room makes of edits.
// Must not know IndexedDB, Excel, the DOM or the time.

import type { Capture } from '../model/capture.ts';
import type { CatalogueRole } from '../model/catalogue-role.ts';
import type { FieldValue, RecordKind, Segment, Stamp } from '../model/operation.ts';
import type { Verdict } from '../model/verdict.ts';

/** One change asked for; the store gives it its stamp inside the transaction that writes it. */
export interface Edit {
  readonly kind: RecordKind;
  readonly id: string;
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Stamps of the values the person saw (from `CatalogueRole.stamps`); a field left out replaces what is there at that moment. */
  readonly seen?: Readonly<Record<string, readonly Stamp[]>>;
}

/** A saved step: what Undo takes back as one. */
export interface SavedStep {
  readonly id: Stamp;
  readonly step: string;
}

/** One line of a role's history, newest first in lists. */
export interface HistoryEntry {
  readonly stamp: Stamp;
  /** What the person did, and the device that did it; milliseconds since 1970. */
  readonly step: string;
  readonly device: string;
  readonly at: number;
  /** Field by field what was there before and what came; duties are named by their id in the field. */
  readonly changes: readonly { readonly field: string; readonly before: FieldValue; readonly now: FieldValue }[];
}

/** Which roles, in which order, how many. */
export interface RoleQuery {
  readonly order: 'title' | 'newest';
  readonly limit?: number;
  /** Deleted roles instead of living ones. */
  readonly deleted?: boolean;
}

/** Some roles in the order of their ids. */
export interface RolePage<Role> {
  /** May be fewer than asked for, or none, before the end: deleted roles are left out. */
  readonly roles: readonly Role[];
  /** Where the next page goes on; null behind the last. */
  readonly last: string | null;
}

/**
 * What an import did, counted in operations. `refused` names in words what could not be read, and what is kept aside until it can
 * be applied.
 */
export interface ImportResult {
  readonly added: number;
  readonly known: number;
  readonly refused: readonly string[];
}

/** Whether the store can be written; the words for people are the views'. */
export type CatalogueState =
  | { readonly is: 'open' }
  | { readonly is: 'read-only'; readonly why: 'newer-format' | 'denied' }
  | { readonly is: 'blocked'; readonly why: 'other-tab' }
  | { readonly is: 'lost'; readonly restorable: readonly { readonly at: number; readonly roles: number }[] };

/** Why a save did not happen; nothing of it was written. Thrown by `save`, `undo`, `redo` and `import`. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  /**
   * `full`: no space left. `read-only`: a newer program wrote here. `gone`: the store was closed or deleted. `invalid`: a broken edit.
   * `stopped`: the signal of the save was aborted.
   */
  readonly code: 'full' | 'read-only' | 'gone' | 'invalid' | 'stopped';
  constructor(code: CatalogueError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** The store port. Every promise may reject with `CatalogueError` and with nothing else. */
export interface Catalogue {
  /** Called at once with the present state, then at every change of it; gives back the way to stop. */
  watchState(listener: (state: CatalogueState) => void): () => void;
  /** Called after every committed change, of this tab or of another, with the ids of the roles it touched. */
  watch(listener: (roleIds: readonly string[]) => void): () => void;

  countRoles(): Promise<number>;
  listRoles(query: RoleQuery): Promise<readonly CatalogueRole[]>;
  /** All living roles by id, page by page; the fast way to read every one of them. `after` as of `RolePage.last`, '' at first. */
  nextRoles(after: string, limit: number): Promise<RolePage<CatalogueRole>>;
  getRole(id: string): Promise<CatalogueRole | null>;
  /** Many at once, in the order asked; null for those that are not there. */
  getRoles(ids: readonly string[]): Promise<readonly (CatalogueRole | null)[]>;
  getCapture(id: string): Promise<Capture | null>;
  listVerdicts(): Promise<readonly Verdict[]>;
  history(roleId: string): Promise<readonly HistoryEntry[]>;

  /** Roles that a new text may repeat: read from the same page, from the same text, or sharing some of these duty keys or this title key. */
  findKnown(of: {
    readonly urlKey: string | null;
    readonly textKey: string | null;
    readonly titleKeys: readonly string[];
    readonly dutyKeys: readonly string[];
  }): Promise<readonly CatalogueRole[]>;

  /** Writes all edits as one step, in one transaction, or none of them; also where it is stopped. A long one lets the page answer. */
  save(step: string, edits: readonly Edit[], options?: WorkOptions): Promise<SavedStep>;
  /** Takes back the newest step of this session that is not taken back yet, by new operations, as `save` writes; null when there is none. */
  undo(options?: WorkOptions): Promise<SavedStep | null>;
  redo(options?: WorkOptions): Promise<SavedStep | null>;
  /** What Undo and Redo would do now, by name. */
  watchUndo(listener: (next: { readonly undo: string | null; readonly redo: string | null }) => void): () => void;

  /** All segments, for a file that restores everything; `onProgress` from 0 to 1. */
  export(onProgress?: (done: number) => void): AsyncIterable<Segment>;
  /** Merges segments of a file or a colleague. Known operations are left out, so importing twice changes nothing. */
  import(segments: AsyncIterable<Segment> | Iterable<Segment>, options?: WorkOptions): Promise<ImportResult>;
  close(): void;
}

/** Progress from 0 to 1, and a way to stop. An aborted import keeps the segments that were done and says how many. */
export interface WorkOptions {
  readonly onProgress?: (done: number) => void;
  readonly signal?: { readonly aborted: boolean };
}
