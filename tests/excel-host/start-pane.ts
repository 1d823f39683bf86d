// `npm run start:pane`: builds the pane, and opens it beside a workbook in an installed browser, so that anyone can try the add-in
// without Excel. Without a screen or a browser it prints the address. Ctrl+C ends it.

import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { listInstalledBrowsers } from '../../extension/start/installed-browser.ts';
import { buildHost, PANE_FILE } from './serve/build-host.ts';
import { startServers } from './serve/local-servers.ts';

/** Of the page and of the pane. */
const PORTS = [9443, 9444] as const;
const FOLDER = fileURLToPath(new URL('../../dist/excel-host', import.meta.url));

console.log('Building the pane ...');
const servers = await startServers(await buildHost(FOLDER), { ports: PORTS, paneFile: PANE_FILE });
const program = listInstalledBrowsers(process.env).find(({ family }) => family === 'chromium')?.program;
const hasScreen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

process.once('SIGINT', () => process.exit());
if (program && hasScreen && !process.argv.includes('--url')) await openBrowser(program);
else
  console.log(
    [
      `Open  ${servers.url}`,
      'The certificate was made just now on this machine, so the browser warns of it: accept it there, and once more at',
      `      ${servers.paneOrigin}/${PANE_FILE}`,
      'Ctrl+C ends.',
    ].join('\n'),
  );

/** A window of its own that trusts our certificate; the person's own profile is not touched. */
async function openBrowser(executablePath: string): Promise<void> {
  // Chromium refuses its sandbox to the system's administrator, and then does not start.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, headless: false, args });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: null });
  await (await context.newPage()).goto(servers.url);
  console.log('The workbook is open in a window of its own. Close it, or press Ctrl+C here, to end.');
  await new Promise<void>((resolve) => {
    context.pages()[0]?.once('close', () => resolve());
    browser.once('disconnected', () => resolve());
  });
  await browser.close();
  await servers.close();
}
