// `npm run screenshots`: the pictures of the README, taken of the built extension in a real Chromium with a catalogue of real clips.
// Those of the README go to extension/pictures/, all others to tests/.report/pictures/, to be looked at. None is drawn.

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inChromium } from './browsers.ts';
import buildExtension from './built-extension.ts';
import type { ChromiumScreen } from './chromium-screen.ts';
import { EXPECTED_ROLES } from './expected-roles.ts';
import { Journey } from './journey.ts';
import type { Person } from './person.ts';

const README_FOLDER = fileURLToPath(new URL('../../extension/pictures/', import.meta.url));
const OTHER_FOLDER = fileURLToPath(new URL('../.report/pictures/', import.meta.url));

/** Pictures that the README shows. */
const IN_README = new Set(['panel-review-light', 'catalogue-roles-dark', 'catalogue-duties-light']);

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
} finally {
  await journey.end();
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
