// `npm run bench -- browser`: what a person waits for in a real Chromium with ten thousand roles in the store.
// The production build, headless, on this machine; figures of pages are medians of several loads, figures of keys are the 95th of 100.

import type { ChromiumScreen } from '../e2e/chromium-screen.ts';
import type { TestChromium } from '../e2e/chromium.ts';
import { inChromium } from '../e2e/browsers.ts';
import buildExtension from '../e2e/built-extension.ts';
import { bundle } from '../e2e/bundle.ts';
import { Journey } from '../e2e/journey.ts';
import { Person } from '../e2e/person.ts';
import { runIn } from '../e2e/screen.ts';
import type { StoreInPage } from '../e2e/store-in-page.ts';
import { poll } from '../../extension/start/poll.ts';
import { findMedian } from './measure.ts';
import type { Figure } from './report.ts';

const ROLES = 10_000;
const LOADS = 7;
const KEYS = 100;

/** A goal of the project: first rows in milliseconds, and a key press to its paint. */
const FIRST_ROWS_MOST = 150;
const KEY_TO_PAINT_MOST = 33;

declare const store: StoreInPage;

declare global {
  /** Milliseconds from the start of the navigation to the paint of what was waited for. */
  var shownAt: number | undefined;
  /** Milliseconds from each key press to the paint behind it. */
  var keyTimes: number[];
}

/** Builds the extension, fills a store, and measures; takes about a minute. */
export async function measureInBrowser(): Promise<Figure[]> {
  buildExtension();
  const journey = await Journey.begin(inChromium);
  try {
    const fill = await fillStore(journey);
    await journey.restart();
    const catalogue = await measureLoads(journey, 'catalogue.html', 'article');
    const panel = await measureLoads(journey, 'sidepanel.html', 'button');
    return [
      { what: `${ROLES} roles, 20 duties each, saved in steps of 500`, value: fill, unit: 'ms', goal: null },
      { what: 'catalogue page: first rows painted', value: catalogue, unit: 'ms', goal: { most: FIRST_ROWS_MOST } },
      { what: 'side panel: first buttons painted', value: panel, unit: 'ms', goal: { most: FIRST_ROWS_MOST } },
      ...(await measureKeys(journey)),
    ];
  } finally {
    await journey.end();
  }
}

async function fillStore(journey: Journey<TestChromium>): Promise<number> {
  const { screen } = await journey.openCatalogue();
  await screen.evaluate(await bundle(new URL('../e2e/store-in-page.ts', import.meta.url)));
  const start = performance.now();
  await runIn(screen, (count) => store.fill(count), ROLES);
  return performance.now() - start;
}

/** Loads a page again and again until something that fits the selector is painted. */
async function measureLoads(journey: Journey<TestChromium>, page: string, selector: string): Promise<number> {
  const screen = await journey.browser.open(`${journey.browser.origin}/${page}`);
  await screen.send('Page.enable');
  await screen.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watchFor.toString()})('${selector}')` });
  const times: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    await screen.evaluate('globalThis.shownAt = undefined');
    await screen.send('Page.reload');
    times.push(await poll(`${page} to show ${selector}`, 10_000, () => readShownAt(screen)));
  }
  await screen.close();
  return findMedian(times);
}

/** Null while the page is on its way. */
async function readShownAt(screen: ChromiumScreen): Promise<number | null> {
  const shownAt = await screen.evaluate('globalThis.shownAt ?? null');
  return typeof shownAt === 'number' ? shownAt : null;
}

async function measureKeys(journey: Journey<TestChromium>): Promise<Figure[]> {
  const person = await journey.openCatalogue();
  await runIn(person.screen, watchKeys, null);
  await person.click('searchbox', 'Search roles and duties');
  const search = await timeKeys(person, 'keeper 7712 thing 3');
  await person.screen.press('Escape'); // a search stays when another tab is opened
  await person.click('tab', 'Duties');
  await poll('rows of the grid', 10_000, () =>
    person.screen.evaluate("document.querySelector('[role=gridcell]') && true"),
  );
  // A click on the middle of the grid would be far below the screen: it is as high as all its rows.
  await person.screen.evaluate('document.querySelector(\'[role=grid] [tabindex="0"]\')?.focus()');
  const moves = await timeKeys(person, ['ArrowDown', 'ArrowDown', 'ArrowRight', 'PageDown', 'ArrowLeft']);
  await person.screen.press('F2');
  const typing = await timeKeys(person, 'looks after the lamps ');
  await person.screen.press('Escape');
  const goal = { most: KEY_TO_PAINT_MOST };
  return [
    { what: 'key press to paint, searching, p95', value: search, unit: 'ms', goal },
    { what: 'key press to paint, moving in the grid, p95', value: moves, unit: 'ms', goal },
    { what: 'key press to paint, editing a cell, p95', value: typing, unit: 'ms', goal },
  ];
}

/** Presses these keys in turn; the 95th of 100 times. */
async function timeKeys(person: Person, keys: Iterable<string>): Promise<number> {
  const all = [...keys];
  await person.screen.evaluate('globalThis.keyTimes = []');
  for (let press = 0; press < KEYS; press++) {
    await person.screen.press(all[press % all.length] ?? 'Home');
    await poll('a paint', 10_000, async () => Number(await person.screen.evaluate('keyTimes.length')) > press || null);
  }
  const times = await runIn(person.screen, () => globalThis.keyTimes, null);
  return times.toSorted((a, b) => a - b)[Math.ceil(KEYS * 0.95) - 1] ?? NaN;
}

// The functions below run in the page.

function watchFor(selector: string): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    // A message that is sent while a frame is made arrives when it has been made.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        globalThis.shownAt = performance.now();
      };
      port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true });
}

function watchKeys(): void {
  globalThis.keyTimes = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.keyTimes.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}
