// Our own two tables, wherever they come from (a file, a clipboard, another workbook) -> roles with the ids their rows carry.
// The table of duties says which duties there are, the table of roles what else is known of a role; either may be missing.
// Plain cells in, plain cells out: table-role-edits.ts makes edits of them. In Excel itself the add-in merges against its base.

import { isErrorCell, normaliseCell } from '../rows/cell-text.ts';
import { mapColumns } from '../rows/map-columns.ts';
import { readCheckedId } from '../rows/row-id.ts';
import {
  DUTY_COLUMNS,
  REPEATED_FIELDS,
  ROLE_COLUMNS,
  type RoleField,
  type SheetColumn,
  type SheetField,
} from '../rows/sheet-columns.ts';
import { isRoleField } from '../rows/to-sheet.ts';

/** Rows of cells with a header row above, as they were read. */
export interface NamedTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** One duty row. `id` is null where the row has none, or one with a wrong check character. */
export interface TableDuty {
  readonly id: string | null;
  /** As people count: `3`, `3.1`; '' where nothing was written. */
  readonly number: string;
  readonly text: string;
  readonly percent: string;
}

/** One role as the tables tell it. Fields whose column is missing are missing: that is no empty value. */
export interface TableRole {
  readonly id: string | null;
  readonly cells: Readonly<Partial<Record<RoleField, string>>>;
  /** In the order of their numbers, whatever order the rows were sorted in. */
  readonly duties: readonly TableDuty[];
}

/** The roles of our tables, and the tables that are not ours. */
export interface OwnTables {
  readonly roles: readonly TableRole[];
  readonly others: readonly NamedTable[];
}

/** Null where no table is ours. Never throws. `roleOfDuty` gives the role of a duty that is known already. */
export function readOwnTables(
  tables: readonly NamedTable[],
  roleOfDuty: (dutyId: string) => string | null = () => null,
): OwnTables | null {
  const duties = findTable(tables, DUTY_COLUMNS, 'text', null);
  const roles = findTable(tables, ROLE_COLUMNS, 'title', duties?.table ?? null);
  if (duties === null && roles === null) return null;
  const others = tables.filter((table) => table !== duties?.table && table !== roles?.table);
  return { roles: joinTables(duties ? readRows(duties) : [], roles ? readRows(roles) : [], roleOfDuty), others };
}

type Columns = ReadonlyMap<SheetField, number>;

interface FoundTable {
  readonly table: NamedTable;
  readonly columns: Columns;
}

/** One row by fields. */
interface Row {
  readonly id: string | null;
  readonly cells: Readonly<Partial<Record<SheetField, string>>>;
}

/** A table with readable ids, or with every header of the contract; `needed` is what it cannot be without. */
function findTable(
  tables: readonly NamedTable[],
  contract: readonly SheetColumn[],
  needed: SheetField,
  not: NamedTable | null,
): FoundTable | null {
  for (const table of tables) {
    const [headers = [], ...rows] = table.rows;
    if (table === not || rows.length === 0) continue;
    const { columns, missing } = mapColumns(headers, rows, contract, { headers: {}, items: [] });
    const at = columns.get('id');
    const hasIds = at !== undefined && rows.some((row) => readCheckedId(row[at] ?? '') !== null);
    if (!columns.has(needed) || !columns.has('title')) continue;
    // The table of duties has the fields of a role as well, but no role has a duty's text.
    const isWhole = missing.every((field) => field === 'id');
    if (needed === 'title' && mapColumns(headers, [], DUTY_COLUMNS, { headers: {}, items: [] }).columns.has('text'))
      continue;
    if (hasIds || isWhole) return { table, columns };
  }
  return null;
}

