// An edited workbook, its base and the catalogue -> the plan of what would change, field by field.
// The order: find rows, see moves, make one answer per field, read new rows, order, what is gone, what the catalogue brought.
// Plans only; what is done with a plan is the add-in's business. Algorithm: the data-layer research, section 3.3.

import type { CatalogueRole } from '../model/catalogue-role.ts';
import { compareTable, type BaseTable, type ComparedTable, type ReadTable } from './compare-table.ts';
import type { CatalogueRow, FieldChange, Gone, MergePlan, PlannedChange, SheetWarning } from './merge-plan.ts';
import { findMovedDuties } from './moved-duties.ts';
import { readNewOrders } from './new-order.ts';
import { readNewRows } from './new-rows.ts';
import { judge, reduceRoleFields, type PlacedStatement } from './one-value-per-role.ts';
import { fromRoleCell } from './role-cells.ts';
import { DUTY_COLUMNS, ROLE_COLUMNS, type SheetLanguage } from './sheet-columns.ts';
import { isRoleField, toDutyItems, toRoleItems, type SheetItem } from './to-sheet.ts';

/** What was written into a workbook at the last exchange; it travels with the workbook. */
export interface SheetBase {
  readonly language: SheetLanguage;
  readonly duties: BaseTable;
  readonly roles: BaseTable;
}

/** The tables as they were read; `roles` is null when the workbook has no such table (any more). */
export interface ReadWorkbook {
  readonly duties: ReadTable;
  readonly roles: ReadTable | null;
}

/** Fewer proposals than this start ticked (data-layer research, 3.3 step 6). */
const TICKED_BELOW = 5;
const NO_TABLE: ReadTable = { headers: [], rows: [], complete: false };

/** Makes the plan; applies nothing. `base` null: two-way, where every difference is shown and none is anybody's. Never throws. */
export function planMerge(sheet: ReadWorkbook, base: SheetBase | null, roles: readonly CatalogueRole[]): MergePlan {
  const language = base?.language ?? 'en';
  const now = { duties: toDutyItems(roles, language), roles: toRoleItems(roles, language) };
  const duties = compareTable('duties', sheet.duties, {
    base: base?.duties ?? null,
    current: now.duties,
    contract: DUTY_COLUMNS,
  });
  const roleRows = compareTable('roles', sheet.roles ?? NO_TABLE, {
    base: base?.roles ?? null,
    current: now.roles,
    contract: ROLE_COLUMNS,
  });
  const moved = findMovedDuties(duties);
  const warnings: SheetWarning[] = [...duties.warnings, ...(sheet.roles === null ? [] : roleRows.warnings)];
  const fields = reduceFields(duties, roleRows, new Set(moved.map(({ place }) => place.row)), warnings);
  const added = readNewRows(duties, roleRows, moved);
  if (base === null) warnings.unshift({ code: 'two-way', table: 'duties', seen: '', rows: [] });
  const isFiltered = warnings.some(({ code }) => code === 'filtered-copy');
  const changes: PlannedChange[] = [
    ...fields,
    ...moved,
    ...added.roles,
    ...added.duties,
    ...readNewOrders(duties, moved),
    ...findGone([duties, roleRows], now, isFiltered || base === null),
    ...findCatalogueRows([duties, roleRows], base, now),
  ];
  return {
    changes,
    warnings,
    stopped: warnings.some(({ code }) => code === 'partial-sort'),
    readings: { duties, roles: roleRows },
  };
}

interface Items {
  readonly duties: readonly SheetItem[];
  readonly roles: readonly SheetItem[];
}

function reduceFields(
  duties: ComparedTable,
  roles: ComparedTable,
  movedRows: ReadonlySet<number>,
  warnings: SheetWarning[],
): FieldChange[] {
  const ofRoles: PlacedStatement[] = [];
  const ofDuties: FieldChange[] = [];
  for (const table of [duties, roles]) {
    for (const statement of table.statements) {
      const { field, row, sheet } = statement;
      const placed = { ...statement, table: table.name };
      if (field === 'number' || (field === 'title' && sheet === '')) continue; // orders are read apart; an empty title is a blank cell
      if (!isRoleField(field)) {
        const change = judge(placed);
        if (change !== null) ofDuties.push(change);
      } else if (table.name === 'duties' && movedRows.has(row)) continue;
      else if (fromRoleCell(field, sheet) === null) {
        warnings.push({ code: 'status-unknown', table: table.name, seen: sheet, rows: [row] });
      } else ofRoles.push(placed);
    }
  }
  return [...reduceRoleFields(ofRoles), ...ofDuties];
}

function findGone(tables: readonly ComparedTable[], now: Items, isKept: boolean): Gone[] {
  return tables.flatMap(({ name, missing }) => {
    const living = new Set(now[name].map(({ id }) => id));
    const gone = missing.filter(({ id }) => living.has(id));
    return gone.map((item): Gone => ({
      is: 'gone',
      item,
      table: name,
      ticked: !isKept && gone.length < TICKED_BELOW,
    }));
  });
}

function findCatalogueRows(tables: readonly ComparedTable[], base: SheetBase | null, now: Items): CatalogueRow[] {
  if (base === null) return [];
  return tables.flatMap(({ name, claims, statements }) => {
    const known = new Set([...base[name].items.map(({ id }) => id), ...claims.map(({ item }) => item.id)]);
    const living = new Set(now[name].map(({ id }) => id));
    const edited = new Set(statements.filter(({ sheet, base: was }) => sheet !== was).map(({ row }) => row));
    const fresh = now[name]
      .filter(({ id }) => !known.has(id))
      .map((item): CatalogueRow => ({ is: 'catalogue-new', item, table: name, place: null }));
    const dropped = claims
      .filter(({ row, item }) => !living.has(item.id) && !edited.has(row))
      .map(({ row, item }): CatalogueRow => ({ is: 'catalogue-gone', item, table: name, place: { table: name, row } }));
    return [...fresh, ...dropped];
  });
}
