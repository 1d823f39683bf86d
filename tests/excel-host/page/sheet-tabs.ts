// The tabs of the visible sheets, and the buttons to add and to delete one.
// Only draws and calls; the model says what is allowed.

import type { Desk } from './desk.ts';

/** Draws the tabs anew. */
export function drawTabs(list: HTMLElement, desk: Desk): void {
  const { book } = desk;
  const tabs = book.sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .map((sheet) => {
      const isActive = sheet.id === book.activeId;
      const tab = makeButton(sheet.name, () => desk.act(() => book.activate(sheet, 'person')));
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(isActive));
      if (sheet.isProtected) tab.title = 'protected';
      return tab;
    });
  const add = makeButton('Add sheet', () => desk.act(() => book.activate(book.addSheet(null, 'person'), 'person')));
  const remove = makeButton('Delete sheet', () => desk.act(() => book.deleteSheet(desk.view.sheet, 'person')));
  list.replaceChildren(...tabs, add, remove);
}

function makeButton(name: string, run: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', run);
  return button;
}
