// Builds the stage, serves it under the policy of the extension's pages with Trusted Types on top, and opens it in real Chromium.
// For tests only; everything is closed and deleted by `close`.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { build } from 'vite';

/** The strictest policy the product may be held to: no code or style but its own files, no HTML from strings. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** A browser with the stage. */
export interface OpenStage {
  /** Opens the stage; `query` as in `?roles=10000`. Broken policies and errors of the page are collected in `complaints`. */
  open(query?: string, options?: BrowserContextOptions): Promise<Page>;
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Builds and serves the stage. `program` is the browser's path. */
export async function openStage(program: string): Promise<OpenStage> {
  const folder = await mkdtemp(join(tmpdir(), 'duties-stage-'));
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false }, target: 'es2022' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://stage').pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    readFile(file).then(
      (content) =>
        response
          .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'content-security-policy': POLICY })
          .end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  const complaints: string[] = [];
  return {
    complaints,
    async open(query = '', options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(`http://127.0.0.1:${port}/${query}`);
      await page.getByRole('grid').waitFor({ timeout: 120_000 });
      return page;
    },
    async close() {
      await browser.close();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true });
    },
  };
}
