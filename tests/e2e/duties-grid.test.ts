// The duties grid in real Chromium, under the strictest policy: keys, mouse, menus, a large catalogue, and what axe says.
// The page is the stage (duties-stage/), nothing but the grid over a catalogue in memory.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findProgram } from './browsers.ts';
import { openStage, type OpenStage } from './duties-stage/open-stage.ts';
import { COLUMN, StageGrid } from './duties-stage/stage-grid.ts';

const { TITLE, SUPERIORS, NUMBER, DUTY, DEPARTMENT, STATUS, DUPLICATES } = COLUMN;

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

test('is a grid with counts and places, and one tab stop', async () => {
  const table = page.getByRole('grid', { name: 'Duties', exact: true });
  expect(await table.getAttribute('aria-rowcount')).toBe('14');
  expect(await table.getAttribute('aria-colcount')).toBe('9');
  expect(await page.locator('tr[data-row="2"]').getAttribute('aria-rowindex')).toBe('4');
  expect(await grid.cell(2, DUTY).getAttribute('aria-colindex')).toBe('5');
  expect(await table.locator('[tabindex="0"]').count()).toBe(1);
  await page.getByRole('button', { name: 'Filter', exact: true }).focus();
  await grid.press('Tab');
  expect(await grid.place()).toEqual([0, 0]);
  await grid.press('End', 'Tab');
  expect(await grid.place()).toBeNull();
  await grid.press('Shift+Tab');
  expect(await grid.place()).toEqual([0, DUPLICATES]);
});

test('moves as a sheet does', async () => {
  await grid.cell(0, TITLE).click();
  for (const [key, at] of [
    ['ArrowDown', [1, 0]],
    ['ArrowRight', [1, 1]],
    ['Control+ArrowDown', [11, 1]],
    ['Control+End', [12, 7]],
    ['Home', [12, 0]],
    ['Control+Home', [0, 0]],
    ['Control+ArrowRight', [0, 4]],
    ['End', [0, 7]],
    ['Shift+Tab', [0, 6]],
    ['Enter', [1, 6]],
    ['Shift+Enter', [0, 6]],
    ['PageDown', [12, 6]],
    ['PageUp', [0, 6]],
  ] as const) {
    await grid.press(key);
    expect([key, await grid.place()]).toEqual([key, at]);
  }
  await grid.press('Shift+ArrowDown', 'Shift+ArrowLeft');
  expect(await grid.chosen()).toBe(4);
  expect(await grid.place()).toEqual([0, 6]);
  await grid.press('Shift+Space');
  expect(await grid.chosen()).toBe(16);
  await grid.press('ArrowDown', 'Control+Space');
  expect(await grid.chosen()).toBe(13);
  await grid.press('Control+a');
  expect(await grid.chosen()).toBe(13 * 8);
});

test('edits as a sheet does, and one Undo takes back one step', async () => {
  await grid.cell(3, DUTY).click();
  await page.keyboard.type('Count vests');
  await grid.press('Enter');
  expect(await grid.place()).toEqual([4, DUTY]);
  expect(await grid.text(3, DUTY)).toBe('Count vests');
  await expect.poll(() => grid.status()).toBe('Saved. 1 cell changed.');
  await grid.press('ArrowUp', 'F2');
  await page.keyboard.type(' twice');
  await grid.press('Alt+Enter');
  await page.keyboard.type('and report');
  await grid.press('Tab');
  expect(await grid.place()).toEqual([3, DEPARTMENT]);
  expect(await grid.text(3, DUTY)).toBe('Count vests twice\nand report');
  await grid.press('ArrowLeft');
  await page.keyboard.type('never');
  await grid.press('Escape');
  expect(await grid.text(3, DUTY)).toBe('Count vests twice\nand report');
  await grid.press('Delete');
  await expect.poll(() => grid.text(3, DUTY)).toBe('');
  await grid.press('Control+z');
  await expect.poll(() => grid.text(3, DUTY)).toBe('Count vests twice\nand report');
  await grid.press('Control+z');
  await expect.poll(() => grid.text(3, DUTY)).toBe('Count vests');
  await grid.press('Control+y');
  await expect.poll(() => grid.text(3, DUTY)).toBe('Count vests twice\nand report');
  expect(await grid.place()).toEqual([3, DUTY]);
});

test('fills a block, inserts and deletes rows', async () => {
  await grid.cell(0, DUTY).click();
  await grid.press('Shift+ArrowDown', 'Shift+ArrowDown');
  await page.keyboard.type('Same');
  await grid.press('Control+Enter');
  expect([await grid.text(0, DUTY), await grid.text(2, DUTY)]).toEqual(['Same', 'Same']);
  await grid.cell(1, DUTY).click();
  await grid.press('Control++');
  await expect.poll(() => grid.status()).toBe('Inserted 1 row.');
  expect(await grid.place()).toEqual([1, DUTY]);
  await page.keyboard.type('New duty');
  await grid.press('Enter');
  await expect.poll(() => grid.status()).toBe('Saved. 1 cell changed.');
  expect(await grid.text(1, NUMBER)).toBe('2');
  await grid.press('ArrowUp', 'Control+-');
  await expect.poll(() => grid.status()).toBe('Deleted 1 duty.');
  expect(await grid.text(1, DUTY)).toBe('Same');
  expect(await grid.place()).toEqual([1, DUTY]);
});

