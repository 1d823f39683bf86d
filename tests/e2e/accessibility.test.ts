// What axe-core finds wrong with the real side panel and the catalogue page, in light and in dark, wide and at 240 pixels: nothing;
// and nothing sticks out sideways.
// In Chromium, whose protocol can turn to dark and set a width; the markup is the same in Firefox.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inChromium } from './browsers.ts';
import type { ChromiumScreen } from './chromium-screen.ts';
import type { TestChromium } from './chromium.ts';
import { Journey } from './journey.ts';
import { Person } from './person.ts';
import { runIn } from './screen.ts';

const LOOKS = [
  { scheme: 'light', width: 360 },
  { scheme: 'dark', width: 360 },
  { scheme: 'light', width: 240 },
  { scheme: 'dark', width: 1280 },
] as const;

const TABS = ['Roles', 'Duties', 'Duplicates', 'Organisation', 'Import and export'];

let journey: Journey<TestChromium>;
let panel: Person;

beforeAll(async () => {
  journey = await Journey.begin(inChromium);
  panel = await journey.openPanel(await journey.visit('stub'));
  await panel.hear(/No duties/);
});
afterAll(() => journey.end());

test('the panel has no barrier in its first view, a refusal, a review and after saving', async () => {
  await findNone(panel, 'refusal');
  const fresh = new Person(await journey.browser.open(`${journey.browser.origin}/sidepanel.html`));
  await fresh.find('button', 'Clip this page');
  await findNone(fresh, 'first view');
  await fresh.screen.close();
  const tab = await journey.visit('sample');
  await journey.openPanel(tab);
  await panel.hear(/Read 9 roles/);
  await panel.clickOn('li[data-duty]', 'yearly refresher course');
  await findNone(panel, 'review');
  await panel.click('button', 'Save to catalogue');
  await panel.hear(/Saved 5 new roles/);
  await findNone(panel, 'saved');
});

describe('the catalogue page', () => {
  test.each(TABS)('has no barrier in %s', async (tab) => {
    const catalogue = await journey.openCatalogue();
    await catalogue.click('tab', tab);
    await findNone(catalogue, tab);
    await catalogue.screen.close();
  });

  test('has no barrier with an open role', async () => {
    const panelOfSample = await journey.openPanel(await journey.visit('definitions'));
    await panelOfSample.seeRoles([{ title: 'Bicycle mechanic', duties: ['Trues', 'Replaces', 'Keeps'] }]);
    await panelOfSample.click('button', 'Save to catalogue');
    await panelOfSample.hear(/Saved 1 new role/);
    const catalogue = await journey.openCatalogue();
    await catalogue.click('link', 'Bicycle mechanic');
    await catalogue.find('heading', 'History');
    await findNone(catalogue, 'an open role');
    await catalogue.screen.close();
  });
});

async function findNone({ screen }: Person, view: string): Promise<void> {
  const chromium = screen as ChromiumScreen; // the journey is Chromium's
  for (const { scheme, width } of LOOKS) {
    const features = [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' }, // or the colours would still be on their way
    ];
    await chromium.send('Emulation.setEmulatedMedia', { features });
    await chromium.send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 800,
      deviceScaleFactor: 1,
      mobile: false,
    });
    expect(await runIn(screen, readSpill, null), `${view} at ${width} px is wider than the screen`).toBeLessThanOrEqual(
      0,
    );
    expect(await new Person(screen).findBarriers(), `${view}, ${scheme}, ${width} px`).toEqual([]);
  }
  await chromium.send('Emulation.clearDeviceMetricsOverride');
}

/** Runs in the page: pixels that it could be scrolled sideways. */
function readSpill(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}
