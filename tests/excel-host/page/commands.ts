// The buttons over the grid: what a person does in Excel's ribbon and menus, and what goes wrong in real life
// (a co-author, a protected sheet, a slow or lost connection).

import type { Area } from '../model/area.ts';
import { show } from '../model/cell.ts';
import { changeRows, sort } from '../model/person.ts';
import { filterTable } from '../model/table-changes.ts';
import { bodyOf, type Table } from '../model/table.ts';
import { HOST_ERROR } from '../excel-host.ts';
import type { Desk } from './desk.ts';

/** Milliseconds of a slow host. */
const SLOW = 1_500;

type Command = readonly [name: string, run: (desk: Desk) => void];

const COMMANDS: readonly Command[] = [
  ['Undo', (desk) => desk.travel('undo')],
  ['Redo', (desk) => desk.travel('redo')],
  ['Sort A to Z', (desk) => sortHere(desk, true)],
  ['Sort Z to A', (desk) => sortHere(desk, false)],
  ['Filter by this cell', filterHere],
  ['Clear filter', (desk) => withTable(desk, (table) => filterTable(table, null))],
  [
    'Insert row',
    (desk) => desk.act((book) => changeRows(book, desk.view.sheet, 'down', desk.corner.row, rowsOf(desk))),
  ],
  ['Delete row', (desk) => desk.act((book) => changeRows(book, desk.view.sheet, 'up', desk.corner.row, rowsOf(desk)))],
  [
    'Protect or unprotect sheet',
    (desk) => desk.act(() => void (desk.view.sheet.isProtected = !desk.view.sheet.isProtected)),
  ],
  ['A co-author types here', (desk) => desk.enter([['changed by a colleague']], 'co-author')],
  ['Slow or fast', (desk) => void (desk.host.latency = desk.host.latency === 0 ? SLOW : 0)],
  ['Lose the next request', (desk) => desk.host.plan({ after: 0, error: HOST_ERROR.sessionEnded })],
];

/** Fills the toolbar. */
export function addCommands(toolbar: HTMLElement, desk: Desk, tell: (words: string) => void): void {
  for (const [name, run] of COMMANDS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => {
      tell('');
      run(desk);
    });
    toolbar.append(button);
  }
}

/** Rows of the selection; a whole column counts as one row, or all would go. */
function rowsOf({ book }: Desk): number {
  const rows = book.selection[0]?.rows ?? 1;
  return rows > 10_000 ? 1 : rows;
}

/** Sorts the table's body by the column of the first selected cell; outside tables, the cells around it down to the first blank row. */
function sortHere(desk: Desk, ascending: boolean): void {
  const { view, corner } = desk;
  const table = tableHere(desk);
  const area: Area | null = table
    ? bodyOf(table)
    : view.sheet.used({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, true);
  if (area) desk.act((book) => sort(book, view.sheet, area, Math.max(corner.column - area.column, 0), ascending));
}

function filterHere(desk: Desk): void {
  const { row, column } = desk.corner;
  const text = show(desk.view.sheet.at(row, column));
  withTable(desk, (table) => filterTable(table, { column: column - table.area.column, texts: new Set([text]) }));
}

function withTable(desk: Desk, change: (table: Table) => void): void {
  const table = tableHere(desk);
  desk.act((book) => {
    book.checkCells(desk.view.sheet);
    if (table) change(table);
  });
}

function tableHere({ book, view, corner }: Desk): Table | null {
  return book.tablesIn(view.sheet, { ...corner, rows: 1, columns: 1 })[0] ?? null;
}
