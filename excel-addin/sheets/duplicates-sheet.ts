// The sheet "Duplicates": one row per pair, for people who want to look at them in Excel.
// A report: it is never read back, and a new one is made beside an old one.

import { toSheetName } from '../../shared/exchange/xlsx-text.ts';
import type { DeskDuty, DeskPair } from '../../shared/ui/duplicates/desk-state.ts';
import type { Course, WorkbookPort } from '../workbook/workbook-port.ts';

/** Header texts, in the order of the columns. */
export interface DuplicatesHeaders {
  readonly sheet: string;
  readonly columns: readonly [string, string, string, string, string, string, string];
}

const WIDTHS = [70, 48, 300, 140, 300, 140, 260];
const WRAPPED = new Set([2, 4, 6]);

/** Makes the sheet and shows it. Rejects with the port's `WorkbookError`. */
export async function makeDuplicatesSheet(
  port: WorkbookPort,
  { pairs, duties }: { readonly pairs: readonly DeskPair[]; readonly duties: ReadonlyMap<string, DeskDuty> },
  { sheet, columns }: DuplicatesHeaders,
  course?: Course,
): Promise<void> {
  const { sheets, tables } = await port.readOutline();
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  let tableName = 'Duplicates';
  for (let count = 2; names.has(tableName.toLowerCase()); count++) tableName = `Duplicates_${count}`;
  const table = await port.createTable(
    {
      sheetName: toSheetName(
        sheet,
        sheets.map(({ name }) => name),
      ),
      tableName,
      columns: columns.map((header, at) => ({ header, width: WIDTHS[at] ?? 100, wraps: WRAPPED.has(at) })),
    },
    pairs.flatMap((pair) => {
      const [a, b] = [duties.get(pair.a), duties.get(pair.b)];
      return a === undefined || b === undefined ? [] : [toRow(pair, a, b)];
    }),
    course,
  );
  await port.show(table.sheetId, null);
}

function toRow({ kind, score, differences }: DeskPair, a: DeskDuty, b: DeskDuty): string[] {
  const differs = differences.map((one) => `${one.what}: ${one.a || '–'} / ${one.b || '–'}`).join('\n');
  return [kind, score.toFixed(2), a.text, `${a.roleTitle}\n${a.place}`, b.text, `${b.roleTitle}\n${b.place}`, differs];
}
