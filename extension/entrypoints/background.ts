// The background worker: opens the side panel when the toolbar button is pressed.
// Only wires. Holds no state (the browser may stop it at any moment) and registers its listeners at once.

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {
  // Chrome's `openPanelOnActionClick` would open the panel without granting access to the tab; a click listener grants it.
  // Nothing may be awaited before opening, or the browser no longer counts it as the person's own click.
  browser.action.onClicked.addListener((tab) => {
    if (hasSidebar(browser)) void browser.sidebarAction.open();
    else void browser.sidePanel.open({ windowId: tab.windowId });
  });
});

/** Firefox's name for the panel; Chrome's types, which WXT brings, do not know it. */
interface WithSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

function hasSidebar(api: object): api is WithSidebar {
  return 'sidebarAction' in api;
}
