// Opens the extension's catalogue: IndexedDB through Dexie, with its state, its drafts and the news of other tabs.
// Gives it back at once; whatever is asked of it waits until the database is open.
// Only joins the files of this room with the core.

import type { Catalogue, CatalogueState } from '../../shared/catalogue/catalogue.ts';
import { createShelfCatalogue } from '../../shared/catalogue/shelf-catalogue.ts';
import type { Surroundings } from '../../shared/catalogue/shelf-start.ts';
import { SHELF_FORMAT } from '../../shared/catalogue/shelf.ts';
import { CatalogueDatabase } from './catalogue-database.ts';
import { createDexieShelf } from './dexie-shelf.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { joinTabs } from './tabs.ts';

/** The catalogue of the extension, with what only a browser has. */
export interface DexieCatalogue extends Catalogue {
  readonly drafts: Drafts;
}

/** What it stands on; the defaults are the browser's. */
export interface OpenOptions {
  readonly database?: CatalogueDatabase;
  readonly surroundings?: Surroundings;
}

/** The browser's clock, and its good source of chance. */
export const BROWSER_SURROUNDINGS: Surroundings = {
  now: () => Date.now(),
  random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
};

/** Never throws: what goes wrong is a state of the catalogue, or the rejection of what was asked of it. */
export function openDexieCatalogue(options: OpenOptions = {}): DexieCatalogue {
  const { database = new CatalogueDatabase(), surroundings = BROWSER_SURROUNDINGS } = options;
  const tabs = joinTabs(database.name);
  const shelf = createDexieShelf(database);
  const listeners = new Set<(state: CatalogueState) => void>();
  let state: CatalogueState = { is: 'open' };
  const setState = (next: CatalogueState) => {
    state = next;
    for (const listener of listeners) listener(state);
  };

  async function start(): Promise<void> {
    try {
      await database.open();
      const head = await shelf.read((reader) => reader.getHead());
      setState((head?.format ?? 0) > SHELF_FORMAT ? { is: 'read-only', why: 'newer-format' } : { is: 'open' });
    } catch {
      setState({ is: 'read-only', why: 'denied' }); // each question will say in words what is wrong
    }
  }

  database.on('blocked', () => setState({ is: 'blocked', why: 'other-tab' }));
  // A newer program in another tab wants to change the tables, or somebody deletes the database: make way, then look again.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: false });
    void start();
    return false;
  });
  void start();

  const catalogue = createShelfCatalogue(
    {
      ...shelf,
      announce: (roleIds) => tabs.announce(roleIds),
      watch: (listener) => tabs.watch(listener),
      watchState(listener) {
        listeners.add(listener);
        listener(state);
        return () => listeners.delete(listener);
      },
      close() {
        listeners.clear();
        tabs.close();
        database.close();
      },
    },
    surroundings,
  );
  return { ...catalogue, drafts: createDrafts(database) };
}
