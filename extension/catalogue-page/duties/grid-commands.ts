// Commands of the keyboard as actions of the sheet.
// The box is the text box of the active cell: a split asks it for its caret, a line break goes into it.

import { cellConflict } from './duty-row.ts';
import { deleteRows, emptyCells, fillBlock, insertRows, joinRows, splitAt, turnStep } from './duty-actions.ts';
import { columnAt, COLUMNS } from './duty-columns.ts';
import type { DutySheet } from './duty-sheet.ts';
import type { Command } from './grid-keys.ts';
import { moveSelection, selectWhole, type Move } from './selection.ts';

/** Does what a key asks for; false where the browser is to do what it does, as with a Tab that leaves the grid. */
export function runCommand(sheet: DutySheet, command: Command, box: HTMLTextAreaElement): boolean {
  const { rows } = sheet;
  const move = (to: Move, extend = false) =>
    rows.select(moveSelection(rows.selection.value, to, { extend, extent: rows.extent }));
  switch (command.do) {
    case 'move':
      move(command.move, command.extend);
      return true;
    case 'take':
      sheet.take();
      // A refused text is back in its box; the cursor stays with it.
      if (command.move && !sheet.isEditing.value) move(command.move);
      return true;
    case 'step':
      return takeStep(sheet, command.back ? 'left' : 'right');
    case 'whole':
      rows.select(selectWhole(rows.selection.value, command.what, rows.extent));
      return true;
    case 'edit':
      sheet.edit('caret');
      return true;
    case 'drop':
      return sheet.drop();
    case 'empty':
      emptyCells(sheet);
      return true;
    case 'fill':
      fillBlock(sheet);
      return true;
    case 'line-break':
      box.setRangeText('\n', box.selectionStart, box.selectionEnd, 'end');
      sheet.type(box.value);
      return true;
    case 'choices':
      openChoices(sheet);
      return true;
    case 'menu':
      sheet.opened.value = { is: 'row-menu' };
      return true;
    case 'insert':
      insertRows(sheet);
      return true;
    case 'delete':
      deleteRows(sheet);
      return true;
    case 'split':
      splitAt(sheet, box.selectionStart);
      return true;
    case 'join':
      joinRows(sheet);
      return true;
    case 'undo':
    case 'redo':
      void turnStep(sheet, command.do);
      return true;
  }
}

/** Tab: takes the text and goes to the next cell of the row; from the last one out of the grid. */
function takeStep(sheet: DutySheet, to: 'left' | 'right'): boolean {
  sheet.take();
  if (sheet.isEditing.value) return true;
  const { rows } = sheet;
  const { column } = rows.selection.value.active;
  if (column === (to === 'right' ? COLUMNS.length - 1 : 0)) return false;
  rows.select(moveSelection(rows.selection.value, to, { extend: false, extent: rows.extent }));
  return true;
}

/** The values of a conflict, the list of statuses, or the column's sort and filter. */
function openChoices(sheet: DutySheet): void {
  const row = sheet.rows.active;
  if (row === null) return;
  const { column } = sheet.rows.selection.value.active;
  const plan = columnAt(column);
  if (cellConflict(row, plan) !== null) sheet.opened.value = { is: 'conflict' };
  else sheet.opened.value = plan.id === 'status' ? { is: 'status' } : { is: 'column', column };
}
