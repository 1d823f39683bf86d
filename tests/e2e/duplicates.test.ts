// Duplicates in a real Chromium: two sheets with duties written twice, searched by the worker under the extension's policy,
// judged, taken back; and the verdict holds in the next session. That it holds under new ids is tested with the view.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poll } from '../../extension/start/poll.ts';
import { inChromium } from './browsers.ts';
import { Journey } from './journey.ts';
import { Person } from './person.ts';
import { runIn, type TestBrowser } from './screen.ts';

const KEYS_A = 'Hand out the keys of the boat hall against signature';
const KEYS_B = 'Hand out boat hall keys against a signature';
const VESTS = 'Count the life vests every evening';
const HALL = [
  'Role,Duty',
  `Hall supervisor,${KEYS_A}`,
  'Hall supervisor,Prepare the loan of charts to other museums',
  `Hall supervisor,${VESTS}`,
];
const NIGHT = [
  'Role,Duty',
  `Night watch,${KEYS_B}`,
  'Night watch,Count the life vests each evening',
  'Collection manager,Approve the loan of charts to other museums',
  'Collection manager,Keep the register of all models up to date',
];
/** What any of the waits below may take on a loaded machine, in milliseconds. */
const PATIENCE = 10_000;

let journey: Journey<TestBrowser>;
let page: Person;
const folder = mkdtempSync(join(tmpdir(), 'rolebook-sheets-'));

beforeAll(async () => {
  journey = await Journey.begin(inChromium);
  page = await journey.openCatalogue();
});
afterAll(async () => {
  await journey.end();
  rmSync(folder, { recursive: true });
});

test('finds what two sheets have in common, and keeps what is only alike apart', async () => {
  await addSheet('hall.csv', HALL, 1);
  await addSheet('night.csv', NIGHT, 2);
  await page.click('tab', 'Duplicates');
  expect(await page.findBarriers()).toEqual([]);
  await page.click('button', 'Find duplicates');
  await seeClusters([KEYS_A, VESTS]);
  await page.find('list', 'Alike, but not the same duty');
  expect(await page.findBarriers()).toEqual([]);
});

test('takes a verdict as one step and takes it back', async () => {
  await page.click('button', KEYS_A);
  await page.click('button', 'Keep A');
  await page.hear(/One text for a duty/);
  await seeClusters([VESTS]);
  await page.click('button', 'Undo');
  await page.hear(/Taken back/);
  await seeClusters([KEYS_A, VESTS]);
});

test('remembers a verdict through a reload', async () => {
  await page.click('button', KEYS_A);
  await page.click('button', 'Not a duplicate');
  await page.hear(/Not a duplicate/);
  await seeClusters([VESTS]);
  await page.reload();
  await page.click('button', 'Find duplicates');
  await seeClusters([VESTS]);
});

test('marks a duty in review that the catalogue has, and leads to it', async () => {
  const panel = new Person(await journey.browser.open(`${journey.browser.origin}/sidepanel.html`));
  await panel.write(
    'textbox',
    'Paste text',
    'Job title: Porter\nDuties:\n1. Keep the register of all models up to date.\n2. Carry the bags.\n3. Open the doors.\n4. Call the taxis.',
  );
  await panel.click('button', 'Read text');
  await panel.click('button', 'same in Collection manager');
  expect(await panel.findBarriers()).toEqual([]);
  await panel.find('button', 'Open Collection manager in the catalogue');
  await panel.screen.close();
});

async function addSheet(name: string, rows: readonly string[], roles: number): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, rows.join('\n'));
  await page.screen.chooseNextFile(path);
  await page.click('button', 'Import file');
  await page.click('button', roles === 1 ? 'Add 1 role' : `Add ${roles} roles`);
  await page.hear(/Added/);
}

/** Waits until the clusters on screen are these, in any order. */
async function seeClusters(expected: readonly string[]): Promise<void> {
  await poll('the clusters', PATIENCE, async () => {
    const seen = await runIn(
      page.screen,
      () => [...document.querySelectorAll('[aria-label="Clusters"] .go')].map(({ textContent }) => textContent),
      null,
    );
    if ([...seen].sort().join('\n') !== [...expected].sort().join('\n'))
      throw new Error(`there are: ${seen.join(' · ')}`);
    return true;
  });
}
