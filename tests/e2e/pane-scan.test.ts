// A workbook of thirty sheets in layouts of all kinds, scanned in the shipped pane; a pane at 400 % zoom; a pane without Excel; a long
// work that is stopped. Real Chromium, real office.js, the emulated Excel. Counts are those of the sheets made here.

import { readFile } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PANE_FILE } from '../excel-host/serve/build-host.ts';
import { startHostStage, type HostStage, type OpenedHost } from './excel-host-page.ts';

/** A screen of 1280 x 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };
/** Milliseconds in which the pane must have said that Excel does not answer: five seconds, and some for a busy machine. */
const SAYS_SO = 9_000;

let stage: HostStage;
let sample: string;

beforeAll(async () => {
  stage = await startHostStage();
  sample = await readFile(new URL('../fixtures/sample-operations.txt', import.meta.url), 'utf8');
});
afterAll(() => stage?.close());

test('thirty sheets in mixed layouts are read, corrected once for all alike, counted, and left as they are', async () => {
  const host = await openPane();
  const { page, pane } = host;
  await page.evaluate(addSheets);
  const before = await page.evaluate(tellSheets);
  await press(pane, 'Scan workbook');
  await pane.getByRole('heading', { name: /^30 sheets, / }).waitFor();
  const crew = pane.getByRole('listitem').filter({ has: pane.getByRole('heading', { name: 'Crew 0', exact: true }) });
  await crew.getByRole('button', { name: 'Correct the columns' }).click();
  await crew.getByRole('combobox', { name: 'Column A is' }).selectOption({ label: 'Role' });
  await crew.getByRole('combobox', { name: 'Column B is' }).selectOption({ label: 'Duties' });
  await crew.getByRole('button', { name: 'Read 9 like it the same way' }).click();
  await pane.getByText('39 roles, 82 duties.').waitFor();
  await pane.getByRole('checkbox', { name: /Crew 9/ }).uncheck();
  await pane.getByText('37 roles, 78 duties.').waitFor();
  await press(pane, 'Insert as rows');
  await hear(pane, 'Inserted 37 roles, 78 duties as rows.');
  const after = await page.evaluate(tellSheets);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length).map(({ name }) => name)).toEqual(['Duties', 'Roles']);
  expectQuiet(host);
});

test('at 400 % zoom nothing is cut off and everything can be reached', async () => {
  const { page, pane } = await openPane();
  await page.locator('#pane').evaluate((frame, { width, height }) => {
    Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, flex: 'none' });
  }, ZOOMED);
  await pane.getByRole('textbox', { name: 'Paste text', exact: true }).fill(sample);
  await press(pane, 'Read text');
  await pane.getByRole('button', { name: 'Insert as rows', exact: true }).waitFor();
  for (const view of ['Scan workbook', 'Find duplicates', 'Review changes', 'Check reporting lines']) {
    await press(pane, view);
    await pane.getByRole('main').waitFor();
    const { tooWide, room } = await pane.evaluate(() => ({
      tooWide: document.documentElement.scrollWidth - window.innerWidth,
      room: Math.max(
        document.querySelector('main')?.clientHeight ?? 0,
        document.documentElement.scrollHeight - window.innerHeight,
      ),
    }));
    expect(tooWide, view).toBeLessThanOrEqual(0);
    expect(room, `${view}: lines that can be read at once`).toBeGreaterThan(60);
  }
});

describe('without Excel', () => {
  test.each([
    ['outside of it', ''],
    ['in a host that never answers', '?_host_Info=Excel$Web$16.01$en-US'],
  ])('the pane says so within seconds and reads pasted text, %s', async (_where, query) => {
    const { page, pane } = await stage.open();
    const { origin } = new URL(pane.url());
    const started = Date.now();
    await page.goto(`${origin}/${PANE_FILE}${query}`);
    await page.getByRole('textbox', { name: 'Paste text', exact: true }).fill(sample);
    await page.getByText('Excel did not answer').waitFor({ timeout: SAYS_SO });
    expect(Date.now() - started).toBeLessThan(SAYS_SO);
    await page.getByRole('button', { name: 'Read text', exact: true }).click();
    await page.getByRole('status').getByText('Read 9 roles with 67 duties.').waitFor();
    expect(await page.getByRole('article').count()).toBe(9);
  });

  test('a text that was pasted is still there after a reload', async () => {
    const { page, pane } = await stage.open();
    await page.goto(`${new URL(pane.url()).origin}/${PANE_FILE}`);
    await page.getByRole('textbox', { name: 'Paste text', exact: true }).fill(sample);
    await page.reload();
    await expect.poll(() => page.getByRole('textbox', { name: 'Paste text', exact: true }).inputValue()).toBe(sample);
  });
});

