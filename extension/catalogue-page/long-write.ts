// What the page is writing when it takes long: its name, how far it is, and the way to stop it.
// Wraps the store, so that whoever saves, takes back or repeats a step is covered, the grid too. Must not know the screen.

import { signal, type ReadonlySignal } from '@preact/signals';
import type { Catalogue, WorkOptions } from '../../shared/catalogue/catalogue.ts';

/** A step that is being written; `done` from 0 to 1. Stopped, nothing of it is there. */
export interface LongWrite {
  readonly what: 'save' | 'undo' | 'redo';
  readonly step: string;
  readonly done: number;
  readonly stop: () => void;
}

/** What takes less is over before it could be read, in milliseconds. */
const PATIENCE = 1000;

/** The store with its long writes told. A save that brings its own options tells of itself. */
export function tellLongWrites(store: Catalogue): {
  readonly store: Catalogue;
  readonly longWrite: ReadonlySignal<LongWrite | null>;
} {
  const longWrite = signal<LongWrite | null>(null);
  let next: { readonly undo: string | null; readonly redo: string | null } = { undo: null, redo: null };
  store.watchUndo((now) => (next = now));

  async function tell<T>(
    { what, step }: Pick<LongWrite, 'what' | 'step'>,
    write: (options: WorkOptions) => Promise<T>,
  ): Promise<T> {
    const stopping = new AbortController();
    const start = performance.now();
    const onProgress = (done: number) => {
      if (performance.now() - start < PATIENCE) return;
      longWrite.value = { what, step, done, stop: () => stopping.abort() };
    };
    try {
      return await write({ signal: stopping.signal, onProgress });
    } finally {
      longWrite.value = null;
    }
  }

  return {
    longWrite,
    store: {
      ...store,
      save: (step, edits, options) =>
        options
          ? store.save(step, edits, options)
          : tell({ what: 'save', step }, (own) => store.save(step, edits, own)),
      undo: () => tell({ what: 'undo', step: next.undo ?? '' }, (own) => store.undo(own)),
      redo: () => tell({ what: 'redo', step: next.redo ?? '' }, (own) => store.redo(own)),
    },
  };
}
