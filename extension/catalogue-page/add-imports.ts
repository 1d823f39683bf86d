// What was read and ticked -> the catalogue: texts with their roles in one step, catalogues merged.
// Stopped while the step is written, nothing of it is there; stopped while catalogues are merged, what is done is kept.

import type { Edit } from '../../shared/catalogue/catalogue.ts';
import { importRolebook } from '../../shared/exchange/import-rolebook.ts';
import type { LiveCatalogue } from './catalogue-state.ts';
import type { ImportCatalogue, ImportItem } from './import-state.ts';

/** What an import did. */
export interface AddedImports {
  readonly roles: number;
  readonly operations: number;
  /** What could not be read inside the files, in words. */
  readonly refused: readonly string[];
}

/** How an import is named, watched and stopped. `onProgress` is told roles done and all of them, or 0..1 of a catalogue file. */
export interface AddingOptions {
  readonly step: string;
  readonly now: number;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
}

/** Rejects with a CatalogueError when the store refuses or was stopped before anything was written. */
export async function addImports(
  live: LiveCatalogue,
  items: readonly ImportItem[],
  options: AddingOptions,
): Promise<AddedImports> {
  const chosen = items.flatMap((item) => {
    if (item.is !== 'text') return [];
    return item.roles.filter(({ ticked }) => ticked).map(({ edit }) => ({ edit, capture: item.capture }));
  });
  if (chosen.length > 0) {
    const captures = new Map(chosen.flatMap(({ capture }) => (capture ? [[capture.id, capture] as const] : [])));
    await live.store.save(options.step, [...captures.values(), ...chosen.map(({ edit }) => revive(edit))], {
      signal: options.signal,
      onProgress: (done) => options.onProgress(Math.floor(done * chosen.length), chosen.length),
    });
  }
  const sum = { operations: 0, refused: [] as string[] };
  for (const item of items) {
    if (item.is !== 'catalogue' || !item.ticked || options.signal.aborted) continue;
    const { added, refused } = await mergeCatalogue(live, item, options);
    sum.operations += added;
    sum.refused.push(...refused.map((reason) => `${item.name}: ${reason}`));
  }
  return { roles: chosen.length, ...sum };
}

/** A role that was imported, deleted, and is imported again is there again. */
function revive(edit: Edit): Edit {
  return { ...edit, values: { ...edit.values, deleted: false } };
}

function mergeCatalogue(live: LiveCatalogue, { file }: ImportCatalogue, options: AddingOptions) {
  return importRolebook(live.store, readChunks(file), {
    step: options.step,
    now: options.now,
    length: file.size,
    signal: options.signal,
    onProgress: (done) => options.onProgress(done, 1),
  });
}

async function* readChunks(file: File): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}