/** Blank rows are left out; an empty title means the role of the row above. */
function readRows({ table, columns }: FoundTable): Row[] {
  const rows: Row[] = [];
  let title = '';
  for (const row of table.rows.slice(1)) {
    const cells: Partial<Record<SheetField, string>> = {};
    for (const [field, at] of columns) {
      const cell = row[at] ?? '';
      if (field !== 'id' && !isErrorCell(cell)) cells[field] = cell.trim();
    }
    if (Object.values(cells).every((cell) => cell === '')) continue;
    title = cells.title || title;
    const id = columns.get('id');
    rows.push({ id: id === undefined ? null : readCheckedId(row[id] ?? ''), cells: { ...cells, title } });
  }
  return rows;
}

interface Draft {
  id: string | null;
  cells: Partial<Record<RoleField, string>>;
  readonly duties: TableDuty[];
  readonly numbers: Set<string>;
}

function joinTables(
  dutyRows: readonly Row[],
  roleRows: readonly Row[],
  roleOfDuty: (id: string) => string | null,
): TableRole[] {
  const drafts: Draft[] = [];
  const make = (id: string | null, cells: Row['cells']): Draft => {
    const draft: Draft = { id, cells: pickRoleCells(cells), duties: [], numbers: new Set() };
    drafts.push(draft);
    return draft;
  };
  const listsByKey = new Map<string, Draft[]>();
  const byId = new Map<string, Draft>();
  const listOf = (key: string) => {
    const list = listsByKey.get(key) ?? [];
    listsByKey.set(key, list);
    return list;
  };
  for (const { id, cells } of roleRows) {
    const draft = make(id, cells);
    listOf(toKey(cells)).push(draft);
    // A role whose shared fields were edited in one table only is still told by its title, where only one has it.
    listOf(toTitleKey(cells)).push(draft);
    if (id !== null) byId.set(id, draft);
  }
  for (const row of dutyRows) {
    const { cells } = row;
    const number = cells.number ?? '';
    const known = row.id === null ? null : roleOfDuty(row.id);
    const candidates = listOf(toKey(cells));
    const alone = listOf(toTitleKey(cells));
    // Two roles that look alike have each its own duty 1: a number that is taken belongs to the next.
    const draft =
      (known === null ? undefined : byId.get(known)) ??
      candidates.find((one) => number === '' || !one.numbers.has(number)) ??
      (candidates.length === 0 && alone.length === 1 ? alone[0] : undefined) ??
      make(known, cells);
    if (draft.id === null) draft.id = known;
    if (known !== null) byId.set(known, draft);
    if (!candidates.includes(draft)) candidates.push(draft);
    if ((cells.text ?? '') === '') continue;
    draft.numbers.add(number);
    draft.duties.push({ id: row.id, number, text: cells.text ?? '', percent: cells.percent ?? '' });
  }
  return drafts.map(({ id, cells, duties }) => ({ id, cells, duties: sortByNumber(duties) }));
}

function pickRoleCells(cells: Row['cells']): Partial<Record<RoleField, string>> {
  const picked: Partial<Record<RoleField, string>> = {};
  for (const { field } of ROLE_COLUMNS) {
    const cell = cells[field];
    if (isRoleField(field) && cell !== undefined) picked[field] = cell;
  }
  return picked;
}

function toKey(cells: Row['cells']): string {
  return REPEATED_FIELDS.map((field) => normaliseCell(cells[field] ?? '')).join('\n');
}

/** Never like a key of several fields: those have more line breaks. */
function toTitleKey(cells: Row['cells']): string {
  return normaliseCell(cells.title ?? '').replaceAll('\n', ' ');
}

/** `2` before `10`, `3.1` behind `3`; duties without a number stay where they are, behind those before them. */
function sortByNumber(duties: readonly TableDuty[]): TableDuty[] {
  const keys: (readonly number[])[] = [];
  for (const { number } of duties) {
    const parts = number.split('.').map(Number);
    const isNumber = number !== '' && parts.every((part) => Number.isFinite(part));
    keys.push(isNumber ? parts : [...(keys.at(-1) ?? []), 0]);
  }
  const order = [...duties.keys()].sort((one, other) => compare(keys[one] ?? [], keys[other] ?? []) || one - other);
  return order.flatMap((at) => duties[at] ?? []);
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
