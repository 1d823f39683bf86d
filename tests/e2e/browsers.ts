// The browsers an end-to-end test runs in.
// A browser that is not installed fails its tests with the way to get it; nothing is skipped silently.

import { listInstalledBrowsers } from '../../extension/start/installed-browser.ts';
import { startChromium, type TestChromium } from './chromium.ts';
import { startFirefox, type TestFirefox } from './firefox.ts';
import type { TestBrowser } from './screen.ts';

/** Starts a browser in a profile folder, behind the proxy of the test's site. */
export type Start<Browser extends TestBrowser = TestBrowser> = (profile: string, proxy: string) => Promise<Browser>;

export const inChromium: Start<TestChromium> = (profile, proxy) =>
  startChromium(findProgram('chromium', 'apt-get install chromium'), profile, proxy);

export const inFirefox: Start<TestFirefox> = (profile, proxy) =>
  startFirefox(findProgram('firefox', 'apt-get install firefox-esr'), profile, proxy);

/** Both, for tests that say the same of each. */
export const BROWSERS: readonly { readonly name: string; readonly start: Start }[] = [
  { name: 'Chromium', start: inChromium },
  { name: 'Firefox', start: inFirefox },
];

/** The path of an installed browser; throws with the way to get one. */
export function findProgram(family: 'chromium' | 'firefox', howToGet: string): string {
  const browser = listInstalledBrowsers(process.env).find((installed) => installed.family === family);
  if (!browser) throw new Error(`no ${family} is installed; ${howToGet}`);
  return browser.program;
}
