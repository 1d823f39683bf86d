// Which file of the build a shared module goes to: no page starts with more than it needs.
// Asked of a small made-up bundle; sizes of the real one are held by tests/e2e/built-bundles.test.ts.

import { expect, test } from 'vitest';
import { chooseChunks } from '../../../extension/build/share-chunks.ts';

const PANEL = '/x/sidepanel/index.html';
const CATALOGUE = '/x/catalogue/index.html';
const WORKER = '/x/parse-worker.ts';

/** Modules with what they import at once and later. */
const MODULES: Readonly<Record<string, { readonly now?: readonly string[]; readonly later?: readonly string[] }>> = {
  [PANEL]: { now: ['store', 'protocol', 'panel'], later: ['review', 'keeper'] },
  [CATALOGUE]: { now: ['store', 'protocol', 'positions', 'list'], later: ['grid', 'keeper', 'progress'] },
  [WORKER]: { now: ['protocol', 'matcher'] },
  panel: { now: ['progress'] },
  review: { now: ['positions', 'card'] },
  grid: { now: ['matcher'] },
};

function bundlerOf(entries: readonly string[]) {
  const ids = new Set(Object.entries(MODULES).flatMap(([id, { now = [], later = [] }]) => [id, ...now, ...later]));
  return {
    getModuleIds: () => ids,
    getModuleInfo: (id: string) => ({
      isEntry: entries.includes(id),
      importedIds: MODULES[id]?.now ?? [],
      dynamicallyImportedIds: MODULES[id]?.later ?? [],
    }),
  };
}

test('modules are put together with those that the same pages use at the same time', () => {
  const toChunk = chooseChunks(bundlerOf([PANEL, CATALOGUE, WORKER]));
  expect(toChunk('store')).toBe('start');
  expect(toChunk('progress')).toBe('start');
  expect(toChunk('positions')).toBe('catalogue-start');
  expect(toChunk('review')).toBe('panel-later');
  expect(toChunk('card')).toBe('panel-later');
  expect(toChunk('keeper')).toBe('later');
});

test('what one page alone starts with, what the worker uses, and the views of the catalogue stay where they are', () => {
  const toChunk = chooseChunks(bundlerOf([PANEL, CATALOGUE, WORKER]));
  for (const id of [PANEL, CATALOGUE, WORKER, 'panel', 'list', 'grid', 'protocol', 'matcher'])
    expect(toChunk(id), id).toBeNull();
});

test('a script that stands alone has no files to share', () => {
  expect(chooseChunks(bundlerOf([WORKER]))('matcher')).toBeNull();
});
