// Keeps drafts while the person works: soon after every change, and at once when the panel may be closed.
// Must not know what a draft means; it only writes the newest of each id, in order.

import type { Draft } from './draft.ts';
import type { DraftShelf } from './panel-ports.ts';

/** Milliseconds without a change before it is written: typing is not held up, and a crash loses at most this. */
const QUIET_MS = 250;

/** Writes drafts behind the person's back. */
export interface DraftKeeper {
  /** Remembers the newest state of a draft. */
  keep(draft: Draft): void;
  /** Takes a draft off the shelf. */
  drop(id: string): void;
  /** Writes at once what waits; resolves when it is on the shelf. */
  flush(): Promise<void>;
}

/** `onKept` is told whether the last writing worked. */
export function createDraftKeeper(shelf: DraftShelf, onKept: (isKept: boolean) => void): DraftKeeper {
  const waiting = new Map<string, Draft | null>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const writeAll = async () => {
    for (const [id, draft] of [...waiting]) {
      if (waiting.get(id) === draft) waiting.delete(id);
      try {
        await (draft === null ? shelf.drop(id) : shelf.put(draft));
        onKept(true);
      } catch {
        // Told to the person, who can save or copy; the next change tries again.
        onKept(false);
      }
    }
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(writeAll);
    return writing;
  };
  const note = (id: string, draft: Draft | null) => {
    waiting.set(id, draft);
    timer ??= setTimeout(() => void flush(), QUIET_MS);
  };
  return { keep: (draft) => note(draft.id, draft), drop: (id) => note(id, null), flush };
}
