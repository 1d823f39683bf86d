// @vitest-environment happy-dom
// Tests the catalogue page as people use it: by the names on screen, with keys and presses, over a catalogue in memory.
// Layout, real keys and speed are tested in real browsers (tests/e2e, tests/bench).

import { afterEach, describe, expect, test } from 'vitest';
import { makeContent, openPage, type OpenedPage } from './open-page.tsx';
import { nameOf } from '../../shared/ui/screen.ts';

let opened: OpenedPage;
afterEach(() => opened.close());

const GUIDE = makeContent('Deck guide', ['Wear the life vest on deck', 'Count the guests'], {
  department: 'Visitor service',
  superiors: ['Slip master', 'Harbour master'],
});
const SLIP = makeContent('Slip master', ['Check life buoys'], { department: 'Shipyard' });

describe('the bar', () => {
  test('has the names that scripts rely on', async () => {
    opened = await openPage([GUIDE]);
    const { screen } = opened;
    expect(screen.all('tab').map((tab) => tab.firstChild?.textContent)).toEqual([
      'Roles',
      'Duties',
      'Duplicates',
      'Organisation',
      'Import and export',
    ]);
    for (const count of screen.host.querySelectorAll('[role=tab] .count'))
      expect(count.getAttribute('aria-hidden')).toBe('true');
    expect(screen.host.querySelectorAll('input[type=search][aria-label="Search roles and duties"]')).toHaveLength(1);
    for (const name of ['Import file', 'Export', 'Undo']) screen.one('button', name);
  });

  test('opens a tab and writes it into the address', async () => {
    opened = await openPage([GUIDE]);
    opened.screen.click(opened.screen.one('button', 'Export'));
    expect(window.location.hash).toBe('#exchange');
    opened.screen.one('tabpanel', 'Import and export');
  });
});

describe('the list', () => {
  test('shows each role as an article with its first duty', async () => {
    opened = await openPage([SLIP, GUIDE]);
    expect(opened.screen.all('article').map(nameOf)).toEqual(['Deck guide', 'Slip master']);
    expect(opened.screen.all('list', 'First duty').map((list) => list.textContent)).toEqual([
      'Wear the life vest on deck',
      'Check life buoys',
    ]);
  });

  test('finds by words of duties and marks them', async () => {
    opened = await openPage([SLIP, GUIDE]);
    await search('VEST life');
    expect(opened.screen.all('article').map(nameOf)).toEqual(['Deck guide']);
    const marks = opened.screen.one('list', 'Duties that match').querySelectorAll('mark');
    expect([...marks].map((mark) => mark.textContent)).toEqual(['life', 'vest']);
  });

  test('names a search without hits and takes it back', async () => {
    opened = await openPage([GUIDE]);
    await search('submarine');
    expect(opened.screen.host.textContent).toContain('No role has “submarine”.');
    opened.screen.click(opened.screen.one('button', 'Clear search'));
    await opened.screen.settle();
    expect(opened.screen.all('article')).toHaveLength(1);
  });

  test('says what to do when there is nothing', async () => {
    opened = await openPage([]);
    expect(opened.screen.host.querySelectorAll('.steps > li')).toHaveLength(3);
  });
});

