// The two https servers of the Excel host on this machine: the host's page, and the built pane on a port of its own, because Excel
// embeds panes from another origin. Both are called "localhost", the only name by which office.js trusts a host of ours.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createCA, createCert } from 'mkcert';

/** Servers that run. */
export interface LocalServers {
  /** The address to open, the pane's built in. */
  readonly url: string;
  readonly paneOrigin: string;
  close(): Promise<void>;
}

export interface Folders {
  /** Built host page. */
  readonly page: string;
  /** Built pane. */
  readonly pane: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml; charset=utf-8',
};
/** The certificate is made anew at each start and lives as long as the servers. */
const CERTIFICATE_DAYS = 2;

/** Starts both; ports of 0 mean any free ones. `paneFile`: the pane's page inside its folder. */
export async function startServers(
  folders: Folders,
  { ports, paneFile }: { readonly ports: readonly [number, number]; readonly paneFile: string },
): Promise<LocalServers> {
  const certificate = await makeCertificate();
  const page = await serveFolder(folders.page, ports[0], certificate);
  const pane = await serveFolder(folders.pane, ports[1], certificate);
  const address = encodeURIComponent(`${pane.origin}/${paneFile}`);
  return {
    url: `${page.origin}/index.html?pane=${address}`,
    paneOrigin: pane.origin,
    close: async () => {
      await Promise.all([page.close(), pane.close()]);
    },
  };
}

interface Certificate {
  readonly key: string;
  readonly cert: string;
}

async function makeCertificate(): Promise<Certificate> {
  const about = { organization: 'Rolebook', countryCode: 'DE', state: '-', locality: '-', validity: CERTIFICATE_DAYS };
  const ca = await createCA(about);
  const { key, cert } = await createCert({ ca, domains: ['localhost'], validity: CERTIFICATE_DAYS });
  return { key, cert };
}

async function serveFolder(folder: string, port: number, certificate: Certificate) {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const path = normalize(decodeURIComponent(pathname));
    // normalize has taken out every "..", so the path stays in the folder
    readFile(join(folder, path)).then(
      (content) => response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream').end(content),
      () => response.writeHead(404).end('Not found'),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const { port: taken } = server.address() as AddressInfo; // it listens on a port, so it has no other kind of address
  return {
    origin: `https://localhost:${taken}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
