// The task pane as a person uses it: the shipped pane in the emulated Excel, real office.js, a real Chromium, a person at the grid.
// Texts are the sample's, or typed here; what must come out is written here.

import { readFile } from 'node:fs/promises';
import axeCore from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHostStage, type HostStage, type OpenedHost } from './excel-host-page.ts';

/** Names that scripts and people's habits rely on. */
const STABLE_BUTTONS = [
  'Read text',
  'Read selection',
  'Scan workbook',
  'Find duplicates',
  'Check reporting lines',
  'Review changes',
  'Undo',
];
/** The narrowest pane of Excel. */
const NARROWEST = 320;
/** The sample's first duty, which must stand first on the sheet Duties. */
const FIRST_DUTY = 'Be responsible for recruiting the shift leaders of the depot';

let stage: HostStage;
let sample: string;

beforeAll(async () => {
  stage = await startHostStage();
  sample = await readFile(new URL('../fixtures/sample-operations.txt', import.meta.url), 'utf8');
});
afterAll(() => stage?.close());

describe('the pane in Excel', () => {
  test('has each name that scripts rely on once, also after its first work', async () => {
    const host = await openPane();
    const { pane } = host;
    const findNames = async () => {
      expect(await pane.getByRole('textbox', { name: 'Paste text', exact: true }).count()).toBe(1);
      for (const name of STABLE_BUTTONS) {
        expect(await pane.getByRole('button', { name, exact: true }).count(), name).toBe(1);
      }
    };
    await findNames();
    await read(pane, sample);
    expect(await pane.getByRole('article').count()).toBe(9);
    expect(await insert(pane)).toBe('Inserted 9 roles, 67 duties as rows.');
    await findNames();
    expectQuiet(host);
  });

  test('brings what a person edits, inserts and sorts into a review, and takes it back', async () => {
    const host = await openPane();
    const { page, pane } = host;
    await insertSample(pane);
    await page.getByRole('tab', { name: 'Duties', exact: true }).click();
    expect(await cell(page, 'E2').textContent()).toContain(FIRST_DUTY);
    await type(page, 'E2', 'Recruits the shift leaders of the depot');
    await cell(page, 'A4').click();
    await page.getByRole('button', { name: 'Insert row' }).click();
    await type(page, 'A4', 'Depot director');
    await type(page, 'E4', 'Opens the gate on the first day of the year');
    await cell(page, 'E2').click();
    await page.getByRole('button', { name: 'Sort Z to A' }).click();

    await press(pane, 'Review changes');
    const changes = pane.getByRole('list', { name: 'Changes' }).getByRole('listitem');
    await changes.filter({ hasText: 'New duty' }).filter({ hasText: 'Opens the gate' }).waitFor();
    await changes.filter({ hasText: 'Sheet changed' }).filter({ hasText: 'Recruits' }).waitFor();
    const apply = pane.getByRole('button', { name: /^Apply/ });
    await apply.click();
    await hear(pane, /^Took over/);
    await press(pane, 'Review changes');
    await pane.getByRole('heading', { name: 'Nothing has changed' }).waitFor();

    await press(pane, 'Undo');
    await hear(pane, /^Taken back/);
    await press(pane, 'Review changes');
    await changes.filter({ hasText: 'Recruits' }).waitFor();
    expectQuiet(host);
  });

  test('finds duties written twice across sheets, keeps one text, and takes it back', async () => {
    const host = await openPane();
    const { page, pane } = host;
    await insertSample(pane);
    const first = 'Counts the wooden sleds in the winter shed on Fridays';
    const second = 'Counts the wooden sleds in the winter shed on each Friday';
    const canteen = 'Polishes the brass bell of the oldest museum tram';
    await page.getByRole('tab', { name: 'Canteen', exact: true }).click();
    await type(page, 'D2', canteen);
    await page.getByRole('tab', { name: 'Duties', exact: true }).click();
    await type(page, 'E2', first);
    await type(page, 'E20', second);
    await type(page, 'E21', canteen);
    await press(pane, 'Review changes');
    await pane.getByRole('button', { name: 'Apply 3 changes' }).click();
    await hear(pane, /^Took over/);
    await press(pane, 'Find duplicates');
    const clusters = pane.getByRole('list').filter({ has: pane.getByRole('button', { name: /sleds/ }) });
    await clusters.getByRole('button', { name: canteen }).waitFor();
    await clusters.getByRole('button', { name: canteen }).click();
    await pane.getByRole('group', { name: /^Pair/ }).getByText('Canteen, row 2').waitFor();
    await clusters.getByRole('button', { name: /sleds/ }).click();
    const pair = pane.getByRole('group', { name: /^Pair/ });
    await pair.getByText('on Fridays').waitFor();
    await pair.getByRole('button', { name: 'Keep A', exact: true }).click();
    await page.waitForFunction((text) => document.querySelector('[data-cell="E20"]')?.textContent === text, first);
    expect(await cell(page, 'E2').textContent()).toBe(first);
    await press(pane, 'Undo');
    await page.waitForFunction((text) => document.querySelector('[data-cell="E20"]')?.textContent === text, second);
    expect(await cell(page, 'E2').textContent()).toBe(first);
    expectQuiet(host);
  });

  test('scans sheets in foreign layouts, inserts their roles and leaves them as they are', async () => {
    const host = await openPane();
    const { page, pane } = host;
    await press(pane, 'Scan workbook');
    await pane.getByRole('heading', { name: '4 sheets, 5 roles, 14 duties' }).waitFor();
    expect(await insert(pane)).toBe('Inserted 5 roles, 14 duties as rows.');
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Pasted', 'Canteen', '值班经理', 'Duties', 'Roles']);
    await page.getByRole('tab', { name: 'Duties', exact: true }).click();
    const duties = await page.locator('[data-cell^="E"]').allTextContents();
    // what stands in the sample workbook: a text like a formula, one like a date, Chinese
    for (const duty of ['=locks the kitchen', 'Counts the till, 1-2 times a day', '每月向运营总监汇报。']) {
      expect(duties).toContain(duty);
    }
    await page.getByRole('tab', { name: 'Pasted', exact: true }).click();
    expect(await cell(page, 'A6').textContent()).toBe(
      '1. Overall responsible for the depot, its staff and its budget;',
    );
    expectQuiet(host);
  });

  test.each(['light', 'dark'] as const)('has no barrier in any view, %s', async (colorScheme) => {
    // without motion: colours on their way would be judged
    const host = await openPane({ colorScheme, reducedMotion: 'reduce' });
    const { page, pane } = host;
    await page.locator('#pane').evaluate((frame, width) => (frame.style.width = `${width}px`), NARROWEST);
    await findNoBarrier(pane, 'first');
    await read(pane, sample);
    await findNoBarrier(pane, 'roles');
    await insert(pane);
    await findNoBarrier(pane, 'inserted');
    await page.getByRole('tab', { name: 'Duties', exact: true }).click();
    await cell(page, 'E3').click();
    await pane.getByText('Follows Duties, row 3').waitFor();
    await findNoBarrier(pane, 'a selected row');
    await type(page, 'E3', 'Keeps the winter timetable');
    await press(pane, 'Review changes');
    await pane.getByRole('list', { name: 'Changes' }).getByText('Keeps the winter timetable').first().waitFor();
    await findNoBarrier(pane, 'review');
    await press(pane, 'Find duplicates');
    await pane.getByRole('group', { name: /^Pair/ }).waitFor();
    await findNoBarrier(pane, 'duplicates');
    await press(pane, 'Scan workbook');
    await pane.getByRole('button', { name: 'Correct the columns' }).nth(1).click();
    await findNoBarrier(pane, 'scan');
    await press(pane, 'Check reporting lines');
    await findNoBarrier(pane, 'reporting lines');
  });
});

