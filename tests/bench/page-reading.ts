// `npm run bench -- page`: how long a page is read in a real Chromium, beside Readability on the same pages.
// Job pages: medians of interleaved rounds, the peer's time is the limit. Hostile pages: the best round, against limits in
// milliseconds, since other work on the machine can only add to a time.

import { inChromium } from '../e2e/browsers.ts';
import buildExtension from '../e2e/built-extension.ts';
import { bundle } from '../e2e/bundle.ts';
import { Journey } from '../e2e/journey.ts';
import { findMedian } from './measure.ts';
import type { PageTimes } from './page-contest.ts';
import type { Figure } from './report.ts';

/** Job pages take milliseconds, hostile ones seconds. */
const ROUNDS = { jobs: 25, hostile: 5 };
/** Goals of the project, in milliseconds: the whole of a hostile page, and one stretch on the page's own thread. */
const HOSTILE_MOST = 500;
const BLOCK_MOST = 50;

/** Starts a browser and measures; takes about a minute, nearly all of it Readability's on the hostile pages. */
export async function measurePageReading(): Promise<readonly Figure[]> {
  buildExtension();
  const journey = await Journey.begin(inChromium);
  try {
    const { screen } = await journey.visit('sample');
    await screen.evaluate(await bundle(new URL('./page-contest.ts', import.meta.url)));
    // `as`: what holdContest returns, carried as JSON.
    const times = (await screen.evaluate(`holdContest(${JSON.stringify(ROUNDS)})`)) as readonly PageTimes[];
    return times.flatMap(toFigures);
  } finally {
    await journey.end();
  }
}

function toFigures({ name, isHostile, own, block, readability }: PageTimes): readonly Figure[] {
  const middle = isHostile ? (times: readonly number[]) => Math.min(...times) : findMedian;
  const note = readability.length === 0 ? 'Readability throws' : `Readability ${middle(readability).toFixed(1)} ms`;
  const most = isHostile ? HOSTILE_MOST : Number(middle(readability).toFixed(1));
  const figures: Figure[] = [{ what: name, value: middle(own), unit: 'ms', goal: { most }, note }];
  if (isHostile) {
    figures.push({
      what: '  longest stretch without a pause',
      value: middle(block),
      unit: 'ms',
      goal: { most: BLOCK_MOST },
    });
  }
  return figures;
}
