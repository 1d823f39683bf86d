// Opens the extension's catalogue: IndexedDB through Dexie, with its state, its drafts, its keeper and the news of other tabs.
// Gives it back at once; whatever is asked of it waits until the database is open.
// Only joins the files of this room with the core.

import type { Catalogue, CatalogueState, WorkOptions, ImportResult } from '../../shared/catalogue/catalogue.ts';
import { createShelfCatalogue } from '../../shared/catalogue/shelf-catalogue.ts';
import type { Surroundings } from '../../shared/catalogue/shelf-start.ts';
import { SHELF_FORMAT } from '../../shared/catalogue/shelf.ts';
import { CatalogueDatabase } from './catalogue-database.ts';
import { createDexieShelf } from './dexie-shelf.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import type { Keeper } from './keeper.ts';
import type { Safekeeping } from './safekeeping.ts';
import { joinTabs } from './tabs.ts';

/** The catalogue of the extension, with what only a browser has. */
export interface DexieCatalogue extends Catalogue {
  readonly drafts: Drafts;
  /** In the state `lost`: merges a copy of `restorable` into what is there; the state is `open` again if the copy was whole. */
  restore(at: number, options?: WorkOptions): Promise<ImportResult>;
  /** In the state `lost`: goes on with what is there. The copies stay until newer ones have replaced them. */
  startEmpty(): Promise<void>;
  /** Takes a snapshot now, unless the newest one has everything. Rejects when it cannot be written. */
  backUp(): Promise<void>;
}

/** What it stands on; the defaults are the browser's. */
export interface OpenOptions {
  readonly database?: CatalogueDatabase;
  readonly surroundings?: Surroundings;
  readonly safekeeping?: Safekeeping;
}

/** The browser's clock, and its good source of chance. */
export const BROWSER_SURROUNDINGS: Surroundings = {
  now: () => Date.now(),
  random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
};

/** Milliseconds from a write to the look of the keeper: behind the first rush of it, before the panel is closed. */
const LOOK_AFTER = 2_000;

/** Never throws: what goes wrong is a state of the catalogue, or the rejection of what was asked of it. */
export function openDexieCatalogue(options: OpenOptions = {}): DexieCatalogue {
  const { database = new CatalogueDatabase(), surroundings = BROWSER_SURROUNDINGS } = options;
  const tabs = joinTabs(database.name);
  const shelf = createDexieShelf(database);
  const listeners = new Set<(state: CatalogueState) => void>();
  let state: CatalogueState = { is: 'open' };
  let isChecked = false; // until then nobody knows whether something is missing, and the mark must stay
  let looking: ReturnType<typeof setTimeout> | undefined;
  let imports = 0; // on their way
  const setState = (next: CatalogueState) => {
    state = next;
    for (const listener of listeners) listener(state);
  };

  const catalogue = createShelfCatalogue(
    {
      ...shelf,
      announce(roleIds) {
        tabs.announce(roleIds);
        lookSoon();
      },
      watch: (listener) => tabs.watch(listener),
      watchState(listener) {
        listeners.add(listener);
        listener(state);
        return () => listeners.delete(listener);
      },
      close() {
        clearTimeout(looking);
        listeners.clear();
        tabs.close();
        database.close();
      },
    },
    surroundings,
  );
  let keeper: Promise<Keeper> | undefined;

  /** Loaded when the database is open: the first paint of a panel does not wait for it. */
  function getKeeper(): Promise<Keeper> {
    keeper ??= makeKeeper();
    return keeper;
  }

  async function makeKeeper(): Promise<Keeper> {
    const { createKeeper } = await import('./keeper.ts');
    const files = options.safekeeping ?? (await import('./browser-safekeeping.ts')).BROWSER_SAFEKEEPING;
    return createKeeper({ shelf, catalogue, files, surroundings });
  }

  async function start(): Promise<void> {
    try {
      await database.open();
      const head = await shelf.read((reader) => reader.getHead());
      if ((head?.format ?? 0) > SHELF_FORMAT) return setState({ is: 'read-only', why: 'newer-format' });
      setState(await check());
      lookSoon();
    } catch {
      setState({ is: 'read-only', why: 'denied' }); // each question will say in words what is wrong
    }
  }

  /** Where the mark cannot be read, nothing can be missed. */
  async function check(): Promise<CatalogueState> {
    const found = await (await getKeeper()).check().catch((): CatalogueState => ({ is: 'open' }));
    isChecked = true;
    return found;
  }

  async function tend(now?: 'now'): Promise<void> {
    await (await getKeeper()).tend(now);
  }

  /** Soon after the first of several writes, so that a stream of writes cannot put it off. What fails now is due again then. */
  function lookSoon(): void {
    if (!isChecked || state.is !== 'open') return;
    looking ??= setTimeout(() => {
      looking = undefined;
      if (imports > 0) return; // a copy of half of one is worth little and slows the rest; its end looks again
      void tend().catch(() => undefined); // what is in the database is not touched by it
    }, LOOK_AFTER);
  }

  database.on('blocked', () => setState({ is: 'blocked', why: 'other-tab' }));
  // A newer program in another tab wants to change the tables, or somebody deletes the database: make way, then look again.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: false });
    void start();
    return false;
  });
  void start();

  return {
    ...catalogue,
    drafts: createDrafts(database),
    async import(segments, importOptions) {
      imports += 1;
      try {
        return await catalogue.import(segments, importOptions);
      } finally {
        imports -= 1;
        lookSoon();
      }
    },
    async restore(at, importOptions = {}) {
      const result = await (await getKeeper()).restore(at, importOptions);
      setState(await check());
      lookSoon();
      return result;
    },
    async startEmpty() {
      await (await getKeeper()).forget();
      setState(await check());
    },
    backUp: () => tend('now'),
  };
}
