// Verdicts on duplicates, from the sheets to another person's catalogue, in a real Chromium: found in two sheets, judged with keys,
// taken back, exported, imported into an empty profile, and there again when the duties come in under new ids.
// What a verdict does to clusters is tested with the matcher.

import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { poll } from '../../extension/start/poll.ts';
import { inChromium } from './browsers.ts';
import { Journey } from './journey.ts';
import type { Person } from './person.ts';
import { runIn, type TestBrowser } from './screen.ts';

const KEYS = [
  'Hand out the keys of the boat hall against signature',
  'Hand out boat hall keys against a signature',
] as const;
const VESTS = ['Count the life vests every evening', 'Count the life vests each evening'] as const;
const BOOK = ['Keep the hall book up to date', 'Keep hall book up-to-date'] as const;
const PUMPS = ['Check the fire pumps of the museum ships', 'Check fire pumps on the museum ships'] as const;
const GUESTS = [
  'Welcome the guests at the gangway of the lightship',
  'Welcome guests at the gangway of the lightship',
  'Welcome all guests at the gangway of the lightship',
] as const;
const OTHER = 'Other duties as assigned';

const HALL = [
  'Role,Duty',
  ...[KEYS[0], VESTS[0], BOOK[0], PUMPS[0], OTHER].map((duty) => `Hall supervisor,${duty}`),
  ...[GUESTS[0], 'Wear a vest on deck', 'Explain the rigging', OTHER].map((duty) => `Deck guide,${duty}`),
];
const NIGHT = [
  'Role,Duty',
  ...[KEYS[1], VESTS[1], BOOK[1], PUMPS[1], OTHER].map((duty) => `Night watch,${duty}`),
  ...[GUESTS[1], 'Sell harbour cards', 'Balance the till', OTHER].map((duty) => `Ticket clerk,${duty}`),
  ...[GUESTS[2], 'Steer foreign ships', 'Read the tide table', OTHER].map((duty) => `Harbour pilot,${duty}`),
];
/** The same duties in roles with other names, so that nothing has the id that it had. */
const RENAMED = [...HALL, ...NIGHT.slice(1)].map((row) => row.replace(/^(?!Role,)([^,]+)/, '$1 II'));

/** What any of the waits below may take on a loaded machine, in milliseconds. */
const PATIENCE = 10_000;

let journey: Journey<TestBrowser>;
let page: Person;
const folder = mkdtempSync(join(tmpdir(), 'rolebook-verdicts-'));

beforeAll(async () => {
  journey = await Journey.begin(inChromium);
  page = await journey.openCatalogue();
});
afterAll(async () => {
  await journey.end();
  rmSync(folder, { recursive: true });
});

test('two sheets are judged with keys alone', async () => {
  await addSheet('hall.csv', HALL);
  await addSheet('night.csv', NIGHT);
  await page.click('tab', 'Duplicates');
  await page.click('button', 'Find duplicates');
  await seeOpen([KEYS[0], VESTS[0], BOOK[0], PUMPS[0], GUESTS[0], OTHER]);
  await judge(KEYS[0], 'a', /One text for a duty/);
  await judge(VESTS[0], 'n', /Not a duplicate/);
  await judge(BOOK[0], 'l', /Linked a duty/);
  await judge(PUMPS[0], 'k', /Kept both/);
  await judge(GUESTS[0], 'd', /Dropped a duty/);
  await seeJudged();
});

test('a verdict is taken back and given again, and so is an ignored phrase', async () => {
  await page.click('button', 'Undo');
  await page.hear(/Taken back/);
  await seeMembers(GUESTS[0], 3);
  await judge(GUESTS[0], 'd', /Dropped a duty/);
  await page.click('button', `Ignore “${OTHER}”`);
  await page.hear(/Ignored as a common phrase/);
  await seeNoCluster(OTHER);
  await page.click('button', 'Undo');
  await page.hear(/Taken back/);
  await seeMembers(OTHER, 5);
  await page.click('button', `Ignore “${OTHER}”`);
  await seeNoCluster(OTHER);
});

