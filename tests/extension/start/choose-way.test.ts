// What `npm start` does in which surroundings: a browser where there is a screen, else the terminal, and plain refusals.
// Starts nothing; tests/e2e/start.test.ts does.

import { expect, test } from 'vitest';
import { chooseWay } from '../../../extension/start/choose-way.ts';
import type { InstalledBrowser } from '../../../extension/start/installed-browser.ts';

const CHROMIUM: InstalledBrowser = { family: 'chromium', name: 'Chromium', program: '/usr/bin/chromium' };
const FIREFOX: InstalledBrowser = { family: 'firefox', name: 'Firefox', program: '/usr/bin/firefox' };
const SCREEN = { environment: { DISPLAY: ':0' }, platform: 'linux', installed: [CHROMIUM, FIREFOX] };

test('opens the first browser that is installed', () => {
  expect(chooseWay([], SCREEN)).toEqual({ is: 'browser', browser: CHROMIUM });
});

test('opens the browser that was named', () => {
  expect(chooseWay(['firefox'], SCREEN)).toEqual({ is: 'browser', browser: FIREFOX });
});

test.each([
  ['no screen', { ...SCREEN, environment: {} }, /^There is no screen here/],
  ['a CI run', { ...SCREEN, environment: { DISPLAY: ':0', CI: 'true' } }, /^CI is set/],
  ['no browser', { ...SCREEN, installed: [] }, /^No Chromium, Chrome, Edge or Firefox was found/],
])('reads the sample in the terminal where there is %s, and says so', (_, surroundings, why) => {
  expect(chooseWay([], surroundings)).toEqual({ is: 'terminal', why: expect.stringMatching(why) as string });
});

test.each([
  ['Wayland', { environment: { WAYLAND_DISPLAY: 'wayland-0' }, platform: 'linux' }],
  ['a Mac, which has no DISPLAY', { environment: {}, platform: 'darwin' }],
  ['Windows', { environment: {}, platform: 'win32' }],
])('takes %s for a screen', (_, surroundings) => {
  expect(chooseWay([], { ...SCREEN, ...surroundings })).toMatchObject({ is: 'browser' });
});

test('names what was asked for and what there is', () => {
  expect(chooseWay(['edge'], SCREEN)).toEqual({
    is: 'refusal',
    why: 'Microsoft Edge was not found on this machine. Found: Chromium, Firefox.',
  });
});

test('refuses words it does not know, with the help', () => {
  for (const words of [['netscape'], ['firefox', 'chrome'], ['constructor']]) {
    expect(chooseWay(words, SCREEN)).toMatchObject({
      is: 'refusal',
      why: expect.stringContaining(words.join(' ')) as string,
    });
  }
});
