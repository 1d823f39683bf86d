// Starts a Chromium, Chrome or Edge with the built extension in it and keeps a DevTools connection to it.
// The profile is the caller's; a person's own profile is never touched.

import { spawn, type ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { DevTools } from './devtools-pipe.ts';

/** What to start. Paths are whole; the profile folder is made where there is none. */
export interface Launch {
  readonly program: string;
  readonly profile: string;
  /** The folder of the built extension for this family of browsers. */
  readonly extension: string;
  /** Further arguments of the browser, its first page among them. */
  readonly options?: readonly string[];
}

/** A Chromium that runs. */
export interface RunningChromium {
  readonly process: ChildProcess;
  readonly devTools: DevTools;
  readonly extensionId: string;
}

/** Rejects when the program cannot be started or refuses the extension. */
export async function launchChromium({ program, profile, extension, options = [] }: Launch): Promise<RunningChromium> {
  const child = spawn(
    program,
    [
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      // Chrome since 137 takes no extension from its command line; through the pipe every Chromium does.
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      ...options,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  const [, , , commands, answers] = child.stdio;
  if (!(commands instanceof Writable) || !(answers instanceof Readable)) throw new Error('the browser has no pipes');
  const devTools = new DevTools(commands, answers);
  const { id } = await devTools.send<{ id: string }>('Extensions.loadUnpacked', { path: extension });
  return { process: child, devTools, extensionId: id };
}
