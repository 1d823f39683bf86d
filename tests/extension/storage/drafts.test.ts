// Drafts outlive the tab that wrote them, are replaced as a whole, and are no part of the catalogue.
// On fake-indexeddb.

import { expect, test } from 'vitest';
import { collect } from '../../contracts/stores.ts';
import { makeName, openStore } from './open-store.ts';

test('a draft is kept with all its data until it is dropped', async () => {
  const name = makeName();
  const tab = openStore({ name });
  const content = { text: 'S\uD83D', roles: [{ title: null, duties: new Map([['a', 1]]) }] };
  await tab.drafts.saveDraft({ id: 'https://example.org/', savedAt: 1, content: 'old' });
  await tab.drafts.saveDraft({ id: 'https://example.org/', savedAt: 3, content });
  await tab.drafts.saveDraft({ id: 'paste', savedAt: 2, content: 'x' });
  tab.close();
  const { drafts, ...catalogue } = openStore({ name });
  expect(await drafts.loadDraft('https://example.org/')).toEqual({ id: 'https://example.org/', savedAt: 3, content });
  expect((await drafts.listDrafts()).map(({ id }) => id)).toEqual(['https://example.org/', 'paste']);
  await drafts.dropDraft('paste');
  await drafts.dropDraft('never there');
  expect(await drafts.loadDraft('paste')).toBeNull();
  expect(await collect(catalogue.export())).toEqual([]);
});
