// Finds the browsers of this machine: on the PATH, and where their installers put them.
// Starts nothing and asks the disk only.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser that can run the extension. `family` says which build it takes and which protocol it speaks. */
export interface InstalledBrowser {
  readonly family: 'chromium' | 'firefox';
  /** As people call it: "Chromium", "Google Chrome". */
  readonly name: string;
  /** The whole path of the program. */
  readonly program: string;
}

/** Names on the PATH, then whole paths of installers; `%NAME%` is an environment variable. First found, first used. */
const KNOWN: readonly (Omit<InstalledBrowser, 'program'> & { readonly programs: readonly string[] })[] = [
  {
    family: 'chromium',
    name: 'Chromium',
    programs: ['chromium', 'chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  {
    family: 'chromium',
    name: 'Google Chrome',
    programs: [
      'google-chrome-stable',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe',
      '%ProgramFiles(x86)%\\Google\\Chrome\\Application\\chrome.exe',
      '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  {
    family: 'chromium',
    name: 'Microsoft Edge',
    programs: [
      'microsoft-edge-stable',
      'microsoft-edge',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe',
      '%ProgramFiles%\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  {
    family: 'firefox',
    name: 'Firefox',
    programs: [
      'firefox',
      'firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '%ProgramFiles%\\Mozilla Firefox\\firefox.exe',
    ],
  },
];

type Environment = Readonly<Record<string, string | undefined>>;

/** The installed ones, in order of preference; empty where there is none. */
export function listInstalledBrowsers(environment: Environment): InstalledBrowser[] {
  return KNOWN.flatMap(({ family, name, programs }) => {
    const program = programs.flatMap((known) => toPaths(known, environment)).find(canRun);
    return program === undefined ? [] : [{ family, name, program }];
  });
}

/** A bare name in every folder of the PATH; a path as it is. */
function toPaths(program: string, environment: Environment): string[] {
  if (program.startsWith('%')) {
    const folder = /^%([^%]+)%/.exec(program)?.[1] ?? ''; // "%LOCALAPPDATA%\Google" has one, "chrome.exe" has none
    const root = environment[folder];
    return root === undefined ? [] : [root + program.slice(folder.length + 2)];
  }
  if (program.startsWith('/')) return [program];
  return (environment['PATH'] ?? '').split(delimiter).map((folder) => join(folder, program));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
