// `npm run bench -- store`: the import of 10,000 roles against raw IndexedDB in a real Chromium, what a person waits for with them in the
// store, and the merge alone in Node. Raw and catalogue take turns; every figure is the median of the rounds.

import { chromium, type Page } from 'playwright-core';
import { createMemoryCatalogue } from '../../shared/catalogue/memory-catalogue.ts';
import { bundle } from '../e2e/bundle.ts';
import { findMedian } from './measure.ts';
import type { Figure } from './report.ts';
import { DUTIES, makeSegments } from './store-content.ts';
import type { StoreBench, StoreTimes } from './store-page.ts';

const ROLES = 10_000;
const ROUNDS = 7;

/** Goals of the project. */
const RAW_MOST = 2;
const GAP_MOST = 100;
const FIRST_ROWS_MOST = 150;
const SAVE_MOST = 20;

declare const bench: StoreBench;

/** Takes about a minute. Throws where no Chromium is installed. */
export async function measureStore(): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    );
    await page.goto('http://localhost/');
    await page.evaluate(await bundle(new URL('./store-page.ts', import.meta.url)));
    return [...(await measureImport(page)), ...(await measureReading(page)), await measureMerge()];
  } finally {
    await browser.close();
  }
}

async function measureImport(page: Page): Promise<Figure[]> {
  await page.evaluate((roles) => bench.prepare(roles), ROLES);
  const raw: StoreTimes[] = [];
  const catalogue: StoreTimes[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    raw.push(await page.evaluate(() => bench.putRaw()));
    catalogue.push(await page.evaluate(() => bench.importAll()));
  }
  const rawTime = findMedian(raw.map(({ total }) => total));
  const time = findMedian(catalogue.map(({ total }) => total));
  const gap = findMedian(catalogue.map((one) => one.gap));
  const what = `${ROLES} roles / ${ROLES * DUTIES} duties`;
  return [
    {
      what: `${what}, raw IndexedDB`,
      value: rawTime,
      unit: 'ms',
      goal: null,
      note: `longest block ${findMedian(raw.map((one) => one.gap)).toFixed(0)} ms`,
    },
    { what: `${what}, imported`, value: time, unit: 'ms', goal: null },
    { what: 'imported / raw', value: time / rawTime, unit: 'x', goal: { most: RAW_MOST } },
    { what: 'longest block while importing', value: gap, unit: 'ms', goal: { most: GAP_MOST } },
  ];
}

async function measureReading(page: Page): Promise<Figure[]> {
  const { open, count, known, save } = await page.evaluate(() => bench.read());
  return [
    { what: 'open, and the first 50 roles by title', value: open, unit: 'ms', goal: { most: FIRST_ROWS_MOST } },
    { what: 'number of roles', value: count, unit: 'ms', goal: null },
    { what: 'roles that a new text may repeat', value: known, unit: 'ms', goal: null },
    { what: 'one edit saved', value: save, unit: 'ms', goal: { most: SAVE_MOST } },
  ];
}

/** The merge without a database: what a import costs in the core. */
async function measureMerge(): Promise<Figure> {
  const segments = makeSegments(ROLES);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const catalogue = createMemoryCatalogue({ now: () => Date.UTC(2026, 10, 23, 12), random: () => 0.5 });
    const start = performance.now();
    await catalogue.import(segments);
    times.push(performance.now() - start);
  }
  return { what: 'merge in memory, Node', value: (ROLES * DUTIES) / findMedian(times), unit: 'duties/ms', goal: null };
}
