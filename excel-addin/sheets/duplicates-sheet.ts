// The sheet "Duplicates": one row per pair, for people who want to look at them in Excel.
// Each place is a link to its cell. A report: it is never read back, and a new one is made beside an old one.

import { toSheetName } from '../../shared/exchange/xlsx-text.ts';
import type { DeskPair } from '../../shared/ui/duplicates/desk-state.ts';
import type { CellValue } from '../workbook/cells.ts';
import type { Course, WorkbookPort } from '../workbook/workbook-port.ts';
import type { SheetDuty } from './sheet-duties.ts';

/** Header texts in every language of the surfaces, in the order of the columns. */
export const REPORT_HEADERS = {
  en: ['Kind', 'Score', 'Duty A', 'Where A', 'Duty B', 'Where B', 'What differs'],
  zh: ['种类', '分数', '职责 A', '位置 A', '职责 B', '位置 B', '差异'],
} as const;

/** True for the headers of such a sheet, whatever a person has put behind them: its duties are told twice, not written twice. */
export function isReport(headers: readonly string[]): boolean {
  return Object.values(REPORT_HEADERS).some((report) => report.every((header, at) => headers[at] === header));
}

/** Words of the sheet: its name, header texts in the order of the columns, kinds and what can differ. */
export interface DuplicatesWords {
  readonly sheet: string;
  readonly columns: readonly [string, string, string, string, string, string, string];
  readonly kinds: Readonly<Record<DeskPair['kind'], string>>;
  readonly parts: Readonly<Record<DeskPair['differences'][number]['what'], string>>;
}

const WIDTHS = [70, 48, 300, 140, 300, 140, 260];
const WRAPPED = new Set([2, 4, 6]);

/** Makes the sheet and shows it. Rejects with the port's `WorkbookError`. */
export async function makeDuplicatesSheet(
  port: WorkbookPort,
  { pairs, duties }: { readonly pairs: readonly DeskPair[]; readonly duties: readonly SheetDuty[] },
  { sheet, columns, kinds, parts }: DuplicatesWords,
  course?: Course,
): Promise<void> {
  const { sheets, tables } = await port.readOutline();
  const byId = new Map(duties.map((duty) => [duty.id, duty]));
  const toRow = ({ kind, score, differences }: DeskPair, a: SheetDuty, b: SheetDuty): CellValue[] => {
    const differs = differences.map((one) => `${parts[one.what]}: ${one.a || '–'} / ${one.b || '–'}`).join('\n');
    return [kinds[kind], score.toFixed(2), a.text, toLink(a), b.text, toLink(b), differs];
  };
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
      const [a, b] = [byId.get(pair.a), byId.get(pair.b)];
      return a === undefined || b === undefined ? [] : [toRow(pair, a, b)];
    }),
    course,
  );
  await port.show(table.sheetId, null);
}

function toLink({ roleTitle, place, source, row, column }: SheetDuty): CellValue {
  return { text: `${roleTitle}\n${place}`, place: { sheetName: source, row, column } };
}
