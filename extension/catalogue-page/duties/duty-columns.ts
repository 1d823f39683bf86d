// The columns of the duties grid, in order: what each shows and whose it is.
// Data only; the words above the columns are in duties-words.ts.

import type { RoleField } from '../../../shared/rows/sheet-columns.ts';

/** A column by what it shows. */
export type DutyColumn =
  'title' | 'superiors' | 'number' | 'text' | 'department' | 'subordinates' | 'status' | 'duplicates';

/** One column of the grid. */
export interface ColumnPlan {
  readonly id: DutyColumn;
  /** The field of the role that it shows, the same on every row of the role; null for what belongs to the duty. */
  readonly roleField: RoleField | null;
  /** CSS pixels until a person sets another width; null takes what the others leave. */
  readonly width: number | null;
}

/** From left to right. Widths show "Visitor service" and "Reports to" with two words without cutting. */
export const COLUMNS: readonly ColumnPlan[] = [
  { id: 'title', roleField: 'title', width: 168 },
  { id: 'superiors', roleField: 'superiors', width: 152 },
  { id: 'number', roleField: null, width: 52 },
  { id: 'text', roleField: null, width: null },
  { id: 'department', roleField: 'department', width: 124 },
  { id: 'subordinates', roleField: 'subordinates', width: 132 },
  { id: 'status', roleField: 'status', width: 96 },
  { id: 'duplicates', roleField: null, width: 116 },
];

/** The narrowest a column gets: a sign and two letters. */
export const NARROWEST = 40;
/** The column of row numbers at the left. */
export const ROW_NUMBER_WIDTH = 52;
/** What the column without a width keeps at least; below it the grid scrolls sideways. */
export const FLEXIBLE_AT_LEAST = 280;

/** The plan of the column at a place; the first for a place that is none. */
export function columnAt(index: number): ColumnPlan {
  return COLUMNS[index] ?? FIRST;
}

/** The place of a column. */
export function columnIndex(id: DutyColumn): number {
  return COLUMNS.findIndex((column) => column.id === id);
}

const FIRST: ColumnPlan = { id: 'title', roleField: 'title', width: 168 };
