// Looks after the database: notices at the opening that it was lost or set back, takes snapshots, brings one back.
// Works behind the person's back: a look after a write waits until things are quiet, and one tab does it for all.
// Knows the shelf, the catalogue and the safekeeping ports; no browser.

import type { Catalogue, CatalogueState, WorkOptions, ImportResult } from '../../shared/catalogue/catalogue.ts';
import { createId } from '../../shared/catalogue/ids.ts';
import { readHead, type Surroundings } from '../../shared/catalogue/shelf-start.ts';
import type { Safekeeping, StoreMark } from './safekeeping.ts';
import { isSnapshotDue, listSnapshots, readSnapshot, takeSnapshot, type Snapshot } from './snapshots.ts';
import type { DexieShelf } from './dexie-shelf.ts';

/** What is looked after, and by what. */
export interface Kept {
  readonly shelf: DexieShelf;
  readonly catalogue: Catalogue;
  readonly files: Safekeeping;
  readonly surroundings: Surroundings;
}

/** Looks after one database. */
export interface Keeper {
  /** `lost` where the database is not, or not all of, what it was; else `open`. Gives a set back database a new device name. */
  check(): Promise<CatalogueState>;
  /** Renews the mark, and takes a snapshot if one is due or `now` is wanted. Must not be called while the database is lost. */
  tend(now?: 'now'): Promise<void>;
  /** Merges the snapshot of that time into what is there, and holds the loss for repaired if the snapshot was whole. */
  restore(at: number, options: WorkOptions): Promise<ImportResult>;
  /** Holds the loss for accepted: what was is not missed any more. The snapshots stay until newer ones replace them. */
  forget(): Promise<void>;
}

/** Looks after this database. */
export function createKeeper({ shelf, catalogue, files, surroundings }: Kept): Keeper {
  const look = () =>
    shelf.read(async (reader) => ({
      head: await reader.getHead(),
      roles: await reader.countRoles(),
      segments: await reader.countSegments(),
    }));

  async function writeMark(changes: Partial<StoreMark>): Promise<void> {
    const { head, roles } = await look();
    const { dismissed = 0, asked = false } = (await files.readMark()) ?? {};
    await files.writeMark({ store: head?.store ?? '', clock: head?.clock ?? '', roles, dismissed, asked, ...changes });
  }

  return {
    async check() {
      const { head, segments } = await look();
      const mark = await files.readMark();
      const missed = (await listSnapshots(files)).filter(({ at }) => at > (mark?.dismissed ?? 0));
      const isAnother = mark !== null && mark.roles > 0 && mark.store !== head?.store;
      // Segments are never taken away, so a copy that has more of them knew a time that this database does not.
      if (isAnother || missed.some((snapshot) => snapshot.segments > segments)) {
        return { is: 'lost', restorable: missed.map(({ at, roles }) => ({ at, roles })) };
      }
      if (mark && head && mark.store === head.store && mark.clock > head.clock)
        await renameDevice(shelf, mark, surroundings);
      return { is: 'open' };
    },

    tend: (now) =>
      files.alone(async () => {
        const { roles, segments } = await look();
        const isFirst = !(await files.readMark())?.asked;
        if (isFirst) await files.askToPersist();
        await writeMark({ asked: true });
        const [newest] = await listSnapshots(files);
        const at = surroundings.now();
        const isNew = segments > 0 && segments !== newest?.segments;
        if ((now && isNew) || isSnapshotDue(newest, segments, at))
          await takeSnapshot(files, catalogue, { at, roles, segments });
      }),

    async restore(at, options) {
      const snapshot = (await listSnapshots(files)).find((one: Snapshot) => one.at === at);
      if (!snapshot) return { added: 0, known: 0, refused: ['There is no copy of that time any more.'] };
      const result = await readSnapshot(files, snapshot, { catalogue, options });
      if (result.refused.length === 0 && !options.signal?.aborted) await this.forget();
      return result;
    },

    forget: () => writeMark({ dismissed: surroundings.now() }),
  };
}

/** The database is older than the mark: others may hold operations that this device has forgotten (data-layer research, rule 2). */
async function renameDevice(shelf: DexieShelf, mark: StoreMark, surroundings: Surroundings): Promise<void> {
  await shelf.write(async (writer) => {
    const head = await readHead(writer, surroundings);
    if (mark.clock <= head.clock) return; // another tab has written meanwhile
    await writer.putHead({ ...head, device: createId(surroundings.now(), surroundings.random) });
  });
}
