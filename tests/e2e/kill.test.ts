// The browser is killed while the store writes without a pause. What was acknowledged must be there afterwards, and whole.
// Covers the death of the process; the loss of power cannot be tested here.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { poll } from '../../extension/start/poll.ts';
import { inChromium } from './browsers.ts';
import { bundle } from './bundle.ts';
import type { ChromiumScreen } from './chromium-screen.ts';
import type { TestChromium } from './chromium.ts';
import { Journey } from './journey.ts';
import { runIn } from './screen.ts';
import type { StoreInPage } from './store-in-page.ts';

declare const store: StoreInPage;

const KILLS = 20;

/** Duties of each role that store-in-page.ts writes. */
const DUTIES = 20;

/** Acknowledged writes before each kill: another number each time, so that the kills meet other phases of the database's files. */
const writesBefore = (kill: number): number => 3 + ((kill * 7) % 23);

let journey: Journey<TestChromium>;
let script: string;

beforeAll(async () => {
  script = await bundle(new URL('store-in-page.ts', import.meta.url));
  journey = await Journey.begin(inChromium);
});
afterAll(() => journey.end());

test(
  `${KILLS} kills of the browser in mid-write lose no acknowledged write and leave none half written`,
  { timeout: 120_000 },
  async () => {
    let lastAcknowledged = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const screen = await openStore();
      const stop = journey.browser.devTools.listen(({ method, params }) => {
        if (method === 'Runtime.bindingCalled') lastAcknowledged = Number((params as { payload: string }).payload);
      });
      const first = lastAcknowledged + 1_000; // numbers tell which round wrote them
      await screen.send('Runtime.addBinding', { name: 'acknowledge' });
      void screen.evaluate(`void store.writeForEver(${first})`);
      await poll('writes', 10_000, () => lastAcknowledged >= first + writesBefore(kill) || null);
      await journey.restart('kill');
      stop();

      const { roles, steps } = await runIn(await openStore(), () => store.readAll(), null);
      const numbers = roles.map(([number]) => number);
      expect(roles.filter(([, duties]) => duties !== DUTIES)).toEqual([]);
      expect(numbers.toSorted(byValue)).toEqual(steps.toSorted(byValue));
      const ofThisRound = numbers.filter((number) => number >= first).toSorted(byValue);
      expect(ofThisRound).toEqual(ofThisRound.map((_, index) => first + index)); // none is missing between others
      expect(
        ofThisRound.at(-1) ?? 0,
        `the last of ${numbers.length} roles after kill ${kill + 1}`,
      ).toBeGreaterThanOrEqual(lastAcknowledged);
      lastAcknowledged = Math.max(...numbers); // some were written that could no longer be told
    }
  },
);

/** Opens the catalogue's page, and the store a second time in it. */
async function openStore(): Promise<ChromiumScreen> {
  const screen = await journey.browser.open(`${journey.browser.origin}/catalogue.html`);
  await screen.evaluate(script);
  return screen;
}

function byValue(a: number, b: number): number {
  return a - b;
}
