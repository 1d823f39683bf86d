// Pages that hold no role, or that no extension may read: a plain message of what to do, and nothing that could be saved.
// Pasting, the way round, is tested on the page that the browser keeps to itself.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { Journey } from './journey.ts';
import { Person } from './person.ts';
import type { TestBrowser } from './screen.ts';

const REFUSED = [
  { page: 'stub', says: /No duties on this page/, todo: 'Open the full posting, then clip there.' },
  {
    page: 'about-descriptions',
    says: /describes no post|No duties on this page/,
    todo: /Select that part|Open the full/,
  },
  {
    page: 'foreign-frame',
    says: /frame of another site/,
    todo: 'Open “board.example” in a tab of its own, then clip there.',
  },
] as const;

describe.each(BROWSERS)('in $name', ({ name, start }) => {
  let journey: Journey<TestBrowser>;

  beforeAll(async () => {
    journey = await Journey.begin(start);
  });
  afterAll(() => journey.end());

  test.each(REFUSED)('the page $page is refused with what to do', async ({ page, says, todo }) => {
    const tab = await journey.visit(page);
    const panel = await journey.openPanel(tab);
    await panel.hear(says);
    expect(await panel.readAll()).toMatch(todo);
    expect(await panel.has('button', 'Save to catalogue')).toBe(false);
    expect(await panel.readRoles()).toEqual([]);
    await tab.screen.close();
  });

  test('a page of the browser is refused, and pasted text is read instead', async () => {
    const tab = new Person(await journey.browser.open(name === 'Chromium' ? 'chrome://version/' : 'about:license'));
    const panel = await journey.openPanel(tab);
    await panel.hear(/belongs to the browser/);
    await panel.write('textbox', 'Paste text', 'Duties of the cook\n1. Cooks the soup.\n2. Locks the kitchen.');
    await panel.click('button', 'Read text');
    await panel.seeRoles([{ title: 'cook', duties: ['Cooks the soup.', 'Locks the kitchen.'] }]);
    await tab.screen.close();
  });

  test('another tab is refused until its own press', async () => {
    const first = await journey.visit('definitions');
    const panel = await journey.openPanel(first);
    await panel.seeRoles([{ title: 'Bicycle mechanic', duties: ['Trues', 'Replaces', 'Keeps'] }]);
    const second = await journey.visit('ordered-lists');
    await panel.click('button', 'Clip this page');
    await panel.hear(/No access to this tab/);
    await second.screen.close();
    await first.screen.close();
  });

  test('nothing of all this came into the catalogue', async () => {
    const catalogue = await journey.openCatalogue();
    await catalogue.find('searchbox', 'Search roles and duties');
    expect(await catalogue.readRoles()).toEqual([]);
    expect(journey.site.requests.every((request) => /^GET (?:jobs|board)\.example:80\//.test(request))).toBe(true);
  });
});
