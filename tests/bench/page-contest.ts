// Our page reader and Readability on the same pages, inside a real browser. Bundled and run there by page-reading.ts.
// Readability gets a copy of the document, made before its clock starts; ours reads the shown page with its computed styles.

import { Readability } from '@mozilla/readability';
import { packLines } from '../../extension/clip/packed-lines.ts';
import { runInSlices } from '../../extension/capture/slices.ts';
import { openLivePage } from '../../shared/read/live-page.ts';
import { openBudget } from '../../shared/read/page-budget.ts';
import { correctChrome } from '../../shared/read/page-chrome.ts';
import { toSource } from '../../shared/read/page-source.ts';
import { walkPage } from '../../shared/read/page-walk.ts';
import type { Steps } from '../../shared/read/steps.ts';
import { TextTrail } from '../../shared/read/text-trail.ts';
import { HOSTILE_PAGES, JOB_PAGES, type PageShape } from './page-shapes.ts';

/** Times of one page in milliseconds, one for each round. */
export interface PageTimes {
  readonly name: string;
  readonly isHostile: boolean;
  /** From the first step to the last line packed for the wire, pauses included. */
  readonly own: readonly number[];
  /** The longest stretch without a pause of each round. */
  readonly block: readonly number[];
  /** Empty where Readability throws. */
  readonly readability: readonly number[];
}

const { signal } = new AbortController();
const WARM_ROUNDS = 5;

/** Reads every page so many times with each of the two, in turns, after rounds that do not count. */
async function holdContest(rounds: { readonly jobs: number; readonly hostile: number }): Promise<readonly PageTimes[]> {
  const results: PageTimes[] = [];
  // Compiled and warm before anything counts.
  for (const { build } of JOB_PAGES) await contest(build, WARM_ROUNDS);
  for (const { name, build } of JOB_PAGES) {
    results.push({ name, isHostile: false, ...(await contest(build, rounds.jobs)) });
  }
  for (const { name, build } of HOSTILE_PAGES) {
    results.push({ name, isHostile: true, ...(await contest(build, rounds.hostile)) });
  }
  document.body.replaceChildren();
  return results;
}

async function contest(build: PageShape['build'], rounds: number): Promise<Omit<PageTimes, 'name' | 'isHostile'>> {
  document.body.replaceChildren();
  build(document.body);
  document.body.getBoundingClientRect(); // laid out, as a page is when somebody clips it
  const own: number[] = [];
  const block: number[] = [];
  const readability: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const read = await readOnce();
    const peer = runReadability();
    if (round === 0) continue;
    own.push(read.time);
    block.push(read.block);
    if (peer !== null) readability.push(peer);
  }
  return { own, block, readability };
}

async function readOnce(): Promise<{ readonly time: number; readonly block: number }> {
  const watch = { since: performance.now(), longest: 0 };
  const start = watch.since;
  const trail = new TextTrail<Node>();
  const { lines } = await runInSlices(
    watched(walkPage(openLivePage(window, document), openBudget(), { trail }), watch),
    { signal },
  );
  const { source } = await runInSlices(watched(toSource(correctChrome(lines)), watch), { signal });
  for (const piece of packLines(source)) JSON.stringify(piece); // as a port carries it
  return { time: performance.now() - start, block: watch.longest };
}

/** The same steps, with the longest stretch between two pauses noted. */
function* watched<Result>(steps: Steps<Result>, watch: { since: number; longest: number }): Steps<Result> {
  let hasPaused = false;
  watch.since = performance.now();
  for (;;) {
    const step = steps.next(hasPaused);
    watch.longest = Math.max(watch.longest, performance.now() - watch.since);
    if (step.done === true) return step.value;
    hasPaused = yield step.value;
    if (hasPaused) watch.since = performance.now();
  }
}

/** Null where it throws, as it does on clobbered forms. */
function runReadability(): number | null {
  // `as`: a copy of a document is a document.
  const copy = document.cloneNode(true) as Document;
  const start = performance.now();
  try {
    new Readability(copy).parse();
    return performance.now() - start;
  } catch {
    return null;
  }
}

Object.assign(globalThis, { holdContest });
