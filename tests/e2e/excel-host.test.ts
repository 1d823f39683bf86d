// The whole way in a real Chromium: a page that embeds the task pane as Excel on the web does, the real office.js with its loader,
// the adapter, and a person at the grid. What the emulated Excel itself does is tested in tests/excel-host.

import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WorkbookEvent, WorkbookPort } from '../../excel-addin/workbook/workbook-port.ts';
import { listAddresses } from '../excel-addin/check-manifest.ts';
import { buildProbe, PANE_FILE, PROBE_FILE } from '../excel-host/serve/build-host.ts';
import { startHostStage, type HostStage } from './excel-host-page.ts';

declare global {
  // what the probe puts there
  interface Window {
    probe: { isInExcel: boolean; workbook: WorkbookPort; events: WorkbookEvent[] };
  }
}

/** Of the pane's own script, gzipped, in bytes (1 KB = 1000); the parser's worker and the bridge are loaded when they are needed. */
const LARGEST_SCRIPT = 80_000;

let stage: HostStage;

beforeAll(async () => {
  stage = await startHostStage();
  await buildProbe(stage.folders);
});
afterAll(() => stage?.close());

/** As `open`, with the bare port as the pane, on an empty workbook. */
async function openProbe(query = ''): Promise<{ page: Page; pane: Frame }> {
  const opened = await stage.open(PROBE_FILE, `&workbook=empty${query}`);
  await opened.pane.waitForFunction(() => 'probe' in window);
  expect(await opened.pane.evaluate(() => window.probe.isInExcel)).toBe(true);
  return opened;
}

/** Makes a table of three duties through the port. */
const makeTable = (pane: Frame) =>
  pane.evaluate(() =>
    window.probe.workbook.createTable(
      { sheetName: 'Duties', tableName: 'Duties', columns: [{ header: 'Duty', width: 200 }, { header: 'Id' }] },
      [['Soup', 'b'], ['=Stove', 'c'], ['Lock', 'a']], // prettier-ignore
    ),
  );

const readRows = (pane: Frame, tableId: string) =>
  pane.evaluate(async (id) => (await window.probe.workbook.readTable(id)).grid.rows, tableId);

describe('the built pane', () => {
  test('finds itself in Excel, and nothing is asked of the network', async () => {
    const { page, pane, foreign } = await stage.open();
    await pane.getByRole('textbox', { name: 'Paste text' }).waitFor();
    await page.waitForFunction(() => window.excelHost.costs.length > 0);
    expect(await pane.getByText('Not connected to Excel').count()).toBe(0);
    expect(foreign).toEqual([]);
  });
});

describe('office.js', () => {
  test('comes from Microsoft in a production build, which brings none of its own', async () => {
    const outDir = join(stage.folder, 'production');
    await build({ configFile: 'excel-addin/vite.config.ts', logLevel: 'error', build: { outDir, emptyOutDir: true } });
    const html = await readFile(join(outDir, PANE_FILE), 'utf8');
    expect(html).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
    expect(await readdir(outDir)).not.toContain('office-js');
    // the page's own script and what it imports before it runs, which the page names for preloading
    const scripts = [...html.matchAll(/\s(?:src|href)="\.\.\/([^"]+\.js)"/g)].map(([, path = '']) => path);
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = await Promise.all(scripts.map(async (path) => gzipSync(await readFile(join(outDir, path))).length));
    const size = sizes.reduce((sum, one) => sum + one, 0);
    console.log(`the pane's first scripts: ${size} bytes, gzipped, of ${LARGEST_SCRIPT}`);
    expect(size).toBeLessThanOrEqual(LARGEST_SCRIPT);
    // what the manifest names is there, all at the origin of package.json, and the manifest beside it
    const manifest = await readFile(join(outDir, 'manifest.xml'), 'utf8');
    const addresses = listAddresses(manifest).map((url) => new URL(url));
    expect([...new Set(addresses.map(({ origin }) => origin))]).toEqual(['https://rolebook.example.org']);
    expect(manifest).not.toContain('localhost');
    const files = addresses.map(({ pathname }) => pathname);
    expect(files).toContain(`/${PANE_FILE}`);
    for (const file of files) await access(join(outDir, file));
  });
});

