// The wire from an extension page to the capture script of a tab: words shown on the page, words pointed at there.
// One link for each tab, opened by read-tab.ts, or again by `recallPage` after the panel was closed.
// Must not know what a reading is used for.

import { browser, type Browser } from 'wxt/browser';
import type { Span } from '../../shared/model/span.ts';
import { HIGHLIGHT, PAGE_PORT, readFromPage, type FromPage, type Pointed, type ToPage } from '../messages/protocol.ts';

/** An open wire to one tab. */
interface PageLink {
  readonly port: Browser.runtime.Port;
  readonly listeners: Set<PointListener>;
  hasStyle: boolean;
}

/** Hears which words of the reading the pointer is on or a person selected; null where nothing was read. */
export type PointListener = (pointed: Pointed | null) => void;

const links = new Map<number, PageLink>();

/** The page's own text stays readable on this in light and dark pages alike. */
const HIGHLIGHT_STYLE = `::highlight(${HIGHLIGHT}) { background-color: #ffe08a; color: #1d1a10; }`;

/** Shows the words of spans of the tab's last reading on its page, and takes back what was shown before; null shows none. */
export function highlight(tabId: number, spans: readonly Span[] | null): void {
  const link = links.get(tabId);
  if (link === undefined) return;
  if (!link.hasStyle && spans !== null) {
    link.hasStyle = true;
    // Without its colour the highlight is not seen; that is no reason to stop.
    const target = { tabId, allFrames: true };
    void browser.scripting.insertCSS({ target, css: HIGHLIGHT_STYLE }).catch(() => undefined);
  }
  post(link.port, { say: 'show', spans: spans ?? [] });
}

/** Listens to the words that a person points at or selects on the page. The answer stops it. */
export function onPoint(tabId: number, listener: PointListener): () => void {
  const link = links.get(tabId);
  if (link === undefined) return () => undefined;
  if (link.listeners.size === 0) post(link.port, { say: 'watch', on: true });
  link.listeners.add(listener);
  return () => {
    link.listeners.delete(listener);
    if (link.listeners.size === 0) post(link.port, { say: 'watch', on: false });
  };
}

/**
 * Finds again the page of a reading that was made before the panel was closed. False when the page has gone elsewhere since
 * or was read again; then its words cannot be shown.
 */
export async function recallPage(tabId: number, reading: string): Promise<boolean> {
  const link = openLink(tabId);
  const isKnown = await new Promise<boolean>((resolve) => {
    link.onDisconnect.addListener(() => resolve(false));
    hearPage(link, (message) => {
      if (message.say === 'recalled') resolve(message.isKnown);
    });
    post(link, { say: 'recall', reading });
  });
  if (!isKnown) closeLink(tabId);
  return isKnown;
}

/** Opens the wire to a tab whose capture script listens, and closes an older one. */
export function openLink(tabId: number): Browser.runtime.Port {
  closeLink(tabId);
  const port = browser.tabs.connect(tabId, { name: PAGE_PORT, frameId: 0 });
  const link: PageLink = { port, listeners: new Set(), hasStyle: false };
  links.set(tabId, link);
  hearPage(port, (message) => {
    if (message.say === 'pointed') for (const listener of link.listeners) listener(message.pointed);
  });
  port.onDisconnect.addListener(() => {
    // Chrome reports a tab without listener here, and complains when nobody looks.
    void browser.runtime.lastError;
    if (links.get(tabId) === link) links.delete(tabId);
  });
  return port;
}

/** Closes the wire to a tab: a reading stops, the highlight goes. */
export function closeLink(tabId: number): void {
  links.get(tabId)?.port.disconnect();
  links.delete(tabId);
}

/** Hears the messages of a page that are what they should be. */
export function hearPage(port: Browser.runtime.Port, listener: (message: FromPage) => void): void {
  port.onMessage.addListener((raw: unknown) => {
    const message = readFromPage(raw);
    if (message !== null) listener(message);
  });
}

/** Sends to a page; to one that has gone, nothing. */
export function post(port: Browser.runtime.Port, message: ToPage): void {
  try {
    port.postMessage(message);
  } catch {
    // The port closed a moment ago; its `onDisconnect` tells the rest.
  }
}
