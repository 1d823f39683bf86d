// The file that --to and --write name: checked before the work, written beside its place, put there when it is whole.
// The one file of the room that writes to disk. Must not know what it writes.

import { statSync } from 'node:fs';
import { open, realpath, rename, unlink, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { toReason, UsageError } from './command-errors.ts';
import type { TextSink } from './terminal.ts';

/** A file in the making. */
export interface OutFile extends TextSink {
  /** Text, or the bytes of a file that is no text. */
  write(content: string | Uint8Array): Promise<void>;
  /** Puts the whole file in its place. Throws a UsageError when the disk refuses. */
  close(): Promise<void>;
  /** Leaves the place as it was. Never throws. */
  discard(): Promise<void>;
}

/** Throws a UsageError when `out` cannot be written to or is one of the inputs, by whatever name or link. */
export function checkOutFile(out: string, inputs: readonly string[]): void {
  const folder = findFile(dirname(out));
  if (!folder?.isDirectory()) throw new UsageError(`${out}: there is no folder ${dirname(out)} to write it to`);
  const present = findFile(out);
  if (!present) return;
  if (!present.isFile()) throw new UsageError(`${out}: is no ordinary file, so it is not written over`);
  const same = inputs.find((input) => {
    const file = findFile(input);
    return file?.ino === present.ino && file.dev === present.dev;
  });
  if (same !== undefined)
    throw new UsageError(`${out}: is an input (${same}), so it is not written over; name another file`);
}

/** Opens a file for writing. Throws a UsageError when the disk refuses. */
export async function openOutFile(out: string): Promise<OutFile> {
  const place = await realpath(out).catch(() => out); // through a link, so that the link stays one
  const draft = join(dirname(place), `.${basename(place)}.${process.pid}.partial`);
  const file = await refuseAsUsage(out, () => open(draft, 'w'));
  return {
    async write(content) {
      await refuseAsUsage(out, () => file.writeFile(content));
    },
    async close() {
      await file.close();
      await refuseAsUsage(out, () => rename(draft, place));
    },
    async discard() {
      await closeQuietly(file);
      await unlink(draft).catch(() => undefined); // never written, or already in its place
    },
  };
}

async function closeQuietly(file: FileHandle): Promise<void> {
  await file.close().catch(() => undefined); // closed twice is closed
}

async function refuseAsUsage<T>(out: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new UsageError(`${out}: cannot be written: ${toReason(error)}`);
  }
}

function findFile(path: string) {
  try {
    return statSync(path);
  } catch {
    return null; // not there, which is an answer
  }
}
