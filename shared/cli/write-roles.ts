// Parsed files -> the screen, a file, or both, each as it comes, so that a folder of thousands needs the memory of one.
// The work of `parse` and `convert`. Must not know how inputs are read or how a format looks.

import { createCsvWriter, createTsvWriter } from '../exchange/delimited-writer.ts';
import { createMarkdownWriter } from '../exchange/markdown-writer.ts';
import type { FileWriter } from '../exchange/parsed-file.ts';
import { createRolebookWriter } from '../exchange/rolebook-writer.ts';
import { createBookDraft } from './book-draft.ts';
import { findFormat, findOutEnding, type AsValue } from './file-kinds.ts';
import { listInputs } from './input-files.ts';
import { checkOutFile, openOutFile, type OutFile } from './out-file.ts';
import { parseInputs } from './parse-inputs.ts';
import { createReportWriter } from './report-writer.ts';
import { countDuties, createTableWriter } from './role-table.ts';
import type { Terminal } from './terminal.ts';
import { toCount, toOneLine } from './terminal-text.ts';
import { pour } from './text-pieces.ts';

/** Which files, read how, and where their roles go. */
export interface RoleOrder {
  readonly files: readonly string[];
  readonly as: AsValue;
  /** For people or as JSON; null = not shown. */
  readonly screen: 'table' | 'json' | null;
  /** File to write, null = none. */
  readonly out: string | null;
}

/**
 * Parses the inputs and writes their roles. Gives the number of inputs that failed. The file is written only if at least one
 * input could be read, and only as a whole. Throws a UsageError when `out` cannot be written.
 */
export async function writeRoles({ files, as, screen, out }: RoleOrder, terminal: Terminal): Promise<number> {
  const { entries, hasFolder } = listInputs(files);
  // A workbook is as many files as it has sheets.
  const isList = files.length > 1 || hasFolder || as === 'xlsx' || files.some((file) => findFormat(file) === 'xlsx');
  if (out !== null)
    checkOutFile(
      out,
      entries.flatMap((entry) => ('path' in entry && entry.path !== null ? entry.path : [])),
    );
  const onScreen = screen === null ? null : createScreenWriter(screen, isList, terminal);
  const inFile = out === null ? null : createOutWriter(out, isList);
  const book = out !== null && findOutEnding(out) === '.xlsx' ? createBookDraft() : null;
  const sums = { failures: 0, files: 0, roles: 0, duties: 0 };
  let draft: OutFile | null = null;
  try {
    for await (const file of parseInputs(entries, as, { terminal, onFailure: () => sums.failures++ })) {
      sums.files++;
      sums.roles += file.parsed.roles.length;
      sums.duties += file.parsed.roles.reduce((sum, role) => sum + countDuties(role.duties), 0);
      if (onScreen) await pour(onScreen.add(file), terminal.out);
      if (out === null) continue;
      draft ??= await openOutFile(out);
      book?.add(file);
      if (inFile) await pour(inFile.add(file), draft);
    }
    if (onScreen) await pour(onScreen.end(), terminal.out);
    if (draft && inFile) await pour(inFile.end(), draft);
    if (draft && out !== null && book) await draft.write(await book.end(out));
    await draft?.close();
  } finally {
    await draft?.discard();
  }
  if (out === null) return sums.failures;
  if (!draft) terminal.tell(`${out}: not written, because no input could be read`);
  else {
    const amounts = `${toCount(sums.roles, 'role')}, ${toCount(sums.duties, 'duty', 'duties')}`;
    const said = `wrote ${toOneLine(out)}: ${amounts} of ${toCount(sums.files, 'file')}`;
    if (screen === 'json') terminal.tell(said);
    else await terminal.out.write(`${screen === null ? '' : '\n'}${said}\n`);
  }
  return sums.failures;
}

function createScreenWriter(screen: 'table' | 'json', isList: boolean, style: Terminal): FileWriter {
  return screen === 'json' ? createReportWriter(isList) : createTableWriter(style);
}

function createOutWriter(out: string, isList: boolean): FileWriter | null {
  switch (findOutEnding(out)) {
    case '.rolebook.json':
      return createRolebookWriter();
    case '.json':
      return createReportWriter(isList);
    case '.csv':
      return createCsvWriter();
    case '.tsv':
      return createTsvWriter();
    case '.md':
      return createMarkdownWriter();
    case '.xlsx': // no text: see book-draft.ts
    case null: // refused when the arguments were read
      return null;
  }
}
