// The course of an import: reading, waiting for the ticks, adding; what happens is a state that the view shows.
// Joins the page to reading and adding. Every ending is told as an outcome.

import { CatalogueError } from '../../shared/catalogue/catalogue.ts';
import { addImports } from './add-imports.ts';
import { listTicked, type ImportItem } from './import-state.ts';
import type { ImportWords } from './import-words.ts';
import type { Page } from './page-context.ts';
import { readFiles, readSource } from './read-imports.ts';

/** Reads files and shows what they hold beside what is waiting already. */
export function importFiles(page: Page, files: readonly File[], words: ImportWords): Promise<void> {
  if (files.length === 0) return Promise.resolve();
  return read(page, files.length, words, (options) => readFiles(files, options));
}

/** Reads a paste; `html` is '' where the clipboard had none. */
export function importPaste(
  page: Page,
  pasted: { readonly html: string; readonly text: string },
  words: ImportWords,
): Promise<void> {
  return read(page, 1, words, async (options) => {
    options.onFile(words.paste, 0);
    return [await readSource(words.paste, await page.platform.readPasted(pasted, options.signal), options)];
  });
}

/** Adds what is ticked as one step. */
export async function addTicked(page: Page, words: ImportWords): Promise<void> {
  const { importing, live, platform } = page;
  const ready = importing.value;
  if (ready.is !== 'ready') return;
  const { items } = ready;
  const abort = new AbortController();
  const stop = () => abort.abort();
  importing.value = { is: 'adding', done: 0, all: listTicked(items).length, stop };
  try {
    const names = items.filter(({ is }) => is !== 'refused').map(({ name }) => name);
    const added = await addImports(live, items, {
      step: words.step(names[0] ?? '', names.length),
      now: platform.now(),
      signal: abort.signal,
      onProgress: (done, all) => (importing.value = { is: 'adding', done, all, stop }),
    });
    importing.value = { is: 'waiting' };
    await live.caughtUp();
    const said = abort.signal.aborted ? words.stopped(added.roles) : words.added(added.roles, added.operations);
    live.tell({ is: 'done', words: [said, ...added.refused].join(' ') });
  } catch (error) {
    importing.value = ready;
    tellFailure(page, error);
  }
}

interface ReadRun {
  (options: Parameters<typeof readFiles>[1]): Promise<readonly ImportItem[]>;
}

async function read(page: Page, all: number, words: ImportWords, run: ReadRun): Promise<void> {
  const { importing, live, platform } = page;
  const before = importing.value;
  if (before.is === 'reading' || before.is === 'adding') return;
  const abort = new AbortController();
  const stop = () => abort.abort();
  live.tell(null);
  try {
    const found = await run({
      catalogue: live.store,
      platform,
      signal: abort.signal,
      onFile: (name, done) => (importing.value = { is: 'reading', name, done, all, stop }),
    });
    const waiting = before.is === 'ready' ? before.items : [];
    importing.value = { is: 'ready', items: [...waiting, ...found] };
  } catch (error) {
    importing.value = before;
    if (abort.signal.aborted) live.tell({ is: 'done', words: words.readingStopped });
    else tellFailure(page, error);
  }
}

function tellFailure({ live }: Page, error: unknown): void {
  if (error instanceof CatalogueError) live.tell({ is: 'refused', why: error.code });
  else live.tell({ is: 'failed', details: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
}
