// The steps of this session that can be taken back, and those that can be done again.
// A step is taken back by new edits with the earlier values, so the taking back is itself in the history.
// Knows no store.

import type { Edit } from './catalogue.ts';

/** The name of a step and the edits that take it back. A step that was taken back is such a step itself. */
export interface UndoableStep {
  readonly step: string;
  readonly back: readonly Edit[];
}

/** What Undo and Redo would do, by name; null = nothing. */
export interface NextSteps {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Two piles and their watchers. Whoever takes a step must put it on the other pile when it has been written. */
export interface UndoStack {
  /** A new step: what had been taken back cannot be done again. */
  add(step: UndoableStep): void;
  newest(pile: 'undo' | 'redo'): UndoableStep | undefined;
  /** Drops the newest of a pile and puts `step`, which reverses it, on the other one. */
  turn(pile: 'undo' | 'redo', step: UndoableStep): void;
  watch(listener: (next: NextSteps) => void): () => void;
}

/** Both piles empty. */
export function createUndoStack(): UndoStack {
  const piles: Record<'undo' | 'redo', UndoableStep[]> = { undo: [], redo: [] };
  const listeners = new Set<(next: NextSteps) => void>();
  const toNext = () => ({ undo: piles.undo.at(-1)?.step ?? null, redo: piles.redo.at(-1)?.step ?? null });
  const tell = () => listeners.forEach((listener) => listener(toNext()));
  return {
    add(step) {
      piles.undo.push(step);
      piles.redo.length = 0;
      tell();
    },
    newest: (pile) => piles[pile].at(-1),
    turn(pile, step) {
      piles[pile].pop();
      piles[pile === 'undo' ? 'redo' : 'undo'].push(step);
      tell();
    },
    watch(listener) {
      listeners.add(listener);
      listener(toNext());
      return () => listeners.delete(listener);
    },
  };
}
