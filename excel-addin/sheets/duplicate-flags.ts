// Flags of duplicates in a column of the table of duties: what kind of copy a duty is, and where the other one stands.
// The column is ours alone, known by its header, put before the ids and taken away as a whole; it moves with a sort, unlike a colour.
// A person's own columns and sheets in layouts of their own are never written.

import type { DeskCluster, DeskDuty } from '../../shared/ui/duplicates/desk-state.ts';
import { mapColumns } from '../../shared/rows/map-columns.ts';
import { DUTY_COLUMNS } from '../../shared/rows/sheet-columns.ts';
import type { CellChange, TableContent, WorkbookPort } from '../workbook/workbook-port.ts';
import type { SheetDuty } from './sheet-duties.ts';

/** Header texts in every language of the surfaces: a column of another language is the same column. */
export const FLAG_HEADERS = { en: 'Duplicate of (Rolebook)', zh: '重复于（Rolebook）' } as const;

/** The header of the column and the kinds, in the language of the surface. */
export interface FlagWords {
  readonly flag: string;
  readonly kinds: Readonly<Record<DeskCluster['kind'], string>>;
}

/** Width in points. */
const WIDTH = 140;

/** What stands in the flag of each duty in a cluster, by its id: kind, score and place of the surest other. */
export function toFlags(
  clusters: readonly DeskCluster[],
  duties: ReadonlyMap<string, DeskDuty>,
  kinds: Readonly<Record<DeskCluster['kind'], string>>,
): ReadonlyMap<string, string> {
  const best = new Map<string, { readonly score: number; readonly text: string }>();
  const flag = (id: string, other: string, pair: DeskCluster['pairs'][number]) => {
    const place = duties.get(other)?.place;
    if (place === undefined || (best.get(id)?.score ?? -1) >= pair.score) return;
    best.set(id, { score: pair.score, text: `${kinds[pair.kind]} ${pair.score.toFixed(2)}: ${place}` });
  };
  for (const { pairs } of clusters)
    for (const pair of pairs) {
      flag(pair.a, pair.b, pair);
      flag(pair.b, pair.a, pair);
    }
  return new Map([...best].map(([id, { text }]) => [id, text]));
}

/** Writes the flags, in place of older ones. Rejects with the port's `WorkbookError`. */
export async function writeFlags(
  port: WorkbookPort,
  tableId: string,
  {
    flags,
    duties,
    header,
  }: { readonly flags: ReadonlyMap<string, string>; readonly duties: readonly SheetDuty[]; readonly header: string },
): Promise<void> {
  let table = await port.readTable(tableId);
  if (findFlags(table.headers).length === 0) {
    const { columns } = mapColumns(table.headers, table.grid.rows, DUTY_COLUMNS, { headers: {}, items: [] });
    await port.insertColumns(tableId, columns.get('id') ?? table.headers.length, [
      { header, width: WIDTH, wraps: true },
    ]);
    table = await port.readTable(tableId);
  }
  const [column] = findFlags(table.headers);
  if (column === undefined) return;
  const wanted = toRows(table, duties, flags);
  const changes = table.grid.rows.flatMap((row, at): CellChange[] => {
    const value = wanted.get(at) ?? '';
    return (row[column] ?? '') === value ? [] : [{ row: at, column, value }];
  });
  if (changes.length > 0) await port.updateCells(tableId, changes, null);
}

/** Takes the column away, with everything in it. */
export async function dropFlags(port: WorkbookPort, tableId: string): Promise<void> {
  const { tables } = await port.readOutline();
  const columns = findFlags(tables.find(({ id }) => id === tableId)?.headers ?? []);
  if (columns.length > 0) await port.deleteColumns(tableId, columns);
}

/** True where a table has the column already. */
export function hasFlags(headers: readonly string[]): boolean {
  return findFlags(headers).length > 0;
}

function findFlags(headers: readonly string[]): number[] {
  return headers.flatMap((header, at) => (Object.values(FLAG_HEADERS).some((one) => one === header) ? [at] : []));
}

/** Flags by row of the body: rows are looked for where the duties stood, and must still hold their words. */
function toRows(
  { sheetId, grid }: TableContent,
  duties: readonly SheetDuty[],
  flags: ReadonlyMap<string, string>,
): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  for (const duty of duties) {
    const flag = flags.get(duty.id);
    const at = duty.row - grid.area.row;
    if (flag === undefined || duty.sheetId !== sheetId) continue;
    if (grid.rows[at]?.some((cell) => cell.trim() === duty.text)) rows.set(at, flag);
  }
  return rows;
}