describe('a role', () => {
  test('is edited where it stands, saved as one step, and taken back', async () => {
    await openRole('Deck guide');
    const { screen } = opened;
    screen.click(screen.one('button', 'Visitor service'));
    screen.type(screen.one('textbox', 'Department'), 'Fleet');
    screen.press('Enter');
    await screen.settle();
    screen.one('button', 'Fleet');
    expect(screen.one('status').textContent).toContain('Department');
    screen.click(screen.one('button', 'Undo'));
    await screen.settle();
    await screen.settle();
    screen.one('button', 'Visitor service');
  });

  test('links names that are described and says which are not', async () => {
    await openRole('Deck guide');
    const links = [...opened.screen.host.querySelectorAll('.names a')].map((link) => link.textContent);
    expect(links).toEqual(['Slip master']);
    expect(opened.screen.host.querySelector('.names')?.textContent).toContain('nobody describes it');
  });

  test('joins, splits and drops duties with the keys of every list of duties', async () => {
    await openRole('Deck guide');
    const { screen } = opened;
    chooseDuty(0);
    screen.press('j', { ctrlKey: true });
    await screen.settle();
    expect(readDuties()).toEqual(['Wear the life vest on deck Count the guests']);
    screen.press('F2');
    const box = screen.one('textbox', 'Text of the duty');
    if (box instanceof HTMLTextAreaElement) box.setSelectionRange(26, 26);
    screen.press('Enter', { ctrlKey: true });
    await screen.settle();
    expect(readDuties()).toEqual(['Wear the life vest on deck', 'Count the guests']);
    chooseDuty(1);
    screen.press('Delete');
    await screen.settle();
    expect(readDuties()).toEqual(['Wear the life vest on deck']);
  });

  test('keeps a duty that the store refuses, and saves it again', async () => {
    await openRole('Deck guide');
    const { screen, page } = opened;
    const save = page.live.store.save.bind(page.live.store);
    Object.assign(page.live.store, { save: () => Promise.reject(new Error('the disk is gone')) });
    chooseDuty(1);
    screen.press('F2');
    screen.type(screen.one('textbox', 'Text of the duty'), 'Count the guests twice');
    screen.press('Enter');
    await screen.settle();
    expect(readDuties()).toContain('Count the guests twice');
    expect(screen.one('status').textContent).toContain('Nothing in the catalogue was changed');
    Object.assign(page.live.store, { save });
    screen.click(screen.one('button', 'Save again'));
    await screen.settle();
    expect(page.live.index.listRoles().flatMap(({ duties }) => duties.map(({ text }) => text))).toContain(
      'Count the guests twice',
    );
  });

  test('goes to the trash and comes back', async () => {
    await openRole('Deck guide');
    const { screen, page } = opened;
    screen.click(screen.one('button', 'Delete role'));
    await screen.settle();
    await screen.settle();
    expect(page.live.index.size).toBe(1);
    screen.click(screen.one('button', 'Deleted roles'));
    await screen.settle();
    screen.click(screen.one('button', 'Restore: Deck guide'));
    await screen.settle();
    await screen.settle();
    expect(page.live.index.size).toBe(2);
  });

  test('tells its history and goes back to an earlier state', async () => {
    await openRole('Slip master');
    const { screen, page } = opened;
    screen.click(screen.one('button', 'Shipyard'));
    screen.type(screen.one('textbox', 'Department'), 'Fleet');
    screen.press('Enter');
    await screen.settle();
    await screen.settle();
    expect(screen.host.querySelector('.history del')?.textContent).toBe('Shipyard');
    const [restore] = screen.all('button').filter((button) => nameOf(button).startsWith('Restore: Today'));
    if (restore) screen.click(restore);
    await screen.settle();
    expect(page.live.index.findByTitle('Slip master')?.department).toBe('Shipyard');
  });

  test('shows both values of a field that two people wrote, and keeps the chosen one', async () => {
    await openRole('Slip master');
    const { screen, page } = opened;
    const role = page.live.index.findByTitle('Slip master');
    if (!role) throw new Error('the role is there');
    await screen.settle(async () => {
      await page.live.store.save('x', [{ kind: 'role', id: role.id, values: { department: 'Fleet' } }]);
      const seen = { department: [role.created] };
      await page.live.store.save('y', [{ kind: 'role', id: role.id, values: { department: 'Yard' }, seen }]);
    });
    await screen.settle();
    expect(page.live.index.get(role.id)?.conflicts).toHaveLength(1);
    const radio = screen.all('radio').find((one) => one.closest('label')?.textContent.includes('Fleet'));
    if (radio) screen.click(radio);
    screen.click(screen.one('button', 'Use this value'));
    await screen.settle();
    expect(page.live.index.get(role.id)?.conflicts).toEqual([]);
    expect(page.live.index.get(role.id)?.department).toBe('Fleet');
  });
});

