// Rows of a table of roles that are no roles: sums, and names of the parts of the house above the rows of their roles.
// Used by grid-roles.ts.
// Must not know what a role is made of.

import type { ColumnConcept, GridCell } from './grid-cells.ts';
import { toKey } from './phrases.ts';

/** Not: "Dept. Sales". */
const INNER_STOP = /\p{Ll}{4}[.!?]\s\p{Lu}|。./u;
/** Longer cells are text. */
const MAX_TOTAL = 40;
/** A word for a sum, perhaps with what it sums behind it. */
const TOTAL =
  /^(?:(?:grand |sub-?)?totals?|sum|summe|zwischensumme|gesamt|gesamtsumme|合计|总计|小计|共计|subtotale?|totale?s?|total (?:général|general|geral|generale)|sous-total|somma)(?:[\s:：].*)?$/;

/** "Total: 14 hours", "合计". */
export function isTotal(text: string, row: readonly GridCell[]): boolean {
  return row.some((cell) => cell.end - cell.start < MAX_TOTAL && TOTAL.test(toKey(text.slice(cell.start, cell.end))));
}

/** "* All staff renew their training. Checked in June.": a remark below the table, no name of a part. */
export function isRemark(text: string, { start, end }: GridCell): boolean {
  return text[start] === '*' || INNER_STOP.test(text.slice(start, end));
}

/**
 * "RAMP" alone in its row, over the row of a role: where the first row below the header is so, the table has parts, and all such rows
 * name them, whatever their words. Over rows without a title it is the title of a role with a duty in each row.
 */
export function standsOverTitle(
  row: readonly GridCell[] | undefined,
  below: readonly GridCell[] | undefined,
  columns: ReadonlyMap<number, ColumnConcept>,
): boolean {
  const isTitled = below?.some((cell) => columns.get(cell.column) === 'title') === true;
  return row?.length === 1 && isTitled && below.length > 1;
}
