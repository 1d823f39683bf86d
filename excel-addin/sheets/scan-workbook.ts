// Every sheet of a workbook, read and told: layout, roles, what to look at. Nothing in the workbook is changed.
// A correction of one sheet's columns can be used for all sheets with the same header.
// The parser is handed in, because it runs in a worker.

import type { Source } from '../../shared/model/line.ts';
import type { Parsed } from '../../shared/model/parsed.ts';
import type { SheetColumnMeaning, SheetLayout } from '../../shared/model/sheet-layout.ts';
import type { CellMark, Grid } from '../workbook/cells.ts';
import type { Course, SheetFacts, WorkbookPort } from '../workbook/workbook-port.ts';

/** What a person says of a sheet: which row is the header (from 0 of the cells in use) and what its columns mean. */
export interface SheetMapping {
  readonly headerRow: number;
  readonly meanings: ReadonlyMap<number, SheetColumnMeaning>;
}

/** A sheet as the parser read it. Spans of `parsed` point into `source.text`. */
export interface SheetReading {
  readonly layout: SheetLayout;
  readonly source: Source;
  readonly parsed: Parsed;
}

/** Reads cells, by a mapping where a person gave one; runs where the parser runs. */
export type ReadSheet = (rows: readonly (readonly string[])[], mapping: SheetMapping | null) => Promise<SheetReading>;

/** Something about a sheet that may make its reading wrong; `count` cells, 0 where it is the whole sheet. */
export interface SheetCaution {
  readonly is: 'merged' | 'formula' | 'error' | 'hidden' | 'protected';
  readonly count: number;
}

/** One sheet of the scan. */
export interface ScannedSheet {
  readonly sheet: SheetFacts;
  /** True for the sheets that hold our own tables: they are reviewed, not scanned. */
  readonly isOurs: boolean;
  /** Null for an empty sheet and for ours. */
  readonly grid: Grid | null;
  readonly reading: SheetReading | null;
  readonly mapping: SheetMapping | null;
  readonly cautions: readonly SheetCaution[];
}

/** Reads all sheets but the very hidden ones, one after the other, so that the first can be shown while others are read. */
export async function* scanWorkbook(
  port: WorkbookPort,
  read: ReadSheet,
  { ourSheets, course }: { readonly ourSheets: ReadonlySet<string>; readonly course?: Course | undefined },
): AsyncGenerator<{ readonly scanned: ScannedSheet; readonly done: number }> {
  const { sheets } = await port.readOutline();
  const shown = sheets.filter(({ visibility }) => visibility !== 'very-hidden');
  for (const [at, sheet] of shown.entries()) {
    if (course?.signal?.aborted) return;
    const isOurs = ourSheets.has(sheet.id);
    const grid =
      isOurs || sheet.used === null ? null : await port.readCells(sheet.id, null, { ...course, withMerged: true });
    const reading = grid && (await read(grid.rows, null));
    const scanned = { sheet, isOurs, grid, reading, mapping: null, cautions: listCautions(sheet, grid) };
    yield { scanned, done: (at + 1) / shown.length };
  }
}

/** Reads a scanned sheet again by a person's mapping; null goes back to the parser's own. */
export async function readAgain(
  scanned: ScannedSheet,
  mapping: SheetMapping | null,
  read: ReadSheet,
): Promise<ScannedSheet> {
  if (scanned.grid === null) return scanned;
  return { ...scanned, mapping, reading: await read(scanned.grid.rows, mapping) };
}

/** Sheets that a mapping of `scanned` fits: the same header texts in the same row and columns. `scanned` itself is not among them. */
export function findAlike(scanned: ScannedSheet, all: readonly ScannedSheet[]): ScannedSheet[] {
  const { mapping, reading } = scanned;
  const row = mapping?.headerRow ?? (reading?.layout.kind === 'rows' ? reading.layout.headerRow : null);
  if (row === null) return [];
  const headers = headersOf(scanned, row);
  return all.filter(
    (other) => other.sheet.id !== scanned.sheet.id && headers !== '' && headersOf(other, row) === headers,
  );
}

/** The mapping that a layout stands for: where a person's correction begins. Null where a sheet has no header row. */
export function toMapping(layout: SheetLayout): SheetMapping | null {
  if (layout.kind !== 'rows') return null;
  const meanings = new Map<number, SheetColumnMeaning>();
  for (const { column, meaning } of layout.columns) if (meaning !== null) meanings.set(column, meaning);
  return { headerRow: layout.headerRow, meanings };
}

function headersOf({ grid }: ScannedSheet, row: number): string {
  const cells = grid?.rows[row]?.map((cell) => cell.trim().toLowerCase()) ?? [];
  while (cells.at(-1) === '') cells.pop();
  return cells.join('\t');
}

function listCautions(sheet: SheetFacts, grid: Grid | null): SheetCaution[] {
  const count = (is: CellMark['is']) => grid?.marks.filter((mark) => mark.is === is).length ?? 0;
  const cells = (['merged', 'formula', 'error'] as const).map((is): SheetCaution => ({ is, count: count(is) }));
  return [
    ...cells.filter(({ count: found }) => found > 0),
    ...(sheet.visibility === 'hidden' ? [{ is: 'hidden', count: 0 } as const] : []),
    ...(sheet.isProtected ? [{ is: 'protected', count: 0 } as const] : []),
  ];
}
