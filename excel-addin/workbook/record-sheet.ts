// The very hidden sheet where Rolebook keeps its records (the base of the merge, the catalogue's operations) inside the workbook.
// Row 1 says whose it is; below, one row per record: name, number of chunks, the chunks. All cells are text cells.
// A record is written to a free row first and named last, so that the old one stands until the new one is whole.

import { LONGEST_CELL } from './cells.ts';
import type { Context } from './office-workbook.ts';
import { getCells, getSheet } from './open-table.ts';
import type { Run } from './run.ts';
import { WorkbookError } from './workbook-error.ts';
import { keepApostrophes, queueBlock, writeInChunks } from './write-block.ts';

/** The sheet's name. Part of every workbook written so far: never change it. */
export const RECORD_SHEET = '_rolebook';

/** What stands in A1, for whoever makes the sheet visible with a macro; B1 holds the layout's version. */
const NOTICE = 'Rolebook keeps its data here. Please do not edit.';
const LAYOUT = '1';

/** Columns before the chunks: the name and the number of chunks. */
const HEAD = 2;
/** Chunks read in one request: 32,767 Chinese characters each are 4 MB; base64 is 1.3 MB. */
const READ_AT_ONCE = 40;

/** A named row of the sheet, counted from 0. */
interface Row {
  readonly row: number;
  readonly name: string;
  readonly chunks: number;
}

/** The records' names and numbers of chunks; none where there is no such sheet. */
export async function listRecords(run: Run): Promise<Map<string, number>> {
  const { records } = await readDirectory(run);
  return new Map(records.map(({ name, chunks }) => [name, chunks]));
}

/** The chunks of a record; see WorkbookPort.readRecord. */
export async function readRecord(run: Run, name: string): Promise<string[] | null> {
  const { records } = await readDirectory(run);
  const found = records.find((record) => record.name === name);
  if (!found) return null;
  const chunks: string[] = [];
  while (chunks.length < found.chunks) {
    const columns = Math.min(READ_AT_ONCE, found.chunks - chunks.length);
    const range = await run.step((context) => {
      const range = getCells(context, RECORD_SHEET, { row: found.row, column: HEAD + chunks.length, rows: 1, columns });
      range.load('values');
      return range;
    });
    for (const value of range.values[0] ?? []) chunks.push(String(value));
    run.advance(chunks.length, found.chunks);
  }
  return chunks;
}

/** The chunks of several records; see WorkbookPort.readRecords. A history of many small steps is read in one request, not in three each. */
export async function readRecords(run: Run, names: readonly string[]): Promise<Map<string, string[]>> {
  const wanted = new Set(names);
  const records = (await readDirectory(run)).records.filter(({ name }) => wanted.has(name));
  const found = new Map<string, string[]>();
  let batch: Row[] = [];
  const read = async () => {
    const rows = batch;
    batch = [];
    const ranges = await run.step((context) =>
      rows.map(({ row, chunks }) => {
        const range = getCells(context, RECORD_SHEET, { row, column: HEAD, rows: 1, columns: chunks });
        range.load('values');
        return range;
      }),
    );
    for (const [at, { name }] of rows.entries()) {
      const values: readonly unknown[] = ranges[at]?.values[0] ?? [];
      found.set(name, values.map(String));
    }
    run.advance(found.size, records.length);
  };
  for (const record of records) {
    const size = batch.reduce((sum, { chunks }) => sum + chunks, 0);
    if (record.chunks > READ_AT_ONCE) found.set(record.name, (await readRecord(run, record.name)) ?? []);
    else {
      if (size + record.chunks > READ_AT_ONCE) await read();
      batch.push(record);
    }
  }
  if (batch.length > 0) await read();
  return found;
}

/** Writes or replaces a record; see WorkbookPort.writeRecord. */
export async function writeRecord(run: Run, name: string, chunks: readonly string[]): Promise<void> {
  const long = chunks.findIndex((chunk) => chunk === '' || chunk.length > LONGEST_CELL);
  if (long >= 0)
    throw new WorkbookError('cell-too-long', { row: long, detail: `A chunk has 1 to ${LONGEST_CELL} characters.` });
  const { exists, records } = await readDirectory(run);
  if (!exists) await makeSheet(run);
  const taken = new Set(records.map(({ row }) => row));
  let row = 1;
  while (taken.has(row)) row++;
  const old = records.find((record) => record.name === name);
  await run.step((context) => clearRow(context, row));
  const lines = chunks.map((chunk) => [chunk]);
  await writeInChunks(lines, 0, async (from, end) => {
    const block = { row, column: HEAD + from, values: [chunks.slice(from, end)] };
    await run.step((context) => queueBlock(context, RECORD_SHEET, block));
    await keepApostrophes(run, RECORD_SHEET, [block]);
    run.advance(end, chunks.length + 1);
  });
  await run.step((context) => {
    queueBlock(context, RECORD_SHEET, { row, column: 0, values: [[name, String(chunks.length)]] });
    if (old) clearRow(context, old.row);
  });
}

/** Deletes records; with the last one the sheet goes too. */
export async function deleteRecords(run: Run, names: readonly string[]): Promise<void> {
  const { exists, records } = await readDirectory(run);
  if (!exists) return;
  const doomed = new Set(names);
  await run.step((context) => {
    for (const { name, row } of records) if (doomed.has(name)) clearRow(context, row);
  });
  if (records.some(({ name }) => !doomed.has(name))) return;
  try {
    await run.step((context) => {
      const sheet = getSheet(context, RECORD_SHEET);
      sheet.visibility = 'Hidden'; // Excel deletes no very hidden sheet
      sheet.delete();
    });
  } catch (error) {
    // Where the structure is protected the empty sheet stays.
    if (!(error instanceof WorkbookError) || error.code !== 'protected') throw error;
  }
}

/** The named rows. Throws `name-taken` where a sheet of that name is not ours. */
async function readDirectory(run: Run): Promise<{ readonly exists: boolean; readonly records: readonly Row[] }> {
  const { sheet, workbook } = await run.step((context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(RECORD_SHEET);
    sheet.load('name');
    context.workbook.load('readOnly');
    return { sheet, workbook: context.workbook };
  });
  run.place.isReadOnly = workbook.readOnly;
  if (sheet.isNullObject) return { exists: false, records: [] };
  run.place.sheet = RECORD_SHEET;
  const used = await run.step((context) => {
    const used = getSheet(context, RECORD_SHEET).getRange('A:B').getUsedRangeOrNullObject(true);
    used.load('values');
    return used;
  });
  const rows: readonly (readonly unknown[])[] = used.isNullObject ? [] : used.values;
  if (rows[0]?.[0] !== NOTICE)
    throw new WorkbookError('name-taken', {
      sheet: RECORD_SHEET,
      detail: 'Another sheet has the name of the hidden one.',
    });
  const records = rows.flatMap(([name, chunks], row) =>
    row > 0 && name !== '' ? [{ row, name: String(name), chunks: Number(chunks) }] : [],
  );
  return { exists: true, records };
}

async function makeSheet(run: Run): Promise<void> {
  run.place.sheet = RECORD_SHEET;
  await run.step((context) => {
    const sheet = context.workbook.worksheets.add(RECORD_SHEET);
    sheet.visibility = 'VeryHidden';
    queueBlock(context, RECORD_SHEET, { row: 0, column: 0, values: [[NOTICE, LAYOUT]] });
  });
}

function clearRow(context: Context, row: number): void {
  getCells(context, RECORD_SHEET, { row, column: 0, rows: 1, columns: 1 }).getEntireRow().clear('Contents');
}