/** The shipped pane, connected. */
async function openPane(options: Parameters<HostStage['open']>[2] = {}): Promise<OpenedHost> {
  const host = await stage.open(undefined, '', options);
  await host.page.waitForFunction(() => window.excelHost.costs.length > 0);
  await host.pane.getByRole('button', { name: 'Read text', exact: true }).waitFor();
  return host;
}

async function press(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('button', { name, exact: true }).click();
}

async function read(pane: Frame, text: string): Promise<void> {
  await pane.getByRole('textbox', { name: 'Paste text', exact: true }).fill(text);
  await press(pane, 'Read text');
  expect(await hear(pane, /^Read/)).toBe('Read 9 roles with 67 duties.');
}

async function insertSample(pane: Frame): Promise<void> {
  await read(pane, sample);
  await insert(pane);
}

/** What the pane says of it. */
async function insert(pane: Frame): Promise<string> {
  await press(pane, 'Insert as rows');
  return hear(pane, /^Inserted/);
}

/** What a `status` region says, once it begins so. */
async function hear(pane: Frame, words: RegExp): Promise<string> {
  const said = pane.getByRole('status').getByText(words);
  await said.waitFor();
  return (await said.textContent()) ?? '';
}

const cell = (page: Page, name: string) => page.locator(`[data-cell="${name}"]`);

async function type(page: Page, name: string, text: string): Promise<void> {
  await cell(page, name).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function findNoBarrier(pane: Frame, view: string): Promise<void> {
  await pane.evaluate(axeCore.source);
  const barriers = await pane.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axeCore }).axe.run(document); // the line above put it there
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
  expect(barriers, view).toEqual([]);
  expect(
    await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    `${view}: too wide`,
  ).toBeLessThanOrEqual(0);
}

function expectQuiet({ foreign, complaints }: OpenedHost): void {
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
}
