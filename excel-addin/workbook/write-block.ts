// Writing blocks of values into cells so that every text stays that text, and long lists of them in requests of bounded size.
// The order inside one request matters: text format, then links, then values; Excel reads a value by the format it finds.

import { nameCell } from './addresses.ts';
import type { Area, CellValue, LinkedText, PlacedText } from './cells.ts';
import type { Context } from './office-workbook.ts';
import { getCells } from './open-table.ts';
import { endOfChunk, REQUEST_BUDGET } from './row-chunks.ts';
import type { Run } from './run.ts';
import { WorkbookError } from './workbook-error.ts';

/** Values and where their first one goes; counted in the sheet, from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** The format of cells that keep what they are given as text. */
const TEXT_FORMAT = '@';

/** Queues one block. */
export function queueBlock(context: Context, sheetId: string, block: Block): void {
  const { row, column, values } = block;
  const area = areaOf(block);
  if (values.every((cells) => cells.every(isText))) setFormat(context, sheetId, area, TEXT_FORMAT);
  else
    for (let c = 0; c < area.columns; c++) {
      const cells = values.map((row) => row[c] ?? null);
      const place = { ...area, column: column + c, columns: 1 };
      if (cells.every(isText)) setFormat(context, sheetId, place, TEXT_FORMAT);
      // null leaves a cell's format as it is
      else if (cells.some(isText))
        getCells(context, sheetId, place).numberFormat = cells.map((cell) => [isText(cell) ? TEXT_FORMAT : null]);
    }
  for (const [r, cells] of values.entries())
    for (const [c, value] of cells.entries())
      if (isLink(value)) {
        // Without a text to display, which Excel would read as an entry; the value comes after it as text.
        const cell = getCells(context, sheetId, { row: row + r, column: column + c, rows: 1, columns: 1 });
        cell.hyperlink = 'url' in value ? { address: value.url } : { documentReference: nameCell(value.place) };
      }
  getCells(context, sheetId, area).values = values.map((cells) =>
    cells.map((value) => (isLink(value) ? value.text : value)),
  );
}

/**
 * Writes a list in requests of bounded size: `write` is handed the bounds of each chunk and does one step with them. A chunk that
 * Excel finds too large is halved and tried again; one row alone that is too large throws `too-large` with its index.
 */
export async function writeInChunks(
  rows: readonly (readonly CellValue[])[],
  extraBytes: number,
  write: (from: number, end: number) => Promise<void>,
): Promise<void> {
  let most = Infinity;
  let from = 0;
  while (from < rows.length) {
    const end = Math.min(endOfChunk(rows, from, REQUEST_BUDGET, extraBytes), from + most);
    try {
      await write(from, end);
      from = end;
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.code !== 'too-large') throw error;
      if (end - from === 1) throw new WorkbookError('too-large', { ...error.place, row: from });
      most = Math.ceil((end - from) / 2);
    }
  }
}

/**
 * Whether Excel keeps an apostrophe at the beginning of a text cell is not documented: what was written so is read back, and
 * where the apostrophe was eaten it is written twice. One request more, and only for blocks with such a text.
 */
export async function keepApostrophes(run: Run, sheetId: string, blocks: readonly Block[]): Promise<void> {
  const marked = blocks.filter(({ values }) => values.some((cells) => cells.some(hasApostrophe)));
  if (marked.length === 0) return;
  const ranges = await run.step((context) =>
    marked.map((block) => {
      const range = getCells(context, sheetId, areaOf(block));
      range.load('values');
      return range;
    }),
  );
  const repairs = marked.flatMap((block, index) => {
    const found: readonly (readonly unknown[])[] = ranges[index]?.values ?? [];
    const values = block.values.map((cells, r) =>
      cells.map((value, c) => (hasApostrophe(value) && found[r]?.[c] !== textOf(value) ? `'${textOf(value)}` : null)),
    );
    return values.some((cells) => cells.some((value) => value !== null)) ? [{ ...block, values }] : [];
  });
  if (repairs.length === 0) return;
  await run.step((context) => {
    for (const repair of repairs)
      getCells(context, sheetId, areaOf(repair)).values = repair.values.map((row) => [...row]);
  });
}

function areaOf({ row, column, values }: Block): Area {
  return { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
}

function setFormat(context: Context, sheetId: string, area: Area, format: string): void {
  // One format for all cells is documented (Range.numberFormat), but the types only know one for each; 50,000 times "@" would be sent.
  getCells(context, sheetId, area).numberFormat = format as unknown as string[][];
}

/** A text with something behind it. */
type Link = LinkedText | PlacedText;

function isLink(value: CellValue): value is Link {
  return typeof value === 'object' && value !== null;
}

function isText(value: CellValue): value is string | Link {
  return typeof value === 'string' || isLink(value);
}

function textOf(value: string | Link): string {
  return isLink(value) ? value.text : value;
}

function hasApostrophe(value: CellValue): value is string | Link {
  return isText(value) && textOf(value).startsWith("'");
}
