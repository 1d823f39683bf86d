// Builds what the Excel host serves: its own page, and the pane with office.js from the package instead of Microsoft's servers.
// The pane is built by its own configuration, so that it is the one that ships but for that one address.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Folders } from './local-servers.ts';

/** The mode of excel-addin/vite.config.ts that serves office.js from the package. */
export const LOCAL_OFFICE = 'local-office';

/** The pane's page inside its folder. */
export const PANE_FILE = 'taskpane/taskpane.html';

/** A pane that is only the workbook port, for tests. */
export const PROBE_FILE = 'probe/index.html';

/** Builds the host's page and the pane into `folder`. */
export async function buildHost(folder: string): Promise<Folders> {
  const page = `${folder}/page`;
  const pane = `${folder}/pane`;
  await build({
    root: pathOf('../page'),
    base: './',
    logLevel: 'warn',
    configFile: false,
    build: { outDir: page, emptyOutDir: true, rolldownOptions: { input: pathOf('../page/index.html') } },
  });
  await build({
    configFile: pathOf('../../../excel-addin/vite.config.ts'),
    mode: LOCAL_OFFICE,
    logLevel: 'warn',
    build: { outDir: pane, emptyOutDir: true },
  });
  return { page, pane };
}

/** Puts the tests' own pane beside the real one. */
export async function buildProbe({ pane }: Folders): Promise<void> {
  await build({
    root: pathOf('../probe'),
    base: './',
    logLevel: 'warn',
    configFile: false,
    build: { target: 'esnext', outDir: `${pane}/probe`, emptyOutDir: true },
  });
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
