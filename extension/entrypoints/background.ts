// The background worker: a gesture opens the panel and leaves it the wish to clip that tab; the task pane in Excel is answered.
// Only wires. Holds no state (the browser may stop it at any moment) and registers its listeners at once.

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type ClipRequest, leaveClipRequest } from '../clip/clip-request.ts';
import { CLIP_COMMAND } from '../clip/clip-shortcut.ts';
import { answerPane } from '../messages/answer-pane.ts';

const SELECTION_MENU = 'clip-selection';

/** The words of extension/locales; WXT's types know the browser's own names only. */
const words: { getMessage(name: string): string } = browser.i18n;

export default defineBackground(() => {
  // Chrome's `openPanelOnActionClick` would open the panel without granting access to the tab; each of these three grants it.
  browser.action.onClicked.addListener((tab) => openAndClip(tab, 'auto'));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === CLIP_COMMAND && tab) openAndClip(tab, 'auto');
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SELECTION_MENU && tab) openAndClip(tab, 'selection');
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: SELECTION_MENU,
      title: words.getMessage('addSelectionMenu'),
      contexts: ['selection'],
    });
  });
  // Firefox lets no page speak to an extension, but other extensions; its manifest names no page, and nobody is heard.
  const matches = browser.runtime.getManifest().externally_connectable?.matches ?? [];
  if (matches.length > 0)
    browser.runtime.onMessageExternal.addListener((message, { origin }, reply) => {
      void answerPane(message, origin, matches).then(reply);
      return true; // the reply comes later
    });
});

/** What of a tab a gesture tells. */
interface GestureTab {
  readonly id?: number | undefined;
  readonly windowId: number;
  readonly url?: string | undefined;
}

/** Nothing may be awaited before opening, or the browser no longer counts it as the person's own gesture. */
function openAndClip({ id, windowId, url = '' }: GestureTab, way: ClipRequest['way']): void {
  if (hasSidebar(browser)) void browser.sidebarAction.open();
  else void browser.sidePanel.open({ windowId });
  if (id !== undefined) void leaveClipRequest({ tabId: id, windowId, url, way, at: Date.now() });
}

/** Firefox's name for the panel; Chrome's types, which WXT brings, do not know it. */
interface WithSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

function hasSidebar(api: object): api is WithSidebar {
  return 'sidebarAction' in api;
}
