// Why the browser would not let us into a tab, from what it says: browsers give words, no codes.
// For read-tab.ts. The words were taken from Chromium 156 and Firefox ESR 153.
// Must not try again or ask for more.

import { browser } from 'wxt/browser';
import type { Refusal } from './tab-reading.ts';

/** "No tab with id: 7.", "The tab was closed.", "Invalid tab ID: 7" yes. */
const TAB_GONE = /\bno tab with id\b|\btab was closed\b|\binvalid tab id\b|\bframe with id 0 was removed\b/i;
/**
 * "Cannot access a chrome:// URL", "The extensions gallery cannot be scripted.", "Cannot access contents of url \"data:...\"",
 * "Frame with ID 0 is showing error page" yes; "Cannot access contents of the page" no: that is access that was not given.
 */
const BROWSER_PAGE =
  /\bcannot access a \S{1,40} url|\bgallery cannot be scripted|\bcannot access contents of (?:the )?url|\bshowing error page|\bcannot be scripted due to/i;
/** Pages that no gesture opens; an address is known only while there is access. */
const CLOSED_ADDRESS = /^(?!https?:|file:)/i;
const PDF_ADDRESS = /^[^?#]{1,4000}\.pdf(?:$|[?#])/i;

/** Sorts a refusal of the browser. Never throws; what it does not know is told as access that was not given. */
export async function judgeRefusal(tabId: number, error: unknown): Promise<Refusal> {
  const words = error instanceof Error ? error.message : String(error);
  if (TAB_GONE.test(words)) return 'page-gone';
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return 'page-gone';
  const url = tab.url ?? '';
  if (url !== '' && PDF_ADDRESS.test(url)) return 'pdf';
  if (BROWSER_PAGE.test(words) || (url !== '' && CLOSED_ADDRESS.test(url))) return 'browser-page';
  return 'no-access';
}
