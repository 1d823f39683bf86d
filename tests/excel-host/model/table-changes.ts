// Tables of the emulated workbook: made, resized, filtered, and their rows and columns added and deleted.
// Each function says under which circumstances Excel refuses; the refusals are assumptions until seen in a real Excel.

import { intersect, nameArea, type Area } from './area.ts';
import type { Actor, Book } from './book.ts';
import { EMPTY_CELL, show } from './cell.ts';
import { moveCells } from './move-cells.ts';
import { Refusal } from './refusal.ts';
import type { Sheet } from './sheet.ts';
import { bodyOf, findTable, headersOf, type Table } from './table.ts';

/** `tblRoles`, `Duties_2`; not `A1`, not `my table`. */
const TABLE_NAME = /^(?![A-Z]{1,3}\d{1,7}$)[\p{L}_\\][\p{L}\d_.\\]{0,254}$/iu;

/** Makes a table of cells whose first row is the header; a lone header gets a blank row. Excel mends empty and repeated headers. */
export function addTable(book: Book, sheet: Sheet, area: Area): Table {
  book.checkCells(sheet);
  if (book.tablesIn(sheet, area).length > 0)
    throw new Refusal('InvalidArgument', "A table can't overlap another table.");
  if (sheet.merged.some((one) => intersect(one, area)))
    throw new Refusal('MergedRangeConflict', "A table can't contain merged cells.");
  let number = book.tables.length + 1;
  while (findTable(book, `Table${number}`)) number++;
  const whole = area.rows === 1 ? { ...area, rows: 2 } : area;
  const table: Table = {
    id: book.newId(),
    name: `Table${number}`,
    sheet,
    area: whole,
    hasTotals: false,
    hiddenHeaders: null,
    filter: null,
  };
  book.tables.push(table);
  mendHeaders(table);
  return table;
}

export function renameTable(book: Book, table: Table, name: string): void {
  if (!TABLE_NAME.test(name)) throw new Refusal('InvalidArgument', `A table cannot be called ${name}.`);
  const other = findTable(book, name);
  if (other && other !== table) throw new Refusal('ItemAlreadyExists', 'The resource being created already exists.');
  table.name = name;
}

/** Takes another area with the same header row. Cells that come in keep what they hold. */
export function resizeTable(book: Book, table: Table, area: Area): void {
  book.checkCells(table.sheet);
  // assumption: resizing works only without a totals row and with the header where it was
  const others = book.tablesIn(table.sheet, area).filter((one) => one !== table);
  if (table.hasTotals || table.hiddenHeaders || area.row !== table.area.row || area.rows < 2 || others.length > 0)
    throw new Refusal('InvalidArgument', `The table cannot take ${nameArea(area)}.`);
  table.area = area;
  mendHeaders(table);
}

/** Takes the header row out of the table; its cells become empty. */
export function hideHeaders(table: Table): void {
  const { sheet, area } = table;
  table.hiddenHeaders = headersOf(table);
  for (let c = 0; c < area.columns; c++) sheet.put(area.row, area.column + c, EMPTY_CELL);
  table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
}

/** Adds rows before row `index` of the body, null = at its end. */
export function addTableRows(
  book: Book,
  table: Table,
  rows: readonly (readonly unknown[])[],
  index: number | null,
): Area {
  const body = bodyOf(table);
  const at = index ?? body.rows;
  const place = { ...body, row: body.row + at, rows: rows.length };
  moveCells(book, table.sheet, place, 'down', 'add-in', table);
  book.write(table.sheet, place, rows, 'add-in');
  return place;
}

/** Deletes one row of the body; of the last one only the content goes. */
export function deleteTableRow(book: Book, table: Table, index: number, actor: Actor): void {
  const body = bodyOf(table);
  if (index < 0 || index >= body.rows) throw new Refusal('InvalidArgument', `The table has no row ${index}.`);
  const row = { ...body, row: body.row + index, rows: 1 };
  if (body.rows > 1) return moveCells(book, table.sheet, row, 'up', actor);
  book.checkCells(table.sheet);
  for (let c = 0; c < row.columns; c++) table.sheet.put(row.row, row.column + c, EMPTY_CELL);
  book.tell({ is: 'changed', how: 'RangeEdited', sheetId: table.sheet.id, area: row, actor });
}

/** Adds an empty column before column `index`, at the end for the number of columns. */
export function addTableColumn(book: Book, table: Table, index: number | null, name: string): Area {
  const at = index ?? table.area.columns;
  const place = { ...table.area, column: table.area.column + at, columns: 1 };
  moveCells(book, table.sheet, place, 'right', 'add-in', table);
  book.write(table.sheet, { ...place, rows: 1 }, [[name]], 'add-in');
  mendHeaders(table);
  return place;
}

/** Deletes a column with its cells. */
export function deleteTableColumn(book: Book, table: Table, index: number): void {
  if (index < 0 || index >= table.area.columns) throw new Refusal('InvalidArgument', `There is no column ${index}.`);
  // assumption: what stands beside the table on its rows moves up to it, as when a person deletes a table column
  moveCells(book, table.sheet, { ...table.area, column: table.area.column + index, columns: 1 }, 'left', 'add-in');
}

/** Shows only the rows whose text in `column` is one of `texts`; null shows all. */
export function filterTable(table: Table, filter: Table['filter']): void {
  const body = bodyOf(table);
  for (let row = body.row; row < body.row + body.rows; row++) table.sheet.hiddenRows.delete(row);
  table.filter = filter;
  if (!filter) return;
  for (let row = body.row; row < body.row + body.rows; row++) {
    const text = show(table.sheet.at(row, body.column + filter.column));
    if (!filter.texts.has(text)) table.sheet.hiddenRows.add(row);
  }
}

/** Header cells are texts, never empty, and differ: `Column1`, `Duty2`. */
function mendHeaders({ sheet, area }: Table): void {
  const seen = new Set<string>();
  for (let c = 0; c < area.columns; c++) {
    const cell = sheet.at(area.row, area.column + c);
    const text = show(cell) || `Column${c + 1}`;
    let name = text;
    for (let number = 2; seen.has(name.toLowerCase()); number++) name = `${text}${number}`;
    seen.add(name.toLowerCase());
    sheet.put(area.row, area.column + c, { ...cell, formula: null, value: name });
  }
}
