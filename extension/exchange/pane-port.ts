// What the catalogue page can do with the task pane of Excel on the web: take what came from it, leave something for it.
// The shelf is in storage/, the talking is the background's; here both become files and texts.

import { browser } from 'wxt/browser';
import { toChunks } from '../../shared/exchange/pane-messages.ts';
import {
  dropTransfer,
  getChunk,
  listTransfers,
  putChunk,
  watchShelf,
  type WaitingTransfer,
} from '../storage/pane-shelf.ts';

/** The way to the pane. Promises reject where the disk refuses. */
export interface PanePort {
  /** What a person types into the pane once, so that it finds this extension. */
  readonly code: string;
  watch(listener: () => void): () => void;
  /** What came from the pane, and what waits for it; oldest first. */
  list(): Promise<{ readonly came: readonly WaitingTransfer[]; readonly waits: readonly WaitingTransfer[] }>;
  /** The file that came, null when a part of it is missing. */
  open(transfer: WaitingTransfer): Promise<File | null>;
  drop(box: 'came' | 'waits', transfer: string): Promise<void>;
  /** Leaves a file for the pane. Rejects when too much waits already. */
  leave(
    file: { readonly id: string; readonly name: string; readonly at: number },
    pieces: AsyncIterable<string>,
  ): Promise<void>;
}

/** Null where no page may speak to the extension: in Firefox, whose manifest names none. */
export function openPanePort(): PanePort | null {
  if (browser.runtime.getManifest().externally_connectable === undefined) return null;
  return {
    code: browser.runtime.id,
    watch: watchShelf,
    list: async () => ({ came: await listTransfers('in'), waits: await listTransfers('out') }),
    async open({ transfer, name, count }) {
      const chunks: string[] = [];
      for (let index = 0; index < count; index++) {
        const text = await getChunk('in', transfer, index);
        if (text === null) return null;
        chunks.push(text);
      }
      return new File(chunks, name);
    },
    drop: (box, transfer) => dropTransfer(box === 'came' ? 'in' : 'out', transfer),
    async leave({ id, name, at }, pieces) {
      const chunks = await toChunks(pieces);
      for (const [index, text] of chunks.entries()) {
        const kept = await putChunk('out', { transfer: id, name, count: chunks.length, at }, index, text);
        if (kept === null) throw new Error('Too many files wait for the pane already.');
      }
    },
  };
}
