// The panel's ports in a real browser: the tab beside the panel, the parse worker, Dexie, the wishes of gestures.
// The only file of this room that knows a browser. It joins; the work is in extension/clip and extension/storage.

import { browser } from 'wxt/browser';
import { createId } from '../../shared/catalogue/ids.ts';
import type { UiLanguage } from '../../shared/ui/words.ts';
import { type ClipRequest, dropClipRequest, onClipRequest, readClipRequest } from '../clip/clip-request.ts';
import { readClipShortcut } from '../clip/clip-shortcut.ts';
import { highlight, onPoint, recallPage } from '../clip/page-link.ts';
import { parseSource, readPasted } from '../clip/parse-source.ts';
import { BROWSER_SURROUNDINGS, type DexieCatalogue } from '../storage/open-dexie-catalogue.ts';
import { HOME, writeAddress } from '../catalogue-page/page-address.ts';
import type { Panel } from './create-panel.ts';
import type { PageHold } from './draft.ts';
import { packDraft, unpackDraft } from './pack-draft.ts';
import type { DraftShelf, PagePort, PanelPorts } from './panel-ports.ts';

/** Ports over the extension's own catalogue. */
export function createBrowserPorts(catalogue: DexieCatalogue, language: UiLanguage): PanelPorts {
  return {
    page: createPagePort(),
    parser: {
      parse: (source, signal) => parseSource(source, { signal }),
      readPasted: (pasted, signal) => readPasted(pasted, { signal }),
    },
    catalogue,
    drafts: createShelf(catalogue),
    openCatalogue(role, duty) {
      const url = browser.runtime.getURL('/catalogue.html');
      const place = role === undefined ? '' : writeAddress({ ...HOME, role, duty: duty ?? null });
      void browser.tabs.create({ url: url + place });
    },
    openKnown: async () => (await import('../clip/known-duties.ts')).openKnownSession(),
    readShortcut: readClipShortcut,
    language,
    now: BROWSER_SURROUNDINGS.now,
    makeId: () => createId(BROWSER_SURROUNDINGS.now(), BROWSER_SURROUNDINGS.random),
  };
}

/** Clips what gestures in this window ask for, now and as long as the panel is open. The answer stops it. */
export async function followGestures(panel: Panel): Promise<() => void> {
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId === undefined) return () => undefined;
  const follow = async (request: ClipRequest) => {
    await panel.clip(request.way, { tabId: request.tabId, isGesture: true });
    await panel.flush();
    // Only now is the text safe: a panel that is closed before reads it again.
    await dropClipRequest(request);
  };
  const stop = onClipRequest(windowId, (request) => void follow(request));
  const waiting = await readClipRequest(windowId);
  if (waiting) void follow(waiting);
  return stop;
}

function createPagePort(): PagePort {
  /** The reading that each tab's wire speaks of. */
  const open = new Map<number, string>();
  const isOpen = ({ tabId, reading }: PageHold) => open.get(tabId) === reading;
  return {
    async read(way, where, { signal, onProgress }) {
      const tabId = where?.tabId ?? (await findSeenTab());
      if (tabId === null) return { outcome: 'refused', why: 'page-gone', facts: null };
      const { readTab } = await import('../clip/read-tab.ts');
      const reading = await readTab(tabId, { way, isGesture: where?.isGesture ?? false, signal, onProgress });
      if (reading.outcome === 'read') open.set(tabId, reading.reading);
      return reading;
    },
    highlight(page, spans) {
      if (isOpen(page)) highlight(page.tabId, spans);
    },
    watchPointing(page, listener) {
      let stop: (() => void) | null = null;
      let isStopped = false;
      const watch = () => {
        stop = onPoint(page.tabId, (pointed) => {
          if (pointed) listener(pointed.span[0]);
        });
      };
      if (isOpen(page)) watch();
      else
        void recallPage(page.tabId, page.reading).then(
          (isKnown) => {
            if (!isKnown || isStopped) return;
            open.set(page.tabId, page.reading);
            watch();
          },
          () => undefined,
        );
      return () => {
        isStopped = true;
        stop?.();
      };
    },
  };
}

async function findSeenTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

function createShelf({ drafts }: DexieCatalogue): DraftShelf {
  return {
    list: async () => (await drafts.listDrafts()).flatMap(({ content }) => unpackDraft(content) ?? []),
    put: (draft) => drafts.saveDraft({ id: draft.id, savedAt: draft.changedAt, content: packDraft(draft) }),
    drop: (id) => drafts.dropDraft(id),
  };
}
