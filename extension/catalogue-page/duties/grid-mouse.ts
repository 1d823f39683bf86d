// The mouse over the cells: press to choose, drag or Shift to choose a block, row numbers for whole rows.
// The focus goes to the text box of the active cell, never to where the mouse was pressed.

import { columnAt, COLUMNS } from './duty-columns.ts';
import { cellConflict } from './duty-row.ts';
import type { DutySheet } from './duty-sheet.ts';
import { selectCell, selectTo, toBlock, type Cell } from './selection.ts';

/** Handles a press; the drag that follows is tracked until the button is let go. */
export function trackMouse(sheet: DutySheet, event: MouseEvent, focus: { current: boolean }): void {
  const place = findPlace(event.target);
  if (place === null || (event.target instanceof HTMLTextAreaElement && sheet.isEditing.value)) return;
  event.preventDefault();
  sheet.take();
  if (sheet.isEditing.value) return; // a refused text wants an answer first
  sheet.opened.value = null;
  const { rows } = sheet;
  const isInBlock = isInside(sheet, place.cell);
  if (event.button === 0 || !isInBlock) {
    focus.current = true;
    if (place.isRowNumber) selectRows(sheet, place.cell.row, event.shiftKey);
    else rows.select(event.shiftKey ? selectTo(rows.selection.value, place.cell) : selectCell(place.cell));
  }
  // The same cell is not drawn anew, so its box would not take the focus by itself.
  const box = event.currentTarget instanceof Element ? event.currentTarget.querySelector('textarea') : null;
  if (box?.closest('td') === place.element) {
    focus.current = false;
    box.focus({ preventScroll: true });
  }
  if (event.button !== 0) return;
  if (event.detail === 1 && !event.shiftKey && openConflict(sheet, place.cell)) return;
  const onMove = (moved: MouseEvent) => {
    const over = findPlace(document.elementFromPoint(moved.clientX, moved.clientY));
    if (over === null) return;
    if (place.isRowNumber) selectRows(sheet, over.cell.row, true);
    else rows.select(selectTo(rows.selection.value, over.cell));
  };
  const end = new AbortController();
  window.addEventListener('mousemove', onMove, { signal: end.signal });
  window.addEventListener('mouseup', () => end.abort(), { signal: end.signal });
}

interface Place {
  readonly cell: Cell;
  readonly isRowNumber: boolean;
  readonly element: Element;
}

function findPlace(target: EventTarget | null): Place | null {
  const element = target instanceof Element ? target.closest<HTMLTableCellElement>('tbody td, tbody th') : null;
  const row = Number(element?.parentElement?.dataset['row'] ?? -1);
  if (element === null || row < 0) return null;
  return { element, isRowNumber: element.cellIndex === 0, cell: { row, column: Math.max(0, element.cellIndex - 1) } };
}

function isInside(sheet: DutySheet, { row, column }: Cell): boolean {
  const { top, bottom, left, right } = toBlock(sheet.rows.selection.value);
  return row >= top && row <= bottom && column >= left && column <= right;
}

function selectRows(sheet: DutySheet, row: number, isFurther: boolean): void {
  const { active, anchor } = sheet.rows.selection.value;
  const start = isFurther ? anchor.row : row;
  sheet.rows.select({
    active: isFurther ? active : { row, column: 0 },
    anchor: { row: start, column: 0 },
    head: { row, column: COLUMNS.length - 1 },
  });
}

/** A press on the sign of a conflict shows its values. */
function openConflict(sheet: DutySheet, { row, column }: Cell): boolean {
  const pressed = sheet.rows.rows.value[row];
  if (!pressed || cellConflict(pressed, columnAt(column)) === null) return false;
  sheet.opened.value = { is: 'conflict' };
  return true;
}
