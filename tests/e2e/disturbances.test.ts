// What goes wrong around the product while a person works: the worker is stopped, the browser dies, a second tab edits.
// In Chromium, whose protocol can do these things at a chosen moment; kill.test.ts has the kills in mid-write. A full disk is not
// among them: `unlimitedStorage` frees the extension of the quota that the protocol could cut.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { poll } from '../../extension/start/poll.ts';
import { inChromium } from './browsers.ts';
import type { TestChromium } from './chromium.ts';
import { EXPECTED_ROLES } from './expected-roles.ts';
import { Journey } from './journey.ts';
import type { Person } from './person.ts';
import { runIn } from './screen.ts';

/**
 * Milliseconds after the worker has passed the press on at which it is stopped again, in and behind the reading of a page.
 * Not before: a worker that dies with the press unheard has told nobody of it, and the person presses again.
 */
const MOMENTS = [0, 5, 10, 20, 40, 80, 160, 320];

let journey: Journey<TestChromium>;

beforeEach(async () => {
  journey = await Journey.begin(inChromium);
});
afterEach(() => journey.end());

test('a clip comes to its end though the worker is stopped before the press and at any moment after passing it on', async () => {
  const shapes = Object.keys(EXPECTED_ROLES);
  const panel = await journey.openPanel(await journey.visit('stub'));
  await panel.hear(/No duties/);
  let stops = 0;
  for (const [index, moment] of MOMENTS.entries()) {
    const page = shapes[index % shapes.length] ?? '';
    const tab = await journey.visit(page);
    await panel.screen.evaluate(
      `void (globalThis.heard = new Promise((resolve) => chrome.storage.session.onChanged.addListener(resolve)))`,
    );
    if (await journey.browser.stopWorker()) stops++;
    await journey.openPanel(tab);
    await panel.screen.evaluate('heard.then(() => true)');
    await new Promise((resolve) => setTimeout(resolve, moment));
    if (await journey.browser.stopWorker()) stops++;
    await panel.seeRoles(EXPECTED_ROLES[page] ?? []);
    await tab.screen.close();
  }
  expect(stops).toBeGreaterThan(MOMENTS.length);
});

test('a corrected clip that was not saved is still there when the browser is killed a moment later', async () => {
  const panel = await journey.openPanel(await journey.visit('definitions'));
  await panel.click('button', 'Bicycle mechanic');
  await panel.replace('Bicycle fitter');
  await panel.screen.press('Enter');
  // Typing is not held up by the disk: a draft is written when a quarter of a second was quiet.
  await poll(
    'the draft to be written',
    5_000,
    async () => (await runIn(panel.screen, readDrafts, null)).includes('Bicycle fitter') || null,
  );
  await journey.restart('kill');
  const again = await journey.openPanel(await journey.visit('stub'));
  await again.hear(/No duties/);
  await again.clickOn('summary', 'Drafts');
  await again.clickOn('button', 'Position sheet');
  await again.seeRoles([{ title: 'Bicycle fitter', duties: ['Trues', 'Replaces', 'Keeps'] }]);
});

test('two tabs that edit one role see each other’s changes and keep both', async () => {
  await saveRole('definitions');
  const [one, two] = [await openDuties(), await openDuties()];
  await editCell(one, 'Trues the wheels', 'Trues and greases the wheels.');
  await two.clickOn('[role=gridcell]', 'Trues and greases the wheels.');
  await editCell(two, 'Keeps a card', 'Keeps a card and a photo.');
  await one.clickOn('[role=gridcell]', 'Keeps a card and a photo.');
  const third = await openDuties();
  await third.clickOn('[role=gridcell]', 'Trues and greases the wheels.');
  await third.clickOn('[role=gridcell]', 'Keeps a card and a photo.');
});

async function saveRole(page: string): Promise<void> {
  const panel = await journey.openPanel(await journey.visit(page));
  await panel.seeRoles(EXPECTED_ROLES[page] ?? []);
  await panel.click('button', 'Save to catalogue');
  await panel.hear(/Saved 1 new role/);
}

async function openDuties(): Promise<Person> {
  const catalogue = await journey.openCatalogue();
  await catalogue.click('tab', 'Duties');
  return catalogue;
}

async function editCell(catalogue: Person, from: string, to: string): Promise<void> {
  await catalogue.clickOn('[role=gridcell]', from);
  await catalogue.screen.press('F2');
  await catalogue.replace(to);
  await catalogue.screen.press('Enter');
}

/** Runs in the page: what lies on the shelf of drafts. */
async function readDrafts(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('rolebook');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.message));
  });
  const drafts = await new Promise<unknown[]>((resolve) => {
    const request = database.transaction('drafts').objectStore('drafts').getAll();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return JSON.stringify(drafts);
}
