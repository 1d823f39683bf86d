// The safekeeping of a browser: the mark in browser.storage.local, the files in the origin private file system, packed with gzip.
// Neither lies where IndexedDB does. A page without them (a plain web page in a benchmark, a private window) keeps nothing and says so.
// Knows the platform; decides nothing.

import { browser } from 'wxt/browser';
import type { Safekeeping, StoreMark } from './safekeeping.ts';

const MARK_KEY = 'store';
const FOLDER = 'rolebook-snapshots';
const LOCK = 'rolebook-keeper';
/** Milliseconds without a key, a click or a turn of the wheel, and the longest wait for them, before the next bit of a copy. */
const REST = 500;
const LONGEST_WAIT = 5_000;

let usedAt = -Infinity;
for (const use of ['keydown', 'pointerdown', 'wheel'])
  globalThis.addEventListener(use, () => (usedAt = performance.now()), { capture: true, passive: true });

/** The browser's. */
export const BROWSER_SAFEKEEPING: Safekeeping = {
  async readMark() {
    const mark: unknown = (await getSettings()?.get(MARK_KEY))?.[MARK_KEY];
    return isMark(mark) ? mark : null;
  },
  async writeMark(mark) {
    await getSettings()?.set({ [MARK_KEY]: mark });
  },
  async listFiles() {
    const folder = await openFolder().catch(() => null); // denied here: nothing is kept
    const names: string[] = [];
    if (folder) for await (const [name, handle] of folder.entries()) if (await isWhole(handle)) names.push(name);
    return names;
  },
  async writeFile(name, chunks) {
    const handle = await (await openFolder()).getFileHandle(name, { create: true });
    // What is written stays beside the file until the end, and then takes its place at once; until then the file is empty.
    const file = await handle.createWritable();
    await toStream(chunks).pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip')).pipeTo(file);
  },
  async *readFile(name) {
    const file = await (await (await openFolder()).getFileHandle(name)).getFile();
    const text = file.stream().pipeThrough(new DecompressionStream('gzip')).pipeThrough(new TextDecoderStream());
    const reader = text.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  },
  async dropFile(name) {
    await (await openFolder()).removeEntry(name);
  },
  async alone(work) {
    await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
    });
  },
  async askToPersist() {
    await navigator.storage.persist();
  },
};

/** Undefined in a page that is no extension's. */
function getSettings(): typeof browser.storage.local | undefined {
  const api: Partial<typeof browser> | undefined = browser;
  return api?.storage?.local;
}

async function openFolder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
}

async function isWhole(handle: FileSystemHandle): Promise<boolean> {
  return handle instanceof FileSystemFileHandle && (await handle.getFile()).size > 0;
}

function toStream(chunks: AsyncIterable<string>): ReadableStream<string> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      await nextIdle();
      const next: IteratorResult<string, unknown> = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

/** A copy of megabytes must hold up no key: each bit is made when the person rests and the page has nothing else to do, or after a while. */
async function nextIdle(): Promise<void> {
  const start = performance.now();
  for (;;) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: REST }));
    const rest = usedAt + REST - performance.now();
    if (rest <= 0 || performance.now() - start > LONGEST_WAIT) return;
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
}

/** Settings may have been written by an older or newer program. */
function isMark(value: unknown): value is StoreMark {
  if (typeof value !== 'object' || value === null) return false;
  const types = { store: 'string', clock: 'string', roles: 'number', dismissed: 'number', asked: 'boolean' };
  return Object.entries(types).every(([key, type]) => typeof Reflect.get(value, key) === type);
}