test('the verdicts go with the export into an empty profile', async () => {
  await page.click('tab', 'Import and export');
  const saved = await journey.save(() => page.click('button', 'Save file'));
  const exported = join(folder, 'mine.rolebook.json'); // the profile is put away with all that it saved
  copyFileSync(saved, exported);
  await journey.end();
  journey = await Journey.begin(inChromium);
  page = await journey.openCatalogue();
  await addFile(exported, 'Merge');
  await page.click('tab', 'Duplicates');
  await page.click('button', 'Find duplicates');
  await seeJudged();
  await seeNoCluster(OTHER);
});

test('and hold when the same duties come in anew', async () => {
  await page.click('tab', 'Duties');
  await page.clickOn('[role=gridcell]', VESTS[0]);
  await page.screen.press('Control+a');
  await page.click('button', 'Delete');
  await page.hear(/Deleted/);
  await addSheet('renamed.csv', RENAMED);
  await page.click('tab', 'Duplicates');
  await page.click('button', 'Search again');
  await seeJudged();
  await seeNoCluster(OTHER);
});

async function addSheet(name: string, rows: readonly string[]): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, rows.join('\n'));
  const roles = new Set(rows.slice(1).map((row) => row.split(',', 1)[0])).size;
  await addFile(path, `Add ${roles} roles`);
}

async function addFile(path: string, button: string): Promise<void> {
  await page.screen.chooseNextFile(path);
  await page.click('button', 'Import file');
  await page.click('button', button);
  await page.hear(/Added|Merged/);
}

/** Goes to a cluster with keys and judges its first pair with a letter. */
async function judge(cluster: string, letter: string, said: RegExp): Promise<void> {
  await page.click('button', cluster);
  await page.screen.press('Enter');
  await poll('the pair to have the focus', PATIENCE, async () =>
    (await page.screen.evaluate('document.activeElement?.getAttribute("role") === "group"')) === true ? true : null,
  );
  await page.screen.press(letter);
  await page.hear(said);
}

/** The clusters on screen: the words of the first duty, the number of duties, and whether each pair was judged. */
interface SeenCluster {
  readonly text: string;
  readonly members: number;
}

async function readClusters(): Promise<readonly SeenCluster[]> {
  return runIn(
    page.screen,
    () =>
      [...document.querySelectorAll('[aria-label="Clusters"] > li')].map((row) => ({
        text: row.querySelector('.go')?.textContent ?? '',
        members: Number(/\d+/.exec(row.querySelector('.rest')?.textContent ?? '')?.[0] ?? 0),
      })),
    null,
  );
}

async function until(what: string, isRight: (clusters: readonly SeenCluster[]) => boolean): Promise<void> {
  await poll(what, PATIENCE, async () => {
    const clusters = await readClusters();
    if (!isRight(clusters)) throw new Error(`the clusters are: ${JSON.stringify(clusters)}`);
    return true;
  });
}

async function seeOpen(texts: readonly string[]): Promise<void> {
  await until(
    'the clusters',
    (clusters) =>
      clusters
        .map(({ text }) => text)
        .toSorted()
        .join() === texts.toSorted().join(),
  );
}

async function seeMembers(text: string, count: number): Promise<void> {
  await until(`${count} duties like "${text}"`, (clusters) =>
    clusters.some((one) => one.text === text && one.members === count),
  );
}

async function seeNoCluster(text: string): Promise<void> {
  await until(`no cluster "${text}"`, (clusters) => !clusters.some((one) => one.text === text));
}

/** What was judged is as it was decided: apart, or together and said to be. */
async function seeJudged(): Promise<void> {
  await until('the judged clusters', (clusters) => {
    const texts = clusters.map(({ text }) => text);
    const isApart = [...VESTS, ...PUMPS].every((text) => !texts.includes(text));
    const guests = clusters.find(({ text }) => GUESTS.some((one) => one === text));
    return isApart && BOOK.some((text) => texts.includes(text)) && guests?.members === 2;
  });
  await page.click('button', (await readClusters()).find(({ text }) => BOOK.some((one) => one === text))?.text ?? '');
  await poll('the link to be told', PATIENCE, async () => ((await page.readAll()).includes('Linked') ? true : null));
}
