// The widths a person gave to columns, remembered on this machine and nowhere else.
// Widths are a comfort: a browser that keeps nothing, or keeps nonsense, shows the columns as planned.

import { COLUMNS, NARROWEST, type DutyColumn } from './duty-columns.ts';

/** CSS pixels by column; a column that is missing has its planned width. */
export type ColumnWidths = Readonly<Partial<Record<DutyColumn, number>>>;

const KEY = 'duties-column-widths';
/** Wider than any screen is a mistake. */
const WIDEST = 4000;

/** Reads the remembered widths; never throws. (WXT takes the bare name `storage` for its own and packs its library.) */
export function readWidths(kept: Pick<Storage, 'getItem'>): ColumnWidths {
  try {
    const stored: unknown = JSON.parse(kept.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const known = new Map(Object.entries(stored));
    const widths: Partial<Record<DutyColumn, number>> = {};
    for (const { id } of COLUMNS) {
      const width: unknown = known.get(id);
      if (typeof width === 'number' && width >= NARROWEST && width <= WIDEST) widths[id] = width;
    }
    return widths;
  } catch {
    return {}; // no storage, or not ours
  }
}

/** Remembers the widths; a browser that keeps nothing does so silently. */
export function writeWidths(kept: Pick<Storage, 'setItem'>, widths: ColumnWidths): void {
  try {
    kept.setItem(KEY, JSON.stringify(widths));
  } catch {
    // The widths hold until the page is closed.
  }
}
