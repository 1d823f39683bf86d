// The whole way of a catalogue in both browsers: clip, correct, save, restart, find, edit as rows, export, import elsewhere, compare.
// One journey, one test; its stations are functions in their order.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { EXPECTED_ROLES } from './expected-roles.ts';
import { Journey } from './journey.ts';
import type { Person } from './person.ts';
import type { TestBrowser } from './screen.ts';

const READ =
  'agree with the control room supervisor and the fleet cleaning manager which tracks of the hall are to be kept free;';
const CORRECTED = 'Agree with the control room which tracks of the hall are kept free.';
const EDITED = `${CORRECTED} Every Friday.`;

test.each(BROWSERS)('in $name a catalogue outlives a restart and moves to another profile whole', async ({ start }) => {
  const home = await Journey.begin(start);
  const away = await Journey.begin(start);
  try {
    await clipAndCorrect(home);
    for (const page of Object.keys(EXPECTED_ROLES)) await clipAndSave(home, page);
    await home.restart();
    await findAgain(await home.openCatalogue(), CORRECTED);
    await editAsRows(await home.openCatalogue());
    const file = await exportFrom(home);
    await importTwice(await away.openCatalogue(), file);
    await findAgain(await away.openCatalogue(), EDITED);
    expect(readSegments(await exportFrom(away))).toEqual(readSegments(file));
    const pages = ['sample', ...Object.keys(EXPECTED_ROLES)];
    expect(home.site.requests).toEqual(pages.map((page) => `GET jobs.example:80/${page}`));
    expect(away.site.requests).toEqual([]);
  } finally {
    await home.end();
    await away.end();
  }
});

async function clipAndCorrect(journey: Journey<TestBrowser>): Promise<void> {
  const panel = await journey.openPanel(await journey.visit('sample'));
  await panel.hear(/Read 9 roles with 67 duties/);
  await panel.click('button', 'Workshop Manager');
  await panel.replace('Head of the workshop');
  await panel.screen.press('Enter');
  await panel.clickOn('li[data-duty]', READ);
  await panel.screen.press('F2');
  await panel.write('textbox', 'Text of the duty', CORRECTED);
  await panel.screen.press('Enter');
  await panel.click('button', 'Save to catalogue');
  await panel.hear(/Saved 5 new roles/);
}

async function clipAndSave(journey: Journey<TestBrowser>, page: string): Promise<void> {
  const panel = await journey.openPanel(await journey.visit(page));
  await panel.seeRoles(EXPECTED_ROLES[page] ?? []);
  await panel.click('button', 'Save to catalogue');
  await panel.hear(/Saved \d+ new roles?/);
}

async function findAgain(catalogue: Person, duty: string): Promise<void> {
  await catalogue.write('searchbox', 'Search roles and duties', 'control tracks hall kept free');
  await catalogue.seeRoles([{ title: 'Head of the workshop', duties: [duty] }]);
}

async function editAsRows(catalogue: Person): Promise<void> {
  await catalogue.click('tab', 'Duties');
  await catalogue.clickOn('[role=gridcell]', CORRECTED);
  await catalogue.screen.press('F2');
  await catalogue.screen.press('End');
  await catalogue.type(' Every Friday.');
  await catalogue.screen.press('Enter');
  await catalogue.clickOn('[role=gridcell]', EDITED);
  await catalogue.click('button', 'Undo');
  await catalogue.hear(/Taken back/);
  await catalogue.seeGone(EDITED);
  await catalogue.screen.press('Control+y');
  await catalogue.clickOn('[role=gridcell]', EDITED);
}

async function exportFrom(journey: Journey<TestBrowser>): Promise<string> {
  const catalogue = await journey.openCatalogue();
  await catalogue.click('button', 'Export');
  return journey.save(() => catalogue.click('button', 'Save file'));
}

async function importTwice(catalogue: Person, file: string): Promise<void> {
  for (const outcome of [/Merged \d+ changes/, /Everything was in the catalogue already/]) {
    await catalogue.screen.chooseNextFile(file);
    await catalogue.click('button', 'Import file');
    await catalogue.click('button', 'Merge');
    await catalogue.hear(outcome);
  }
}

/** Every change of the catalogue, in an order that does not hang on the store. */
function readSegments(path: string): unknown[] {
  const file = JSON.parse(readFileSync(path, 'utf8')) as { segments: unknown[] };
  expect(file.segments.length).toBeGreaterThan(1);
  return file.segments.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
