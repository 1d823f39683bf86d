// Draft lines -> Source: one text and lines whose spans point into it.
// Reader of pages, second half. Cells of a row are joined by a tab, everything else by a line break; gaps are empty lines.
// Must not know the page.

import type { Cell, Layout, Line, Source } from '../model/line.ts';
import type { DraftLine } from './draft-line.ts';
import type { GridTable, Place } from './grid-table.ts';
import type { Steps } from './steps.ts';

const EMPTY: Layout = { heading: 0, depth: 0, item: false, bold: false, cell: null, chrome: false };
const EMPTY_CHROME: Layout = { ...EMPTY, chrome: true };

/** A source, and where in its text the words of each draft line begin and end, the marker excluded. */
export interface Joined {
  readonly source: Source;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Lines between two steps. */
const STEP_LINES = 256;

/**
 * Joins draft lines into a source; tables that proved to be no grid leave no cells. Never throws.
 *
 * Cells "Grade" and "6" of one row give the text "Grade\t6" and two lines, `[0, 5]` and `[6, 7]`.
 */
export function* toSource(drafts: readonly DraftLine[]): Steps<Joined> {
  const parts: string[] = [];
  const lines: Line[] = [];
  const postings: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const toCell = openCells();
  const toLayout = openLayouts();
  let at = 0;
  let before: { readonly chrome: boolean; readonly cell: Cell | null } | null = null;
  for (const draft of drafts) {
    if (starts.length % STEP_LINES === 0) yield starts.length;
    const cell = toCell(draft.place);
    if (before !== null) {
      const isSameTable = cell !== null && before.cell?.table === cell.table;
      const isSameRow = isSameTable && before.cell?.row === cell.row && before.cell.column !== cell.column;
      parts.push(isSameRow ? '\t' : '\n');
      at++;
      if (draft.blankBefore && !isSameTable) {
        lines.push({ start: at, end: at, layout: draft.chrome && before.chrome ? EMPTY_CHROME : EMPTY });
        parts.push('\n');
        at++;
      }
    }
    if (draft.posting) postings.push(lines.length);
    const text = draft.marker + draft.text;
    parts.push(text);
    starts.push(at + draft.marker.length);
    lines.push({ start: at, end: at + text.length, layout: toLayout(draft, cell) });
    at += text.length;
    ends.push(at);
    before = { chrome: draft.chrome, cell };
  }
  return { source: { kind: 'page', text: parts.join(''), lines, postings }, starts, ends };
}

/** Gives one layout to lines that follow each other and look the same: most do. */
function openLayouts(): (draft: DraftLine, cell: Cell | null) => Layout {
  let last: Layout | null = null;
  return ({ heading, depth, item, bold, chrome }, cell) => {
    const isLast = last?.heading === heading && last.depth === depth && last.item === item && last.bold === bold;
    if (!isLast || last?.chrome !== chrome || last.cell !== cell) last = { heading, depth, item, bold, cell, chrome };
    return last;
  };
}

/** Gives the cell of a place in the innermost table around it that is a grid; grids are numbered in reading order. */
function openCells(): (place: Place | null) => Cell | null {
  const numbers = new Map<GridTable, number>();
  const known = new Map<GridTable, Place | null>();
  return (place) => {
    if (place === null) return null;
    // Tables nest as deep as a page likes: every table is looked at once, then its answer is known.
    const passed: GridTable[] = [];
    let grid: Place | null = place;
    while (grid !== null && !grid.table.isGrid) {
      passed.push(grid.table);
      const answer = known.get(grid.table);
      grid = answer === undefined ? grid.outer : answer;
      if (answer !== undefined) break;
    }
    for (const table of passed) known.set(table, grid);
    if (grid === null) return null;
    const number = numbers.get(grid.table) ?? numbers.size;
    numbers.set(grid.table, number);
    return { table: number, row: grid.row, column: grid.column };
  };
}
