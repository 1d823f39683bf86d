// An input -> its tables: the rows of a .tsv or .csv, or of each sheet of a workbook.
// For commands that take a column as it stands. Must not know what a column means.

import { readCsvRows } from '../exchange/csv-rows.ts';
import { isWorkbook } from './binary-kind.ts';
import { InputError } from './command-errors.ts';
import type { AsValue } from './file-kinds.ts';
import type { Input } from './input-files.ts';
import { readBytes, toText } from './read-file.ts';
import type { Terminal } from './terminal.ts';
import { chooseFormat } from './text-format.ts';
import { inflate } from './unpack.ts';

/** Rows of cells; the first is the header. */
export interface Table {
  /** Name of the sheet of a workbook, null for all else. */
  readonly sheet: string | null;
  readonly rows: readonly (readonly string[])[];
}

/** Reads the tables of an input; an empty text is a table without rows. Throws an InputError for what is no table. */
export async function readTables(
  input: Input,
  as: AsValue,
  { stdin }: Pick<Terminal, 'stdin'>,
): Promise<readonly Table[]> {
  const bytes = await readBytes(input, stdin);
  if ((as === 'auto' || as === 'xlsx') && isWorkbook(bytes)) {
    const { fromXlsx } = await import('../exchange/xlsx-reader.ts');
    const read = await fromXlsx(bytes, inflate);
    if (!read.ok) throw new InputError(`${input.name}: ${read.reason}`);
    return read.sheets.map(({ name, rows }) => ({ sheet: name, rows }));
  }
  const text = toText(input, bytes);
  const format = chooseFormat(as, input, text);
  if (format === 'html' || format === 'rolebook')
    throw new InputError(`${input.name}: is no table; --column reads .tsv, .csv and .xlsx, or text with --as tsv`);
  return [{ sheet: null, rows: format === 'tsv' ? readCsvRows(text, '\t') : readCsvRows(text) }];
}