test('the mouse chooses blocks, edits on a double click, and sets widths that are remembered', async () => {
  await grid.cell(1, DUTY).hover();
  await page.mouse.down();
  await grid.cell(3, DEPARTMENT).hover();
  await page.mouse.up();
  expect(await grid.chosen()).toBe(6);
  await grid.cell(2, DUTY).dblclick();
  await page.keyboard.type('!');
  await grid.cell(5, DUTY).click(); // leaving takes
  expect(await grid.text(2, DUTY)).toMatch(/visitor manager!$/);
  const head = page.getByRole('columnheader', { name: 'Reports to' });
  const before = (await head.boundingBox())?.width ?? 0;
  const edge = await head.locator('.edge').boundingBox();
  if (!edge) throw new Error('no edge to drag');
  await page.mouse.move(edge.x + 3, edge.y + 5);
  await page.mouse.down();
  await page.mouse.move(edge.x + 43, edge.y + 5);
  await page.mouse.up();
  expect((await head.boundingBox())?.width).toBe(before + 40);
  await page.reload();
  await page.getByRole('grid').waitFor();
  expect((await head.boundingBox())?.width).toBe(before + 40);
});

test('sorts, filters, and says how much is shown', async () => {
  await page.getByRole('columnheader', { name: 'Department' }).getByRole('button').click();
  const menu = page.getByRole('dialog');
  await menu.getByRole('textbox', { name: 'Contains' }).fill('ship');
  await expect.poll(() => page.getByText('of 12 duties').textContent()).toBe('0 of 12 duties');
  await menu.getByRole('textbox', { name: 'Contains' }).fill('');
  await menu.getByRole('checkbox', { name: 'Learning' }).check();
  await expect.poll(() => page.getByText('of 12 duties').textContent()).toBe('2 of 12 duties');
  await grid.press('Escape');
  expect(await grid.place()).not.toBeNull(); // the focus is back in the grid
  await page.getByRole('button', { name: 'Department: Learning' }).click();
  await expect.poll(() => page.getByText('of 12 duties').textContent()).toBe('12 of 12 duties');
});

test('shows two values with a choice, and a list of statuses', async () => {
  await page.evaluate(async () => {
    const { catalogue, other, roles } = window.stage;
    const role = roles().find(({ title }) => title === 'Deck guide leader');
    if (!role) throw new Error('no such role');
    const edit = (superior: string) => [
      { kind: 'role' as const, id: role.id, values: { superiors: [superior] }, seen: { superiors: [role.created] } },
    ];
    await catalogue.save('Edited here', edit('Head of halls'));
    await other.save('Edited there', edit('Harbour master'));
  });
  await expect.poll(() => grid.text(6, SUPERIORS)).toBe('2 values');
  await grid.cell(6, SUPERIORS).click();
  const dialog = page.getByRole('dialog', { name: 'Reports to: two values' });
  expect(await dialog.textContent()).toContain('Edited there');
  await grid.press('Escape');
  expect(await dialog.count()).toBe(0);
  await grid.cell(6, DUTY).click();
  await grid.cell(6, SUPERIORS).click();
  await dialog.getByRole('button', { name: 'Later' }).click();
  expect(await grid.text(6, SUPERIORS)).toBe('2 values');
  await grid.press('Alt+ArrowDown');
  await dialog.getByRole('radio', { name: 'Head of halls' }).check();
  await dialog.getByRole('button', { name: 'Use this value' }).click();
  await expect.poll(() => grid.text(7, SUPERIORS)).toBe('Head of halls');
  expect(await grid.place()).toEqual([6, SUPERIORS]);
  await grid.cell(6, STATUS).click();
  await grid.press('Alt+ArrowDown', 'Home', 'Enter');
  await expect.poll(() => grid.text(6, STATUS)).toBe('Draft');
  expect(await grid.place()).toEqual([6, STATUS]);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the %s theme, at rest, in edit and with a menu open',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(source); // evaluated by the debugger, which the policy does not bind
    const complaints = () =>
      page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
    await grid.cell(3, DUTY).click();
    expect(await complaints()).toEqual([]);
    await grid.press('F2');
    expect(await complaints()).toEqual([]);
    await grid.press('Escape', 'Alt+ArrowDown');
    await page.getByRole('dialog').waitFor();
    expect(await complaints()).toEqual([]);
    await grid.press('Escape');
    await grid.cell(3, STATUS).click();
    await grid.press('Alt+ArrowDown');
    expect(await complaints()).toEqual([]);
  },
);

test('holds 200,000 duties in a window of rows, and keeps the focus in a row that is scrolled away', async () => {
  const large = await stage.open('?roles=10000');
  await expect.poll(() => large.getByRole('grid').getAttribute('aria-rowcount'), { timeout: 40_000 }).toBe('200001');
  await large.locator('tr[data-row="0"] td').nth(DUTY).click();
  await large.locator('.scroll').evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight / 2));
  await expect.poll(() => large.locator('tr[data-row="100000"]').count()).toBe(1);
  expect(await large.locator('tbody tr[data-row]').count()).toBeLessThan(60);
  await large.keyboard.press('ArrowDown');
  expect(await large.evaluate(() => document.activeElement?.closest('tr')?.dataset['row'])).toBe('1');
  await large.keyboard.press('Control+End');
  await expect.poll(() => large.evaluate(() => document.activeElement?.closest('tr')?.dataset['row'])).toBe('199999');
  await large.context().close();
});
