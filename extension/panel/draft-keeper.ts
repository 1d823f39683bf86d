// Keeps drafts while the person works: soon after every change, and at once when the panel may be closed.
// Must not know what a draft means; it only writes the newest of each id, in order.

import type { Draft } from './draft.ts';
import type { DraftShelf } from './panel-ports.ts';

/** Milliseconds without a change before it is written, so that typing is not held up. */
const QUIET_MS = 250;
/** Milliseconds after which it is written in any case: a crash loses at most this. */
const LATEST_MS = 1500;

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
  let since: number | null = null;
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
    since = null;
    writing = writing.then(writeAll);
    return writing;
  };
  const note = (id: string, draft: Draft | null) => {
    waiting.set(id, draft);
    clearTimeout(timer);
    since ??= Date.now();
    timer = setTimeout(() => void flush(), Math.max(0, Math.min(QUIET_MS, since + LATEST_MS - Date.now())));
  };
  return { keep: (draft) => note(draft.id, draft), drop: (id) => note(id, null), flush };
}
