// Waits for the processes of a killed browser: its children end by themselves a moment later.
// A browser that is started on their profile meanwhile was seen to find an empty database, three times in some two hundred kills.
// The dying children are the likely cause, which is not proven.

import { readdirSync, readFileSync } from 'node:fs';
import { poll } from '../../extension/start/poll.ts';

const GONE_AT_MOST = 10_000;

/** The processes that name this folder on their command line. None elsewhere than on Linux: it looks into /proc. */
export function listProcesses(profile: string): readonly string[] {
  try {
    return readdirSync('/proc').filter((id) => /^\d+$/.test(id) && read(id, 'cmdline').includes(profile));
  } catch {
    return []; // no /proc here
  }
}

/**
 * Resolves when these have closed their files. They are to be listed before the kill: a dying process loses its command line
 * while its files are still open and locked.
 */
export async function untilGone(ids: readonly string[]): Promise<void> {
  await poll('the processes of a killed browser to end', GONE_AT_MOST, () => ids.every(isOver) || null);
}

/** A zombie has closed its files; it only waits to be counted. "12 (a name) Z 1 …" */
function isOver(id: string): boolean {
  const stat = read(id, 'stat');
  return stat === '' || /^\) [ZX]/.test(stat.slice(stat.lastIndexOf(')')));
}

/** '' for a process that has ended. */
function read(id: string, file: 'cmdline' | 'stat'): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
