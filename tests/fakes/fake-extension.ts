// A browser with one tab, small but real: ports that carry plain data, a session storage that tells of changes, and a tab whose
// page answers as the capture script does. Import it before any file of the extension; it stands in for the global `browser`.
// Knows the browser's calls that extension/clip uses, and no other.

import type { openPageHost } from '../../extension/capture/page-host.ts';

type Listener<Values extends readonly unknown[]> = (...values: Values) => void;

/** An event of the browser. */
class FakeEvent<Values extends readonly unknown[]> {
  readonly listeners = new Set<Listener<Values>>();
  addListener(listener: Listener<Values>): void {
    this.listeners.add(listener);
  }
  removeListener(listener: Listener<Values>): void {
    this.listeners.delete(listener);
  }
  fire(...values: Values): void {
    for (const listener of [...this.listeners]) listener(...values);
  }
}

/** One end of a wire. What is sent arrives a moment later, as JSON carries it; an end that is closed sends nothing more. */
class FakePort {
  readonly onMessage = new FakeEvent<[unknown]>();
  readonly onDisconnect = new FakeEvent<[FakePort]>();
  readonly name: string;
  other: FakePort | null = null;
  constructor(name: string) {
    this.name = name;
  }
  postMessage(message: unknown): void {
    const { other } = this;
    if (other === null) throw new Error('Attempting to use a disconnected port object');
    const carried = JSON.parse(JSON.stringify(message)) as unknown;
    queueMicrotask(() => other.onMessage.fire(carried));
  }
  disconnect(): void {
    const { other } = this;
    this.other = null;
    if (other === null) return;
    other.other = null;
    queueMicrotask(() => other.onDisconnect.fire(other));
  }
}

/** What a test may set and see. */
export const fakeExtension = {
  /** What the capture script does in the page; null = it answers nobody. A test with a DOM gives `openPageHost`. */
  script: null as typeof openPageHost | null,
  /** What the browser says instead of letting the script in. */
  refusal: null as string | null,
  /** The tab's address as the browser tells it; undefined without access, null when there is no such tab. */
  url: 'https://jobs.example/1' as string | undefined | null,
  /** Calls in the order they came. */
  calls: [] as string[],
  /** Takes the page away from the capture script, as going elsewhere does. */
  leavePage(): void {
    host?.close();
    host = null;
    for (const port of pagePorts.splice(0)) port.disconnect();
  },
  reset(): void {
    fakeExtension.leavePage();
    Object.assign(fakeExtension, { refusal: null, url: 'https://jobs.example/1', calls: [] });
    stored.clear();
  },
  action: new FakeEvent<[object]>(),
  command: new FakeEvent<[string, object?]>(),
  menu: new FakeEvent<[object, object?]>(),
  installed: new FakeEvent<[object]>(),
  external: new FakeEvent<[unknown, { origin?: string }, (answer: unknown) => void]>(),
};

const stored = new Map<string, unknown>();
const onChanged = new FakeEvent<[Record<string, { newValue?: unknown }>, string]>();
const onConnect = new FakeEvent<[FakePort]>();
const pagePorts: FakePort[] = [];
let host: { close: () => void } | null = null;

const fakeBrowser = {
  runtime: {
    id: 'rolebook',
    getURL: (path: string) => `chrome-extension://rolebook${path}`,
    onInstalled: fakeExtension.installed,
    getManifest: () => ({ externally_connectable: { matches: ['https://pane.example/*'] } }),
    onMessageExternal: fakeExtension.external,
  },
  i18n: { getMessage: (name: string) => name },
  action: { onClicked: fakeExtension.action },
  contextMenus: {
    onClicked: fakeExtension.menu,
    create: ({ id, title }: { id: string; title: string }) => fakeExtension.calls.push(`menu ${id} ${title}`),
  },
  commands: {
    onCommand: fakeExtension.command,
    getAll: () => Promise.resolve([{ name: 'clip-page', shortcut: 'Alt+Shift+K' }, { name: 'other' }]),
  },
  sidePanel: {
    open: ({ windowId }: { windowId: number }) => Promise.resolve(fakeExtension.calls.push(`panel ${windowId}`)),
  },
  storage: {
    onChanged,
    session: {
      get: (key: string) => Promise.resolve(stored.has(key) ? { [key]: stored.get(key) } : {}),
      set(values: Record<string, unknown>) {
        fakeExtension.calls.push(`store ${Object.keys(values).join()}`);
        for (const [key, newValue] of Object.entries(values)) {
          stored.set(key, newValue);
          onChanged.fire({ [key]: { newValue } }, 'session');
        }
        return Promise.resolve();
      },
      remove(key: string) {
        stored.delete(key);
        onChanged.fire({ [key]: {} }, 'session');
        return Promise.resolve();
      },
    },
  },
  scripting: {
    insertCSS: () => Promise.resolve(fakeExtension.calls.push('style')),
    executeScript({ files }: { files: string[] }) {
      if (fakeExtension.refusal !== null) return Promise.reject(new Error(fakeExtension.refusal));
      fakeExtension.calls.push(`inject ${files.join()}`);
      host?.close();
      // `as`: the parts of the browser's events and ports that the host uses are all there.
      host = fakeExtension.script?.({ onConnect } as unknown as Parameters<typeof openPageHost>[0]) ?? null;
      return Promise.resolve([]);
    },
  },
  tabs: {
    get: () =>
      fakeExtension.url === null
        ? Promise.reject(new Error('No tab with id: 7.'))
        : Promise.resolve({ url: fakeExtension.url }),
    connect(_: number, { name }: { name: string }) {
      const [mine, theirs] = [new FakePort(name), new FakePort(name)];
      mine.other = theirs;
      theirs.other = mine;
      // A tab in which nobody listens closes the port.
      if (onConnect.listeners.size === 0) theirs.disconnect();
      else pagePorts.push(theirs);
      onConnect.fire(theirs);
      return mine;
    },
  },
};

Object.assign(globalThis, { browser: fakeBrowser });
