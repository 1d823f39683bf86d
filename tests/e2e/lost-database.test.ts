// Chromium drops a damaged IndexedDB without a word. The store must notice at the next open and bring the catalogue back.
// The damage is done to the real files of the profile, while the browser is not running; the snapshot is in its real private file system.

import { existsSync, readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inChromium } from './browsers.ts';
import { bundle } from './bundle.ts';
import type { ChromiumScreen } from './chromium-screen.ts';
import type { TestChromium } from './chromium.ts';
import { Journey } from './journey.ts';
import { runIn } from './screen.ts';
import type { StoreInPage } from './store-in-page.ts';

declare const store: StoreInPage;

const ROLES = 300;

let journey: Journey<TestChromium>;
let script: string;

beforeAll(async () => {
  script = await bundle(new URL('store-in-page.ts', import.meta.url));
  journey = await Journey.begin(inChromium);
});
afterAll(() => journey.end());

test('a database that the browser dropped is noticed, and comes back equal from the snapshot', async () => {
  const first = await openStore();
  await runIn(first, (count) => store.fill(count), ROLES);
  const before = await runIn(first, () => store.readAll(), null);
  await runIn(first, () => store.backUp(), null);
  expect(before.roles).toHaveLength(ROLES);

  await journey.restart('quit', damageDatabase);
  const second = await openStore();
  const lost = await runIn(second, () => store.untilState('lost', 'read-only'), null);
  expect(lost).toEqual({ is: 'lost', restorable: [{ at: expect.any(Number) as number, roles: ROLES }] });
  const at = lost.is === 'lost' ? (lost.restorable[0]?.at ?? 0) : 0;
  expect(await runIn(second, (time) => store.restore(time), at)).toEqual({ roles: ROLES, refused: [] });
  expect(await runIn(second, () => store.readAll(), null)).toEqual(before);

  await journey.restart('quit');
  const third = await openStore();
  expect(await runIn(third, () => store.readAll(), null)).toEqual(before);
  expect(await runIn(third, () => store.untilState('open', 'lost'), null)).toEqual({ is: 'open' });
});

async function openStore(): Promise<ChromiumScreen> {
  const screen = await journey.browser.open(`${journey.browser.origin}/catalogue.html`);
  await screen.evaluate(script);
  return screen;
}

/** Cuts the list of the database's files in half, as a broken disk does. */
function damageDatabase(profile: string): void {
  const folder = join(profile, 'Default', 'IndexedDB');
  const database =
    existsSync(folder) && readdirSync(folder).find((name) => /^chrome-extension_.*\.leveldb$/.test(name));
  if (!database) throw new Error(`no database in ${folder}`);
  const manifest = readdirSync(join(folder, database)).find((name) => name.startsWith('MANIFEST'));
  if (!manifest) throw new Error(`no manifest in ${database}`);
  truncateSync(join(folder, database, manifest), 20);
}
