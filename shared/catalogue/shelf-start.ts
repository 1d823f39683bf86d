// What every writing transaction of the catalogue begins with: the store's own row, and the records that are spoken of.
// Knows the shelf and nothing of what is written afterwards.

import { CatalogueError, type Edit } from './catalogue.ts';
import { createId } from './ids.ts';
import { toRowKey } from './operations-of-edits.ts';
import type { RecordRow } from './registers.ts';
import { SHELF_FORMAT, type ShelfHead, type ShelfReader } from './shelf.ts';

/** What the platform gives. */
export interface Surroundings {
  /** Milliseconds since 1970; may jump, the stamps do not follow it back. */
  readonly now: () => number;
  /** 0 included, 1 excluded, as from a source of good chance. */
  readonly random: () => number;
}

/** The store's own row; made on the first write. Throws `read-only` where a newer program has written. */
export async function readHead(reader: ShelfReader, { now, random }: Surroundings): Promise<ShelfHead> {
  const makeId = () => createId(now(), random);
  const fresh = { format: SHELF_FORMAT, store: makeId(), device: makeId(), clock: '', versions: {} };
  const head = (await reader.getHead()) ?? fresh;
  if (head.format > SHELF_FORMAT) {
    throw new CatalogueError(
      'read-only',
      `This catalogue was written by a newer Rolebook (format ${head.format}, this one writes ${SHELF_FORMAT}). It can be read and exported, not changed.`,
    );
  }
  return head;
}

/** The records that edits or operations speak of, by `toRowKey`. */
export async function readRows(
  reader: ShelfReader,
  of: readonly Pick<Edit, 'kind' | 'id'>[],
): Promise<Map<string, RecordRow>> {
  const rows = new Map<string, RecordRow>();
  for (const kind of new Set(of.map((one) => one.kind))) {
    const ids = [...new Set(of.filter((one) => one.kind === kind).map(({ id }) => id))];
    for (const row of await reader.getRows(kind, ids)) if (row) rows.set(toRowKey(row), row);
  }
  return rows;
}
