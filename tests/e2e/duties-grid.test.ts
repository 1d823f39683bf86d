// The duties grid in real Chromium, under the strictest policy: keys, mouse, clipboard, input methods, and what axe says.
// The page is the stage (duties-stage/), nothing but the grid over a catalogue in memory.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest';
import { findProgram } from './browsers.ts';
import { openStage, type OpenStage } from './duties-stage/open-stage.ts';

let stage: OpenStage;
let page: Page;

beforeAll(async () => {
  stage = await openStage(findProgram('chromium', 'apt-get install chromium'));
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.open();
});
afterEach(async () => {
  await page.context().close();
  expect(stage.complaints.splice(0)).toEqual([]); // the policy was not broken, nothing was thrown
});

const cell = (row: number, column: number) => page.locator(`tr[data-row="${row}"] td`).nth(column);
const text = (row: number, column: number) => cell(row, column).textContent();
const status = () => page.getByRole('status').textContent();
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Row and column of the cell that has the focus, from 0. */
const place = () =>
  page.evaluate(() => {
    const at = document.activeElement?.closest('td');
    return at ? [Number(at.parentElement?.dataset['row']), at.cellIndex - 1] : null;
  });
const chosen = () => page.locator('td[aria-selected="true"]').count();
const [TITLE, SUPERIORS, NUMBER, DUTY, DEPARTMENT, , STATUS, DUPLICATES] = [0, 1, 2, 3, 4, 5, 6, 7];

test('is a grid with counts and places, and one tab stop', async () => {
  const grid = page.getByRole('grid', { name: 'Duties', exact: true });
  expect(await grid.getAttribute('aria-rowcount')).toBe('14');
  expect(await grid.getAttribute('aria-colcount')).toBe('9');
  expect(await page.locator('tr[data-row="2"]').getAttribute('aria-rowindex')).toBe('4');
  expect(await cell(2, DUTY).getAttribute('aria-colindex')).toBe('5');
  expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
  await page.getByRole('button', { name: 'Filter', exact: true }).focus();
  await press('Tab');
  expect(await place()).toEqual([0, 0]);
  await press('End', 'Tab');
  expect(await place()).toBeNull();
  await press('Shift+Tab');
  expect(await place()).toEqual([0, DUPLICATES]);
});

test('moves as a sheet does', async () => {
  await cell(0, TITLE).click();
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
    await press(key);
    expect([key, await place()]).toEqual([key, at]);
  }
  await press('Shift+ArrowDown', 'Shift+ArrowLeft');
  expect(await chosen()).toBe(4);
  expect(await place()).toEqual([0, 6]);
  await press('Shift+Space');
  expect(await chosen()).toBe(16);
  await press('ArrowDown', 'Control+Space');
  expect(await chosen()).toBe(13);
  await press('Control+a');
  expect(await chosen()).toBe(13 * 8);
});

test('edits as a sheet does, and one Undo takes back one step', async () => {
  await cell(3, DUTY).click();
  await page.keyboard.type('Count vests');
  await press('Enter');
  expect(await place()).toEqual([4, DUTY]);
  expect(await text(3, DUTY)).toBe('Count vests');
  await expect.poll(status).toBe('Saved. 1 cell changed.');
  await press('ArrowUp', 'F2');
  await page.keyboard.type(' twice');
  await press('Alt+Enter');
  await page.keyboard.type('and report');
  await press('Tab');
  expect(await place()).toEqual([3, DEPARTMENT]);
  expect(await text(3, DUTY)).toBe('Count vests twice\nand report');
  await press('ArrowLeft');
  await page.keyboard.type('never');
  await press('Escape');
  expect(await text(3, DUTY)).toBe('Count vests twice\nand report');
  await press('Delete');
  await expect.poll(() => text(3, DUTY)).toBe('');
  await press('Control+z');
  await expect.poll(() => text(3, DUTY)).toBe('Count vests twice\nand report');
  await press('Control+z');
  await expect.poll(() => text(3, DUTY)).toBe('Count vests');
  await press('Control+y');
  await expect.poll(() => text(3, DUTY)).toBe('Count vests twice\nand report');
  expect(await place()).toEqual([3, DUTY]);
});

