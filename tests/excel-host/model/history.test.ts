// Undo and redo of the emulated workbook: whole steps, with tables and sheets, and told to whoever listens.
// Cells are never changed in place, which the pictures rely on.

import { expect, test } from 'vitest';
import { Book } from './book.ts';
import { show } from './cell.ts';
import { History } from './history.ts';
import { type } from './person.ts';
import { addTable } from './table-changes.ts';

const CORNER = { row: 0, column: 0 };

test('a step is taken back and done again as a whole', () => {
  const book = new Book();
  const history = new History(book);
  const first = () => book.getSheet('Sheet1');
  const text = () => show(first().at(0, 0));
  type(book, first(), CORNER, [['one'], ['1']]);
  history.beginStep();
  type(book, first(), CORNER, [['two']]);
  addTable(book, first(), { ...CORNER, rows: 2, columns: 1 });
  book.addSheet('More', 'person');
  expect(history.undo()).toBe(true);
  expect([text(), book.tables.length, book.sheets.length]).toEqual(['one', 0, 1]);
  expect(history.redo()).toBe(true);
  expect([text(), book.tables.length, book.sheets.length]).toEqual(['two', 1, 2]);
  expect(book.tables[0]?.sheet).toBe(first());
  history.undo();
  expect([history.undo(), text(), history.undo()]).toEqual([true, '', false]);
});

test('a new change forgets what was taken back, and listeners hear of an undo', () => {
  const book = new Book();
  const history = new History(book);
  type(book, book.getSheet('Sheet1'), CORNER, [['one']]);
  const heard: string[] = [];
  book.listen(({ is }) => heard.push(is));
  history.undo();
  expect(heard).toEqual(['changed']);
  type(book, book.getSheet('Sheet1'), CORNER, [['two']]);
  expect(history.redo()).toBe(false);
});
