// How the search for duplicates grows: in a Worker, on the command line, and after a single edit. Duties are generated.
// Times are of the wall clock, so on a busy machine they say little; memory is the largest resident set of the process.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DuplicateIndex } from '../../shared/duplicates/duplicate-index.ts';
import type { ComparedDuty } from '../../shared/model/duplicate.ts';
import { makeDuties } from './generated-duties.ts';
import { growthPerDoubling } from './measure.ts';
import type { Figure } from './report.ts';

const SEED = 20261123;
const IN_WORKER = 20_000;
const EDITS = 500;
/** An input file holds 100 MB at most. */
const ROWS_PER_FILE = 250_000;
const MILLISECONDS = 1000;
const MEGABYTES = 1e6;
const LOADER = './shared/cli/typescript.mjs';

/** A number of duties with the goals of issue 5 for them. */
export interface ScaleGoal {
  readonly duties: number;
  readonly seconds: number;
  /** Resident set in MB, null = no goal. */
  readonly megabytes: number | null;
}

/** Seconds and memory for 20,000 duties in a Worker, and for the given numbers on the command line. */
export async function measureScale(goals: readonly ScaleGoal[]): Promise<Figure[]> {
  const worker = await timeWorker(toDuties(IN_WORKER));
  const figures: Figure[] = [
    {
      what: `${IN_WORKER} duties in a Worker`,
      value: worker.seconds,
      unit: 's',
      goal: { most: 5 },
      note: `${worker.pairs} pairs`,
    },
  ];
  let before: { size: number; time: number } | null = null;
  for (const { duties, seconds, megabytes } of goals) {
    const run = await timeCommand(duties);
    const point = { size: duties, time: run.seconds };
    const growth = before ? `, ${growthPerDoubling(before, point).toFixed(2)} x per doubling` : '';
    before = point;
    figures.push(
      {
        what: `${duties} duties, command line`,
        value: run.seconds,
        unit: 's',
        goal: { most: seconds },
        note: `one thread${growth}`,
      },
      {
        what: `${duties} duties, memory`,
        value: run.megabytes,
        unit: 'MB',
        goal: megabytes === null ? null : { most: megabytes },
      },
    );
  }
  return figures;
}

/** One duty edited among 20,000, and its pairs asked for. */
export function measureEdits(): Figure[] {
  const duties = toDuties(IN_WORKER);
  const index = new DuplicateIndex({ across: false });
  for (const step of index.fill(duties)) void step; // run to its end
  const others = makeDuties(EDITS, SEED + 1);
  const times = others.map((text, at) => {
    const duty = duties[(at * 37) % duties.length];
    const start = performance.now();
    if (duty) index.put({ ...duty, text });
    for (const pair of index.listPairsOf(duty?.id ?? '')) void pair; // looked at as a view would
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? NaN;
  return [
    { what: `one edit at ${IN_WORKER} duties, median`, value: at(0.5), unit: 'ms', goal: null },
    { what: `one edit at ${IN_WORKER} duties, 95 of 100`, value: at(0.95), unit: 'ms', goal: { most: 10 } },
  ];
}

function toDuties(count: number): ComparedDuty[] {
  return makeDuties(count, SEED).map((text, at) => ({ id: String(at), text, role: null, source: 'generated' }));
}

/** From the message with the duties to the last pair. */
async function timeWorker(duties: readonly ComparedDuty[]): Promise<{ seconds: number; pairs: number }> {
  const start = performance.now();
  const worker = new Worker(new URL('./duplicate-worker.ts', import.meta.url), {
    workerData: duties,
    execArgv: ['--import', LOADER],
  });
  let pairs = 0;
  await new Promise<void>((resolve, reject) => {
    worker.on('message', (found: readonly unknown[] | null) => (found === null ? resolve() : (pairs += found.length)));
    worker.on('error', reject);
  });
  const seconds = (performance.now() - start) / MILLISECONDS;
  await worker.terminate();
  return { seconds, pairs };
}

/**
 * Prints the kilobytes of the largest resident set from inside the process. Linux counts the size of the parent at the fork into a
 * child's `maxRSS`; `VmHWM` of /proc begins with the child's own memory.
 */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync } from 'node:fs';
  function peak() {
    try { return Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); }
    catch { return process.resourceUsage().maxRSS; }
  }
  process.on('exit', () => console.error('peak', peak()));
`)}`;

async function timeCommand(count: number): Promise<{ seconds: number; megabytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-scale-'));
  try {
    const duties = makeDuties(count, SEED);
    const files: string[] = [];
    for (let from = 0; from < count; from += ROWS_PER_FILE) {
      const file = join(folder, `${files.length}.tsv`);
      const rows = duties.slice(from, from + ROWS_PER_FILE).map((duty, at) => `${from + at}\t${duty}`);
      writeFileSync(file, `id\tduty\n${rows.join('\n')}\n`);
      files.push(file);
    }
    const start = performance.now();
    const args = [
      '--import',
      TELL_MEMORY,
      'shared/cli/rolebook.mjs',
      'duplicates',
      ...files,
      '--column',
      'duty',
      '--id',
      'id',
      '--json',
    ];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const status = await new Promise((resolve) => child.on('close', resolve));
    const kilobytes = Number(/peak (\d{1,12})/.exec(errors)?.[1]);
    if (status !== 0) console.error(errors);
    return { seconds: (performance.now() - start) / MILLISECONDS, megabytes: (kilobytes * 1024) / MEGABYTES };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
