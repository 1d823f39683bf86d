// @vitest-environment happy-dom
// Tests the tab "Duplicates" as people use it: find, look, judge, take back, over a catalogue in memory and with the real matcher.
// That the worker searches under the extension's policy is told in a real browser (tests/e2e).

import '../../../fakes/fake-extension.ts';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Edit } from '../../../../shared/catalogue/catalogue.ts';
import { newRoleEdit } from '../../../../shared/catalogue/new-role-edits.ts';
import { toVerdictEdit } from '../../../../shared/catalogue/verdict-fields.ts';
import { nameOf } from '../../../shared/ui/screen.ts';
import { makeContent, openPage, type OpenedPage } from '../open-page.tsx';

/** Turns of the page that a change may take until it is seen. */
const PATIENCE = 300;

let opened: OpenedPage;
// The code of the views is fetched beforehand, so that no test waits for a file.
beforeAll(async () => {
  await import('../../../../extension/catalogue-page/duplicates/duplicates-view.tsx');
  await import('../../../../extension/catalogue-page/duties-tab.tsx');
});
afterEach(() => opened.close());

const KEYS = 'Hand out the keys of the boat hall against signature';
const SUPERVISOR = makeContent('Hall supervisor', [KEYS, 'Prepare the loan of charts to other museums'], {
  department: 'Visitor service',
});
const WATCH = makeContent('Night watch', [
  'Hand out boat hall keys against a signature',
  'Count the fire pumps of the museum ships',
]);
const MANAGER = makeContent('Collection manager', ['Approve the loan of charts to other museums']);

