// The keyboard command that clips the page, and the keys it really has.
// Browsers drop a suggested shortcut that is taken (Chrome's Alt+Shift+R) without a word, and people change them.
// Must not know what the command does.

import { browser } from 'wxt/browser';

/** Name of the command in the manifest. */
export const CLIP_COMMAND = 'clip-page';

/** The keys that clip the page now, as the browser writes them ("Alt+Shift+K"); null where none are assigned. */
export async function readClipShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  const keys = commands.find(({ name }) => name === CLIP_COMMAND)?.shortcut;
  return keys === undefined || keys === '' ? null : keys;
}
