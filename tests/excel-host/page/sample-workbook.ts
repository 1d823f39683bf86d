// The workbook the host's page opens with: job descriptions as people keep them, in several layouts, with the usual oddities.
// Invented texts; the sheets are typed in, so Excel's reading of entries shows (numbers, dates).

import { readArea } from '../model/area.ts';
import { Book } from '../model/book.ts';
import { merge, type } from '../model/person.ts';
import { addTable, renameTable } from '../model/table-changes.ts';

const PASTED = `Job descriptions of the tram depot
Depot Director
Direct superior: Managing Director
Subordinates: Traffic Manager, Workshop Manager
Job description
1. Overall responsible for the depot, its staff and its budget;
2. Sign the duty roster that the Traffic Manager proposes;
4. Report to the Managing Director every month.
Traffic Manager
Direct superior: Depot Director
Job description
1. Write the duty roster of the two weeks to come; 2. Find replacements for drivers who fall ill;
3. Answer complaints of passengers within three days.`.split('\n');

const ROWS = [
  ['Job title', 'Direct superior', 'Department', 'Duty'],
  ['Cook', 'Kitchen Manager', 'Canteen', 'Cooks the soup of the day'],
  ['Cook', 'Kitchen Manager', 'Canteen', 'Cleans the stove after each shift'],
  ['Cook', 'Kitchen Manager', 'Canteen', '=locks the kitchen'],
  ['Cashier', 'Kitchen Manager', 'Canteen', 'Counts the till, 1-2 times a day'],
  ['Cashier', 'Kitchen Manager', 'Canteen', 'Cleans the stove after every shift'],
];

const FORM = [
  ['职位说明书'],
  ['职位名称', '值班经理'],
  ['直接上级', '运营总监'],
  ['工作职责', '1、负责当班人员的安排；\n2、处理乘客投诉；\n3、每月向运营总监汇报。'],
];

/** A new copy of it. */
export function makeSampleWorkbook(): Book {
  const book = new Book();
  book.name = 'Sample.xlsx';
  const corner = { row: 0, column: 0 };
  const pasted = book.getSheet('Sheet1');
  book.renameSheet(pasted, 'Pasted', 'person');
  type(
    book,
    pasted,
    corner,
    PASTED.map((line) => [line]),
  );
  pasted.columnWidths.set(0, 420);
  const rows = book.addSheet('Canteen', 'person');
  type(
    book,
    rows,
    corner,
    // As a careful person types what is no formula.
    ROWS.map((row) => row.map((text) => (text.startsWith('=') ? `'${text}` : text))),
  );
  renameTable(book, addTable(book, rows, readArea('A1:D6')), 'Canteen');
  for (const [column, width] of [100, 110, 80, 260].entries()) rows.columnWidths.set(column, width);
  const form = book.addSheet('值班经理', 'person');
  type(book, form, corner, FORM);
  merge(book, form, readArea('A1:B1'));
  form.columnWidths.set(1, 320);
  const old = book.addSheet('Old', 'person');
  type(book, old, corner, [['Guard'], ['1. Opens the gate']]);
  old.visibility = 'Hidden';
  return book;
}
