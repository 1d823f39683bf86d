// What every view of the page shares: the roles in memory, the state of the store, Undo, the last outcome, and the one way to save.
// Joins the store port to signals. Must not know views, the address bar, or which store it is.

import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { CatalogueError, type Catalogue, type CatalogueState, type Edit } from '../../shared/catalogue/catalogue.ts';
import { RoleIndex } from './role-index.ts';

/** What came of the last action; it stays until the next one. */
export type Outcome =
  | { readonly is: 'done'; readonly words: string }
  | { readonly is: 'refused'; readonly why: CatalogueError['code'] }
  | { readonly is: 'failed'; readonly details: string };

/** How much of the catalogue is in memory. */
export interface LoadState {
  readonly is: 'loading' | 'ready' | 'failed';
  readonly loaded: number;
  readonly all: number;
}

/** What Undo and Redo would do, by name; null = nothing. */
export interface UndoState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** The page's view of the catalogue. */
export interface LiveCatalogue {
  readonly store: Catalogue;
  readonly index: RoleIndex;
  /** Counts up whenever the index changed; views that read it are drawn anew. */
  readonly version: ReadonlySignal<number>;
  readonly load: ReadonlySignal<LoadState>;
  readonly state: ReadonlySignal<CatalogueState>;
  readonly next: ReadonlySignal<UndoState>;
  readonly outcome: ReadonlySignal<Outcome | null>;
  /** Writes the edits as one step and tells the outcome in `words`; false when nothing was written, so that typed text is kept. */
  save(step: string, edits: readonly Edit[], words?: string): Promise<boolean>;
  /** Takes back or repeats the newest step; false when there was none or it was refused. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  tell(outcome: Outcome | null): void;
  reload(): Promise<void>;
  close(): void;
}

/** Roles taken from the store at first: a high screen of them, so that it stands as soon as can be. */
const FIRST_PAGE = 40;
/** Roles taken at once behind them; no page takes long to fold. */
const LOAD_PAGE = 250;
/** Times the roles are read while other tabs delete and restore some. */
const MOST_ROUNDS = 3;
/** Captures looked up between two turns of the page. */
const SOURCE_PAGE = 50;

/** Opens the live view of a store: loads its roles page by page, then follows every change. */
export function openLiveCatalogue(store: Catalogue): LiveCatalogue {
  const index = new RoleIndex();
  const version = signal(0);
  const load = signal<LoadState>({ is: 'loading', loaded: 0, all: 0 });
  const state = signal<CatalogueState>({ is: 'open' });
  const next = signal<UndoState>({ undo: null, redo: null });
  const outcome = signal<Outcome | null>(null);
  let closed = false;

  const readSources = async () => {
    const unknown = index.listUnknownCaptures();
    for (let start = 0; start < unknown.length && !closed; start += SOURCE_PAGE) {
      await Promise.all(
        unknown.slice(start, start + SOURCE_PAGE).map(async (id) => {
          index.putSource(id, await store.getCapture(id));
        }),
      );
      version.value++;
      await nextTurn();
    }
  };

  /** Reads all roles, page by page in the order of titles; a role that moves meanwhile is told by `watch`. */
  const readRoles = async () => {
    const counted = store.countRoles();
    const seen = new Set<string>();
    for (let offset = 0; !closed;) {
      const limit = offset === 0 ? FIRST_PAGE : LOAD_PAGE;
      const page = await store.listRoles({ order: 'title', offset, limit });
      const all = await counted;
      const isLast = page.length < limit;
      offset += limit;
      batch(() => {
        for (const role of page) {
          index.put(role);
          seen.add(role.id);
        }
        if (isLast) for (const { id } of index.listRoles()) if (!seen.has(id)) index.remove(id);
        version.value++;
        load.value = { is: isLast ? 'ready' : 'loading', loaded: seen.size, all };
      });
      if (isLast) return;
      await nextTurn();
    }
  };
  const reload = async () => {
    try {
      // A deletion elsewhere moves the pages: what slipped through is read again.
      for (let round = 0; round < MOST_ROUNDS; round++) {
        await readRoles();
        if (closed || index.size === (await store.countRoles())) break;
      }
      await readSources();
    } catch (error) {
      outcome.value = toOutcome(error);
      load.value = { is: 'failed', loaded: index.size, all: load.value.all };
    }
  };

  const refresh = async (ids: readonly string[]) => {
    const roles = await Promise.all(ids.map((id) => store.getRole(id)));
    batch(() => {
      for (const [at, role] of roles.entries()) {
        if (role) index.put(role);
        else index.remove(ids[at] ?? '');
      }
      version.value++;
    });
    await readSources();
  };

  /** Runs one change; what goes wrong becomes the outcome. */
  const attempt = async <T>(act: () => Promise<T>): Promise<T | null> => {
    try {
      return await act();
    } catch (error) {
      outcome.value = toOutcome(error);
      return null;
    }
  };

  const stops = [
    store.watchState((now) => (state.value = now)),
    store.watchUndo((now) => (next.value = now)),
    store.watch((ids) => void attempt(() => refresh(ids))),
  ];
  void reload();

  return {
    store,
    index,
    version,
    load,
    state,
    next,
    outcome,
    async save(step, edits, words) {
      const saved = await attempt(() => store.save(step, edits));
      if (saved === null) return false;
      // The views show what was saved by the time the caller goes on.
      await attempt(() => refresh([...new Set(edits.flatMap(({ kind, id }) => (kind === 'role' ? [id] : [])))]));
      outcome.value = { is: 'done', words: words ?? step };
      return true;
    },
    async undo() {
      return (await attempt(() => store.undo())) !== null;
    },
    async redo() {
      return (await attempt(() => store.redo())) !== null;
    },
    tell(now) {
      outcome.value = now;
    },
    reload,
    close() {
      closed = true;
      for (const stop of stops) stop();
    },
  };
}

function toOutcome(error: unknown): Outcome {
  if (error instanceof CatalogueError) return { is: 'refused', why: error.code };
  return { is: 'failed', details: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}

/** Lets the page paint and take keys before the next piece of work. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
