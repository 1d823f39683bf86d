// By which roles a text is found again that is nearly theirs: the few keys of their duties that `toRoleSketch` chooses.
// All roles of a transaction are one row, the newest row of a role holds: an index over the keys would have four entries a role, which
// took a fifth of the time of an import. The price is that a lookup reads them all: 44 ms at 10,000 roles, where the index took 10.
// Knows no role but by its id.

import type { Table } from 'dexie';

/** The sketches of some roles, in the order of writing. */
export interface SketchesRow {
  readonly order?: number;
  /** JSON of `Sketches`. */
  readonly body: string;
}

/** Of each role its id, then its keys. */
type Sketches = readonly (readonly string[])[];

/** So many rows are made one again: one edit at a time makes one each. */
const MOST_ROWS = 500;

/** Notes the keys of these roles in place of those they had. */
export async function putSketches(
  table: Table<SketchesRow, number>,
  sketches: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  if (sketches.size === 0) return;
  const order = await table.add(toRow(sketches));
  if (order % MOST_ROWS !== 0) return;
  const all = await readAll(table);
  await table.clear();
  await table.add(toRow(all));
}

/** The roles that have at least one of these keys. */
export async function findBySketch(table: Table<SketchesRow, number>, keys: readonly string[]): Promise<string[]> {
  const wanted = new Set(keys);
  return [...(await readAll(table))].filter(([, sketch]) => sketch.some((key) => wanted.has(key))).map(([id]) => id);
}

async function readAll(table: Table<SketchesRow, number>): Promise<Map<string, readonly string[]>> {
  const rows = await table.toArray();
  const all = rows.flatMap(({ body }) => JSON.parse(body) as Sketches); // own writing
  return new Map(all.map(([id = '', ...sketch]) => [id, sketch]));
}

function toRow(sketches: ReadonlyMap<string, readonly string[]>): SketchesRow {
  return { body: JSON.stringify([...sketches].map(([id, sketch]): Sketches[number] => [id, ...sketch])) };
}