test('a work on 50,000 rows shows how far it is, and Cancel stops it with what is done', async () => {
  const { page, pane } = await openPane();
  await page.evaluate(addLongSheet, 50_000);
  await press(pane, 'Scan workbook');
  await pane.getByRole('button', { name: 'Insert as rows', exact: true }).click({ timeout: 60_000 });
  await pane.getByRole('progressbar').waitFor();
  await pane.getByRole('button', { name: 'Cancel', exact: true }).click();
  await hear(pane, /^Cancelled\./);
  await press(pane, 'Read selection');
  await pane.getByRole('textbox', { name: 'Paste text', exact: true }).waitFor();
});

async function openPane(): Promise<OpenedHost> {
  const host = await stage.open();
  await host.page.waitForFunction(() => window.excelHost.costs.length > 0);
  await host.pane.getByRole('button', { name: 'Read text', exact: true }).waitFor();
  return host;
}

async function press(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('button', { name, exact: true }).click();
}

async function hear(pane: Frame, words: string | RegExp): Promise<void> {
  await pane.getByRole('status').getByText(words).waitFor();
}

function expectQuiet({ foreign, complaints }: OpenedHost): void {
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
}

// The functions below run in the host's page.

/** Ten crews with headers nobody knows, ten depots with headers everybody knows, four forms of text, two empty sheets. */
function addSheets(): void {
  const { book } = window.excelHost;
  const add = (name: string, rows: readonly (readonly string[])[]) => {
    const sheet = book.addSheet(name, 'person');
    rows.forEach((row, r) =>
      row.forEach((value, c) => sheet.put(r, c, { value, formula: null, format: '@', link: null })),
    );
  };
  for (let count = 0; count < 10; count++)
    add(`Crew ${count}`, [
      ['Gang', 'Handgriff'],
      [`Rigger ${count}`, 'Splices the hawsers'],
      [`Rigger ${count}`, 'Tars the ropes'],
      [`Stoker ${count}`, 'Fires the boiler'],
      [`Stoker ${count}`, 'Rakes the ashes'],
    ]);
  for (let count = 0; count < 10; count++)
    add(`Depot ${count}`, [
      ['Job title', 'Direct superior', 'Duty'],
      [`Depot clerk ${count}`, 'Depot Director', 'Files the reports of each line'],
      [`Depot clerk ${count}`, 'Depot Director', 'Answers the telephone of the depot'],
    ]);
  for (let count = 0; count < 4; count++)
    add(
      `Form ${count}`,
      [`Gate keeper ${count}`, 'Direct superior: Depot Director', 'Job description', '1. Opens the gate every morning;', '2. Counts the trams at night.'].map((line) => [line]), // prettier-ignore
    );
  add('Empty 1', []);
  add('Empty 2', []);
}

function tellSheets(): { name: string; cells: string }[] {
  const { book } = window.excelHost;
  return book.sheets
    .filter(({ name }) => name !== '_rolebook')
    .map((sheet) => {
      const used = sheet.used({ row: 0, column: 0, rows: 1000, columns: 20 }, true);
      const cells: unknown[] = [];
      for (let r = 0; used && r < used.rows; r++)
        for (let c = 0; c < used.columns; c++) cells.push(sheet.at(used.row + r, used.column + c));
      return { name: sheet.name, cells: JSON.stringify(cells) };
    });
}

function addLongSheet(rows: number): void {
  const sheet = window.excelHost.book.addSheet('Long', 'person');
  const cell = { formula: null, format: '@', link: null };
  ['Job title', 'Duty'].forEach((value, c) => sheet.put(0, c, { ...cell, value }));
  for (let row = 1; row <= rows; row++) {
    sheet.put(row, 0, { ...cell, value: `Clerk ${Math.floor(row / 20)}` });
    sheet.put(row, 1, { ...cell, value: `Files the report number ${row} of the depot and signs for it` });
  }
}
