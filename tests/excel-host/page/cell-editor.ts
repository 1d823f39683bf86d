// The field that lies over a cell while a person types in it.
// While it is open, the add-in is refused, as Excel does.

import { show } from '../model/cell.ts';
import type { Desk } from './desk.ts';

/** Opens the field over the first selected cell; `start` replaces its content, null keeps it. */
export function editCell(desk: Desk, start: string | null): void {
  const { row, column } = desk.corner;
  desk.view.reveal(row, column);
  const cell = desk.view.findCell(row, column);
  if (!cell || desk.view.element.querySelector('textarea')) return;
  const editor = document.createElement('textarea');
  const { formula, ...rest } = desk.view.sheet.at(row, column);
  editor.value = start ?? formula ?? show({ formula, ...rest });
  editor.setAttribute('aria-label', 'Cell content');
  editor.style.left = `${cell.offsetLeft}px`;
  editor.style.top = `${cell.offsetTop}px`;
  editor.style.width = `${cell.offsetWidth}px`;
  desk.view.element.append(editor);
  desk.host.isCellBeingEdited = true;
  let isOpen = true;
  const close = (isKept: boolean, rows: number, columns: number) => {
    if (!isOpen) return;
    isOpen = false;
    desk.host.isCellBeingEdited = false;
    const { value } = editor;
    editor.remove();
    if (isKept) desk.enter([[value]]);
    desk.move(rows, columns, false);
    desk.view.element.focus();
  };
  editor.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') close(false, 0, 0);
    else if (event.key === 'Tab') close(true, 0, 1);
    else if (event.key === 'Enter' && !event.altKey) close(true, 1, 0);
    else if (event.key === 'Enter') editor.setRangeText('\n', editor.selectionStart, editor.selectionEnd, 'end');
    else return;
    event.preventDefault();
  });
  editor.addEventListener('blur', () => close(true, 0, 0));
  editor.focus();
  editor.setSelectionRange(editor.value.length, editor.value.length);
}
