// The model behaves as Excel is known to: what becomes of an entry, what moves when rows come or go, what is refused.
// The expected values are from Excel's documentation or listed in manual-checklist.md.

import { describe, expect, test } from 'vitest';
import { nameArea, readArea } from './area.ts';
import { Book } from './book.ts';
import { EMPTY_CELL, enter, show } from './cell.ts';
import { changeRows, merge, sort, type } from './person.ts';
import { Refusal, type RefusalCode } from './refusal.ts';
import { addTable, addTableColumn, filterTable } from './table-changes.ts';
import { bodyOf } from './table.ts';

function open(rows: readonly (readonly string[])[]) {
  const book = new Book();
  const sheet = book.getSheet('Sheet1');
  type(book, sheet, { row: 0, column: 0 }, rows);
  const texts = (address: string) => {
    const { row, column, rows: height, columns } = readArea(address);
    return Array.from({ length: height }, (_, r) =>
      Array.from({ length: columns }, (_, c) => show(sheet.at(row + r, column + c))),
    );
  };
  return { book, sheet, texts };
}

function codeOf(act: () => unknown): RefusalCode | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('an entry', () => {
  test.each([
    ['00123', 123, null, 'General'],
    ['12%', 0.12, null, '0%'],
    ['1-2', 46_024, null, 'd-mmm'],
    ['2026-11-23', 46_349, null, 'm/d/yyyy'],
    ['13-45', '13-45', null, 'General'],
    ['TRUE', true, null, 'General'],
    ['=A1', 0, '=A1', 'General'],
    ['-Sum(', 0, '=-Sum(', 'General'],
    ["'=A1", '=A1', null, 'General'],
    ['#n/a', '#N/A', null, 'General'],
    ['a=b', 'a=b', null, 'General'],
  ])('%s becomes what Excel makes of it', (input, value, formula, format) => {
    expect(enter(EMPTY_CELL, input, false)).toEqual({ value, formula, format, link: null });
    expect(enter({ ...EMPTY_CELL, format: '@' }, input, false).value).toBe(input);
  });
});

describe('rows inserted into a sheet', () => {
  test('push tables down, or make them longer', () => {
    const { book, sheet, texts } = open([['x'], ['Duty'], ['a'], ['b'], ['below']]);
    const table = addTable(book, sheet, readArea('A2:A4'));
    changeRows(book, sheet, 'down', 0, 2);
    expect(nameArea(table.area)).toBe('A4:A6');
    changeRows(book, sheet, 'down', 5, 1);
    expect([nameArea(table.area), texts('A5:A8').flat()]).toEqual(['A4:A7', ['a', '', 'b', 'below']]);
    changeRows(book, sheet, 'up', 4, 2);
    expect([nameArea(table.area), texts('A4:A6').flat()]).toEqual(['A4:A5', ['Duty', 'b', 'below']]);
  });

  test('are refused where a filter hides rows or half a table would move', () => {
    const { book, sheet } = open([['Duty', 'Id'], ['a', '1'], ['b', '2']]); // prettier-ignore
    const table = addTable(book, sheet, readArea('A1:B3'));
    filterTable(table, { column: 0, texts: new Set(['a']) });
    expect([sheet.isHidden(1), sheet.isHidden(2)]).toEqual([false, true]);
    expect(codeOf(() => changeRows(book, sheet, 'down', 2, 1))).toBe('FilteredRangeConflict');
    filterTable(table, null);
    merge(book, sheet, readArea('D2:D5'));
    expect(codeOf(() => changeRows(book, sheet, 'down', 2, 1))).toBe('MergedRangeConflict');
    expect(codeOf(() => addTable(book, sheet, readArea('B3:C4')))).toBe('InvalidArgument');
    expect(codeOf(() => addTable(book, sheet, readArea('D1:E3')))).toBe('MergedRangeConflict');
  });
});

describe('a table', () => {
  test('mends its headers, takes new columns and grows under an entry', () => {
    const { book, sheet, texts } = open([['Duty', 'duty', ''], ['a', 'b', 'c']]); // prettier-ignore
    const table = addTable(book, sheet, readArea('A1:C2'));
    expect(texts('A1:C1')).toEqual([['Duty', 'duty2', 'Column3']]);
    addTableColumn(book, table, 1, 'New');
    expect(texts('A1:D2')).toEqual([['Duty', 'New', 'duty2', 'Column3'], ['a', '', 'b', 'c']]); // prettier-ignore
    type(book, sheet, { row: 2, column: 0 }, [['d']]);
    expect(bodyOf(table)).toEqual(readArea('A2:D3'));
  });
});

describe('a sort', () => {
  test('moves whole cells and puts numbers before texts and blanks last', () => {
    const { book, sheet, texts } = open([['b', '1'], ['', '2'], ['10', '3'], ['9', '4'], ['a', '5']]); // prettier-ignore
    sort(book, sheet, readArea('A1:B5'), 0);
    expect(texts('A1:B5').map((row) => row.join())).toEqual(['9,4', '10,3', 'a,5', 'b,1', ',2']);
  });
});

describe('a workbook', () => {
  test('keeps one visible sheet and refuses names Excel refuses', () => {
    const { book, sheet } = open([]);
    expect(codeOf(() => book.deleteSheet(sheet, 'person'))).toBe('InvalidArgument');
    expect(codeOf(() => book.addSheet('sheet1', 'person'))).toBe('ItemAlreadyExists');
    expect(codeOf(() => book.addSheet('a/b', 'person'))).toBe('InvalidArgument');
    sheet.isProtected = true;
    expect(codeOf(() => type(book, sheet, { row: 0, column: 0 }, [['x']]))).toBe('AccessDenied');
  });
});
