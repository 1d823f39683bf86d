// The page of the emulated Excel in a real Chromium, with a built pane in it: built, served and opened for a test file.
// Knows the frame around the pane, nothing of what is in it.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';
import { listInstalledBrowsers } from '../../extension/start/installed-browser.ts';
import type { ExcelHost } from '../excel-host/excel-host.ts';
import { buildHost, PANE_FILE } from '../excel-host/serve/build-host.ts';
import { startServers, type Folders } from '../excel-host/serve/local-servers.ts';

declare global {
  // what the host's page puts there
  interface Window {
    excelHost: ExcelHost;
  }
}

/** The page as it was opened. */
export interface OpenedHost {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses that were asked for outside this machine; none, if all is well. */
  readonly foreign: readonly string[];
  /** What page and pane wrote to the console as errors or warnings, or threw. */
  readonly complaints: readonly string[];
}

/** Servers and a browser that live as long as a test file. */
export interface HostStage {
  /** The test file's own folder, deleted at the end. */
  readonly folder: string;
  readonly folders: Folders;
  /** Opens the page with the pane of this file, in a fresh profile; `query` is added to its address. */
  open(paneFile?: string, query?: string, options?: BrowserContextOptions): Promise<OpenedHost>;
  close(): Promise<void>;
}

/** Builds page and pane, starts both servers and a browser. Throws if no Chromium is installed. */
export async function startHostStage(): Promise<HostStage> {
  const program = listInstalledBrowsers(process.env).find(({ family }) => family === 'chromium')?.program;
  if (!program) throw new Error('no chromium is installed; apt-get install chromium');
  const folder = await mkdtemp(join(tmpdir(), 'excel-host-'));
  const folders = await buildHost(folder);
  const servers = await startServers(folders, { ports: [0, 0], paneFile: PANE_FILE });
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  return {
    folder,
    folders,
    async open(paneFile = PANE_FILE, query = '', options = {}) {
      for (const before of browser.contexts()) await before.close();
      const viewport = { width: 1200, height: 700 };
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, ...options });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const foreign: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (!LOCAL.test(request.url())) foreign.push(request.url());
      });
      page.on('console', (message) => {
        const { url } = message.location();
        // office.js tries to style its own elements inline; our policy refuses that, and nothing on screen misses it
        if (url.includes('/office-js/') && message.text().startsWith('Applying inline style violates')) return;
        if (['error', 'warning'].includes(message.type())) complaints.push(`${message.text()} (${url})`);
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(servers.url.replace(encodeURIComponent(PANE_FILE), encodeURIComponent(paneFile)) + query);
      const pane = await (await page.waitForSelector('#pane')).contentFrame();
      if (!pane) throw new Error('the page has no pane');
      return { page, pane, foreign, complaints };
    },
    async close() {
      await browser.close();
      await servers.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Milliseconds until what should be on screen counts as missing, on a busy machine. */
const PATIENCE = 20_000;
/** Matches https://localhost:9443/a, not https://localhost.example/. */
const LOCAL = /^(?:https:\/\/localhost:|data:|blob:https:\/\/localhost:)/;
