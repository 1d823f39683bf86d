// @vitest-environment happy-dom
// Tests the tab "Duties" by its roles and names: the grid, its cells, its one text box, its buttons, what is said when a save fails.
// What needs a real browser (focus that follows, clipboard, compositions) is in tests/e2e/duties-grid.test.ts.

import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { DutiesView } from '../../../../extension/catalogue-page/duties/duties-view.tsx';
import { CatalogueError } from '../../../../shared/catalogue/catalogue.ts';
import type { CatalogueRole } from '../../../../shared/model/catalogue-role.ts';
import { LanguageContext } from '../../../../shared/ui/words.ts';
import { NOON } from '../../../fakes/surroundings.ts';
import { nameOf, openScreen, type Screen } from '../../../shared/ui/screen.ts';
import { makeIds, openMuseum, readTable, type MuseumSheet } from './museum.ts';

/** The view over the roles of the museum, which it is handed anew after each change. */
async function openView(search = ''): Promise<{ screen: Screen; museum: MuseumSheet }> {
  const museum = await openMuseum();
  const roles = signal<readonly CatalogueRole[]>(await museum.catalogue.listRoles({ order: 'title' }));
  museum.catalogue.watch(() => {
    void museum.catalogue.listRoles({ order: 'title' }).then((all) => (roles.value = all));
  });
  const screen = openScreen();
  const View = () => (
    <DutiesView
      catalogue={museum.catalogue}
      roles={roles.value}
      newId={makeIds()}
      now={() => NOON}
      readTable={readTable}
      search={search}
    />
  );
  screen.show(<View />);
  await screen.settle();
  return { screen, museum };
}
const cells = (screen: Screen, row: number) =>
  [...screen.host.querySelectorAll(`tr[data-row="${row}"] td`)].map((cell) => cell.textContent);

test('is a grid "Duties" of a row per duty, with the role on each row', async () => {
  const { screen } = await openView();
  const grid = screen.one('grid', 'Duties');
  expect(grid.getAttribute('aria-rowcount')).toBe('14');
  expect(screen.all('columnheader').length + grid.querySelectorAll('th[scope=col]').length).toBe(9);
  expect(cells(screen, 7)).toEqual([
    'Deck guide leader',
    'Boat hall supervisor',
    '2',
    'Hand out life vests before the round trip and take them back dry',
    'Visitor service',
    '',
    'Approved',
    '',
  ]);
  expect(screen.host.querySelector('tr[data-row="7"] td')?.className).toContain('again');
  expect(screen.host.querySelector('tr[data-row="6"] td')?.className).not.toContain('again');
});

test('has one text box, named after its cell; the cell is named by its text alone', async () => {
  const { screen } = await openView();
  const [box, ...more] = screen.all('textbox');
  expect(more).toEqual([]);
  expect(box && nameOf(box)).toBe('Role, row 1');
  expect(box?.closest('td')?.getAttribute('aria-label')).toBe('Boat hall supervisor');
});

test('saves what is typed into the box, and says so', async () => {
  const { screen, museum } = await openView();
  screen.one('textbox').focus();
  screen.type(screen.one('textbox'), 'Hall keeper');
  screen.press('Enter');
  await screen.settle();
  expect(screen.one('status').textContent).toBe('Saved. 1 cell changed.');
  const roles = await museum.catalogue.listRoles({ order: 'title' });
  expect(roles.map(({ title }) => title)).toContain('Hall keeper');
});

test('leaves the keys of an input method alone', async () => {
  const { screen } = await openView();
  screen.one('textbox').focus();
  screen.type(screen.one('textbox'), '职');
  screen.press('Enter', { isComposing: true });
  screen.press('Escape', { isComposing: true });
  expect(screen.host.querySelector('td.editing textarea')).not.toBeNull();
});

test('keeps the text of a save that failed, says why, and saves it when asked again', async () => {
  const { screen, museum } = await openView();
  const save = museum.catalogue.save.bind(museum.catalogue);
  museum.catalogue.save = () => Promise.reject(new CatalogueError('full', 'no space'));
  screen.one('textbox').focus();
  screen.type(screen.one('textbox'), 'Hall keeper');
  screen.press('Enter');
  await screen.settle();
  expect(screen.one('status').textContent).toContain('the disk is full. The text stays in its cell.');
  expect(cells(screen, 0)[0]).toBe('Hall keeper');
  museum.catalogue.save = save;
  screen.click(screen.one('button', 'Try again'));
  await screen.settle();
  expect(screen.one('status').textContent).toBe('Saved. 1 cell changed.');
});

test('tells an empty catalogue from a search without hits', async () => {
  const { screen } = await openView('no such words');
  expect(screen.all('grid')).toEqual([]);
  expect(screen.host.textContent).toContain('No duty matches the filters and the search.');
  const { catalogue } = await openMuseum();
  screen.show(<DutiesView catalogue={catalogue} roles={[]} newId={makeIds()} now={() => NOON} readTable={readTable} />);
  expect(screen.host.textContent).toContain('No duties yet.');
});

test('speaks Chinese', async () => {
  const { catalogue } = await openMuseum();
  const roles = await catalogue.listRoles({ order: 'title' });
  const screen = openScreen();
  screen.show(
    <LanguageContext.Provider value="zh">
      <DutiesView catalogue={catalogue} roles={roles} newId={makeIds()} now={() => NOON} readTable={readTable} />
    </LanguageContext.Provider>,
  );
  expect(screen.one('grid').getAttribute('aria-label')).toBe('职责');
  expect(cells(screen, 0)[6]).toBe('已复核');
});
