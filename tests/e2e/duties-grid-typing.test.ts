// What goes into the cells of the duties grid in real Chromium, beside letters: compositions of an input method, and the clipboard.
// The page is the stage (duties-stage/), under the strictest policy.

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findProgram } from './browsers.ts';
import { openStage, type OpenStage } from './duties-stage/open-stage.ts';
import { COLUMN, StageGrid } from './duties-stage/stage-grid.ts';

const { SUPERIORS, DUTY } = COLUMN;

let stage: OpenStage;
let page: Page;
let grid: StageGrid;

beforeAll(async () => {
  stage = await openStage(findProgram('chromium', 'apt-get install chromium'));
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.open();
  grid = new StageGrid(page);
});
afterEach(async () => {
  await page.context().close();
  expect(stage.complaints.splice(0)).toEqual([]); // the policy was not broken, nothing was thrown
});

test('an input method composes into the cell from the first key', async () => {
  const protocol = await page.context().newCDPSession(page);
  await grid.cell(3, DUTY).click();
  for (const letters of ['z', 'zh', 'zhi', '职'])
    await protocol.send('Input.imeSetComposition', {
      text: letters,
      selectionStart: letters.length,
      selectionEnd: letters.length,
    });
  // Keys of the input method are not the grid's: they choose and drop candidates.
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
    ),
  );
  expect(await grid.place()).toEqual([3, DUTY]);
  await protocol.send('Input.insertText', { text: '职责' });
  await page.keyboard.insertText('明确');
  await grid.press('Enter');
  expect(await grid.text(3, DUTY)).toBe('职责明确');
  expect(await grid.place()).toEqual([4, DUTY]);
});

test('copies and pastes blocks as text and as a table', async () => {
  await grid.cell(6, SUPERIORS).click();
  await grid.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  expect(copied.text).toContain('Boat hall supervisor\t1\tReceive groups at the gangway');
  expect(copied.html).toContain('<td');
  await grid.cell(12, DUTY).click();
  await page.evaluate(() => navigator.clipboard.writeText('"Grease the slip\nand the winch"\r\nLock the gate\r\n'));
  await grid.press('Control+v');
  await expect.poll(() => grid.status()).toBe('Added 1 duty.');
  await expect.poll(() => grid.text(12, DUTY)).toBe('Grease the slip\nand the winch');
  expect(await grid.text(13, DUTY)).toBe('Lock the gate');
  await grid.press('Control+z');
  await expect.poll(() => grid.text(12, DUTY)).toBe('');
  expect(await page.locator('tr[data-row="13"]').count()).toBe(0);
});

test('an empty cell can be copied and cut', async () => {
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await grid.cell(12, SUPERIORS).click();
  await grid.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('\r\n');
  await grid.cell(11, DUTY).click();
  await grid.press('Control+x');
  await expect.poll(() => grid.text(11, DUTY)).toBe('');
  await grid.press('Control+v');
  await expect
    .poll(() => grid.text(11, DUTY))
    .toBe('Explain the life vest to school classes with the help of the doll');
});
