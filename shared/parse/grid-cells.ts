// Lines of one table -> its cells and rows, and what a column of them may hold.
// First step for tables (stage 2); grid.ts tells from them how the table is laid out. Must not know words.

import type { Line } from '../model/line.ts';
import { skipBlank, trimEnd } from './characters.ts';
import type { Concept } from './vocabulary/vocabulary.ts';

/** One cell that holds text: its lines, in order. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
}

/** What a column of a table holds. */
export type ColumnConcept = Exclude<Concept, 'form' | 'document' | 'stop'> | 'percent' | 'number' | 'ignored';

/** The cells of consecutive lines of one table. */
export function toCells(text: string, lines: readonly Line[]): GridCell[] {
  const cells: { row: number; column: number; lines: Line[]; start: number; end: number }[] = [];
  for (const line of lines) {
    const cell = line.layout?.cell;
    const start = skipBlank(text, line.start, line.end);
    const end = trimEnd(text, start, line.end);
    if (!cell || start >= end) continue;
    const last = cells[cells.length - 1];
    if (last && last.row === cell.row && last.column === cell.column) {
      last.lines.push(line);
      last.end = end;
    } else cells.push({ row: cell.row, column: cell.column, lines: [line], start, end });
  }
  return cells;
}

/** The rows of a table: cells by row number, in order. */
export function toRows(cells: readonly GridCell[]): GridCell[][] {
  const rows: GridCell[][] = [];
  for (const cell of cells) {
    const last = rows[rows.length - 1];
    if (last && last[0]?.row === cell.row) last.push(cell);
    else rows.push([cell]);
  }
  return rows;
}
