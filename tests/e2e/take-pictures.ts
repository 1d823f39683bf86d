// `npm run screenshots`: the pictures of the README, taken in a real Chromium of the built extension with a catalogue of real clips, and
// of the built task pane beside the emulated Excel. Those of the README go to extension/pictures/, all others to
// tests/.report/pictures/, to be looked at. None is drawn.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inChromium } from './browsers.ts';
import buildExtension from './built-extension.ts';
import type { ChromiumScreen } from './chromium-screen.ts';
import { startHostStage } from './excel-host-page.ts';
import { EXPECTED_ROLES } from './expected-roles.ts';
import { Journey } from './journey.ts';
import type { Person } from './person.ts';

const README_FOLDER = fileURLToPath(new URL('../../extension/pictures/', import.meta.url));
const OTHER_FOLDER = fileURLToPath(new URL('../.report/pictures/', import.meta.url));

/** Pictures that the README shows. */
const IN_README = new Set([
  'panel-review-light',
  'catalogue-roles-dark',
  'catalogue-duties-light',
  'catalogue-duplicates-light',
  'pane-review-light',
]);

/** One look: the panel is 360 wide by default and 240 at its narrowest. */
interface Look {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

const PANEL_LOOKS: readonly Look[] = [
  { name: 'light', scheme: 'light', width: 360, height: 760 },
  { name: 'dark', scheme: 'dark', width: 360, height: 760 },
  { name: 'narrow', scheme: 'light', width: 240, height: 760 },
];

const PAGE_LOOKS: readonly Look[] = [
  { name: 'light', scheme: 'light', width: 1280, height: 760 },
  { name: 'dark', scheme: 'dark', width: 1280, height: 760 },
  { name: 'narrow', scheme: 'light', width: 240, height: 760 },
];

/** A window with the pane beside the sheet. */
const PANE_LOOK = { width: 1280, height: 760 };
const SAMPLE = new URL('../fixtures/sample-operations.txt', import.meta.url);

for (const folder of [README_FOLDER, OTHER_FOLDER]) mkdirSync(folder, { recursive: true });
buildExtension();
const journey = await Journey.begin(inChromium);
try {
  for (const [page, roles] of Object.entries(EXPECTED_ROLES)) {
    const tab = await journey.visit(page);
    const panel = await journey.openPanel(tab);
    await panel.seeRoles(roles);
    await panel.click('button', 'Save to catalogue');
    await panel.hear(/Saved/);
    await tab.screen.close();
  }
  const panel = await journey.openPanel(await journey.visit('stub'));
  await panel.hear(/No duties/);
  await take(panel, 'panel-refusal', PANEL_LOOKS);
  await journey.openPanel(await journey.visit('sample'));
  await panel.hear(/Read 9 roles/);
  await panel.clickOn('li[data-duty]', 'yearly refresher course');
  await take(panel, 'panel-review', PANEL_LOOKS);
  await panel.click('button', 'Save to catalogue');
  await panel.hear(/Saved/);
  await take(panel, 'panel-saved', PANEL_LOOKS);

  const catalogue = await journey.openCatalogue();
  await catalogue.click('link', 'Traffic Manager');
  await catalogue.find('heading', 'History');
  await take(catalogue, 'catalogue-roles', PAGE_LOOKS);
  await catalogue.click('tab', 'Duties');
  await catalogue.clickOn('[role=gridcell]', 'Trues the wheels');
  await take(catalogue, 'catalogue-duties', PAGE_LOOKS);
  for (const part of ['opening', 'closing']) {
    await catalogue.screen.chooseNextFile(fileURLToPath(new URL(`./sheets/${part}.csv`, import.meta.url)));
    await catalogue.click('button', 'Import file');
    await catalogue.click('button', 'Add 2 roles');
    await catalogue.hear(/Added/);
  }
  await catalogue.click('tab', 'Duplicates');
  await catalogue.click('button', 'Find duplicates');
  await catalogue.click('button', 'Hand out the keys of the boat hall against signature');
  await take(catalogue, 'catalogue-duplicates', PAGE_LOOKS);
} finally {
  await journey.end();
}
await takePane();

/** The task pane beside the emulated Excel: rows that were inserted, one of them changed by hand, the change under review. */
async function takePane(): Promise<void> {
  const stage = await startHostStage();
  try {
    for (const scheme of ['light', 'dark'] as const) {
      const { page, pane } = await stage.open(undefined, '', { colorScheme: scheme, viewport: PANE_LOOK });
      const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
      await pane.getByRole('textbox', { name: 'Paste text', exact: true }).fill(readFileSync(SAMPLE, 'utf8'));
      await press('Read text');
      await press('Insert as rows');
      await pane.getByText('Inserted 9 roles, 67 duties as rows.').waitFor();
      await page.getByRole('tab', { name: 'Duties', exact: true }).click();
      await page.locator('[data-cell="E2"]').click();
      await page.keyboard.type('Recruits the shift leaders of the depot and refreshes them every year.');
      await page.keyboard.press('Enter');
      await press('Review changes');
      await pane.getByRole('list', { name: 'Changes' }).getByRole('listitem').first().waitFor();
      const picture = `pane-review-${scheme}`;
      await page.screenshot({ path: `${IN_README.has(picture) ? README_FOLDER : OTHER_FOLDER}${picture}.png` });
    }
  } finally {
    await stage.close();
  }
}

async function take({ screen }: Person, view: string, looks: readonly Look[]): Promise<void> {
  const chromium = screen as ChromiumScreen; // the journey is Chromium's
  for (const { name, scheme, width, height } of looks) {
    const features = [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' }, // or the colours would still be on their way
    ];
    await chromium.send('Emulation.setEmulatedMedia', { features });
    await chromium.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    await chromium.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
    const picture = `${view}-${name}`;
    const folder = IN_README.has(picture) ? README_FOLDER : OTHER_FOLDER;
    writeFileSync(`${folder}${picture}.png`, await chromium.takePicture());
  }
  await chromium.send('Emulation.clearDeviceMetricsOverride');
}
