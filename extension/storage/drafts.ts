// Drafts of the panel: what was read or typed and not yet saved, so that it outlives the panel, the browser and the worker's sleep.
// Device-local, no operations: a draft is nobody's history. One of the two adapters of the house to Dexie.
// Must not know what a draft holds; it is structured data, and whoever loads it checks it.

import type { CatalogueDatabase } from './catalogue-database.ts';
import { toCatalogueError } from './storage-errors.ts';

/** One draft. `id` is its owner's: a tab's address, or an id for a paste. */
export interface Draft {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly content: unknown;
}

/** Keeps drafts; rejects with `CatalogueError`. A draft is written as a whole, the last one holds. */
export interface Drafts {
  saveDraft(draft: Draft): Promise<void>;
  loadDraft(id: string): Promise<Draft | null>;
  /** Newest first. */
  listDrafts(): Promise<readonly Draft[]>;
  dropDraft(id: string): Promise<void>;
}

/** The drafts of a database. */
export function createDrafts({ drafts }: Pick<CatalogueDatabase, 'drafts'>): Drafts {
  const guard = async <T>(work: PromiseLike<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw toCatalogueError(error);
    }
  };
  return {
    saveDraft: async (draft) => void (await guard(drafts.put(draft))),
    loadDraft: async (id) => (await guard(drafts.get(id))) ?? null,
    listDrafts: async () => (await guard(drafts.toArray())).sort((a, b) => b.savedAt - a.savedAt),
    dropDraft: (id) => guard(drafts.delete(id)),
  };
}
