// From Excel on the web to the browser extension and back, in one real Chromium: the shipped extension, the shipped pane with the real
// office.js, the message in between, the worker stopped whenever it can be. The extension's manifest is changed in one line: the pane
// of this test is served from a port that is free today.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listInstalledBrowsers } from '../../extension/start/installed-browser.ts';
import { inflate } from '../../shared/cli/unpack.ts';
import { fromXlsx } from '../../shared/exchange/xlsx-reader.ts';
import { toXlsx } from '../../shared/exchange/xlsx-writer.ts';
import { buildHost, PANE_FILE } from '../excel-host/serve/build-host.ts';
import { startServers, type LocalServers } from '../excel-host/serve/local-servers.ts';
import { BUILT } from './built-extension.ts';

/** What should be on screen, on a busy machine. */
const PATIENCE = 20_000;

let folder: string;
let servers: LocalServers;
let context: BrowserContext;
let code: string;
let sample: string;

beforeAll(async () => {
  const program = listInstalledBrowsers(process.env).find(({ family }) => family === 'chromium')?.program;
  if (!program) throw new Error('no chromium is installed; apt-get install chromium');
  folder = await mkdtemp(join(tmpdir(), 'rolebook-bridge-'));
  servers = await startServers(await buildHost(join(folder, 'host')), { ports: [0, 0], paneFile: PANE_FILE });
  const extension = join(folder, 'extension');
  await cp(BUILT.chromium, extension, { recursive: true });
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  manifest['externally_connectable'] = { matches: [`${servers.paneOrigin}/*`] };
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: program,
    ignoreHTTPSErrors: true,
    viewport: { width: 1200, height: 800 },
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  context.setDefaultTimeout(PATIENCE);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  code = new URL(worker.url()).host;
  sample = await readFile(new URL('../fixtures/sample-operations.txt', import.meta.url), 'utf8');
});
afterAll(async () => {
  await context?.close();
  await servers?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a workbook goes to the catalogue and into another workbook with all its ids, though the worker is stopped', async () => {
  const first = await openWorkbook();
  await first.pane.getByRole('textbox', { name: 'Paste text', exact: true }).fill(sample);
  await first.pane.getByRole('button', { name: 'Read text', exact: true }).click();
  await first.pane.getByRole('button', { name: 'Insert as rows', exact: true }).click();
  await hear(first.pane, /^Inserted 9 roles, 67 duties/);
  const rows = await readRows(first.page);
  expect(rows).toHaveLength(67);

  await unfold(first.pane);
  await first.pane.getByRole('textbox', { name: 'Code of the extension' }).fill(code);
  await stopWorker();
  await first.pane.getByRole('button', { name: 'Send to browser', exact: true }).click();
  await hear(first.pane, /^Sent /);
  await stopWorker();

  const catalogue = await context.newPage();
  await catalogue.goto(`chrome-extension://${code}/catalogue.html`);
  await catalogue.getByRole('tab', { name: 'Import and export' }).click();
  await catalogue.getByRole('button', { name: 'Add to catalogue', exact: true }).click();
  await catalogue.getByText(/^Merged \d+ changes/).waitFor();
  await catalogue.getByRole('button', { name: 'Add to catalogue', exact: true }).waitFor({ state: 'detached' });
  await catalogue.getByRole('button', { name: 'Leave the catalogue for the pane', exact: true }).click();
  await catalogue.getByText(/^Left for the pane/).waitFor();
  await catalogue.getByRole('tab', { name: 'Roles' }).click();
  expect(await catalogue.getByRole('article').count()).toBe(9);
  await first.page.close();
  await stopWorker();

  const second = await openWorkbook();
  await unfold(second.pane);
  // The code is remembered where the pane is at home.
  await expect.poll(() => second.pane.getByRole('textbox', { name: 'Code of the extension' }).inputValue()).toBe(code);
  await second.pane.getByRole('button', { name: 'Fetch from browser', exact: true }).click();
  await hear(second.pane, /^Took in \d+ changes/);
  expect(await readRows(second.page)).toEqual(rows);
  await second.pane.getByRole('button', { name: 'Fetch from browser', exact: true }).click();
  await hear(second.pane, /^Nothing was left/);
  await second.page.close();
});

