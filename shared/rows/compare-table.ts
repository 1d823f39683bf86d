// One table against its base and the catalogue: claimed rows, what each says of each field, what is missing, what is odd.
// Fields that a role repeats on its rows are only collected here; one-value-per-role.ts makes one answer of them.

import { isCutCell, isErrorCell, normaliseCell } from './cell-text.ts';
import { claimRows, isBlank, readField, type Claim, type ReadRows } from './claim-rows.ts';
import { mapColumns } from './map-columns.ts';
import type { SheetTableName, SheetWarning } from './merge-plan.ts';
import { readCheckedId } from './row-id.ts';
import type { SheetColumn, SheetField } from './sheet-columns.ts';
import type { SheetItem } from './to-sheet.ts';

/** A table as it was read from a sheet. */
export interface ReadTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** False when rows may be hidden, filtered away or unread: then nothing counts as missing. */
  readonly complete: boolean;
}

/** A table as it was written at the last exchange. */
export interface BaseTable {
  readonly headers: Readonly<Partial<Record<SheetField, string>>>;
  readonly items: readonly SheetItem[];
}

/** What one row says of one field; texts are normalised. `base` is null without a base. */
export interface Statement {
  readonly row: number;
  readonly item: SheetItem;
  readonly field: SheetField;
  readonly sheet: string;
  readonly base: string | null;
  /** Null when the catalogue no longer has the item. */
  readonly catalogue: string | null;
}

/** One table, compared. */
export interface ComparedTable extends ReadRows {
  readonly name: SheetTableName;
  readonly claims: readonly Claim[];
  readonly newRows: readonly number[];
  readonly missing: readonly SheetItem[];
  /** Statements whose three values are not all equal, in row order. */
  readonly statements: readonly Statement[];
  readonly warnings: readonly SheetWarning[];
}

/** A row is nearly always edited; a sheet in which this share of the rows has foreign text was sorted in part (data-layer research, 3.5). */
const PARTIAL_SORT_SHARE = 0.3;
/** Fewer rows than this can all be edited by hand without being a sort. */
const PARTIAL_SORT_ROWS = 4;
/** More missing than this share looks like a filtered copy (data-layer research, 3.3 step 6). */
const FILTERED_SHARE = 0.2;
/** Few missing rows are a deletion, whatever their share. */
const FILTERED_ROWS = 4;

/** What a table is compared with. */
export interface Sides {
  /** Null when the base is lost. */
  readonly base: BaseTable | null;
  readonly current: readonly SheetItem[];
  readonly contract: readonly SheetColumn[];
}

/** Compares one table; the catalogue's own items help to find rows that the base does not know, never to judge them. Never throws. */
export function compareTable(
  name: SheetTableName,
  table: ReadTable,
  { base, current, contract }: Sides,
): ComparedTable {
  const written = new Set(base?.items.map(({ id }) => id));
  // Items that came since the base count too: rows of an insertion that broke off are found, not made a second time.
  const known = {
    headers: base?.headers ?? {},
    items: [...(base?.items ?? []), ...current.filter(({ id }) => !written.has(id))],
  };
  const map = mapColumns(table.headers, table.rows, contract, known);
  const sheet: ReadRows = { rows: table.rows, columns: map.columns };
  const claims = claimRows(sheet, known.items);
  const claimedRows = new Set(claims.map(({ row }) => row));
  const claimedIds = new Set(claims.map(({ item }) => item.id));
  const missing = table.complete ? (base?.items ?? current).filter(({ id }) => !claimedIds.has(id)) : [];
  const warnings: SheetWarning[] = [];
  const warn = (code: SheetWarning['code'], seen: string, rows: readonly number[]) =>
    warnings.push({ code, table: name, seen, rows });

  for (const { field, header } of map.renamed) if (field !== 'id') warn('column-renamed', header, []);
  for (const field of map.missing) warn('column-missing', headerOf(field, known.headers, contract), []);
  const similar = claims.filter(({ by }) => by === 'similar').map(({ row }) => row);
  if (similar.length > 0) warn('matched-by-words', String(similar.length), similar);
  const newRows = table.rows.flatMap((row, at) => (claimedRows.has(at) || isBlank(row) ? [] : [at]));
  warnOfIds(sheet, newRows, warn);
  const statements = compareFields(sheet, claims, written, new Map(current.map((item) => [item.id, item])), warn);
  if (isPartialSort(claims, statements, known.items)) {
    warn(
      'partial-sort',
      String(claims.length),
      statements.map(({ row }) => row),
    );
  }
  if (missing.length > FILTERED_ROWS && missing.length > known.items.length * FILTERED_SHARE) {
    warn('filtered-copy', String(missing.length), []);
  }
  return { ...sheet, name, claims, newRows, missing, statements, warnings };
}

type Warn = (code: SheetWarning['code'], seen: string, rows: readonly number[]) => void;

function headerOf(field: SheetField, written: BaseTable['headers'], contract: readonly SheetColumn[]): string {
  return written[field] ?? contract.find((column) => column.field === field)?.header.en ?? field;
}

function warnOfIds(sheet: ReadRows, newRows: readonly number[], warn: Warn): void {
  const column = sheet.columns.get('id');
  if (column === undefined) return;
  const idIn = (row: number) => sheet.rows[row]?.[column] ?? '';
  const damaged = newRows.filter((row) => idIn(row).trim() !== '' && readCheckedId(idIn(row)) === null);
  if (damaged[0] !== undefined) warn('id-damaged', idIn(damaged[0]), damaged);
  const copied = newRows.filter((row) => readCheckedId(idIn(row)) !== null);
  if (copied[0] !== undefined) warn('row-copied', String(copied.length), copied);
}

function compareFields(
  sheet: ReadRows,
  claims: readonly Claim[],
  written: ReadonlySet<string>,
  current: ReadonlyMap<string, SheetItem>,
  warn: Warn,
): Statement[] {
  const fields = [...sheet.columns.keys()].filter((field) => field !== 'id');
  const statements: Statement[] = [];
  const errors: number[] = [];
  const cut: number[] = [];
  for (const { row, item } of claims) {
    const now = current.get(item.id);
    for (const field of fields) {
      const said = readField(sheet, row, field);
      const base = written.has(item.id) ? normaliseCell(item.values[field] ?? '') : null;
      const catalogue = now === undefined ? null : normaliseCell(now.values[field] ?? '');
      if (said === base && said === catalogue) continue;
      if (isErrorCell(said)) errors.push(row);
      else if (isCutCell(said, base ?? catalogue ?? '')) cut.push(row);
      else statements.push({ row, item, field, sheet: said, base, catalogue });
    }
  }
  if (errors[0] !== undefined) warn('cell-error', String(errors.length), errors);
  if (cut[0] !== undefined) warn('cell-cut', String(cut.length), cut);
  return statements;
}

/** Ids beside foreign text: many rows changed, and most of the new texts are other rows' old ones. */
function isPartialSort(
  claims: readonly Claim[],
  statements: readonly Statement[],
  items: readonly SheetItem[],
): boolean {
  const byId = claims.filter(({ by }) => by === 'id').length;
  const main = items.some(({ values }) => values.text !== undefined) ? 'text' : 'title';
  const changed = statements.filter(({ field, base, sheet }) => field === main && base !== null && sheet !== base);
  if (changed.length < PARTIAL_SORT_ROWS || changed.length <= byId * PARTIAL_SORT_SHARE) return false;
  const old = new Set(items.map(({ values }) => normaliseCell(values[main] ?? '')));
  return changed.filter(({ sheet }) => old.has(sheet)).length > changed.length / 2;
}
