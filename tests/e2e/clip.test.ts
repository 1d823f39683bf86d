// Clipping in both browsers: the toolbar button over pages of every shape opens the panel with their roles read.
// What stands on the pages is in expected-roles.ts, written by hand; the sample's roles are its labelled answer's.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { EXPECTED_ROLES } from './expected-roles.ts';
import { Journey } from './journey.ts';
import type { TestBrowser } from './screen.ts';

describe.each(BROWSERS)('clipping in $name', ({ start }) => {
  let journey: Journey<TestBrowser>;

  beforeAll(async () => {
    journey = await Journey.begin(start);
  });
  afterAll(() => journey.end());

  test('one press on the sample page reads its nine roles', async () => {
    const page = await journey.visit('sample');
    const panel = await journey.openPanel(page);
    await panel.hear(/9 roles/);
    const titles = (await panel.readRoles()).map(({ title }) => title);
    const gold = JSON.parse(readFileSync('tests/fixtures/sample-operations.gold.json', 'utf8')) as {
      roles: { title: string | null }[];
    };
    expect(titles).toEqual(gold.roles.map(({ title }) => title ?? 'Untitled role'));
    await page.screen.close();
  });

  test.each(Object.entries(EXPECTED_ROLES))('reads the page %s as a person does', async (name, expected) => {
    const page = await journey.visit(name);
    const panel = await journey.openPanel(page);
    await panel.seeRoles(expected);
    await page.screen.close();
  });
});
