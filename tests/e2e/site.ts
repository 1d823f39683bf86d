// The whole internet of an end-to-end test: a proxy that every browser must use, which answers for any `.example` host with
// the pages of this folder and keeps a record of every request. Nothing is passed on.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { samplePage } from '../../extension/start/sample-page.ts';

const PAGES = new URL('pages/', import.meta.url);

/** A page's file: "/ordered-lists" is one, "/../secret" is none. */
const PAGE_PATH = /^\/([a-z-]+)$/;

/** Hosts that a browser talks to for itself, with or without an extension: updates, time, sign-in, safe browsing. */
const MAKERS_HOST = /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com):\d+$/; // "www.google.com:443", not "google.com.example:80"

/** A site for tests. */
export interface Site {
  /** "127.0.0.1:PORT", for the browser's proxy setting. */
  readonly proxy: string;
  /** What was asked for so far, "GET jobs.example:80/sample", without what the browser asks for itself. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts on a free port of this machine. */
export async function openSite(): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://unproxied.example');
    record(`${request.method} `, `${url.hostname}:${url.port || '80'}`, url.pathname);
    const page = url.hostname.endsWith('.example') ? findPage(url.pathname) : null;
    response.writeHead(page === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '<!doctype html><title>Not found</title>');
  });
  server.on('connect', (request, socket) => {
    socket.on('error', () => undefined); // a browser that is killed breaks it off; the server no longer listens to it
    record('CONNECT ', request.url ?? '', '');
    socket.end('HTTP/1.1 502 No network in tests\r\n\r\n');
  });
  function record(method: string, host: string, path: string): void {
    if (!MAKERS_HOST.test(host) && path !== '/favicon.ico') requests.push(method + host + path);
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, so it has no other kind of address
  return {
    proxy: `127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function findPage(path: string): string | null {
  if (path === '/sample') return samplePage();
  const name = PAGE_PATH.exec(path)?.[1];
  try {
    return name === undefined ? null : readFileSync(new URL(`${name}.html`, PAGES), 'utf8');
  } catch {
    return null;
  }
}
