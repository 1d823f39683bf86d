// The shelf between the task pane in Excel and the catalogue: chunks that came from the pane wait in the box "in", those a person sends
// to it in "out". On disk at once, in a database of its own, so that the background worker may be stopped at any moment.
// Plain IndexedDB: Dexie would be ten times the whole background worker. Must not know what the chunks hold.

import type { Transfer } from '../../shared/exchange/pane-messages.ts';

/** Which way. */
export type Box = 'in' | 'out';

/** What waits; `have` chunks of `count` have come. */
export interface WaitingTransfer extends Transfer {
  readonly have: number;
}

const DATABASE = 'rolebook-pane';
const CHUNKS = 'chunks';
const HEADS = 'transfers';
/** More than this is nobody's work: a page that runs wild is refused before it fills the disk. */
const MOST_WAITING = 20;
/** The name of the news that something came or went. */
const NEWS = 'rolebook-pane-shelf';

/** Keeps a chunk, again if it comes again; gives how many of the transfer are there, null when too many transfers wait. */
export async function putChunk(box: Box, head: Transfer, index: number, text: string): Promise<number | null> {
  const have = await run('readwrite', async ({ heads, chunks }) => {
    const known = await done(heads.getKey([box, head.transfer]));
    const waiting = known === undefined ? await done(heads.count(allOf(box))) : 0;
    if (waiting >= MOST_WAITING) return null;
    const { transfer, name, count, at } = head;
    heads.put({ transfer, name, count, at }, [box, transfer]);
    chunks.put(text, [box, transfer, index]);
    return done(chunks.count(allOf(box, transfer)));
  });
  announce();
  return have;
}

/** Oldest first. */
export function listTransfers(box: Box): Promise<WaitingTransfer[]> {
  return run('readonly', async ({ heads, chunks }) => {
    const found = (await done(heads.getAll(allOf(box)))) as Transfer[]; // written by putChunk only
    const list: WaitingTransfer[] = [];
    for (const head of found) list.push({ ...head, have: await done(chunks.count(allOf(box, head.transfer))) });
    return list.sort((one, other) => one.at - other.at);
  });
}

/** Null where there is none. */
export function getChunk(box: Box, transfer: string, index: number): Promise<string | null> {
  return run('readonly', async ({ chunks }) => {
    const text: unknown = await done(chunks.get([box, transfer, index]));
    return typeof text === 'string' ? text : null;
  });
}

export async function dropTransfer(box: Box, transfer: string): Promise<void> {
  await run('readwrite', async ({ heads, chunks }) => {
    heads.delete([box, transfer]);
    await done(chunks.delete(allOf(box, transfer)));
  });
  announce();
}

/** Tells of everything that comes or goes, from any part of the extension; the answer stops it. */
export function watchShelf(listener: () => void): () => void {
  const channel = new BroadcastChannel(NEWS);
  channel.onmessage = listener;
  return () => channel.close();
}

function announce(): void {
  const channel = new BroadcastChannel(NEWS);
  channel.postMessage(null);
  channel.close();
}

interface Stores {
  readonly heads: IDBObjectStore;
  readonly chunks: IDBObjectStore;
}

/** Opens, works in one transaction, and closes: nothing stays open in a worker that may be stopped. */
async function run<Value>(mode: IDBTransactionMode, work: (stores: Stores) => Promise<Value>): Promise<Value> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(CHUNKS);
    opening.result.createObjectStore(HEADS);
  };
  const database = await done(opening);
  try {
    const transaction = database.transaction([CHUNKS, HEADS], mode, { durability: 'strict' });
    const finished = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the transaction was aborted'));
    });
    const value = await work({ heads: transaction.objectStore(HEADS), chunks: transaction.objectStore(CHUNKS) });
    await finished;
    return value;
  } finally {
    database.close();
  }
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the request failed'));
  });
}

/** All keys of a box, or of one transfer in it: a list sorts behind every text and number. */
function allOf(...start: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound([...start], [...start, []]);
}