test('fills a block, inserts and deletes rows', async () => {
  await cell(0, DUTY).click();
  await press('Shift+ArrowDown', 'Shift+ArrowDown');
  await page.keyboard.type('Same');
  await press('Control+Enter');
  expect([await text(0, DUTY), await text(2, DUTY)]).toEqual(['Same', 'Same']);
  await cell(1, DUTY).click();
  await press('Control++');
  await expect.poll(status).toBe('Inserted 1 row.');
  expect(await place()).toEqual([1, DUTY]);
  await page.keyboard.type('New duty');
  await press('Enter');
  await expect.poll(status).toBe('Saved. 1 cell changed.');
  expect(await text(1, NUMBER)).toBe('2');
  await press('ArrowUp', 'Control+-');
  await expect.poll(status).toBe('Deleted 1 duty.');
  expect(await text(1, DUTY)).toBe('Same');
  expect(await place()).toEqual([1, DUTY]);
});

test('an input method composes into the cell from the first key', async () => {
  const protocol = await page.context().newCDPSession(page);
  await cell(3, DUTY).click();
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
  expect(await place()).toEqual([3, DUTY]);
  await protocol.send('Input.insertText', { text: '职责' });
  await page.keyboard.insertText('明确');
  await press('Enter');
  expect(await text(3, DUTY)).toBe('职责明确');
  expect(await place()).toEqual([4, DUTY]);
});

test('copies and pastes blocks as text and as a table', async () => {
  await cell(6, SUPERIORS).click();
  await press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  expect(copied.text).toContain('Boat hall supervisor\t1\tReceive groups at the gangway');
  expect(copied.html).toContain('<td');
  await cell(12, DUTY).click();
  await page.evaluate(() => navigator.clipboard.writeText('"Grease the slip\nand the winch"\r\nLock the gate\r\n'));
  await press('Control+v');
  await expect.poll(status).toBe('Added 1 duty.');
  await expect.poll(() => text(12, DUTY)).toBe('Grease the slip\nand the winch');
  expect(await text(13, DUTY)).toBe('Lock the gate');
  await press('Control+z');
  await expect.poll(() => text(12, DUTY)).toBe('');
  expect(await page.locator('tr[data-row="13"]').count()).toBe(0);
});

test('an empty cell can be copied and cut', async () => {
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await cell(12, SUPERIORS).click();
  await press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('\r\n');
  await cell(11, DUTY).click();
  await press('Control+x');
  await expect.poll(() => text(11, DUTY)).toBe('');
  await press('Control+v');
  await expect.poll(() => text(11, DUTY)).toBe('Explain the life vest to school classes with the help of the doll');
});

test('the mouse chooses blocks, edits on a double click, and sets widths that are remembered', async () => {
  await cell(1, DUTY).hover();
  await page.mouse.down();
  await cell(3, DEPARTMENT).hover();
  await page.mouse.up();
  expect(await chosen()).toBe(6);
  await cell(2, DUTY).dblclick();
  await page.keyboard.type('!');
  await cell(5, DUTY).click(); // leaving takes
  expect(await text(2, DUTY)).toMatch(/visitor manager!$/);
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
  await press('Escape');
  expect(await place()).not.toBeNull(); // the focus is back in the grid
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
  await expect.poll(() => text(6, SUPERIORS)).toBe('2 values');
  await cell(6, SUPERIORS).click();
  const dialog = page.getByRole('dialog', { name: 'Reports to: two values' });
  expect(await dialog.textContent()).toContain('Edited there');
  await dialog.getByRole('button', { name: 'Later' }).click();
  expect(await text(6, SUPERIORS)).toBe('2 values');
  await press('Alt+ArrowDown');
  await dialog.getByRole('radio', { name: 'Head of halls' }).check();
  await dialog.getByRole('button', { name: 'Use this value' }).click();
  await expect.poll(() => text(7, SUPERIORS)).toBe('Head of halls');
  expect(await place()).toEqual([6, SUPERIORS]);
  await cell(6, STATUS).click();
  await press('Alt+ArrowDown', 'Home', 'Enter');
  await expect.poll(() => text(6, STATUS)).toBe('Draft');
  expect(await place()).toEqual([6, STATUS]);
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
    await cell(3, DUTY).click();
    expect(await complaints()).toEqual([]);
    await press('F2');
    expect(await complaints()).toEqual([]);
    await press('Escape', 'Alt+ArrowDown');
    await page.getByRole('dialog').waitFor();
    expect(await complaints()).toEqual([]);
    await press('Escape');
    await cell(3, STATUS).click();
    await press('Alt+ArrowDown');
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
