// Snapshots: files with everything that is in the catalogue, five deep, each with its checksum inside (a .rolebook.json).
// The names tell when, how many roles and how many segments, so that none need be opened to choose one.
// Knows the safekeeping port and the catalogue's; no browser.

import type { Catalogue, WorkOptions, ImportResult } from '../../shared/catalogue/catalogue.ts';
import { writeCatalogueFile } from '../../shared/exchange/catalogue-file-writer.ts';
import { importRolebook } from '../../shared/exchange/import-rolebook.ts';
import type { Safekeeping } from './safekeeping.ts';

/** A snapshot. */
export interface Snapshot {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly roles: number;
  readonly segments: number;
}

/** Snapshots that are kept. */
export const SNAPSHOTS_KEPT = 5;

/** Steps after which a new one is due, and the age after which one is due for any change at all (performance research B4, row 2). */
const STEPS_DUE = 20;
const AGE_DUE = 60 * 60 * 1000;

/** Matches "1764000000000-12-340.rolebook.json.gz" (time, roles, segments); never "1764000000000.rolebook.json.gz". */
const NAME = /^(\d{1,15})-(\d{1,9})-(\d{1,9})\.rolebook\.json\.gz$/;

/** All of them, newest first. */
export async function listSnapshots(files: Safekeeping): Promise<Snapshot[]> {
  const snapshots = (await files.listFiles()).flatMap((name): Snapshot[] => {
    const [, at, roles, segments] = NAME.exec(name) ?? [];
    return at === undefined ? [] : [{ name, at: Number(at), roles: Number(roles), segments: Number(segments) }];
  });
  return snapshots.sort((a, b) => b.at - a.at);
}

/** True when the newest one is too far behind a catalogue of so many segments. */
export function isSnapshotDue(newest: Snapshot | undefined, segments: number, now: number): boolean {
  if (!newest) return segments > 0;
  const steps = segments - newest.segments;
  return steps >= STEPS_DUE || (steps > 0 && Math.abs(now - newest.at) >= AGE_DUE);
}

/** Writes one, then drops those that are too many. Rejects with what the file system says; the older ones are untouched then. */
export async function takeSnapshot(
  files: Safekeeping,
  catalogue: Catalogue,
  { at, roles, segments }: Omit<Snapshot, 'name'>,
): Promise<void> {
  await files.writeFile(`${at}-${roles}-${segments}.rolebook.json.gz`, writeCatalogueFile(catalogue.export()));
  for (const { name } of (await listSnapshots(files)).slice(SNAPSHOTS_KEPT)) await files.dropFile(name);
}

/** Merges one into the catalogue. `refused` names what of it is damaged. */
export async function readSnapshot(
  files: Safekeeping,
  { name, at }: Snapshot,
  { catalogue, options }: { readonly catalogue: Catalogue; readonly options: WorkOptions },
): Promise<ImportResult> {
  try {
    return await importRolebook(catalogue, files.readFile(name), { ...options, step: name, now: at });
  } catch (error) {
    if (error instanceof Error && error.name === 'CatalogueError') throw error;
    // The packing of the file has a checksum of its own, which the browser looks at.
    return { added: 0, known: 0, refused: [`The copy cannot be read (${String(error)}).`] };
  }
}