test('a workbook that was saved as .xlsx opens in the extension with every field and id, and changes nothing the second time', async () => {
  const { page, pane } = await openWorkbook();
  await pane.getByRole('textbox', { name: 'Paste text', exact: true }).fill(sample);
  await pane.getByRole('button', { name: 'Read text', exact: true }).click();
  await pane.getByRole('button', { name: 'Insert as rows', exact: true }).click();
  await hear(pane, /^Inserted 9 roles, 67 duties/);
  await page.evaluate(typeIntoRoles);
  await pane.getByRole('button', { name: 'Review changes', exact: true }).click();
  await pane.getByRole('button', { name: 'Apply 3 changes' }).click();
  await hear(pane, /^Took over 3 changes/);
  const [duties, roles] = [await page.evaluate(readSheet, 'Duties'), await page.evaluate(readSheet, 'Roles')];
  await page.close();
  const toXlsxSheet = (name: string, [headers = [], ...rows]: string[][]) => ({
    name,
    headers,
    rows,
    widths: [],
    choices: [],
  });
  const written = await toXlsx([toXlsxSheet('Duties', duties), toXlsxSheet('Roles', roles)]);
  if (!written.ok) throw new Error(written.reason);
  const file = { name: 'saved.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(written.bytes) };

  const catalogue = await context.newPage();
  await catalogue.goto(`chrome-extension://${code}/catalogue.html`);
  await catalogue.getByRole('tab', { name: 'Import and export' }).click();
  await catalogue.locator('input[type=file]').setInputFiles(file);
  await catalogue.getByRole('button', { name: 'Add 9 roles', exact: true }).click();
  await catalogue.getByText('Added 9 roles.').waitFor();
  await catalogue.locator('input[type=file]').setInputFiles(file);
  await catalogue.getByText('Nothing is ticked.').waitFor();
  await catalogue.getByText('.xlsx: the sheets Duties and Roles, for Excel').click();
  const saving = catalogue.waitForEvent('download');
  await catalogue.getByRole('button', { name: 'Save file', exact: true }).click();
  const saved = await fromXlsx(await readFile(await (await saving).path()), inflate);
  if (!saved.ok) throw new Error(saved.reason);
  // The catalogue holds the roles of the test before as well: of all rows those that were in the workbook, by their ids.
  for (const [name, rows] of [
    ['Duties', duties],
    ['Roles', roles],
  ] as const) {
    // prettier-ignore
    const ids = new Set(rows.map((row) => row.at(-1)));
    const found = saved.sheets.find((sheet) => sheet.name === name)?.rows.filter((row) => ids.has(row.at(-1))) ?? [];
    expect(sortRows(found), name).toEqual(sortRows(rows));
  }
});

test('a page that is not the pane has no way to speak to the extension', async () => {
  const { page } = await openWorkbook();
  const answer = await page.evaluate(async (id) => {
    const { chrome } = globalThis as {
      chrome?: { runtime?: { sendMessage?: (id: string, message: unknown) => Promise<unknown> } };
    };
    const { sendMessage } = chrome?.runtime ?? {};
    return sendMessage
      ? await sendMessage(id, { rolebook: 1, ask: 'list' }).catch((error: unknown) => String(error))
      : 'no way';
  }, code);
  expect(answer).toBe('no way');
});

/** In no order: the file is sorted by title, the workbook as the roles were read. */
function sortRows(rows: readonly (readonly string[])[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** Runs in the host's page: a person gives the first role an owner, a day of review and a status. */
function typeIntoRoles(): void {
  const { book } = window.excelHost;
  const sheet = book.sheets.find(({ name }) => name === 'Roles');
  const headers = Array.from({ length: 12 }, (_, column) => sheet?.at(0, column).value);
  const typed = { Owner: 'Imke Harms', 'Review due': '2027-03-01', Status: 'Approved' };
  for (const [header, value] of Object.entries(typed)) {
    const column = headers.indexOf(header);
    if (sheet && column >= 0) sheet.put(1, column, { ...sheet.at(1, column), value });
  }
}

/** Runs in the host's page: all cells of a sheet, header included. */
function readSheet(name: string): string[][] {
  const sheet = window.excelHost.book.sheets.find((one) => one.name === name);
  const used = sheet?.used({ row: 0, column: 0, rows: 1000, columns: 20 }, true);
  if (!sheet || !used) return [];
  return Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (_cell, column) => String(sheet.at(row, column).value)),
  );
}

async function openWorkbook(): Promise<{ page: Page; pane: Frame }> {
  const page = await context.newPage();
  await page.goto(servers.url);
  const pane = await (await page.waitForSelector('#pane')).contentFrame();
  if (!pane) throw new Error('the page has no pane');
  await page.waitForFunction(() => window.excelHost.costs.length > 0);
  return { page, pane };
}

async function unfold(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Read selection', exact: true }).click();
  await pane.getByText('To and from the browser').click();
  await pane.getByRole('button', { name: 'Copy rows with ids' }).waitFor();
}

async function hear(pane: Frame, words: RegExp): Promise<void> {
  await pane.getByRole('status').getByText(words).waitFor();
}

/** The rows of the sheet Duties as they stand in the emulated workbook, in the order of their ids: roles are inserted as read, taken in by title. */
async function readRows(page: Page): Promise<string[][]> {
  const rows = await page.evaluate(() => {
    const { book } = window.excelHost;
    const sheet = book.sheets.find(({ name }) => name === 'Duties');
    const used = sheet?.used({ row: 1, column: 0, rows: 1000, columns: 8 }, true);
    if (!sheet || !used) return [];
    return Array.from({ length: used.rows }, (_, row) =>
      Array.from({ length: 8 }, (_cell, column) => String(sheet.at(used.row + row, column).value)),
    );
  });
  return rows.sort((one, other) => ((one[7] ?? '') < (other[7] ?? '') ? -1 : 1));
}

/** As the browser does when it needs the memory. */
async function stopWorker(): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${code}/sidepanel.html`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
