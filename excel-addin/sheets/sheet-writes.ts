// What a table needs so that it shows the catalogue again after a merge: cells to change, rows to add, rows to take away.
// Cells that a person has not decided on keep what they say; columns of the person are never touched.
// Plain values; the port writes them.

import { normaliseCell } from '../../shared/rows/cell-text.ts';
import type { Claim } from '../../shared/rows/claim-rows.ts';
import type { SheetField } from '../../shared/rows/sheet-columns.ts';
import { toCheckedId } from '../../shared/rows/row-id.ts';
import type { SheetItem } from '../../shared/rows/to-sheet.ts';

/** Rows as they stand and what they are. */
export interface StandingRows {
  readonly rows: readonly (readonly string[])[];
  readonly columns: ReadonlyMap<SheetField, number>;
  readonly claims: readonly Pick<Claim, 'row' | 'item'>[];
}

/** One cell of a table's body with its new text. */
export interface TextChange {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** The writes of one table; `changes` come before `deletes`, rows count as they stand now. */
export interface TableWrites {
  readonly changes: readonly TextChange[];
  readonly deletes: readonly number[];
  /** Rows to be added behind the last, cells in the table's own column order. */
  readonly inserts: readonly (readonly string[])[];
}

/** Which fields of which rows wait for a person's decision: `row field`. */
export function toPlaceKey(row: number, field: SheetField): string {
  return `${row} ${field}`;
}

/** Compares rows with what they should say. `wanted` are all items of the table after the merge, in order. */
export function planWrites(
  { rows, columns, claims }: StandingRows,
  wanted: readonly SheetItem[],
  {
    undecided,
    added,
    dropped,
    width,
  }: {
    readonly undecided: ReadonlySet<string>;
    /** Items that may get a row of their own, and items whose row may be taken away. */
    readonly added: ReadonlySet<string>;
    readonly dropped: ReadonlySet<string>;
    readonly width: number;
  },
): TableWrites {
  const byId = new Map(wanted.map((item) => [item.id, item]));
  const changes: TextChange[] = [];
  const deletes: number[] = [];
  for (const { row, item } of claims) {
    const target = byId.get(item.id);
    if (target === undefined) {
      if (dropped.has(item.id)) deletes.push(row);
      continue;
    }
    for (const [field, column] of columns) {
      if (undecided.has(toPlaceKey(row, field))) continue;
      const value = cellOf(target, field);
      const cell = rows[row]?.[column] ?? '';
      if (normaliseCell(cell) !== normaliseCell(value)) changes.push({ row, column, value });
    }
  }
  const claimed = new Set(claims.map(({ item }) => item.id));
  const fresh = wanted.filter(({ id }) => added.has(id) && !claimed.has(id));
  return { changes, deletes, inserts: fresh.map((item) => toCells(item, columns, width)) };
}

/** The cells of an item in a table whose columns were moved or renamed; '' in the person's own columns. */
export function toCells(item: SheetItem, columns: ReadonlyMap<SheetField, number>, width: number): string[] {
  const cells = new Array<string>(width).fill('');
  for (const [field, column] of columns) cells[column] = cellOf(item, field);
  return cells;
}

function cellOf(item: SheetItem, field: SheetField): string {
  return field === 'id' ? toCheckedId(item.id) : (item.values[field] ?? '');
}
