// What every view of the page shares: the roles in memory, the state of the store, Undo, the last outcome, and the one way to save.
// Joins the store port to signals. Must not know views, the address bar, or which store it is.

import { batch, signal, type ReadonlySignal } from '@preact/signals';
import {
  CatalogueError,
  type Catalogue,
  type CatalogueState,
  type Edit,
  type RolePage,
} from '../../shared/catalogue/catalogue.ts';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { type LongWrite, tellLongWrites } from './long-write.ts';
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
  /** Null until they have been counted: that takes longer than a first screen of them. */
  readonly all: number | null;
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
  /** The step that has been written for more than a second; null when none is. */
  readonly longWrite: ReadonlySignal<LongWrite | null>;
  /** Writes the edits as one step and tells the outcome in `words`; false when nothing was written, so that typed text is kept. */
  save(step: string, edits: readonly Edit[], words?: string): Promise<boolean>;
  /** Takes back or repeats the newest step; false when there was none or it was refused. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  tell(outcome: Outcome | null): void;
  /** Resolves when the views show every change that was told so far. */
  caughtUp(): Promise<unknown>;
  reload(): Promise<void>;
  close(): void;
}

/** The first roles by title, taken from the store before all others: a high screen of them, so that it stands as soon as can be. */
const FIRST_PAGE = 24;
/** Roles taken at once behind them, in no order that is seen; a page takes some 5 ms, so that keys are answered in between. */
const LOAD_PAGE = 25;
/**
 * Milliseconds to the second showing of what is being read; the wait doubles from one to the next, because a list is sorted and
 * searched anew for each, and there is more of it every time.
 */
const FIRST_WAIT = 1_000;
/** Captures looked up between two turns of the page. */
const SOURCE_PAGE = 50;

/** Opens the live view of a store: loads its roles page by page, then follows every change. */
export function openLiveCatalogue(opened: Catalogue): LiveCatalogue {
  const { store, longWrite } = tellLongWrites(opened);
  const index = new RoleIndex();
  const version = signal(0);
  const load = signal<LoadState>({ is: 'loading', loaded: 0, all: null });
  const state = signal<CatalogueState>({ is: 'open' });
  const next = signal<UndoState>({ undo: null, redo: null });
  const outcome = signal<Outcome | null>(null);
  let closed = false;
  /** Roles that have changed since the reading began. */
  const changed = new Set<string>();

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

  /** Reads all roles; one that changes meanwhile is told by `watch`, and what was read of it before is not put over it. */
  const readRoles = async () => {
    const seen = new Set<string>();
    let showAt = 0;
    let wait = FIRST_WAIT;
    changed.clear();
    const take = (roles: readonly CatalogueRole[], { is, all }: Pick<LoadState, 'is' | 'all'>) =>
      batch(() => {
        for (const role of roles) {
          seen.add(role.id);
          if (!changed.has(role.id)) index.put(role);
        }
        if (is === 'ready')
          for (const { id } of index.listRoles()) if (!seen.has(id) && !changed.has(id)) index.remove(id);
        if (is === 'loading' && performance.now() < showAt) return;
        if (showAt > 0) wait *= 2;
        showAt = performance.now() + wait;
        version.value++;
        load.value = { is, loaded: index.size, all };
      });
    const first = await store.listRoles({ order: 'title', limit: FIRST_PAGE });
    if (first.length < FIRST_PAGE) return take(first, { is: 'ready', all: first.length });
    take(first, { is: 'loading', all: null });
    await nextTurn();
    const counted = store.countRoles();
    for (let after: string | null = ''; after !== null && !closed; await nextTurn()) {
      const [{ roles, last }, all]: [RolePage<CatalogueRole>, number] = await Promise.all([
        store.nextRoles(after, LOAD_PAGE),
        counted,
      ]);
      take(roles, { is: last === null ? 'ready' : 'loading', all });
      after = last;
    }
  };
  const reload = async () => {
    try {
      await readRoles();
      await readSources();
    } catch (error) {
      outcome.value = toOutcome(error);
      load.value = { is: 'failed', loaded: index.size, all: load.value.all };
    }
  };

  const refresh = async (ids: readonly string[]) => {
    for (const id of ids) changed.add(id);
    for (let start = 0; start < ids.length && !closed; start += LOAD_PAGE) {
      if (start > 0) await nextTurn();
      const page = ids.slice(start, start + LOAD_PAGE);
      const roles = await store.getRoles(page);
      batch(() => {
        for (const [at, role] of roles.entries()) {
          if (role) index.put(role);
          else index.remove(page[at] ?? '');
        }
        version.value++;
      });
    }
    await readSources();
  };

  let refreshed: Promise<unknown> = Promise.resolve();

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
    store.watch((ids) => {
      refreshed = Promise.all([refreshed, attempt(() => refresh(ids))]);
    }),
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
    longWrite,
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
    caughtUp: () => refreshed,
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
