// Decides what `npm start` does, and has its words: a browser with the extension, or the sample's roles in the terminal.
// Pure: arguments, environment and what is installed are handed in.

import type { InstalledBrowser } from './installed-browser.ts';

/** What `npm start` does. `why` is one line for people. */
export type Way =
  | { readonly is: 'browser'; readonly browser: InstalledBrowser }
  | { readonly is: 'terminal'; readonly why: string }
  | { readonly is: 'refusal'; readonly why: string }
  | { readonly is: 'help' };

/** What the choice hangs on. */
interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly installed: readonly InstalledBrowser[];
}

export const HELP = `npm start                 builds the extension and opens it in an installed Chromium, Chrome, Edge or Firefox,
                          beside a sample page served on this machine
npm start -- firefox      the same in Firefox; "chromium", "chrome" and "edge" choose in the same way
npm start -- --terminal   prints the roles of the sample in the terminal and writes roles.json

Without a screen, and where CI is set, it does what --terminal does.`;

/** What to press; NAME and PAGE are put in. */
export const INSTRUCTIONS = `
NAME is open with Rolebook in it. On the sample page:
  1. Press Alt+Shift+K, or the puzzle piece beside the address and then Rolebook.
  2. Look over the roles in the panel, then press "Save to catalogue".
  3. Press "Open catalogue" to see, search and edit them.

The sample page is PAGE
The browser has a profile of its own in dist/start; delete that folder to begin with an empty catalogue.
Close the browser, or press Ctrl+C here, to end.`;

/** The words people may say for each browser. */
const CHOICES: ReadonlyMap<string | undefined, string> = new Map([
  ['chromium', 'Chromium'],
  ['chrome', 'Google Chrome'],
  ['edge', 'Microsoft Edge'],
  ['firefox', 'Firefox'],
]);

/** Never throws; what was asked for wins over what was found. */
export function chooseWay(options: readonly string[], { environment, platform, installed }: Surroundings): Way {
  const [option, ...more] = options;
  if (option === '--help' || option === '-h') return { is: 'help' };
  if (option === '--terminal' && more.length === 0) return { is: 'terminal', why: 'The roles of the sample:' };
  const wanted = CHOICES.get(option);
  if ((option !== undefined && wanted === undefined) || more.length > 0) {
    return { is: 'refusal', why: `npm start does not know "${options.join(' ')}".\n\n${HELP}` };
  }
  const noScreen = sayWhyNoScreen(environment, platform);
  if (noScreen !== null) return { is: 'terminal', why: `${noScreen}, so here are the roles of the sample instead:` };
  const browser = wanted === undefined ? installed[0] : installed.find(({ name }) => name === wanted);
  if (browser) return { is: 'browser', browser };
  if (wanted === undefined) {
    return {
      is: 'terminal',
      why: 'No Chromium, Chrome, Edge or Firefox was found, so here are the roles of the sample:',
    };
  }
  const names = installed.map(({ name }) => name).join(', ') || 'none';
  return { is: 'refusal', why: `${wanted} was not found on this machine. Found: ${names}.` };
}

/** Null where a window can be opened. */
function sayWhyNoScreen(environment: Surroundings['environment'], platform: string): string | null {
  if (environment['CI']) return 'CI is set';
  const isX = platform === 'linux' || platform.endsWith('bsd');
  return isX && !environment['DISPLAY'] && !environment['WAYLAND_DISPLAY'] ? 'There is no screen here' : null;
}
