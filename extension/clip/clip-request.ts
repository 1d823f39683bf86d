// The wish to clip a tab, left by a gesture (toolbar, keyboard, context menu) for the panel of the same window.
// Written by the background worker, taken by the panel when it starts or while it is open; in the browser's session storage, so
// that stopping the worker or closing the panel at any moment loses no wish. Must not know what clipping does.

import { browser } from 'wxt/browser';
import { isCount, isFields, isOneOf, isString } from '../messages/wire-values.ts';

/** Ways that a gesture can ask for: the selection alone, or the selection if there is one, else the page. */
const WAYS = ['auto', 'selection'] as const;

/** One wish. */
export interface ClipRequest {
  readonly tabId: number;
  readonly windowId: number;
  /** Address of the tab at the time, '' where the browser did not say. */
  readonly url: string;
  readonly way: (typeof WAYS)[number];
  /** Milliseconds since 1970; tells two wishes for one tab apart. */
  readonly at: number;
}

/** Leaves a wish; a wish that still waits in the same window is replaced, as the person pressed again. */
export async function leaveClipRequest(request: ClipRequest): Promise<void> {
  await browser.storage.session.set({ [keyOf(request.windowId)]: request });
}

/** The wish that waits for the panel of a window, null where none does. Stays until `dropClipRequest`. */
export async function readClipRequest(windowId: number): Promise<ClipRequest | null> {
  const key = keyOf(windowId);
  const stored = await browser.storage.session.get(key);
  return toClipRequest(stored[key]);
}

/** Drops a wish once its text is safely kept; a newer one for the same window stays. */
export async function dropClipRequest({ windowId, at }: ClipRequest): Promise<void> {
  const waiting = await readClipRequest(windowId);
  if (waiting?.at === at) await browser.storage.session.remove(keyOf(windowId));
}

/** Tells of each wish for a window while the panel is open, not of one that waits already. The answer stops it. */
export function onClipRequest(windowId: number, listener: (request: ClipRequest) => void): () => void {
  const key = keyOf(windowId);
  const hear = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    const request = area === 'session' ? toClipRequest(changes[key]?.newValue) : null;
    if (request !== null) listener(request);
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

function keyOf(windowId: number): string {
  return `clip-request:${windowId}`;
}

function toClipRequest(value: unknown): ClipRequest | null {
  if (!isFields(value)) return null;
  const { tabId, windowId, url, way, at } = value;
  if (!isCount(tabId) || !isCount(windowId) || !isString(url) || !isOneOf(WAYS, way) || !isCount(at)) return null;
  return { tabId, windowId, url, way, at };
}
