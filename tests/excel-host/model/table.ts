// What a table of the emulated workbook is, and how one is found.
// table-changes.ts makes and changes them.

import type { Area } from './area.ts';
import type { Book } from './book.ts';
import type { Sheet } from './sheet.ts';

export interface Table {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  /** Header, body and, where there is one, the totals row. */
  area: Area;
  hasTotals: boolean;
  /** Rows shown: those whose text in `column` (of the table, from 0) is in `texts`. */
  filter: { readonly column: number; readonly texts: ReadonlySet<string> } | null;
}

export function bodyOf({ area, hasTotals }: Table): Area {
  return { ...area, row: area.row + 1, rows: area.rows - (hasTotals ? 2 : 1) };
}

export function findTable(book: Book, key: string): Table | null {
  const name = key.toLowerCase();
  return book.tables.find((table) => table.id === key || table.name.toLowerCase() === name) ?? null;
}
