// What the pane asks of the web view it stands in: the clipboard, a file to be saved, the browser extension, a place for drafts.
// Each may be missing or refused (Excel on the desktop, a browser that blocks storage); then it says so and nothing is lost.
// The only file that knows `chrome`.

import type { CopiedForms } from '../../shared/exchange/copied-rows.ts';

/** The surface. */
export interface PaneSurface {
  /** Puts both flavours on the clipboard; false when the web view refuses. */
  copy(forms: CopiedForms): boolean;
  /** Hands a file to the person. Some web views open no file: the pane offers its text as well. */
  save(file: Blob, name: string): void;
  /** Asks the extension of this id; null where no page can speak to one. Rejects when nobody answers. */
  readonly ask: ((extension: string, message: unknown) => Promise<unknown>) | null;
  /** What is remembered on this machine; null where nothing is, or nothing may be. */
  recall(key: string): string | null;
  /** Remembers, or forgets (null). A full or forbidden storage is passed over. */
  remember(key: string, value: string | null): void;
}

/** What browsers give to pages that an installed extension names. */
interface ExtensionRuntime {
  readonly lastError?: { readonly message?: string };
  sendMessage(extension: string, message: unknown, answer: (value: unknown) => void): void;
}

/** The web view's own. */
export function openPaneSurface(): PaneSurface {
  const runtime = findRuntime();
  return {
    copy,
    save,
    ask:
      runtime === null
        ? null
        : (extension, message) =>
            new Promise((resolve, reject) => {
              runtime.sendMessage(extension, message, (value) => {
                const { lastError } = runtime;
                if (lastError) reject(new Error(lastError.message ?? 'no answer'));
                else resolve(value);
              });
            }),
    recall: (key) => attempt(() => localStorage.getItem(PREFIX + key)) ?? null,
    remember: (key, value) =>
      void attempt(() =>
        value === null ? localStorage.removeItem(PREFIX + key) : localStorage.setItem(PREFIX + key, value),
      ),
  };
}

const PREFIX = 'rolebook ';

function findRuntime(): ExtensionRuntime | null {
  // `as`: no types of an extension belong into a page; what is used is looked at.
  const { chrome } = globalThis as { readonly chrome?: { readonly runtime?: Partial<ExtensionRuntime> } };
  return typeof chrome?.runtime?.sendMessage === 'function' ? (chrome.runtime as ExtensionRuntime) : null;
}

/** A frame may not use the newer clipboard without its host's leave; the older way needs the person's press only. */
function copy({ text, html }: CopiedForms): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', put, { once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return isDone;
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken the file when the turn is over.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** With third-party storage blocked, even looking at it throws. */
function attempt<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch {
    return null;
  }
}
