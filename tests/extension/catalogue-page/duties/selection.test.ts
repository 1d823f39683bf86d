// Tests how keys move through the grid: by cell, by page, to the edges of filled blocks, and with Shift.
// The grid of the tests is drawn: `x` is a filled cell, `.` an empty one.

import { expect, test } from 'vitest';
import {
  moveSelection,
  selectCell,
  selectTo,
  selectWhole,
  toBlock,
  type Extent,
  type Move,
} from '../../../../extension/catalogue-page/duties/selection.ts';

const GRID = ['xx.x', 'x..x', '....', 'x..x', 'x.xx'];
const EXTENT: Extent = {
  rows: 5,
  columns: 4,
  pageRows: 2,
  isFilled: (row, column) => GRID[row]?.[column] === 'x',
};

function go(row: number, column: number, move: Move): [number, number] {
  const { active } = moveSelection(selectCell({ row, column }), move, { extend: false, extent: EXTENT });
  return [active.row, active.column];
}

test.each<[Move, [number, number], [number, number]]>([
  ['up', [0, 0], [0, 0]],
  ['down', [1, 2], [2, 2]],
  ['left', [1, 0], [1, 0]],
  ['right', [1, 3], [1, 3]],
  ['row-start', [3, 2], [3, 0]],
  ['row-end', [3, 2], [3, 3]],
  ['page-down', [1, 1], [3, 1]],
  ['page-down', [4, 1], [4, 1]],
  ['page-up', [1, 1], [0, 1]],
  ['first', [3, 3], [0, 0]],
  ['last', [0, 0], [4, 3]],
])('%s leads from %j to %j', (move, [row, column], to) => expect(go(row, column, move)).toEqual(to));

test.each<[Move, [number, number], [number, number]]>([
  ['edge-down', [0, 0], [1, 0]], // the end of the block
  ['edge-down', [1, 0], [3, 0]], // over the gap to the next block
  ['edge-down', [3, 0], [4, 0]],
  ['edge-down', [0, 1], [4, 1]], // nothing below: the edge of the grid
  ['edge-up', [4, 0], [3, 0]],
  ['edge-up', [2, 0], [1, 0]],
  ['edge-right', [0, 0], [0, 1]],
  ['edge-right', [0, 1], [0, 3]],
  ['edge-left', [4, 3], [4, 2]],
  ['edge-left', [2, 3], [2, 0]],
])('%s leads from %j to %j, as in a sheet', (move, [row, column], to) => expect(go(row, column, move)).toEqual(to));

test('Shift moves the far end and leaves the active cell', () => {
  const start = selectCell({ row: 1, column: 1 });
  const down = moveSelection(start, 'down', { extend: true, extent: EXTENT });
  const wide = moveSelection(down, 'right', { extend: true, extent: EXTENT });
  expect(wide.active).toEqual({ row: 1, column: 1 });
  expect(toBlock(wide)).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  const back = moveSelection(wide, 'page-up', { extend: true, extent: EXTENT });
  expect(toBlock(back)).toEqual({ top: 0, left: 1, bottom: 1, right: 2 });
});

test('a move without Shift goes on from the active cell and ends the block', () => {
  const block = selectTo(selectCell({ row: 1, column: 1 }), { row: 4, column: 3 });
  const moved = moveSelection(block, 'down', { extend: false, extent: EXTENT });
  expect(toBlock(moved)).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
});

test('whole rows, columns and everything keep the active cell', () => {
  const block = selectTo(selectCell({ row: 1, column: 1 }), { row: 2, column: 2 });
  expect(toBlock(selectWhole(block, 'rows', EXTENT))).toEqual({ top: 1, left: 0, bottom: 2, right: 3 });
  expect(toBlock(selectWhole(block, 'columns', EXTENT))).toEqual({ top: 0, left: 1, bottom: 4, right: 2 });
  const all = selectWhole(block, 'all', EXTENT);
  expect(toBlock(all)).toEqual({ top: 0, left: 0, bottom: 4, right: 3 });
  expect(all.active).toEqual({ row: 1, column: 1 });
});
