// @vitest-environment happy-dom
// Tests the panel as people use it: by roles and names, with the stable names of the contract, in English and Chinese.
// The parser and the catalogue behind it are the real ones.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPanel, type Panel } from '../../../extension/panel/create-panel.ts';
import { PanelView } from '../../../extension/panel/panel-view.tsx';
import type { UiLanguage } from '../../../shared/ui/words.ts';
import { openScreen, type Screen } from '../../shared/ui/screen.ts';
import { makePorts, pageOf, type TestPorts } from './panel-ports.ts';
import { KITCHEN } from './readings.ts';

let ports: TestPorts;
let panel: Panel;
let screen: Screen;

beforeEach(() => {
  ports = makePorts();
});
afterEach(() => {
  screen.close();
  panel.close();
});

async function open(language: UiLanguage = 'en'): Promise<void> {
  panel = createPanel(ports);
  screen = openScreen();
  screen.show(<PanelView panel={panel} language={language} />);
  await screen.settle(() => panel.open());
}
const said = () => screen.one('status').textContent;
const titles = () => screen.all('article').map((article) => article.querySelector('h3')?.textContent);
async function paste(text = KITCHEN): Promise<void> {
  screen.type(screen.one('textbox', 'Paste text'), text);
  screen.click(screen.one('button', 'Read text'));
  await until(() => expect(said()).toContain('Read '));
  await until(() => expect(screen.host.textContent).toContain('Pasted text'));
}
/** Waits for what the panel does by itself. */
async function until(check: () => void): Promise<void> {
  await vi.waitFor(async () => {
    await screen.settle();
    check();
  });
}

test('opens with three steps, the real keys, and the ways in', async () => {
  await open();
  expect(screen.host.textContent).toContain('Press Clip this page, or Alt Shift K from anywhere.');
  for (const name of ['Clip this page', 'Open catalogue', 'Read text', 'Undo']) screen.one('button', name);
  screen.one('textbox', 'Paste text');
  screen.click(screen.one('button', 'Open catalogue'));
  expect(ports.opened).toEqual([null]);
});

test('shows what was read as articles, saves it, and undoes from where the focus is', async () => {
  await open();
  await paste();
  expect(said()).toBe('Read 2 roles with 6 duties.');
  expect(titles()).toEqual(['Head cook', 'Dishwasher']);
  expect(screen.one('list', 'Duties of Dishwasher').children).toHaveLength(2);
  screen.click(screen.one('button', 'Save to catalogue'));
  await until(() => expect(said()).toContain('Saved 2 new roles.'));
  expect(document.activeElement).toBe(screen.one('button', 'Undo'));
  screen.press('Enter');
  screen.click(screen.one('button', 'Undo'));
  await until(() => expect(said()).toBe('Undone.'));
  expect(await ports.catalogue.countRoles()).toBe(0);
  expect(titles()).toEqual(['Head cook', 'Dishwasher']);
});

test('an empty paste asks for text and reads nothing', async () => {
  await open();
  screen.click(screen.one('button', 'Read text'));
  expect(document.activeElement).toBe(screen.one('textbox', 'Paste text'));
  expect(screen.host.textContent).toContain('Paste or type something first.');
  expect(screen.all('article')).toEqual([]);
});

test('corrects by keys: drop, then Ctrl+Z gives it back', async () => {
  await open();
  await paste();
  const rows = () =>
    [...screen.one('list', 'Duties of Dishwasher').children].map((row) => row.querySelector('bdi')?.textContent);
  await screen.settle(() => (screen.one('list', 'Duties of Dishwasher').firstElementChild as HTMLElement).focus());
  screen.press('Delete');
  expect(rows()).toEqual(['Polishes the glasses.']);
  await screen.settle();
  screen.press('z', { ctrlKey: true });
  await screen.settle();
  expect(rows()).toEqual(['Washes the pots.', 'Polishes the glasses.']);
});

test('a repair is one press, and says that the text was read again', async () => {
  await open();
  await paste();
  screen.click(screen.one('button', 'Drop the second'));
  await until(() => expect(said()).toBe('Repaired and read again.'));
  expect(screen.one('list', 'Duties of Head cook').children).toHaveLength(3);
  screen.click(screen.one('button', 'Leave'));
  expect(screen.all('button', 'Leave')).toEqual([]);
});

