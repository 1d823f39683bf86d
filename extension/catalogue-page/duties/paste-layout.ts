// Which column of pasted rows holds what, where the rows carry the ids of duties: they stand in the sheet's order, and people move
// columns. Told by a header row if there is one, else by what the known duties say.
// Pure. Must not know the clipboard or what is done with the cells.

import { normaliseCell } from '../../../shared/rows/cell-text.ts';
import { mapColumns } from '../../../shared/rows/map-columns.ts';
import { toRoleCell } from '../../../shared/rows/role-cells.ts';
import { DUTY_COLUMNS, type SheetField } from '../../../shared/rows/sheet-columns.ts';
import type { CellBlock } from './clipboard-table.ts';
import { COLUMNS, type DutyColumn } from './duty-columns.ts';
import type { DutyRow } from './duty-row.ts';

/** The place of each of the grid's columns in a pasted row. */
export type PasteLayout = ReadonlyMap<DutyColumn, number>;

/** Rows with ids: where the ids stand, what they are, and the rows of this grid that have them. */
export interface PastedIds {
  readonly at: number;
  readonly ids: readonly (string | null)[];
  readonly rows: readonly (DutyRow | null)[];
}

/** Columns that a first row must name to be a header; one may be a duty that is called like a column. */
const HEADER_NAMES = 3;

/** The layout, and whether the first row is a header. Where no duty is known, the sheet's own order is believed. */
export function readPasteLayout(
  cells: CellBlock,
  ids: PastedIds,
): { readonly layout: PasteLayout; readonly hasHeader: boolean } {
  const named = toLayout(mapNames(cells[0] ?? []));
  if (ids.ids[0] === null && named.size >= HEADER_NAMES) return { layout: named, hasHeader: true };
  const width = Math.max(0, ...cells.map((row) => row.length));
  const places = Array.from({ length: width }, (_, at) => at).filter((at) => at !== ids.at);
  const ofSheet = toLayout(new Map(DUTY_COLUMNS.flatMap(({ field }, at) => withPlace(field, places[at]))));
  const byContent = toLayout(mapByContent(cells, ids.rows, width));
  const isMoved = countAgreeing(cells, ids.rows, byContent) > countAgreeing(cells, ids.rows, ofSheet);
  return { layout: isMoved ? byContent : ofSheet, hasHeader: false };
}

function withPlace<Key>(key: Key, place: number | undefined): [Key, number][] {
  return place === undefined ? [] : [[key, place]];
}

/** The grid's columns among the sheet's fields; what the grid has not is left out. */
function toLayout(columns: ReadonlyMap<SheetField, number>): PasteLayout {
  return new Map(COLUMNS.flatMap(({ id }) => (id === 'duplicates' ? [] : withPlace(id, columns.get(id)))));
}

function mapNames(header: readonly string[]): ReadonlyMap<SheetField, number> {
  return mapColumns(header, [], DUTY_COLUMNS, { headers: {}, items: [] }).columns;
}

function mapByContent(
  cells: CellBlock,
  rows: readonly (DutyRow | null)[],
  width: number,
): ReadonlyMap<SheetField, number> {
  const items = rows.flatMap((row) => {
    if (row === null) return [];
    const values = Object.fromEntries(COLUMNS.map(({ id }) => [id, currentText(row, id)]));
    return [{ id: row.duty?.id ?? '', roleId: row.role.id, values }];
  });
  return mapColumns(new Array<string>(width).fill(''), cells, DUTY_COLUMNS, { headers: {}, items }).columns;
}

/** Cells that say what their duty says now. */
function countAgreeing(cells: CellBlock, rows: readonly (DutyRow | null)[], layout: PasteLayout): number {
  let count = 0;
  for (const [at, row] of rows.entries()) {
    if (row === null) continue;
    for (const [column, place] of layout) {
      const cell = normaliseCell(cells[at]?.[place] ?? '');
      if (cell !== '' && cell === normaliseCell(currentText(row, column))) count++;
    }
  }
  return count;
}

function currentText({ role, duty, number }: DutyRow, column: DutyColumn): string {
  if (column === 'text') return duty?.text ?? '';
  if (column === 'number') return String(number);
  return column === 'duplicates' ? '' : toRoleCell(role, column, 'en');
}