describe('import and export', () => {
  test('reads a paste, adds what is ticked as one step, and knows it the second time', async () => {
    opened = await openPage([], '#exchange');
    const { screen, page } = opened;
    await readPaste('Duties of the cook\n1. Cooks the soup.\n2. Locks the kitchen.');
    expect(screen.all('article').map(nameOf)).toEqual(['cook']);
    screen.click(screen.one('button', 'Add 1 role'));
    for (let turn = 0; turn < 5; turn++) await screen.settle();
    expect(screen.one('status').textContent).toContain('Added 1 role.');
    expect(page.live.next.value.undo).toBe('Imported Pasted text');
    await readPaste('Duties of the cook\n1. Cooks the soup.\n2. Locks the kitchen.');
    expect(screen.one('article', 'cook').textContent).toContain('already in the catalogue');
    expect(screen.host.textContent).toContain('Nothing is ticked.');
  });

  test('exports what the search found, and everything in a file that fills an empty catalogue to the same', async () => {
    opened = await openPage([SLIP, GUIDE], '#exchange?q=vest');
    const { screen, saved } = opened;
    screen.click(radioOf('.csv:'));
    screen.click(radioOf('Roles found'));
    screen.click(screen.one('button', 'Save file'));
    await screen.settle();
    const [, ...rows] = (await saved.get('rolebook-2026-11-23.csv')?.text())?.trim().split('\r\n') ?? [];
    expect(rows.map((row) => row.split(',')[0])).toEqual(['Deck guide', 'Deck guide']);
    screen.click(radioOf('.rolebook.json:'));
    screen.click(screen.one('button', 'Save file'));
    for (let turn = 0; turn < 500 && saved.size < 2; turn++) await screen.settle();
    const file = saved.get('rolebook-2026-11-23.rolebook.json');
    if (!file) throw new Error('a file was saved');
    const before = opened.page.live.index.listRoles();
    opened.close();

    opened = await openPage([], '#exchange');
    const chooser = opened.screen.host.querySelector<HTMLInputElement>('input[type=file]');
    if (!chooser) throw new Error('there is a chooser');
    Object.defineProperty(chooser, 'files', { value: [new File([file], 'all.rolebook.json')] });
    await opened.screen.settle(() => void chooser.dispatchEvent(new Event('change', { bubbles: true })));
    opened.screen.click(opened.screen.one('button', 'Merge'));
    const { live } = opened.page;
    for (let turn = 0; turn < 500 && live.index.listRoles().length < before.length; turn++)
      await opened.screen.settle();
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(opened.page.live.index.listRoles().toSorted(byId)).toEqual([...before].sort(byId));
  });

  test('names a file that is not read', async () => {
    opened = await openPage([], '#exchange');
    const { screen } = opened;
    const chooser = screen.host.querySelector<HTMLInputElement>('input[type=file]');
    if (!chooser) throw new Error('there is a chooser');
    Object.defineProperty(chooser, 'files', {
      value: [new File(['x'], 'posts.docx'), new File([new Uint8Array([0x25, 0x50, 0x44, 0x46])], 'posts.txt')],
    });
    await screen.settle(() => void chooser.dispatchEvent(new Event('change', { bubbles: true })));
    await screen.settle();
    expect(screen.host.textContent).toContain('posts.docx This kind of file is not read.');
    expect(screen.host.textContent).toContain('posts.txt This is no text');
  });
});

async function search(text: string): Promise<void> {
  const box = opened.screen.host.querySelector<HTMLInputElement>('input[type=search]');
  if (box) opened.screen.type(box, text);
  await opened.screen.settle();
}

async function openRole(title: string): Promise<void> {
  opened = await openPage([GUIDE, SLIP]);
  const link = opened.screen.one('article', title).querySelector('a');
  window.location.hash = link?.getAttribute('href') ?? '';
  window.dispatchEvent(new Event('hashchange'));
  await opened.screen.settle();
  await opened.screen.settle();
}

function readDuties(): (string | undefined)[] {
  return [...opened.screen.one('list', 'Duties').querySelectorAll('.text')].map((text) => text.textContent.trim());
}

function chooseDuty(index: number): void {
  const row = opened.screen.one('list', 'Duties').querySelectorAll<HTMLElement>('li')[index];
  if (row) opened.screen.click(row);
  row?.focus();
}

async function readPaste(text: string): Promise<void> {
  const { screen } = opened;
  screen.type(screen.one('textbox', 'Paste text'), text);
  screen.click(screen.one('button', 'Read text'));
  for (let turn = 0; turn < 5; turn++) await screen.settle();
}

function radioOf(start: string): HTMLElement {
  const found = opened.screen.all('radio').find((radio) => nameOf(radio).startsWith(start));
  if (!found) throw new Error(`no radio button begins with ${start}`);
  return found;
}