describe('a workbook of the host page', () => {
  test('shows what the add-in writes, and one Undo takes it back', async () => {
    const { page, pane } = await openProbe();
    const made = await makeTable(pane);
    await page.getByRole('tab', { name: 'Duties' }).click();
    expect(await page.locator('[data-cell="A3"]').textContent()).toBe('=Stove');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Sheet1']);
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(await readRows(pane, made.id)).toHaveLength(3);
  });

  test('takes what a person types, sorts, inserts and deletes', async () => {
    const { page, pane } = await openProbe();
    const made = await makeTable(pane);
    await page.getByRole('tab', { name: 'Duties' }).click();
    await page.locator('[data-cell="A5"]').click();
    await page.keyboard.type('Bread');
    await page.keyboard.press('Tab');
    await page.keyboard.type('0d');
    await page.keyboard.press('Enter');
    await page.locator('[data-cell="B2"]').click();
    await page.getByRole('button', { name: 'Sort A to Z' }).click();
    expect(await readRows(pane, made.id)).toEqual([['Bread', '0d'], ['Lock', 'a'], ['Soup', 'b'], ['=Stove', 'c']]); // prettier-ignore
    await page.getByRole('button', { name: 'Insert row' }).click();
    await page.locator('[data-cell="A4"]').click();
    await page.getByRole('button', { name: 'Delete row' }).click();
    expect((await readRows(pane, made.id)).map((row) => row[1])).toEqual(['', '0d', 'b', 'c']);
    await page.locator('#grid').focus();
    await page.keyboard.press('Control+z');
    expect((await readRows(pane, made.id)).map((row) => row[1])).toEqual(['', '0d', 'a', 'b', 'c']);
  });

  test('tells the pane what happens in it', async () => {
    const { page, pane } = await openProbe();
    await pane.evaluate(() => window.probe.workbook.watch((event) => window.probe.events.push(event)));
    await page.locator('[data-cell="B2"]').click();
    await page.getByRole('button', { name: 'A co-author types here' }).click();
    await pane.waitForFunction(() => window.probe.events.some(({ is }) => is === 'changed'));
    const events = await pane.evaluate(() => window.probe.events);
    expect(events).toEqual([
      { is: 'selected', sheetId: expect.any(String) as string, areas: [{ row: 1, column: 1, rows: 1, columns: 1 }] },
      { is: 'changed', sheetId: expect.any(String) as string, source: 'remote', own: false },
    ]);
  });

  test('makes the add-in wait while a cell is being edited', async () => {
    const { page, pane } = await openProbe();
    await page.locator('[data-cell="A1"]').dblclick();
    const made = makeTable(pane);
    await page.waitForFunction(() => window.excelHost.costs.length > 3);
    expect(await page.evaluate(() => window.excelHost.book.sheets.length)).toBe(1);
    await page.getByRole('textbox', { name: 'Cell content' }).fill('typed');
    await page.keyboard.press('Enter');
    expect((await made).name).toBe('Duties');
    expect(await page.locator('[data-cell="A1"]').textContent()).toBe('typed');
  });

  test('loses the connection as a host does', async () => {
    const { page, pane } = await openProbe();
    await page.getByRole('button', { name: 'Lose the next request' }).click();
    const code = await pane.evaluate(() =>
      window.probe.workbook.readOutline().then(
        () => 'none',
        (error: { code: string }) => error.code,
      ),
    );
    expect(code).toBe('connection-lost');
  });

  test.each([
    ['1.9', { groupsUndo: false, knowsMerged: false, knowsOwnChanges: false }],
    ['1.20', { groupsUndo: true, knowsMerged: true, knowsOwnChanges: true }],
  ])('claims to be as old as asked: ExcelApi %s', async (api, abilities) => {
    const { pane } = await openProbe(`&api=${api}`);
    expect(await pane.evaluate(() => window.probe.workbook.abilities)).toEqual(abilities);
    const made = await makeTable(pane);
    await pane.evaluate((id) => window.probe.workbook.insertRows(id, null, [['Salt', 'd']]), made.id);
    expect((await readRows(pane, made.id)).at(-1)).toEqual(['Salt', 'd']);
  });

  test('takes 20,000 rows through the iframe', async () => {
    const { page, pane } = await openProbe();
    const rows = await pane.evaluate(async () => {
      const texts = Array.from({ length: 20_000 }, (_, row) => [
        `${row} ${'负责编制未来两周的值班表；'.repeat(8)}`,
        `r${row}`,
      ]);
      const table = { sheetName: 'Duties', tableName: 'Duties', columns: [{ header: 'Duty' }, { header: 'Id' }] };
      const { id } = await window.probe.workbook.createTable(table, texts);
      const { grid } = await window.probe.workbook.readTable(id);
      return { count: grid.rows.length, last: grid.rows.at(-1)?.[1] };
    });
    expect(rows).toEqual({ count: 20_000, last: 'r19999' });
    const largest = await page.evaluate(() => Math.max(...window.excelHost.costs.map(({ request }) => request)));
    expect(largest).toBeLessThan(2_500_000);
  });
});
