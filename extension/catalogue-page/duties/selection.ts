// The active cell and the block of chosen cells around it, and how keys and mouse move them.
// Pure: a selection and a move give the next selection. Rows and columns count from 0.

/** A cell by its place. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** `active` is the cell that typing goes to; the block spans `anchor`, where it began, and `head`, the end that Shift moves. */
export interface Selection {
  readonly active: Cell;
  readonly anchor: Cell;
  readonly head: Cell;
}

/** The cells of a selection; all four included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How large the grid is, how many rows a page has, and which cells hold text. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly pageRows: number;
  readonly isFilled: (row: number, column: number) => boolean;
}

/** Where a key leads. `edge-…` = the edge of the filled block, as Ctrl+arrow in a sheet. */
export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'edge-up'
  | 'edge-down'
  | 'edge-left'
  | 'edge-right'
  | 'row-start'
  | 'row-end'
  | 'page-up'
  | 'page-down'
  | 'first'
  | 'last';

/** The block of one cell. */
export function selectCell(cell: Cell): Selection {
  return { active: cell, anchor: cell, head: cell };
}

/** The block from the active cell to another, as Shift+click gives it. */
export function selectTo({ active }: Selection, head: Cell): Selection {
  return { active, anchor: active, head };
}

/** The cells between anchor and head. */
export function toBlock({ anchor, head }: Selection): Block {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  };
}

/** True for a block of one cell. */
export function isSingle({ top, bottom, left, right }: Block): boolean {
  return top === bottom && left === right;
}

/** Moves the active cell; with `extend` the active cell stays and the far end of the block moves. */
export function moveSelection(
  { active, anchor, head }: Selection,
  move: Move,
  how: { readonly extend: boolean; readonly extent: Extent },
): Selection {
  const to = clampCell(moveCell(how.extend ? head : active, move, how.extent), how.extent);
  return how.extend ? { active, anchor, head: to } : selectCell(to);
}

/** All columns of the rows of the block, or all rows of its columns, or everything; the active cell stays. */
export function selectWhole(selection: Selection, what: 'rows' | 'columns' | 'all', extent: Extent): Selection {
  const { top, bottom, left, right } = toBlock(selection);
  const last = { row: extent.rows - 1, column: extent.columns - 1 };
  return {
    active: selection.active,
    anchor: { row: what === 'rows' ? top : 0, column: what === 'columns' ? left : 0 },
    head: { row: what === 'rows' ? bottom : last.row, column: what === 'columns' ? right : last.column },
  };
}

/** The nearest cell inside. */
export function clampCell({ row, column }: Cell, { rows, columns }: Pick<Extent, 'rows' | 'columns'>): Cell {
  return { row: clamp(row, rows), column: clamp(column, columns) };
}

function clamp(value: number, size: number): number {
  return Math.max(0, Math.min(value, size - 1));
}

function moveCell(cell: Cell, move: Move, extent: Extent): Cell {
  const { row, column } = cell;
  switch (move) {
    case 'up':
      return { row: row - 1, column };
    case 'down':
      return { row: row + 1, column };
    case 'left':
      return { row, column: column - 1 };
    case 'right':
      return { row, column: column + 1 };
    case 'edge-up':
      return { row: findEdge(row, -1, extent.rows, (at) => extent.isFilled(at, column)), column };
    case 'edge-down':
      return { row: findEdge(row, 1, extent.rows, (at) => extent.isFilled(at, column)), column };
    case 'edge-left':
      return { row, column: findEdge(column, -1, extent.columns, (at) => extent.isFilled(row, at)) };
    case 'edge-right':
      return { row, column: findEdge(column, 1, extent.columns, (at) => extent.isFilled(row, at)) };
    case 'row-start':
      return { row, column: 0 };
    case 'row-end':
      return { row, column: extent.columns - 1 };
    case 'page-up':
      return { row: row - extent.pageRows, column };
    case 'page-down':
      return { row: row + extent.pageRows, column };
    case 'first':
      return { row: 0, column: 0 };
    case 'last':
      return { row: extent.rows - 1, column: extent.columns - 1 };
  }
}

/** Inside a filled block its last cell; from its edge, or from an empty cell, the next filled cell, or the edge of the grid. */
function findEdge(from: number, step: 1 | -1, size: number, isFilled: (at: number) => boolean): number {
  const isInside = (at: number) => at >= 0 && at < size;
  let at = from + step;
  if (!isInside(at)) return from;
  if (isFilled(from) && isFilled(at)) {
    while (isInside(at + step) && isFilled(at + step)) at += step;
    return at;
  }
  while (isInside(at + step) && !isFilled(at)) at += step;
  return at;
}
