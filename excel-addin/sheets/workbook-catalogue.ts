// The catalogue that lives in the workbook: in memory while the pane is open, every step written to the workbook as it is saved.
// Steps go into records of their own, so two people who edit one workbook never write the same record.
// What could not be written yet waits and is written with the next step, or when it is asked for.

import type { Catalogue, ImportResult } from '../../shared/catalogue/catalogue.ts';
import { createMemoryShelf } from '../../shared/catalogue/memory-shelf.ts';
import { createShelfCatalogue } from '../../shared/catalogue/shelf-catalogue.ts';
import type { Surroundings } from '../../shared/catalogue/shelf-start.ts';
import type { Shelf } from '../../shared/catalogue/shelf.ts';
import type { Segment } from '../../shared/model/operation.ts';
import type { WorkbookPort } from '../workbook/workbook-port.ts';
import { packRecord, unpackRecord } from './pack-record.ts';

const PREFIX = 'operations/';

/** A catalogue with its workbook. */
export interface WorkbookCatalogue {
  readonly catalogue: Catalogue;
  /** What was in the workbook when it was opened; `damaged` names records that could not be read and were left alone. */
  readonly loaded: ImportResult & { readonly damaged: readonly string[] };
  /** Steps that are not in the workbook yet. */
  countWaiting(): number;
  /** Writes what waits. Rejects with the port's `WorkbookError`; what was not written goes on waiting. */
  keep(): Promise<void>;
  /** Reads what others have written since. */
  refresh(): Promise<ImportResult>;
}

/** Reads the workbook's operations. `port` null: outside Excel, where the catalogue lives as long as the pane. */
export async function openWorkbookCatalogue(
  port: WorkbookPort | null,
  surroundings: Surroundings,
): Promise<WorkbookCatalogue> {
  const waiting: Segment[] = [];
  const known = new Set<string>();
  let isReading = false;
  const catalogue = createShelfCatalogue(
    watchSegments(createMemoryShelf(), (segments) => {
      if (!isReading) waiting.push(...segments);
    }),
    surroundings,
  );
  const read = async (): Promise<ImportResult & { damaged: readonly string[] }> => {
    const segments: Segment[] = [];
    const damaged: string[] = [];
    if (port !== null) {
      const names = [...(await port.listRecords()).keys()].filter(
        (name) => name.startsWith(PREFIX) && !known.has(name),
      );
      const records = names.length > 0 ? await port.readRecords(names) : new Map<string, readonly string[]>();
      for (const name of names) {
        const unpacked = await unpackRecord(records.get(name) ?? []);
        // Operations are checked one by one when they are imported; here it only has to be a list.
        if (unpacked.is === 'value' && Array.isArray(unpacked.value)) segments.push(...(unpacked.value as Segment[]));
        else damaged.push(name);
        known.add(name);
      }
    }
    isReading = true;
    try {
      return { ...(await catalogue.import(segments)), damaged };
    } finally {
      isReading = false;
    }
  };
  const write = async (): Promise<void> => {
    if (port === null || waiting.length === 0) return;
    const written = [...waiting];
    const name = PREFIX + nameOf(written);
    await port.writeRecord(name, await packRecord(written));
    known.add(name);
    waiting.splice(0, written.length);
  };
  let last: Promise<unknown> = Promise.resolve(); // one write at a time, or two would write the same steps
  return {
    catalogue,
    loaded: await read(),
    countWaiting: () => waiting.length,
    keep() {
      const turn = last.then(() => write());
      last = turn.catch(() => undefined); // told to the caller; the next one's turn comes all the same
      return turn;
    },
    refresh: read,
  };
}

/** Records are named by their first operation: nobody else has made that one. */
function nameOf(segments: readonly Segment[]): string {
  return segments[0]?.operations[0]?.stamp ?? '';
}

/** Tells of every segment that a transaction kept, after it is done. */
function watchSegments(shelf: Shelf, onKept: (segments: readonly Segment[]) => void): Shelf {
  return {
    ...shelf,
    async write(work) {
      const put: Segment[] = [];
      const result = await shelf.write((writer) =>
        work({
          ...writer,
          putSegments(segments) {
            put.push(...segments);
            return writer.putSegments(segments);
          },
        }),
      );
      onKept(put);
      return result;
    },
  };
}
