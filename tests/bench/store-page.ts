// The store inside a page of a real browser, at the service of tests/bench/store.ts: raw IndexedDB beside the catalogue's import.
// bundle.ts makes a script of it; `globalThis.bench` is what the benchmark calls.

import { CatalogueDatabase } from '../../extension/storage/catalogue-database.ts';
import { openDexieCatalogue } from '../../extension/storage/open-dexie-catalogue.ts';
import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { Segment } from '../../shared/model/operation.ts';
import { makeRoleContent, makeSegments } from './store-content.ts';

/** Times in milliseconds; `gap` is the longest time in which the page could not answer. */
export interface StoreTimes {
  readonly total: number;
  readonly gap: number;
}

/** What the benchmark calls in the page. */
export interface StoreBench {
  /** Makes the content that all of the others use. */
  prepare(roles: number): void;
  /** The roles as plain documents into one table without an index, 500 in a transaction. */
  putRaw(): Promise<StoreTimes>;
  /** The same roles as segments into an empty catalogue, which is kept open for the readings below. */
  importAll(): Promise<StoreTimes>;
  /** Median of several: the first 50 roles by title from a database that has just been opened, their number, a known role, one save. */
  read(): Promise<{ readonly open: number; readonly count: number; readonly known: number; readonly save: number }>;
}

declare global {
  var bench: StoreBench;
}

const AT_ONCE = 500;
const ROUNDS = 21;
let made = 0;
let roles: { readonly id: string }[] = [];
let segments: Segment[] = [];
let filled: CatalogueDatabase | null = null;

globalThis.bench = {
  prepare(count) {
    segments = asRead(makeSegments(count));
    roles = asRead(Array.from({ length: count }, (_, index) => ({ id: `role${index}`, ...makeRoleContent(index) })));
  },
  async putRaw() {
    const name = `raw${made++}`;
    const database = await openRaw(name);
    const times = await watchGaps(async () => {
      for (let start = 0; start < roles.length; start += AT_ONCE)
        await putSome(database, roles.slice(start, start + AT_ONCE));
    });
    database.close();
    indexedDB.deleteDatabase(name);
    return times;
  },
  async importAll() {
    if (filled) await filled.delete();
    filled = new CatalogueDatabase(`catalogue${made++}`);
    const catalogue = openDexieCatalogue({ database: filled });
    await catalogue.countRoles();
    const times = await watchGaps(async () => {
      const { added, refused } = await catalogue.import(segments);
      if (added !== roles.length || refused.length > 0) throw new Error(`${added} of ${roles.length} came in`);
    });
    catalogue.close();
    return times;
  },
  async read() {
    const name = filled?.name ?? '';
    let opened: Catalogue | null = null;
    const openAndList = async () => {
      opened = openDexieCatalogue({ database: new CatalogueDatabase(name) });
      const first = await opened.listRoles({ order: 'title', limit: 50 });
      if (first.length !== 50) throw new Error('no 50 roles');
    };
    const open = await findMedian(openAndList, () => opened?.close());
    const catalogue = openDexieCatalogue({ database: new CatalogueDatabase(name) });
    const dutyKeys = Array.from({ length: 20 }, (_, index) => `key${index}`);
    const count = await findMedian(() => catalogue.countRoles());
    const known = await findMedian(() =>
      catalogue.findKnown({ urlKey: 'https://example.org/a', textKey: 'none', titleKeys: ['keeper 77'], dutyKeys }),
    );
    let saves = 0;
    const save = await findMedian(() =>
      catalogue.save('Rename', [{ kind: 'role', id: 'role5', values: { title: `Title ${saves++}` } }]),
    );
    catalogue.close();
    return { open, count, known, save };
  },
};

/** As a file or a message brings it: objects put together field by field are several times slower to go through than parsed ones. */
function asRead<Value>(made: Value): Value {
  return JSON.parse(JSON.stringify(made)) as Value;
}

/** Runs the work while a message goes round: the longest wait between two is the longest block. */
async function watchGaps(work: () => Promise<void>): Promise<StoreTimes> {
  const { port1, port2 } = new MessageChannel();
  const start = performance.now();
  let last = start;
  let gap = 0;
  let running = true;
  const look = () => {
    gap = Math.max(gap, performance.now() - last);
    last = performance.now();
  };
  port1.onmessage = () => {
    look();
    if (running) setTimeout(() => port2.postMessage(null), 1);
  };
  port2.postMessage(null);
  await work();
  look();
  running = false;
  return { total: performance.now() - start, gap };
}

/** `after` is done when the clock has stopped. */
async function findMedian(work: () => Promise<unknown>, after = () => undefined as unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
    after();
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? NaN;
}

function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('roles', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('cannot open'));
  });
}

function putSome(database: IDBDatabase, some: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('roles', 'readwrite', { durability: 'strict' });
    for (const one of some) transaction.objectStore('roles').put(one);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}
