// @vitest-environment happy-dom
// Tests what the page says of a store that cannot be written or was emptied, and the way back to a kept copy.
// The states are set by hand; when a store reports them is tested with the store.

import { signal } from '@preact/signals';
import { afterEach, expect, test } from 'vitest';
import { PageProvider } from '../../../extension/catalogue-page/page-context.ts';
import type { Platform } from '../../../extension/catalogue-page/platform.ts';
import { StoreNotice } from '../../../extension/catalogue-page/store-notice.tsx';
import type { CatalogueState } from '../../../shared/catalogue/catalogue.ts';
import { openPage, type OpenedPage } from './open-page.tsx';

let opened: OpenedPage;
afterEach(() => opened.close());

async function show(state: CatalogueState, given: Partial<Platform> = {}): Promise<string> {
  opened = await openPage([]);
  const { page, screen } = opened;
  const platform = { ...page.platform, ...given };
  const changed = { ...page, platform, live: { ...page.live, state: signal(state) } };
  screen.show(
    <PageProvider value={changed}>
      <StoreNotice />
    </PageProvider>,
  );
  return screen.host.textContent;
}

test('says what can still be done with a store that cannot be written, or waits', async () => {
  expect(await show({ is: 'read-only', why: 'newer-format' })).toMatch(/newer Rolebook.*read and exported/);
  opened.close();
  expect(await show({ is: 'blocked', why: 'other-tab' })).toMatch(/Another tab.*Close or reload/);
  opened.close();
  expect(await show({ is: 'open' })).toBe('');
});

test('offers the kept copies with their date and count, and puts the chosen one back', async () => {
  const asked: number[] = [];
  const noon = Date.UTC(2026, 10, 22, 12);
  const words = await show(
    { is: 'lost', restorable: [{ at: noon, roles: 112 }] },
    {
      restoreCopy: (at) => {
        asked.push(at);
        return Promise.resolve([]);
      },
    },
  );
  expect(words).toMatch(/emptied the catalogue.*Yesterday.*112 roles/);
  const [button] = opened.screen.all('button');
  if (button) opened.screen.click(button);
  await opened.screen.settle();
  expect(asked).toEqual([noon]);
});

test('says so where no copy was kept, and goes on when it is told to', async () => {
  let goesOn = false;
  const startEmpty = () => {
    goesOn = true;
    return Promise.resolve();
  };
  expect(await show({ is: 'lost', restorable: [] }, { startEmpty })).toMatch(/no copy was kept.*\.rolebook\.json/);
  opened.screen.click(opened.screen.one('button', 'Go on without it'));
  await opened.screen.settle();
  expect(goesOn).toBe(true);
});
