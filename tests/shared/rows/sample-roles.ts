// Roles of an invented harbour museum for the tests of the sheet contract, and ways to change a sheet as a person does.
// Not a test itself.

import type { CatalogueDuty, CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import type { ReadTable } from '../../../shared/rows/compare-table.ts';
import type { ReadWorkbook, SheetBase } from '../../../shared/rows/plan-merge.ts';
import { DUTY_COLUMNS, ROLE_COLUMNS, type SheetColumn } from '../../../shared/rows/sheet-columns.ts';
import { toDutyItems, toRoleItems, toTable, type SheetItem } from '../../../shared/rows/to-sheet.ts';

/** A role with the given duties; ids are `<id>d1`, `<id>d2`, …. */
export function makeRole(
  id: string,
  title: string,
  texts: readonly string[],
  more: Partial<CatalogueRole> = {},
): CatalogueRole {
  return {
    id,
    title,
    department: 'Visitor service',
    company: null,
    location: null,
    context: null,
    superiors: ['Visitor manager'],
    subordinates: [],
    duties: texts.map((text, at) => makeDuty(`${id}d${at + 1}`, text, `p${at + 1}`)),
    requirements: [],
    otherFields: [],
    otherSections: [],
    status: 'draft',
    owner: null,
    reviewDue: null,
    tags: [],
    capture: null,
    deleted: false,
    created: '000000001000.a',
    changed: '000000001000.a',
    conflicts: [],
    stamps: {},
    ...more,
  };
}

export function makeDuty(id: string, text: string, position: string, parent: string | null = null): CatalogueDuty {
  return { id, text, marker: null, percent: null, parent, position, span: null };
}

export const ROLES: readonly CatalogueRole[] = [
  makeRole('hall', 'Boat hall supervisor', [
    'Open the boat hall every morning and fill in the hall book',
    'Arrange the shifts of deck guides by the weather',
    'Handle complaints of visitors in the hall',
    'Count the life vests every evening',
  ]),
  makeRole(
    'rigger',
    'Rigging foreman',
    ['Inspect ropes and blocks every quarter', 'Teach volunteers splicing on Saturdays', 'Order tar and twine'],
    { superiors: ['Yard master'], department: 'Shipyard' },
  ),
  makeRole('clerk', 'Ticket clerk', [
    'Sell tickets and harbour cards',
    'Balance the till at closing',
    'Hand the money bag to the night watch',
  ]),
];

/** The workbook as it was last written. */
export function makeBase(roles: readonly CatalogueRole[] = ROLES): SheetBase {
  return {
    language: 'en',
    duties: { headers: headersOf(DUTY_COLUMNS), items: toDutyItems(roles, 'en') },
    roles: { headers: headersOf(ROLE_COLUMNS), items: toRoleItems(roles, 'en') },
  };
}

function headersOf(columns: readonly SheetColumn[]): Record<string, string> {
  return Object.fromEntries(columns.map(({ field, header }) => [field, header.en]));
}

/** A sheet with cells that can be changed, as a person would. */
export interface EditableSheet {
  headers: string[];
  rows: string[][];
}

export function makeSheet(items: readonly SheetItem[], columns: readonly SheetColumn[]): EditableSheet {
  const { headers, rows } = toTable(items, columns, 'en');
  return { headers: [...headers], rows: rows.map((row) => [...row]) };
}

/** Both tables as they were written, the duties changed by `edit`. */
export function editDuties(
  edit: (sheet: EditableSheet) => void,
  { roles = ROLES, complete = true }: { roles?: readonly CatalogueRole[]; complete?: boolean } = {},
): ReadWorkbook {
  const sheet = makeSheet(toDutyItems(roles, 'en'), DUTY_COLUMNS);
  edit(sheet);
  return { duties: { ...sheet, complete }, roles: rolesTable(roles) };
}

export function rolesTable(roles: readonly CatalogueRole[] = ROLES): ReadTable {
  return { ...makeSheet(toRoleItems(roles, 'en'), ROLE_COLUMNS), complete: true };
}

/** Column of a header in the table "Duties". */
export const AT = { title: 0, superior: 1, department: 2, number: 3, duty: 4, percent: 5, status: 6, id: 7 } as const;

/** Sets one cell. */
export function set(sheet: EditableSheet, row: number, column: number, text: string): void {
  const cells = sheet.rows[row];
  if (cells === undefined) throw new RangeError(`no row ${row}`);
  cells[column] = text;
}