test('a field can be added and corrected', async () => {
  await open();
  await paste();
  const [, add] = screen.all('button', 'Add a field');
  if (add) screen.click(add);
  screen.click(screen.one('button', 'In charge of'));
  screen.type(screen.one('textbox', 'In charge of'), 'Kitchen help; Trainee');
  screen.press('Enter');
  await screen.settle();
  screen.click(screen.one('button', 'Save to catalogue'));
  await until(() => expect(said()).toContain('Saved'));
  const [role] = await ports.catalogue.listRoles({ order: 'title' });
  expect(role?.subordinates).toEqual(['Kitchen help', 'Trainee']);
});

test('duties without a title wait for one, and the reason stands beside Save', async () => {
  await open();
  await paste('Kitchen department duties 1\n1. Locks the doors.\n2. Puts out the lights.\n3. Feeds the cat.');
  expect(titles()).toEqual(['Untitled role']);
  expect(screen.one('button', 'Save to catalogue').hasAttribute('disabled')).toBe(true);
  expect(screen.host.textContent).toContain('Tick a role with a title to save it.');
  screen.type(screen.one('textbox', 'Title'), 'Night watch');
  expect(titles()).toEqual(['Night watch']);
  expect(screen.one('button', 'Save to catalogue').hasAttribute('disabled')).toBe(false);
});

test('a bare list of duties asks which role they belong to', async () => {
  await open();
  await paste('1. Sells tickets and harbour cards.\n2. Balances the till.');
  expect(screen.host.textContent).toContain('add them to a role below');
  screen.click(screen.one('button', 'Make a role of it'));
  expect(screen.one('list', 'Duties of Untitled role').children).toHaveLength(2);
  screen.type(screen.one('textbox', 'Title'), 'Ticket clerk');
  screen.click(screen.one('button', 'Save to catalogue'));
  await until(() => expect(said()).toContain('Saved 1 new role.'));
  const [role] = await ports.catalogue.listRoles({ order: 'title' });
  expect(role?.duties.map(({ marker, text }) => `${marker} ${text}`)).toEqual([
    '1. Sells tickets and harbour cards.',
    '2. Balances the till.',
  ]);
});

test('a page that is known says so, and shows what an update would change', async () => {
  ports.answer = pageOf(KITCHEN);
  await open();
  screen.click(screen.one('button', 'Clip this page'));
  await until(() => expect(titles()).toHaveLength(2));
  screen.click(screen.one('button', 'Save to catalogue'));
  await until(() => expect(said()).toContain('Saved 2 new roles.'));
  ports.answer = pageOf(KITCHEN.replace('the glasses', 'all glasses'));
  screen.click(screen.one('button', 'Clip this page'));
  await until(() => expect(screen.host.textContent).toContain('Already in the catalogue'));
  await until(() => expect(screen.host.querySelector('del')?.textContent).toBe('the'));
  expect(screen.host.querySelector('ins')?.textContent).toBe('all');
  expect(screen.host.textContent).toContain('Nothing would change: the catalogue has all of it.');
  screen.click(screen.one('button', 'Save to catalogue'));
  await until(() => expect(said()).toContain('Updated 1 role.'));
});

test.each([
  ['no-access', 'No access to this tab.'],
  ['browser-page', 'This page belongs to the browser.'],
  ['in-frame', 'The text is in a frame of another site.'],
] as const)('says what to do about %s, with the paste box right below', async (why, words) => {
  ports.answer = { outcome: 'refused', why, facts: null };
  await open();
  screen.click(screen.one('button', 'Clip this page'));
  await until(() => expect(said()).toContain(words));
  screen.one('textbox', 'Paste text');
  expect(screen.all('article')).toEqual([]);
});

test('a long reading has a progressbar and can be cancelled', async () => {
  await open();
  screen.click(screen.one('button', 'Clip this page'));
  await until(() => screen.one('progressbar'));
  screen.click(screen.one('button', 'Cancel'));
  await until(() => expect(said()).toBe('Cancelled. Nothing was saved.'));
  screen.one('textbox', 'Paste text');
});

test('speaks Chinese', async () => {
  await open('zh');
  screen.one('button', '读取本页');
  screen.type(screen.one('textbox', '粘贴文字'), KITCHEN);
  screen.click(screen.one('button', '读取文字'));
  await until(() => expect(said()).toBe('读到 2 个岗位，6 条职责。'));
  screen.one('button', '保存到目录');
});

test('markup in a page stays the text it is', async () => {
  await open();
  await paste('Job title: <img src=x onerror=alert(1)>\nDuties:\n1. Washes pots & pans; if (a<b) stops.\n2. Locks up.');
  expect(screen.host.querySelector('img, b')).toBeNull();
  expect(screen.host.textContent).toContain('Washes pots & pans; if (a<b) stops.');
});
