// Roles -> the sheets "Duties" and "Roles" of an .xlsx file: the same tables, in the same words, as the add-in writes in Excel.
// The sheet contract is shared/rows; here it only becomes a file.

import type { CatalogueRole } from '../model/catalogue-role.ts';
import { listStatusWords } from '../rows/role-cells.ts';
import { DUTY_COLUMNS, ROLE_COLUMNS, type SheetColumn, type SheetLanguage } from '../rows/sheet-columns.ts';
import { toDutyItems, toRoleItems, toTable, type SheetItem } from '../rows/to-sheet.ts';
import type { XlsxSheet } from './xlsx-writer.ts';

/** Names of the sheets, by language. */
export const SHEET_NAMES: Readonly<Record<SheetLanguage, { readonly duties: string; readonly roles: string }>> = {
  en: { duties: 'Duties', roles: 'Roles' },
  zh: { duties: '职责', roles: '岗位' },
};

/** Widths in characters; columns not named get `OTHER_WIDTH`. The id is narrow: seen, but in nobody's way. */
const WIDTHS: Readonly<Partial<Record<SheetColumn['field'], number>>> = {
  text: 80,
  requirements: 50,
  other: 50,
  number: 6,
  percent: 9,
  id: 4,
};
const OTHER_WIDTH = 24;

/** Gives both sheets. `withIds` false leaves the id columns out: for roles that no catalogue knows. */
export function toWorkbookSheets(
  roles: readonly CatalogueRole[],
  { language, withIds }: { readonly language: SheetLanguage; readonly withIds: boolean },
): XlsxSheet[] {
  const toSheet = (name: string, items: readonly SheetItem[], contract: readonly SheetColumn[]): XlsxSheet => {
    const columns = withIds ? contract : contract.filter(({ field }) => field !== 'id');
    const status = columns.findIndex(({ field }) => field === 'status');
    return {
      name,
      ...toTable(items, columns, language),
      widths: columns.map(({ field }) => WIDTHS[field] ?? OTHER_WIDTH),
      choices: [{ column: status, values: listStatusWords(language) }],
    };
  };
  return [
    toSheet(SHEET_NAMES[language].duties, toDutyItems(roles, language), DUTY_COLUMNS),
    toSheet(SHEET_NAMES[language].roles, toRoleItems(roles, language), ROLE_COLUMNS),
  ];
}
