// What a person does in the grid with mouse and keys: select, type, move, copy, paste, clear, undo.
// Entries go to the model as Excel would take them; a refusal is told in the status line.

import { around, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../model/area.ts';
import { readTsv } from '../../../shared/read/tsv-lines.ts';
import { editCell } from './cell-editor.ts';
import type { Desk } from './desk.ts';

/** Rows and columns that a key moves by. */
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Tab: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

/** Listens to the grid from now on. */
export function listenToGrid(desk: Desk): void {
  const { element } = desk.view;
  let anchor: Area | null = null;
  element.addEventListener('mousedown', (event) => {
    const area = areaAt(event.target);
    if (!area) return;
    const before = desk.book.selection;
    if (event.ctrlKey || event.metaKey) desk.select([...before, area]);
    else desk.select([event.shiftKey && before[0] ? around(before[0], area) : area]);
    anchor = desk.book.selection.at(-1) ?? area;
    element.focus();
    // Drawing anew takes the pressed cell away, so the browser never sees a double click.
    if (event.detail === 2) editCell(desk, null);
    event.preventDefault();
  });
  element.addEventListener('mousemove', (event) => {
    const area = event.buttons === 1 ? areaAt(event.target) : null;
    if (area && anchor && desk.book.selection.length === 1) desk.select([around(anchor, area)]);
  });
  element.addEventListener('keydown', (event) => {
    if (event.target === element && onKey(desk, event)) event.preventDefault();
  });
  element.addEventListener('copy', (event) => {
    if (event.target !== element) return;
    event.clipboardData?.setData('text/plain', desk.copy());
    event.preventDefault();
  });
  element.addEventListener('paste', (event) => {
    if (event.target !== element) return;
    desk.enter(readCells(event.clipboardData?.getData('text/plain') ?? ''));
    event.preventDefault();
  });
}

/** True where the key was for the grid. */
function onKey(desk: Desk, event: KeyboardEvent): boolean {
  const isCommand = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (isCommand && (key === 'z' || key === 'y')) {
    desk.travel(key === 'z' ? 'undo' : 'redo');
    return true;
  }
  const move = MOVES[event.key];
  if (move && !isCommand) {
    desk.move(...move, event.shiftKey && event.key !== 'Tab');
    return true;
  }
  if (event.key === 'Delete') desk.clear();
  else if (event.key === 'Home') desk.move(isCommand ? -SHEET_ROWS : 0, -SHEET_COLUMNS, event.shiftKey);
  else if (event.key === 'Enter' || event.key === 'F2') editCell(desk, null);
  else if (event.key.length === 1 && !isCommand && !event.altKey) editCell(desk, event.key);
  else return false;
  return true;
}

/** The cell, row or column under the mouse. */
function areaAt(target: EventTarget | null): Area | null {
  const element = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-cell],[data-head]') : null;
  if (!element) return null;
  const { head, index } = element.dataset;
  const number = Number(index);
  if (head === 'row') return { row: number, column: 0, rows: 1, columns: SHEET_COLUMNS };
  if (head === 'column') return { row: 0, column: number, rows: SHEET_ROWS, columns: 1 };
  const cell = element instanceof HTMLTableCellElement ? element : null;
  const line = cell?.parentElement?.querySelector<HTMLElement>('[data-head="row"]');
  return cell && line ? { row: Number(line.dataset['index']), column: cell.cellIndex - 1, rows: 1, columns: 1 } : null;
}

/** Clipboard text as cells. */
function readCells(text: string): string[][] {
  const { lines } = readTsv(text.replace(/\n$/, ''));
  const rows: string[][] = [];
  for (const { start, end, layout } of lines) {
    if (!layout?.cell) continue;
    const { row, column } = layout.cell;
    const cells = (rows[row] ??= []);
    const part = text.slice(start, end).replaceAll('""', '"');
    cells[column] = cells[column] === undefined ? part : `${cells[column]}\n${part}`;
  }
  return Array.from(rows, (cells) => Array.from(cells ?? [], (cell) => cell ?? ''));
}
