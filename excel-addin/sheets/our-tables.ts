// The two tables of the add-in in a workbook: finding them whatever people called them since, reading them, making them.
// Found by Excel's own id, then by name, then by their headers. Speaks to the workbook port only.

import { toSheetName } from '../../shared/exchange/xlsx-text.ts';
import { listStatusWords } from '../../shared/rows/role-cells.ts';
import { DUTY_COLUMNS, ROLE_COLUMNS, type SheetColumn, type SheetLanguage } from '../../shared/rows/sheet-columns.ts';
import type { SheetTableName } from '../../shared/rows/merge-plan.ts';
import { toTable, type SheetItem } from '../../shared/rows/to-sheet.ts';
import { SHEET_NAMES } from '../../shared/exchange/workbook-sheets.ts';
import type {
  Course,
  NewColumn,
  TableContent,
  TableFacts,
  WorkbookOutline,
  WorkbookPort,
} from '../workbook/workbook-port.ts';

/** Ids that Excel gave the tables; null for one that was never made. */
export type TableIds = Readonly<Record<SheetTableName, string | null>>;

/** Both tables as they stand now; null for one that is not there. */
export type OurTables = Readonly<Record<SheetTableName, TableContent | null>>;

/** What a table is made of, by its name. */
export const CONTRACTS: Readonly<Record<SheetTableName, readonly SheetColumn[]>> = {
  duties: DUTY_COLUMNS,
  roles: ROLE_COLUMNS,
};

const TABLE_NAMES: Readonly<Record<SheetTableName, string>> = { duties: 'Duties', roles: 'Roles' };

/** Widths in points. The id is narrow: seen, but in nobody's way. */
const WIDTHS: Readonly<Partial<Record<SheetColumn['field'], number>>> = {
  text: 380,
  requirements: 260,
  other: 260,
  number: 36,
  percent: 52,
  id: 24,
};
const OTHER_WIDTH = 120;
/** Columns that a table must share with ours to be taken for it by its headers alone. */
const LEAST_SHARED_COLUMNS = 4;

/** Reads both tables, in three requests and more for large ones. */
export async function readOurTables(port: WorkbookPort, ids: TableIds, course?: Course): Promise<OurTables> {
  const { duties, roles } = findOurTables(await port.readOutline(), ids);
  return {
    duties: duties && (await port.readTable(duties.id, course)),
    roles: roles && (await port.readTable(roles.id, course)),
  };
}

/** The tables of ours among all tables of a workbook. */
export function findOurTables(
  outline: WorkbookOutline,
  ids: TableIds,
): Readonly<Record<SheetTableName, TableFacts | null>> {
  const duties = findTable(outline, 'duties', ids, null);
  return { duties, roles: findTable(outline, 'roles', ids, duties) };
}

/** Makes a table on a sheet of its own, with these rows. */
export async function makeTable(
  port: WorkbookPort,
  name: SheetTableName,
  {
    items,
    language,
    course,
  }: { readonly items: readonly SheetItem[]; readonly language: SheetLanguage; readonly course?: Course | undefined },
): Promise<TableFacts> {
  const outline = await port.readOutline();
  const contract = CONTRACTS[name];
  const { rows } = toTable(items, contract, language);
  const sheetName = toSheetName(
    SHEET_NAMES[language][name],
    outline.sheets.map((sheet) => sheet.name),
  );
  const tableName = freeName(
    TABLE_NAMES[name],
    outline.tables.map((table) => table.name),
  );
  const columns = contract.map((column) => toNewColumn(column, language));
  return port.createTable({ sheetName, tableName, columns }, rows, course);
}

function toNewColumn({ field, header }: SheetColumn, language: SheetLanguage): NewColumn {
  return {
    header: header[language],
    width: WIDTHS[field] ?? OTHER_WIDTH,
    wraps: field === 'text' || field === 'requirements' || field === 'other',
    ...(field === 'status' ? { choices: listStatusWords(language) } : {}),
  };
}

function findTable(
  { tables }: WorkbookOutline,
  name: SheetTableName,
  ids: TableIds,
  not: TableFacts | null,
): TableFacts | null {
  const others = tables.filter((table) => table.id !== not?.id);
  const byHeaders = others
    .map((table) => ({ table, shared: countShared(table, name) }))
    .filter(({ shared }) => shared >= LEAST_SHARED_COLUMNS)
    .sort((one, other) => other.shared - one.shared);
  return (
    others.find(({ id }) => id === ids[name]) ??
    others.find((table) => table.name === TABLE_NAMES[name] && countShared(table, name) > 0) ??
    byHeaders[0]?.table ??
    null
  );
}

/** How many of our columns a table has by header; 0 when it holds duties and roles are looked for, or the other way round. */
function countShared({ headers }: TableFacts, name: SheetTableName): number {
  const names = new Set(headers.map((header) => header.trim().toLowerCase()));
  const has = (column: SheetColumn) => column.aliases.some((alias) => names.has(alias));
  const hasDuties = DUTY_COLUMNS.some((column) => column.field === 'text' && has(column));
  const hasIds = CONTRACTS[name].some((column) => column.field === 'id' && has(column));
  return hasDuties === (name === 'duties') && hasIds ? CONTRACTS[name].filter(has).length : 0;
}

function freeName(name: string, used: readonly string[]): string {
  const taken = new Set(used.map((other) => other.toLowerCase()));
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name}_${count}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
