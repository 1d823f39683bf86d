// What a table of the emulated workbook is, and how one is found.
// table-changes.ts makes and changes them.

import type { Area } from './area.ts';
import type { Book } from './book.ts';
import { show } from './cell.ts';
import type { Sheet } from './sheet.ts';

export interface Table {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  /** Header, body and, where there is one, the totals row. */
  area: Area;
  hasTotals: boolean;
  /** The headers while their row is hidden: it is then no part of the area. null while it is there. */
  hiddenHeaders: readonly string[] | null;
  /** Rows shown: those whose text in `column` (of the table, from 0) is in `texts`. */
  filter: { readonly column: number; readonly texts: ReadonlySet<string> } | null;
}

export function bodyOf({ area, hasTotals, hiddenHeaders }: Table): Area {
  const above = hiddenHeaders ? 0 : 1;
  return { ...area, row: area.row + above, rows: area.rows - above - (hasTotals ? 1 : 0) };
}

export function headersOf({ area, hiddenHeaders, sheet }: Table): readonly string[] {
  return hiddenHeaders ?? Array.from({ length: area.columns }, (_, c) => show(sheet.at(area.row, area.column + c)));
}

export function findTable(book: Book, key: string): Table | null {
  const name = key.toLowerCase();
  return book.tables.find((table) => table.id === key || table.name.toLowerCase() === name) ?? null;
}