describe('before a search', () => {
  test('says what is missing where there are not two duties', async () => {
    opened = await openPage([makeContent('Deck guide', ['Count the guests'])], '#duplicates');
    expect(opened.screen.host.textContent).toContain('fewer than two duties');
    expect(opened.screen.all('button', 'Find duplicates')).toEqual([]);
  });

  test('offers the departments as scopes', async () => {
    opened = await openPage([SUPERVISOR, WATCH], '#duplicates');
    const options = [...opened.screen.one('combobox').querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(options).toEqual(['Whole catalogue', 'Visitor service', 'Without a department']);
  });
});

describe('two roles', () => {
  test('stand side by side, what differs marked, and lead back to the pair', async () => {
    await find([SUPERVISOR, WATCH, MANAGER]);
    await press('Side by side');
    const rows = [...opened.screen.host.querySelectorAll('.beside tbody tr')].map((row) => row.textContent);
    expect(rows[0]).toContain('Hand out the keys of the boat hall against signature');
    expect(rows[0]).toContain('Hand out boat hall keys against a signature');
    expect(rows.slice(1)).toEqual([
      'Only here: 1 dutyOnly here: 1 duty',
      '2. Prepare the loan of charts to other museums2. Count the fire pumps of the museum ships',
    ]);
    expect(opened.screen.one('img').getAttribute('aria-label')).toBe(
      '1 duty only in the first, 1 in both, 1 only in the second',
    );
    await press('Back to pairs');
    opened.screen.one('group', 'Pair 1 of 1 in this cluster');
  });

  test('are listed by class, and opened from the list', async () => {
    await find([SUPERVISOR, WATCH, { ...WATCH, duties: [] }, MANAGER]);
    await press('1: Other title, Duties alike');
    await press('Hall supervisor and Night watch');
    expect(opened.screen.all('button', 'Back to pairs')).toHaveLength(1);
  });
});

describe('a scope', () => {
  test('of rows chosen in the grid is searched at once', async () => {
    opened = await openPage([SUPERVISOR, WATCH, MANAGER], '#duties');
    opened.screen.click(opened.screen.one('button', 'Find duplicates'));
    await settle();
    await seeClusters((names) => names.includes(KEYS));
    expect((opened.screen.one('combobox') as HTMLSelectElement).value).toBe('rows');
    expect(opened.screen.host.textContent).toContain('Chosen rows (5 duties)');
  });

  test('of one department finds nothing that stands outside of it', async () => {
    opened = await openPage([SUPERVISOR, WATCH], '#duplicates');
    await choose('department:Visitor service');
    await press('Find duplicates');
    expect(clusters()).toEqual([]);
    await choose('all');
    await seeClusters((names) => names.includes(KEYS));
  });

  test('of the found roles is offered while something is searched for', async () => {
    opened = await openPage([SUPERVISOR, WATCH, MANAGER], '#duplicates?q=keys');
    expect(opened.screen.one('combobox').textContent).toContain('Roles found by the search and the filter (2)');
    await choose('found');
    await press('Find duplicates');
    expect(opened.page.duplicates.value?.desk.duties.value.size).toBe(4);
  });
});

describe('a search', () => {
  test('shows the cluster, its pair, and what is alike but not the same', async () => {
    await find([SUPERVISOR, WATCH, MANAGER]);
    await seeClusters((names) => names.includes(KEYS));
    opened.screen.one('button', 'Hall supervisor, duty 1');
    opened.screen.one('button', 'Night watch, duty 1');
    const contrasts = opened.screen.one('list', 'Alike, but not the same duty').textContent;
    expect(contrasts).toContain('Prepare the loan of charts');
    expect(contrasts).toContain('Approve the loan of charts');
  });

  test('finds nothing where nothing is written twice, and says so', async () => {
    await find([makeContent('Cook', ['Bake the bread', 'Sharpen all knives on Monday'])]);
    expect(opened.screen.host.textContent).toContain('No duties are written twice here.');
  });

  test('counts the duties of roles in clusters and rings the open pair', async () => {
    await find([SUPERVISOR, WATCH, MANAGER]);
    const rings = [...opened.screen.host.querySelectorAll('.heat .ring')];
    expect(rings.map((cell) => [cell.textContent, cell.parentElement?.querySelector('th bdi')?.textContent])).toEqual([
      ['1', 'Hall supervisor'],
      ['1', 'Night watch'],
    ]);
    expect(opened.screen.host.textContent).toContain('Different titles; 1 of 2 and 1 of 2 duties alike.');
  });

  test('marks the duties in the grid', async () => {
    await find([SUPERVISOR, WATCH, MANAGER]);
    const marks = opened.page.duplicates.value?.marks.value;
    const words = opened.page.live.index
      .listRoles()
      .flatMap(({ duties }) => duties.map(({ id, text }) => `${marks?.get(id)?.kind ?? 'none'}: ${text}`));
    expect(words).toContain('none: Count the fire pumps of the museum ships');
    expect(words).toContain('contrast: Approve the loan of charts to other museums');
    expect(words.filter((mark) => mark.startsWith('none'))).toHaveLength(1);
  });
});

describe('odd catalogues', () => {
  test('ten thousand equal duties are one cluster, with as many pairs as can be gone through', async () => {
    const duties = Array.from({ length: 1000 }, () => KEYS);
    await find(Array.from({ length: 10 }, (_, at) => makeContent(`Role ${at}`, duties)));
    expect(clusters()).toEqual([KEYS]);
    expect(opened.screen.one('list', 'Clusters').textContent).toContain('10,000 duties, 10 roles');
    opened.screen.one('group', 'Pair 1 of 9999 in this cluster');
  });

  test('a cell of 32,767 characters is shown whole in its pair and cut in the list', async () => {
    const cell = `${'Wash the deck and the gangway of the old lightship. '.repeat(700)}`.slice(0, 32_767);
    await find([makeContent('Deck guide', [cell]), makeContent('Night watch', [`${cell.slice(0, -9)} at night`])]);
    const [name = ''] = clusters();
    expect(name.length).toBe(200);
    const texts = [...opened.screen.host.querySelectorAll('.dutytext')].map(({ textContent }) => textContent.length);
    expect(texts.every((length) => length >= 32_700)).toBe(true);
  });
});

describe('a verdict', () => {
  test('gives both duties one text as one step, which Undo takes back with the verdict', async () => {
    await find([SUPERVISOR, WATCH]);
    await press('Keep A');
    expect(texts('Night watch')[0]).toBe(KEYS);
    expect((await opened.page.live.store.listVerdicts()).map(({ kind }) => kind)).toEqual(['same']);
    await seeClusters((names) => !names.includes(KEYS));
    await press('Undo');
    expect(texts('Night watch')[0]).toBe('Hand out boat hall keys against a signature');
    expect((await opened.page.live.store.listVerdicts()).filter(({ deleted }) => !deleted)).toEqual([]);
    await seeClusters((names) => names.includes(KEYS));
  });

  test('keeps apart what is no duplicate, also when it is searched again', async () => {
    await find([SUPERVISOR, WATCH]);
    await press('Not a duplicate');
    await seeClusters((names) => !names.includes(KEYS));
    await press('Search again');
    await seeClusters((names) => !names.includes(KEYS));
    await press('Undo');
    await seeClusters((names) => names.includes(KEYS));
  });

  test('is given with a letter while the pair has the focus', async () => {
    await find([SUPERVISOR, WATCH]);
    opened.screen.one('group', 'Pair 1 of 1 in this cluster').focus();
    opened.screen.press('B');
    await settle();
    expect(texts('Hall supervisor')[0]).toBe('Hand out boat hall keys against a signature');
  });

  test('takes a text of its own', async () => {
    await find([SUPERVISOR, WATCH]);
    await press('Write one');
    opened.screen.type(opened.screen.one('textbox', 'One text for both'), 'Keep the keys');
    await press('Take this text');
    expect([texts('Hall supervisor')[0], texts('Night watch')[0]]).toEqual(['Keep the keys', 'Keep the keys']);
  });
});

test('remembers a verdict when the same texts come in again under new ids', async () => {
  await find([SUPERVISOR, WATCH]);
  await press('Not a duplicate');
  const { live, platform } = opened.page;
  const gone = live.index.listRoles().map(({ id }): Edit => ({ kind: 'role', id, values: { deleted: true } }));
  await live.save('Deleted', gone);
  await live.save(
    'Imported',
    [SUPERVISOR, WATCH].map((role) => newRoleEdit(role, null, platform.newId)),
  );
  await press('Search again');
  expect(texts('Night watch')).toHaveLength(2);
  await seeClusters((names) => !names.includes(KEYS));
  await live.store.save('Forget', await forgetVerdicts());
  await press('Search again');
  await seeClusters((names) => names.includes(KEYS));
});

test('offers a common phrase to be ignored', async () => {
  const roles = ['Cook', 'Clerk', 'Guide', 'Rigger', 'Diver'].map((title) =>
    makeContent(title, ['Other duties as assigned', `Write the ${title} log`]),
  );
  await find(roles);
  await press('Ignore “Other duties as assigned”');
  expect(clusters()).not.toContain('Other duties as assigned');
  expect((await opened.page.live.store.listVerdicts()).map(({ kind }) => kind)).toEqual(['ignore-phrase']);
});

async function find(roles: Parameters<typeof openPage>[0]): Promise<void> {
  opened = await openPage(roles, '#duplicates');
  await press('Find duplicates');
}

async function forgetVerdicts(): Promise<readonly Edit[]> {
  const verdicts = await opened.page.live.store.listVerdicts();
  return verdicts.map((verdict) => toVerdictEdit({ ...verdict, deleted: true }));
}

async function press(name: string): Promise<void> {
  opened.screen.click(opened.screen.one('button', name));
  await settle();
}

async function choose(scope: string): Promise<void> {
  const select = opened.screen.one('combobox') as HTMLSelectElement; // the only one is that of scopes
  await opened.screen.settle(() => {
    select.value = scope;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

/** Waits until the names of the clusters are as they should be. */
async function seeClusters(isRight: (names: readonly string[]) => boolean): Promise<void> {
  for (let turn = 0; turn < PATIENCE && !isRight(clusters()); turn++) await opened.screen.settle();
  if (!isRight(clusters())) throw new Error(`the clusters are: ${clusters().join(' · ')}`);
}

/** Saving, the change told to the page, the desk's own look: a few turns. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await opened.screen.settle();
}

function clusters(): string[] {
  const [list] = opened.screen.all('list', 'Clusters');
  return [...(list?.querySelectorAll('.go') ?? [])].map((button) => nameOf(button));
}

function texts(title: string): readonly string[] {
  const role = opened.page.live.index.findByTitle(title);
  return role?.duties.map(({ text }) => text) ?? [];
}
