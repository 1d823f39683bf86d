// Starts a Firefox with the built extension in it and keeps a Marionette connection to it.
// The profile is the caller's; a person's own profile is never touched.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Launch } from './launch-chromium.ts';
import { Marionette } from './marionette.ts';
import { poll } from './poll.ts';

/** The add-on's name in its manifest, and the host of its pages: fixed, so that a profile that is opened again finds its data. */
export const FIREFOX_ADDON = 'rolebook@example.org';
export const FIREFOX_HOST = '5f0e8a52-3f0b-4c7e-9c39-0c6c9a1d7b11';

/** A Firefox on a busy machine, from its start to its first answer. */
const START_AT_MOST = 30_000;

/** A Firefox that runs. */
export interface RunningFirefox {
  readonly process: ChildProcess;
  readonly marionette: Marionette;
}

/** Rejects when the program cannot be started or refuses the extension. `preferences` go into the profile's user.js. */
export async function launchFirefox(
  { program, profile, extension, options = [] }: Launch,
  preferences: Readonly<Record<string, string | number | boolean>> = {},
): Promise<RunningFirefox> {
  mkdirSync(profile, { recursive: true });
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const lines = Object.entries({
    'marionette.port': 0, // any free one
    'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ADDON]: FIREFOX_HOST }),
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    ...preferences,
  }).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const child = spawn(
    program,
    ['-marionette', '-remote-allow-system-access', '-no-remote', '-profile', profile, ...options],
    { stdio: 'ignore' },
  );
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  const port = await poll(
    'Firefox to open its port',
    START_AT_MOST,
    () => Number(readFileSync(portFile, 'utf8')) || null,
  );
  const marionette = await Marionette.connect(port);
  await marionette.send('Addon:Install', { path: extension, temporary: true });
  return { process: child, marionette };
}
