// The catalogue page of the built extension in both browsers: paste, search, correct, reload, export, and restore in an empty profile.
// What the sample holds is its labelled answer; how files look is tested in tests/shared/exchange.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { Journey } from './journey.ts';
import type { Person } from './person.ts';
import { runIn, type TestBrowser } from './screen.ts';

const GOLD = JSON.parse(readFileSync('tests/fixtures/sample-operations.gold.json', 'utf8')) as {
  readonly roles: readonly { readonly title: string | null }[];
};
const TITLES = GOLD.roles.map(({ title }) => title ?? 'Untitled role');

/** A list comes in pieces. */
const EVENTUALLY = { timeout: 10_000 };

describe.each(BROWSERS)('the catalogue page in $name', ({ start }) => {
  let journey: Journey<TestBrowser>;
  let empty: Journey<TestBrowser> | undefined;
  let page: Person;

  beforeAll(async () => {
    journey = await Journey.begin(start);
    page = await journey.openCatalogue();
  });
  afterAll(async () => {
    await journey.end();
    await empty?.end();
  });

  test('says what to do while it is empty, and adds a pasted document as one step', async () => {
    await page.find('heading', 'Your catalogue is empty');
    expect(await page.findBarriers()).toEqual([]);
    await page.click('tab', 'Import and export');
    await page.write('textbox', 'Paste text', readFileSync('tests/fixtures/sample-operations.txt', 'utf8'));
    await page.click('button', 'Read text');
    await page.find('button', `Add ${TITLES.length} roles`);
    expect(await page.findBarriers()).toEqual([]);
    await page.click('button', `Add ${TITLES.length} roles`);
    await page.hear(new RegExp(`Added ${TITLES.length} roles`));
    await page.click('tab', 'Roles');
    await page.find('article', 'Traffic Manager');
    await expect.poll(async () => (await listTitles(page)).sort(), EVENTUALLY).toEqual([...TITLES].sort());
  });

  test('finds roles by words of their duties and opens one at an address that a reload keeps', async () => {
    await page.click('searchbox', 'Search roles and duties');
    await page.type('hang it out');
    await page.find('list', 'Duties that match');
    await expect.poll(() => listTitles(page), EVENTUALLY).toContain('Traffic Manager');
    await page.click('link', 'Traffic Manager');
    await page.find('heading', 'History');
    await page.reload();
    await page.find('heading', 'History');
    // F6 goes through the regions: from the bar to the list, the role, its history, and round again.
    const regions = await pressThrough(page, 4);
    expect(new Set(regions).size).toBe(4);
    expect(regions).toContain('History and source');
    expect(await page.findBarriers()).toEqual([]);
  });

  test('takes a status and takes it back with the keyboard', async () => {
    await page.find('combobox', 'Status');
    await runIn(page.screen, chooseStatus, 'approved');
    await page.hear(/Approved/);
    await page.click('heading', 'History');
    await page.screen.press('Control+z');
    await page.hear(/Taken back/);
  });

  test('exports everything, and an empty profile that imports it exports the same', async () => {
    const file = await saveAs(journey, page, '.rolebook.json');
    const rows = await saveAs(journey, page, '.csv');
    empty = await Journey.begin(start);
    const other = await empty.openCatalogue();
    await other.find('heading', 'Your catalogue is empty');
    await other.screen.chooseNextFile(file);
    await other.click('button', 'Import file');
    await other.click('button', 'Merge');
    await other.hear(/Merged/);
    expect(readFileSync(await saveAs(empty, other, '.csv'), 'utf8')).toBe(readFileSync(rows, 'utf8'));
    expect(readFileSync(await saveAs(empty, other, '.rolebook.json'), 'utf8')).toBe(readFileSync(file, 'utf8'));
  });
});

async function listTitles(page: Person): Promise<string[]> {
  return (await page.readRoles()).map(({ title }) => title);
}

/** Saves the whole catalogue as a file of this kind; gives its path. */
async function saveAs(journey: Journey<TestBrowser>, page: Person, kind: string): Promise<string> {
  await page.click('button', 'Export');
  await page.find('button', 'Save file');
  await runIn(page.screen, chooseKind, kind);
  return journey.save(() => page.click('button', 'Save file'));
}

/** Presses F6 so many times; gives the name of the region each press led to. */
async function pressThrough(page: Person, times: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let press = 0; press < times; press++) {
    await page.screen.press('F6');
    names.push(
      await runIn(
        page.screen,
        () => {
          const region = document.activeElement?.closest('[data-region]');
          return (
            region?.getAttribute('aria-label') ?? region?.getAttribute('aria-labelledby') ?? region?.tagName ?? 'none'
          );
        },
        null,
      ),
    );
  }
  return names;
}

// The functions below run in the page: a native list may come up after the key that should close it, and then takes all others.

function chooseStatus(status: string): void {
  const select = document.querySelector('select[aria-label="Status"]');
  if (!(select instanceof HTMLSelectElement)) throw new Error('there is no status');
  select.value = status;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function chooseKind(kind: string): void {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith(`${kind}:`));
  if (!label) throw new Error(`there is no kind ${kind}`);
  label.click();
}
