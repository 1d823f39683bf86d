// The sheets of a workbook -> grids to be read as roles. Our own two tables are one telling of the roles, not two:
// what only the table of roles knows goes behind the first duty row of the role. Other sheets are as they are.
// The way back of workbook-sheets.ts for files; in Excel itself the add-in merges by ids.

import { DUTY_COLUMNS, ROLE_COLUMNS, type SheetColumn } from '../rows/sheet-columns.ts';
import type { ReadSheet } from './xlsx-reader.ts';

/** One grid with the name of its sheet. */
export interface WorkbookGrid {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Gives the grids in the order of the sheets; empty sheets give none. Never throws. */
export function toWorkbookGrids(sheets: readonly ReadSheet[]): WorkbookGrid[] {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const duties = filled.find(({ rows }) => isOurs(rows[0] ?? [], DUTY_COLUMNS));
  const roles = filled.find(({ rows }) => isOurs(rows[0] ?? [], ROLE_COLUMNS));
  return filled.flatMap((sheet): WorkbookGrid[] => {
    if (duties === undefined || roles === undefined || (sheet !== duties && sheet !== roles)) return [sheet];
    return sheet === duties ? [{ name: sheet.name, rows: join(duties.rows, roles.rows) }] : [];
  });
}

/** A header row in the words of the contract; ids may be missing, because the command line writes none. */
function isOurs(header: readonly string[], contract: readonly SheetColumn[]): boolean {
  return contract.every(
    ({ field, header: names }) => field === 'id' || Object.values(names).some((name) => header.includes(name)),
  );
}

function join(duties: ReadSheet['rows'], roles: ReadSheet['rows']): string[][] {
  const [dutyHeader = [], ...dutyRows] = duties;
  const [roleHeader = [], ...roleRows] = roles;
  const id = (header: readonly string[]) => header.indexOf('Rolebook id');
  const more = roleHeader.flatMap((name, at) => (dutyHeader.includes(name) || at === id(roleHeader) ? [] : [at]));
  const shared = dutyHeader.flatMap((name, at) =>
    roleHeader.includes(name) && at !== id(dutyHeader) ? [[at, roleHeader.indexOf(name)] as const] : [],
  );
  const own = (row: readonly string[]) => dutyHeader.map((_, at) => (at === id(dutyHeader) ? '' : (row[at] ?? '')));
  const waiting = [...roleRows];
  const take = (row: readonly string[]): readonly string[] | undefined => {
    const found = waiting.findIndex((role) =>
      shared.every(([here, there]) => (row[here] ?? '') === (role[there] ?? '')),
    );
    return found < 0 ? undefined : waiting.splice(found, 1)[0];
  };
  const joined = dutyRows.map((row) => {
    const role = take(row);
    return [...own(row), ...more.map((at) => role?.[at] ?? '')];
  });
  // Roles without duties have a row in one table only.
  const rest = waiting.map((role) => {
    const cells = dutyHeader.map(() => '');
    for (const [here, there] of shared) cells[here] = role[there] ?? '';
    return [...cells, ...more.map((at) => role[at] ?? '')];
  });
  const header = dutyHeader.map((name, at) => (at === id(dutyHeader) ? '' : name));
  return [[...header, ...more.map((at) => roleHeader[at] ?? '')], ...joined, ...rest];
}
