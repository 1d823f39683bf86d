// `npm start`: builds the extension, opens an installed browser with it and the sample page, and says what to press.
// Without a screen it prints the sample's roles instead, as the command line does. `npm start -- --help` tells the rest.

import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseWay, HELP, INSTRUCTIONS } from './choose-way.ts';
import { listInstalledBrowsers, type InstalledBrowser } from './installed-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import { servePage } from './serve-page.ts';
import { samplePage } from './sample-page.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = 'tests/fixtures/sample-operations.txt';

const installed = listInstalledBrowsers(process.env);
const way = chooseWay(process.argv.slice(2), { environment: process.env, platform: process.platform, installed });

switch (way.is) {
  case 'help':
    console.log(HELP);
    break;
  case 'refusal':
    console.error(way.why);
    process.exitCode = 2;
    break;
  case 'terminal':
    console.error(way.why);
    run('shared/cli/rolebook.mjs', 'parse', SAMPLE, '--write', 'roles.json');
    break;
  case 'browser':
    await openBrowser(way.browser);
    break;
}

/** Runs one of the project's programs in the same terminal; ends with its status where it fails, for it has said why. */
function run(script: string, ...options: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [join(ROOT, script), ...options], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

async function openBrowser({ family, name, program }: InstalledBrowser): Promise<void> {
  run('node_modules/wxt/bin/wxt.mjs', 'build', '-b', family === 'firefox' ? 'firefox' : 'chrome');
  const page = await servePage(samplePage());
  const profile = join(ROOT, 'dist', 'start', family);
  mkdirSync(profile, { recursive: true });
  const extension = join(ROOT, 'dist', 'extension', family === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  // Chromium refuses its sandbox to the system's administrator, and then does not start.
  const options = family === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox', page.url] : [page.url];
  const launch = family === 'firefox' ? launchFirefox : launchChromium;
  const { process: browser } = await launch({ program, profile, extension, options });
  process.once('SIGINT', () => browser.kill());
  console.log(INSTRUCTIONS.replaceAll('NAME', name).replaceAll('PAGE', page.url));
  await new Promise((resolve) => browser.once('exit', resolve));
  await page.close();
}
