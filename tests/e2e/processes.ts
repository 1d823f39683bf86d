// Waits for the processes that a killed browser leaves behind: its children end by themselves a moment later.
// A browser that is started on their profile meanwhile was seen to find an empty database, three times in some two hundred kills.
// The dying children are the likely cause, which is not proven.

import { readdirSync, readFileSync } from 'node:fs';
import { poll } from '../../extension/start/poll.ts';

const GONE_AT_MOST = 10_000;

/** Resolves when no process names this folder on its command line. Looks into /proc: elsewhere than on Linux it waits for nothing. */
export async function untilGone(profile: string): Promise<void> {
  await poll('the processes of a killed browser to end', GONE_AT_MOST, () => countProcesses(profile) === 0 || null);
}

function countProcesses(profile: string): number {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && readCommandLine(name).includes(profile)).length;
  } catch {
    return 0; // no /proc here
  }
}

/** '' for a process that has just ended. */
function readCommandLine(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
