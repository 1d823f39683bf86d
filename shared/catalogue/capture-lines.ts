// Lines of a page <-> short lists of numbers: a page has thousands, and each is written to the store twice.
// [start, end] for a plain line, else [start, end, heading, depth, flags] and, in a table, [table, row, column].
// Knows the nouns of lines only.

import type { Layout, Line } from '../model/line.ts';
import type { FieldValue } from '../model/operation.ts';
import { asList, asNumber } from './read-values.ts';

const ITEM = 1;
const BOLD = 2;
const CHROME = 4;

/** A line as numbers. */
export function toLineValue({ start, end, layout }: Line): FieldValue {
  if (!layout) return [start, end];
  const { heading, depth, item, bold, chrome, cell } = layout;
  const flags = (item ? ITEM : 0) + (bold ? BOLD : 0) + (chrome ? CHROME : 0);
  return [start, end, heading, depth, flags, ...(cell ? [cell.table, cell.row, cell.column] : [])];
}

/** The way back; null for what is no line. */
export function toLine(value: FieldValue): Line | null {
  const numbers = asList(value).map(asNumber);
  const [start, end] = numbers;
  if (start === undefined || end === undefined || !numbers.every(isCount) || start > end) return null;
  return { start, end, layout: toLayout(numbers.slice(2)) };
}

function toLayout([heading, depth, flags, table, row, column]: readonly number[]): Layout | null {
  if (heading === undefined || depth === undefined || flags === undefined) return null;
  const cell = table === undefined || row === undefined || column === undefined ? null : { table, row, column };
  return { heading, depth, item: (flags & ITEM) > 0, bold: (flags & BOLD) > 0, chrome: (flags & CHROME) > 0, cell };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
