// The tables of the extension's IndexedDB, and how a record becomes a row of them.
// A row is what its indexes need beside one JSON text: cloning one string costs a fraction of cloning a role with twenty duties.
// Change the version only to add tables or indexes; older and newer programs meet in one profile (see shelf-format in shelf.ts).

import { Dexie, type Table } from 'dexie';
import { readField, type RecordRow } from '../../shared/catalogue/registers.ts';
import type { RoleKeys } from '../../shared/catalogue/role-keys.ts';
import type { ShelfHead } from '../../shared/catalogue/shelf.ts';
import type { FieldValue, Stamp } from '../../shared/model/operation.ts';
import type { SketchesRow } from './sketches.ts';

/** A role: what it is listed and found by, and the whole record as JSON. */
export interface RoleRow {
  readonly id: string;
  /** 0 or 1: IndexedDB has no index over booleans. */
  readonly deleted: number;
  readonly titleKey: string;
  readonly changed: Stamp;
  /** Left out where there is none: no index entry. */
  readonly capture?: string;
  readonly body: string;
}

/** A capture. */
export interface CaptureRow {
  readonly id: string;
  readonly urlKey?: string;
  readonly textKey?: string;
  readonly body: string;
}

/** A record of another kind. */
export interface OtherRow {
  readonly kind: string;
  readonly id: string;
  readonly body: string;
}

/** A segment, or a waiting one, under the stamp of its first operation. */
export interface SegmentRow {
  readonly first: Stamp;
  readonly body: string;
}

/** What was typed and not yet saved. */
export interface DraftRow {
  readonly id: string;
  readonly savedAt: number;
  readonly content: unknown;
}

/** The name of the extension's database. */
export const DATABASE_NAME = 'rolebook';

/** The database, not yet opened. Every transaction reaches the disk before it is reported: an acknowledged save outlives a crash. */
export class CatalogueDatabase extends Dexie {
  declare readonly roles: Table<RoleRow, string>;
  declare readonly captures: Table<CaptureRow, string>;
  declare readonly others: Table<OtherRow, [string, string]>;
  declare readonly segments: Table<SegmentRow, string>;
  declare readonly waiting: Table<SegmentRow, string>;
  declare readonly meta: Table<ShelfHead, string>;
  declare readonly sketches: Table<SketchesRow, number>;
  declare readonly drafts: Table<DraftRow, string>;

  constructor(name = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      roles: 'id, [deleted+titleKey], [deleted+changed], capture',
      sketches: '++order',
      captures: 'id, urlKey, textKey',
      others: '[kind+id], kind',
      segments: 'first',
      waiting: 'first',
      meta: '',
      drafts: 'id',
    });
  }
}

/** The row of a role with these keys; `body` is the record as JSON. */
export function toRoleRow({ id, changed }: RecordRow, { deleted, titleKey, capture }: RoleKeys, body: string): RoleRow {
  return { id, deleted: deleted ? 1 : 0, titleKey, changed, body, ...(capture === null ? {} : { capture }) };
}

/** The row of a capture; `body` is the record as JSON. */
export function toCaptureRow(row: RecordRow, body: string): CaptureRow {
  return {
    id: row.id,
    ...keyOf('urlKey', readField(row, 'urlKey')),
    ...keyOf('textKey', readField(row, 'textKey')),
    body,
  };
}

/** The way back from any row. */
export function toRecord({ body }: { readonly body: string }): RecordRow {
  return JSON.parse(body) as RecordRow; // made by written-values.ts only
}

function keyOf<Name extends string>(name: Name, value: FieldValue | undefined): Partial<Record<Name, string>> {
  if (typeof value !== 'string') return {};
  const key: Partial<Record<Name, string>> = {};
  key[name] = value;
  return key;
}
