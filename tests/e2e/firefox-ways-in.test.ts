// What only a real Firefox lets a test press: the keys that clip, and the browser's own menu over a selection. And what axe-core finds
// wrong with the sidebar and the catalogue page there, in light and in dark: nothing.
// In Chromium keys and menu are the browser's window, which its protocol does not reach; there the listeners are tested by themselves.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { inFirefox } from './browsers.ts';
import type { TestFirefox } from './firefox.ts';
import type { FirefoxScreen } from './firefox-screen.ts';
import { Journey } from './journey.ts';
import { Person } from './person.ts';
import { runIn } from './screen.ts';

/** As the manifest suggests them. */
const CLIP_KEYS = 'Alt+Shift+k';

const TABS = ['Roles', 'Duties', 'Duplicates', 'Organisation', 'Import and export'];

let journey: Journey<TestFirefox>;

beforeAll(async () => {
  journey = await Journey.begin(inFirefox);
});
afterAll(() => journey.end());

test('the keys open the sidebar and read the page', async () => {
  const tab = await open('sample');
  const panel = new Person(await journey.browser.pressClipKeys(tab, CLIP_KEYS));
  await panel.hear(/Read 9 roles/);
  await findNone(panel, 'review');
  await panel.click('button', 'Save to catalogue');
  await panel.hear(/Saved/);
  await findNone(panel, 'saved');
  await panel.screen.close();
});

test('the menu over a selection opens the sidebar and reads the selection', async () => {
  const tab = await open('definitions');
  const middle = await runIn(
    tab,
    () => {
      const list = document.querySelector('dl');
      if (!list) throw new Error('the page has no list of definitions');
      getSelection()?.selectAllChildren(list);
      const { left, top } = list.querySelector('dd')?.getBoundingClientRect() ?? list.getBoundingClientRect();
      return { x: left + 20, y: top + 8 };
    },
    null,
  );
  const panel = new Person(await journey.browser.chooseFromMenu(tab, middle, 'Add selection to Rolebook'));
  await panel.hear(/Read 1 role/);
  const rung = await runIn(panel.screen, () => document.querySelector('label:has(:checked)')?.textContent, null);
  expect(rung).toBe('Selection');
  await panel.screen.close();
});

test('the catalogue page has no barrier in any tab', async () => {
  const catalogue = await journey.openCatalogue();
  for (const tab of TABS) {
    await catalogue.click('tab', tab);
    await findNone(catalogue, tab);
  }
});

async function open(page: string): Promise<FirefoxScreen> {
  return journey.browser.open(`http://jobs.example/${page}`);
}

async function findNone(person: Person, view: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await journey.browser.preferScheme(scheme);
    expect(await person.findBarriers(), `${view}, ${scheme}`).toEqual([]);
  }
}
