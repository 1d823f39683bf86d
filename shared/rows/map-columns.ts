// Which column of an edited sheet holds which field: people rename, move, add and delete columns.
// By the header that was written, then by what stands in the column, then by the names others give it.

import { normaliseCell } from './cell-text.ts';
import { readCheckedId } from './row-id.ts';
import type { SheetColumn, SheetField } from './sheet-columns.ts';
import type { SheetItem } from './to-sheet.ts';

/** Share of a column's filled cells that must be known values of a field for the column to be that field (data-layer research, 3.3). */
const MOST_CELLS = 0.5;
/** Cells looked at to recognise a column: enough to be sure, few enough for 50,000 rows. */
const SAMPLE = 2_000;

/** Where the fields stand. `renamed` lists columns that were found by what they hold; `own` are the person's columns, never touched. */
export interface ColumnMap {
  readonly columns: ReadonlyMap<SheetField, number>;
  readonly renamed: readonly { readonly field: SheetField; readonly header: string }[];
  /** Fields of the sheet contract without a column: untouched, not emptied. */
  readonly missing: readonly SheetField[];
  readonly own: readonly number[];
}

/** What is known of a table before it is looked at. */
export interface KnownTable {
  /** Header texts by field as they were last written; empty when nothing is known. */
  readonly headers: Readonly<Partial<Record<SheetField, string>>>;
  readonly items: readonly SheetItem[];
}

/** Maps fields to columns; every column is used once. Never throws. */
export function mapColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  contract: readonly SheetColumn[],
  known: KnownTable,
): ColumnMap {
  const columns = new Map<SheetField, number>();
  const renamed: { field: SheetField; header: string }[] = [];
  const names = headers.map((header) => normaliseCell(header).toLowerCase());
  const free = new Set(headers.keys());
  const take = (field: SheetField, at: number) => {
    columns.set(field, at);
    free.delete(at);
  };
  const open = () => contract.filter(({ field }) => !columns.has(field));

  for (const { field } of contract) {
    const written = known.headers[field];
    const at = written === undefined ? -1 : names.indexOf(normaliseCell(written).toLowerCase());
    if (at >= 0 && free.has(at)) take(field, at);
  }
  const sampled = rows.length <= SAMPLE ? rows : rows.slice(0, SAMPLE);
  for (const { field, aliases } of open()) {
    const at = findByContent(field, sampled, free, known.items);
    if (at === null) continue;
    take(field, at);
    if (!aliases.includes(names[at] ?? '')) renamed.push({ field, header: headers[at] ?? '' });
  }
  for (const { field, aliases } of open()) {
    const at = names.findIndex((name, column) => free.has(column) && aliases.includes(name));
    if (at >= 0) take(field, at);
  }
  return { columns, renamed, missing: open().map(({ field }) => field), own: [...free] };
}

function findByContent(
  field: SheetField,
  rows: readonly (readonly string[])[],
  free: ReadonlySet<number>,
  items: readonly SheetItem[],
): number | null {
  const isKnown = field === 'id' ? (cell: string) => readCheckedId(cell) !== null : collectValues(field, items);
  if (isKnown === null) return null;
  let best: number | null = null;
  let bestShare = MOST_CELLS;
  for (const at of free) {
    let filled = 0;
    let hits = 0;
    for (const row of rows) {
      const cell = normaliseCell(row[at] ?? '');
      if (cell === '') continue;
      filled++;
      if (isKnown(cell)) hits++;
    }
    if (filled > 0 && hits / filled >= bestShare) {
      best = at;
      bestShare = hits / filled;
    }
  }
  return best;
}

function collectValues(field: SheetField, items: readonly SheetItem[]): ((cell: string) => boolean) | null {
  const values = new Set(items.map((item) => normaliseCell(item.values[field] ?? '')));
  values.delete('');
  return values.size === 0 ? null : (cell) => values.has(cell);
}
