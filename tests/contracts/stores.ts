// Stores and contents for the contracts that every catalogue keeps.
// Put together by hand; no code under test makes an expected value.

import type { Catalogue, Edit, ImportResult } from '../../shared/catalogue/catalogue.ts';
import type { Capture } from '../../shared/model/capture.ts';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { makeSurroundings, type SetSurroundings } from '../fakes/surroundings.ts';

/** Opens one store in two tabs, and another store on another machine. */
export interface Opened {
  readonly catalogue: Catalogue;
  readonly otherTab: Catalogue;
  readonly elsewhere: Catalogue;
}

/** Opens fresh, empty stores. They are closed by the suite. */
export type OpenStores = (here: SetSurroundings, there: SetSurroundings) => Promise<Opened> | Opened;

/** A page with everything odd: longer than a piece, half a surrogate pair, lines with and without layout. */
export const CAPTURE: Capture = {
  id: 'capture1',
  way: 'page',
  url: 'https://example.org/jobs?id=1#top',
  urlKey: 'https://example.org/jobs?id=1',
  name: 'Jobs',
  capturedAt: 1_700_000_000_000,
  language: 'en',
  text: `Cook\n1. Stir the soup.\n${'x'.repeat(200_000)}\uD83D`,
  lines: [
    { start: 0, end: 4, layout: null },
    {
      start: 5,
      end: 22,
      layout: { heading: 0, depth: 1, item: true, bold: false, chrome: true, cell: { table: 0, row: 1, column: 2 } },
    },
  ],
  textKey: 'key-of-the-text',
};

/** A role with duties whose ids are the role's with a letter. */
export function newRole(id: string, title: string | null, ...duties: readonly string[]): Edit {
  const values: Record<string, Edit['values'][string]> = { title, superiors: ['Head chef'], capture: 'capture1' };
  duties.forEach((text, index) => {
    values[`d/${id}${'abcdefgh'[index] ?? ''}/text`] = text;
    values[`d/${id}${'abcdefgh'[index] ?? ''}/position`] = `b${index + 1}`;
  });
  return { kind: 'role', id, values };
}

/** An edit of a role. */
export function edit(id: string, values: Edit['values'], seen?: Edit['seen']): Edit {
  return { kind: 'role', id, values, ...(seen ? { seen } : {}) };
}

/** Stores with the clocks of their machines. */
export async function openWithClocks(
  open: OpenStores,
): Promise<Opened & { here: SetSurroundings; there: SetSurroundings }> {
  const here = makeSurroundings(1);
  const there = makeSurroundings(2);
  return { ...(await open(here, there)), here, there };
}

/** The role, which must be there. */
export async function roleOf(catalogue: Catalogue, id: string): Promise<CatalogueRole> {
  const role = await catalogue.getRole(id);
  if (!role) throw new Error(`no role ${id}`);
  return role;
}

/** Carries everything from one catalogue to another. */
export async function copy(from: Catalogue, to: Catalogue): Promise<ImportResult> {
  return to.import(await collect(from.export()));
}

/** All members of something that comes bit by bit. */
export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const members: T[] = [];
  for await (const member of source) members.push(member);
  return members;
}
