// Header texts by field, as they stand in a table: what the next merge knows the columns by.
// Values only.

import type { SheetField } from '../../shared/rows/sheet-columns.ts';

/** The header of each field's column. */
export function mapFields(
  columns: ReadonlyMap<SheetField, number>,
  headers: readonly string[],
): Partial<Record<SheetField, string>> {
  const found: Partial<Record<SheetField, string>> = {};
  for (const [field, column] of columns) {
    const header = headers[column];
    if (header !== undefined) found[field] = header;
  }
  return found;
}
