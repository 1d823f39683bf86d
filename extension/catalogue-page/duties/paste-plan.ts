// Where the cells of a pasted block go: texts for cells that are there, duties for rows that are not.
// Rows that carry the id of a duty go to that duty wherever it stands, so that pasting back edits instead of doubling.
// Pure. Must not know the clipboard, the store, or words.

import { readCheckedId } from '../../../shared/rows/row-id.ts';
import type { CellChange } from './cell-edits.ts';
import type { CellBlock } from './clipboard-table.ts';
import { COLUMNS, type DutyColumn } from './duty-columns.ts';
import type { DutyRow } from './duty-row.ts';
import { type PastedIds, readPasteLayout } from './paste-layout.ts';
import type { Block } from './selection.ts';

/** A pasted row that is no row yet: its texts by column, and the ids it came with, which it keeps; null where it had none. */
export interface NewRow {
  readonly texts: ReadonlyMap<DutyColumn, string>;
  readonly dutyId: string | null;
  readonly roleId: string | null;
}

/** What a paste comes to. `block` is what it covers on screen, to be shown as chosen. */
export interface PastePlan {
  readonly changes: readonly CellChange[];
  readonly newRows: readonly NewRow[];
  readonly block: Block;
}

/** What is pasted, and onto what. */
export interface PasteTarget {
  readonly cells: CellBlock;
  readonly block: Block;
  readonly rows: readonly DutyRow[];
  /** The row of a duty by its id, also when a filter hides it. */
  readonly findDuty: (dutyId: string) => DutyRow | null;
  /** The ids of roles that the rows came with, one for each row or none at all. */
  readonly roleIds: readonly (string | null)[];
}

/** A text for one place; cells that are counted or found take none from a block. */
const TAKES_TEXT = COLUMNS.map(({ id }) => id !== 'number' && id !== 'duplicates');

/**
 * Lays the cells from the upper left corner of the block. One cell, or a block that fits a whole number of times, is repeated over
 * the chosen block. What reaches below the last row becomes new rows; what reaches beyond the last column is left out.
 */
export function planPaste(target: PasteTarget): PastePlan {
  const ids = findIds(target);
  if (ids !== null) return planById(target, ids);
  const { cells, rows } = target;
  const width = Math.max(0, ...cells.map((row) => row.length));
  const { top, left, bottom, right } = target.block;
  const isTiled =
    cells.length > 0 && (bottom - top + 1) % cells.length === 0 && width > 0 && (right - left + 1) % width === 0;
  const tall = isTiled ? bottom - top + 1 : cells.length;
  const wide = Math.min(isTiled ? right - left + 1 : width, COLUMNS.length - left);
  const changes: CellChange[] = [];
  const newRows: NewRow[] = [];
  for (let down = 0; down < tall; down++) {
    const texts = cells[down % cells.length] ?? [];
    const row = rows[top + down];
    const fresh = new Map<DutyColumn, string>();
    for (let across = 0; across < wide; across++) {
      const text = texts[across % width];
      const column = COLUMNS[left + across];
      if (text === undefined || !column || !TAKES_TEXT[left + across]) continue;
      if (row) changes.push({ row, column: left + across, text });
      else fresh.set(column.id, text);
    }
    if (!row && [...fresh.values()].some((text) => text !== ''))
      newRows.push({ texts: fresh, dutyId: null, roleId: null });
  }
  return {
    changes,
    newRows,
    block: { top, left, bottom: top + Math.max(tall, 1) - 1, right: left + Math.max(wide, 1) - 1 },
  };
}

/** The last column that holds the id of a duty that is here, or nothing but ids of duties from elsewhere; null where none does. */
function findIds({ cells, findDuty }: PasteTarget): PastedIds | null {
  const width = Math.max(0, ...cells.map((row) => row.length));
  for (let at = width - 1; at >= 0; at--) {
    const ids = cells.map((row) => readCheckedId(row[at] ?? ''));
    const rows = ids.map((id) => (id === null ? null : findDuty(id)));
    // A first row may be a header; one single word may look like an id by chance.
    const isAllIds = at > 0 && ids.slice(1).every((id) => id !== null && id.length >= SHORTEST_ID) && ids.length > 1;
    const isOne = ids.length === 1 && at > 0 && (ids[0]?.length ?? 0) >= SHORTEST_ID;
    if (rows.some((row) => row !== null) || isAllIds || isOne) return { at, ids, rows };
  }
  return null;
}
/** Characters of the ids that createId makes. */
const SHORTEST_ID = 16;

/** Rows with ids may come from here or from Excel: each cell goes to the column it is of. The same id twice is a copy: the second row is new. */
function planById(target: PasteTarget, ids: PastedIds): PastePlan {
  const changes: CellChange[] = [];
  const newRows: NewRow[] = [];
  const taken = new Set<string | null>();
  const { layout, hasHeader } = readPasteLayout(target.cells, ids);
  for (const [down, texts] of target.cells.entries()) {
    if (down === 0 && hasHeader) continue;
    const row = ids.rows[down] ?? null;
    const id = ids.ids[down] ?? null;
    const isCopy = id !== null && taken.has(id);
    taken.add(id);
    const fresh = new Map<DutyColumn, string>();
    for (const [at, column] of COLUMNS.entries()) {
      const text = texts[layout.get(column.id) ?? texts.length];
      if (text === undefined || !TAKES_TEXT[at]) continue;
      if (row && !isCopy) changes.push({ row, column: at, text });
      else fresh.set(column.id, text);
    }
    if ((row && !isCopy) || [...fresh.values()].every((text) => text === '')) continue;
    newRows.push({ texts: fresh, dutyId: isCopy ? null : id, roleId: target.roleIds[down] ?? null });
  }
  return { changes, newRows, block: target.block };
}
