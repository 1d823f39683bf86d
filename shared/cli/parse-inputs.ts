// Inputs -> parsed files, one after the other: read, choose the format, parse. Failed inputs are told in one line each.
// The pipe of `parse` and `convert`; what becomes of the parsed files is the caller's affair.

import { readCsvRows } from '../exchange/csv-rows.ts';
import { toParsedFile, type ParsedFile } from '../exchange/parsed-file.ts';
import { readRolebook } from '../exchange/rolebook-reader.ts';
import type { Source } from '../model/line.ts';
import { parseRoles } from '../parse/parse-roles.ts';
import { readHtml } from '../read/html-file.ts';
import { CUT_SENTENCES } from '../read/page-lines.ts';
import { readText } from '../read/text-lines.ts';
import { readGrid, readTsv } from '../read/tsv-lines.ts';
import { isWorkbook } from './binary-kind.ts';
import { InputError } from './command-errors.ts';
import type { AsValue, TextFormat } from './file-kinds.ts';
import type { Input } from './input-files.ts';
import { readBytes, toMegabytes, toText } from './read-file.ts';
import type { Terminal } from './terminal.ts';
import { chooseFormat } from './text-format.ts';
import { inflate } from './unpack.ts';

/** Work that takes longer than this is told line by line. */
const PATIENCE_MILLISECONDS = 1000;

/** An input of this size may take longer than a second by itself, so it is named before the work begins. */
const LARGE_INPUT_BYTES = 8 * 1024 * 1024;

/**
 * Parses the inputs in order; a .rolebook.json gives all the files it holds. What fails is told to the terminal and counted by
 * `onFailure`, and the next input is read. Never throws over an input.
 */
export async function* parseInputs(
  inputs: readonly (Input | InputError)[],
  as: AsValue,
  { terminal, onFailure }: { readonly terminal: Terminal; readonly onFailure: () => void },
): AsyncGenerator<ParsedFile> {
  const begun = terminal.now();
  for (const [index, input] of inputs.entries()) {
    try {
      if (input instanceof InputError) throw input;
      const isLate = terminal.now() - begun > PATIENCE_MILLISECONDS;
      if (isLate) terminal.tell(`${index + 1} of ${inputs.length}: ${input.name}`);
      const bytes = await readBytes(input, terminal.stdin);
      if ((as === 'auto' || as === 'xlsx') && isWorkbook(bytes)) {
        yield* parseWorkbook(input.name, bytes);
        continue;
      }
      const text = toText(input, bytes);
      const format = chooseFormat(as, input, text);
      if (!isLate && bytes.length > LARGE_INPUT_BYTES)
        terminal.tell(`reading ${input.name} (${toMegabytes(bytes.length)})`);
      if (text.trim() === '') terminal.tell(`${input.name}: is empty, so it holds no roles`);
      const { files, cut } = parseText(input.name, format, text);
      yield* files;
      // What was read of a page too large is given, but a script must see that it is not all.
      if (cut !== null) throw new InputError(`${input.name}: ${cut}`);
    } catch (error) {
      onFailure();
      terminal.tell(error instanceof InputError ? error.message : toParserFailure(input, error));
    }
  }
}

/** One parsed file for each sheet, named `book.xlsx#Sheet`. The library is loaded only when a workbook comes. */
async function* parseWorkbook(name: string, bytes: Uint8Array): AsyncGenerator<ParsedFile> {
  const { fromXlsx } = await import('../exchange/xlsx-reader.ts');
  const read = await fromXlsx(bytes, inflate);
  if (!read.ok) throw new InputError(`${name}: ${read.reason}`);
  for (const sheet of read.sheets) {
    const source = readGrid(sheet.rows);
    yield toParsedFile(`${name}#${sheet.name}`, source, parseRoles(source));
  }
}

/** What one text gave; `cut` says in a sentence why it is only a beginning, null when it is all. */
interface Reading {
  readonly files: readonly ParsedFile[];
  readonly cut: string | null;
}

function parseText(name: string, format: TextFormat, text: string): Reading {
  if (format !== 'rolebook') {
    const { source, cut } = toSource(format, text);
    return { files: [toParsedFile(name, source, parseRoles(source))], cut };
  }
  const read = readRolebook(text);
  if (!read.ok) throw new InputError(`${name}: cannot be read as .rolebook.json: ${read.reason}`);
  return { files: read.files, cut: null };
}

function toSource(format: Exclude<TextFormat, 'rolebook'>, text: string): { source: Source; cut: string | null } {
  switch (format) {
    case 'text':
      return { source: readText(text), cut: null };
    case 'html': {
      const { source, cut } = readHtml(text);
      return { source, cut: cut && CUT_SENTENCES[cut] };
    }
    case 'tsv':
      return { source: readTsv(text), cut: null };
    case 'csv':
      return { source: readGrid(readCsvRows(text)), cut: null };
  }
}

/** The parser promises not to throw; if it does, the other inputs are still done and the line says what to report. */
function toParserFailure(input: Input | InputError, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `${input.name}: could not be parsed, which is a fault of this program (${reason}); please report it`;
}
