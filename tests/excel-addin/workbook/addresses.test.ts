// Addresses as Excel tells them, read; and areas as Excel takes them, named in lists short enough.
// The expected areas are counted by hand.

import { describe, expect, test } from 'vitest';
import { readAddress, toAddressLists } from '../../../excel-addin/workbook/addresses.ts';
import { readAreas } from '../../excel-host/model/area.ts';

describe('an address', () => {
  test.each([
    ['A1', [{ row: 0, column: 0, rows: 1, columns: 1 }]],
    ['$B$2:$C$4', [{ row: 1, column: 1, rows: 3, columns: 2 }]],
    ['Duties!A1', [{ row: 0, column: 0, rows: 1, columns: 1 }]],
    ["'Cook''s list, old!'!A1,'Cook''s list, old!'!AA3", [
      { row: 0, column: 0, rows: 1, columns: 1 },
      { row: 2, column: 26, rows: 1, columns: 1 },
    ]],
    ['B:B', [{ row: 0, column: 1, rows: 1_048_576, columns: 1 }]],
    ['3:4', [{ row: 2, column: 0, rows: 2, columns: 16_384 }]],
    ['XFD1048576', [{ row: 1_048_575, column: 16_383, rows: 1, columns: 1 }]],
    ['', []],
    ['#REF!', []],
  ])('%s is read', (address, areas) => {
    expect(readAddress(address)).toEqual(areas);
  }); // prettier-ignore
});

describe('areas', () => {
  test('are named in lists that Excel takes, none lost', () => {
    const areas = Array.from({ length: 5_000 }, (_, index) => ({
      row: index * 3,
      column: index % 800,
      rows: 1 + (index % 2),
      columns: 1,
    }));
    const lists = toAddressLists(areas);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8_000);
    expect(lists.flatMap(readAreas)).toEqual(areas);
    expect(toAddressLists([])).toEqual([]);
  });
});
