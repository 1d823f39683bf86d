// The capture script: injected into a tab by the panel after a gesture, never by itself; reads the page when asked.
// Only wires. A second injection replaces the first, so that a page has one host at a time.

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPageHost } from '../capture/page-host.ts';

/** Where the host of the page is kept: a name of the extension's own world, which the page cannot see. */
const HOST = Symbol.for('rolebook-page-host');

export default defineUnlistedScript(() => {
  // `as`: nobody else knows the name.
  const world = globalThis as { [HOST]?: { close: () => void } };
  world[HOST]?.close();
  world[HOST] = openPageHost(browser.runtime);
});
