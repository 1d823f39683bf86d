// Every duty of the workbook with its place: the rows of our table, and the duties the scan finds on other sheets.
// Where a duty stands is told by sheet and row, so that the pane can mark it and jump to it.

import type { DeskDuty } from '../../shared/ui/duplicates/desk-state.ts';
import { mapColumns } from '../../shared/rows/map-columns.ts';
import { readCheckedId } from '../../shared/rows/row-id.ts';
import { DUTY_COLUMNS, type SheetLanguage } from '../../shared/rows/sheet-columns.ts';
import type { TableContent, WorkbookPort } from '../workbook/workbook-port.ts';
import { scanWorkbook, type ReadSheet, type ScannedSheet } from './scan-workbook.ts';

/** A duty that stands in a sheet. */
export interface SheetDuty extends DeskDuty {
  readonly sheetId: string;
  /** Our table that it is a row of; undefined on other sheets. */
  readonly tableId?: string;
  /** Row and column of the sheet, from 0. */
  readonly row: number;
  readonly column: number;
}

/** Where a duty stands, in words. */
const PLACE: Readonly<Record<SheetLanguage, (sheet: string, row: number) => string>> = {
  en: (sheet, row) => `${sheet}, row ${row}`,
  zh: (sheet, row) => `${sheet}，第 ${row} 行`,
};

/** Reads all sheets; nothing is changed. */
export async function readSheetDuties(
  port: WorkbookPort,
  read: ReadSheet,
  {
    table,
    ourSheets,
    language,
  }: { readonly table: TableContent | null; readonly ourSheets: ReadonlySet<string>; readonly language: SheetLanguage },
): Promise<SheetDuty[]> {
  const duties = table === null ? [] : readOurs(table, language);
  for await (const { scanned } of scanWorkbook(port, read, { ourSheets }))
    duties.push(...readOthers(scanned, language));
  return duties;
}

function readOurs(
  { id: tableId, headers, grid, sheetId, sheetName }: TableContent,
  language: SheetLanguage,
): SheetDuty[] {
  const { columns } = mapColumns(headers, grid.rows, DUTY_COLUMNS, { headers: {}, items: [] });
  const [text, id, title, number] = (['text', 'id', 'title', 'number'] as const).map((field) => columns.get(field));
  if (text === undefined) return [];
  return grid.rows.flatMap((cells, at): SheetDuty[] => {
    const words = (cells[text] ?? '').trim();
    const row = grid.area.row + at;
    if (words === '') return [];
    const own = id === undefined ? null : readCheckedId(cells[id] ?? '');
    const roleTitle = title === undefined ? '' : (cells[title] ?? '');
    return [
      {
        id: own ?? `${sheetId} ${row}`,
        text: words,
        role: roleTitle,
        roleTitle,
        number: number === undefined ? '' : (cells[number] ?? ''),
        place: PLACE[language](sheetName, row + 1),
        source: sheetName,
        sheetId,
        row,
        column: grid.area.column + text,
        isFixed: false,
        tableId,
      },
    ];
  });
}

function readOthers({ sheet, grid, reading }: ScannedSheet, language: SheetLanguage): SheetDuty[] {
  if (grid === null || reading === null) return [];
  const { source, parsed } = reading;
  return parsed.roles.flatMap((role, index) =>
    role.duties.map((duty, at): SheetDuty => {
      const cell = source.lines.find(({ end }) => end >= duty.span[0])?.layout?.cell;
      const row = grid.area.row + (cell?.row ?? 0);
      const roleTitle = role.title?.text ?? '';
      return {
        id: `${sheet.id} ${duty.span.join('-')}`,
        text: duty.text,
        role: `${sheet.id} ${index}`,
        roleTitle,
        number: String(at + 1),
        place: PLACE[language](sheet.name, row + 1),
        source: sheet.name,
        sheetId: sheet.id,
        row,
        column: grid.area.column + (cell?.column ?? 0),
        isFixed: true,
      };
    }),
  );
}
