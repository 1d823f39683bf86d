// Inputs -> the duties to compare: those of the roles that are read, or the cells of one column of a table.
// The ids that are made here are what scripts join on. Must not compare.

import type { ComparedDuty } from '../model/duplicate.ts';
import type { Duty } from '../model/role.ts';
import { InputError, UsageError } from './command-errors.ts';
import { list, type AsValue } from './file-kinds.ts';
import type { Input } from './input-files.ts';
import { readTables, type Table } from './read-tables.ts';
import { parseInputs } from './parse-inputs.ts';
import type { Terminal } from './terminal.ts';
import { toOneLine } from './terminal-text.ts';

/** One duty with its place, as `duplicates --json` tells it. */
export interface PlacedDuty extends ComparedDuty {
  /** The input, as it was named. */
  readonly file: string;
  /** Name of a workbook's sheet, null for all else. */
  readonly sheet: string | null;
  /** Row of the table, its header being 1; for duties of roles the number of the duty in its role. */
  readonly row: number;
}

/** Who is told what while inputs are read. */
export interface Reading {
  readonly terminal: Terminal;
  readonly onFailure: () => void;
}

/**
 * The duties of all roles, in the order of the text, children behind their parent. Ids are `N:R.D`: number of the input from 1 (a
 * folder's files count one by one), of the role in it, of the duty in the role. Reading the same files gives the same ids.
 */
export async function readRoleDuties(
  inputs: readonly (Input | InputError)[],
  as: AsValue,
  reading: Reading,
): Promise<PlacedDuty[]> {
  const duties: PlacedDuty[] = [];
  for (const [index, input] of inputs.entries()) {
    let roles = 0;
    for await (const { name, parsed } of parseInputs([input], as, reading)) {
      const sheet = findSheet(name, input);
      for (const { title, duties: ofRole } of parsed.roles) {
        roles++;
        const role = title?.text ?? `(untitled role ${roles})`;
        for (const [at, { text }] of [...walkDuties(ofRole)].entries()) {
          const id = `${index + 1}:${roles}.${at + 1}`;
          const file = sheet === null ? name : name.slice(0, -sheet.length - 1);
          duties.push({ id, text, role, source: String(index + 1), file, sheet, row: at + 1 });
        }
      }
    }
  }
  return duties;
}

/** `book.xlsx#May` of the input `book.xlsx` -> `May`; null for all that is no sheet. */
function findSheet(name: string, input: Input | InputError): string | null {
  const before = input instanceof InputError ? null : `${input.name}#`;
  return before !== null && name.startsWith(before) ? name.slice(before.length) : null;
}

function* walkDuties(duties: readonly Duty[]): Generator<Duty> {
  for (const duty of duties) {
    yield duty;
    yield* walkDuties(duty.children);
  }
}

/** Which column holds the duties, and which their keys (null = rows are counted). */
export interface Columns {
  readonly column: string;
  readonly id: string | null;
}

/**
 * The cells of one column, empty ones left out. Ids are `N:KEY`, or `N:ROW` (header = 1, `N:SHEET!ROW` in a workbook) where there is
 * no key; one that comes again has ` (2)`, ` (3)` … behind it. Sheets of a workbook without the column are passed over. Throws a
 * UsageError where no table of an input has the column.
 */
export async function readColumnDuties(
  inputs: readonly (Input | InputError)[],
  as: AsValue,
  columns: Columns,
  { terminal, onFailure }: Reading,
): Promise<PlacedDuty[]> {
  const duties: PlacedDuty[] = [];
  for (const [index, input] of inputs.entries()) {
    try {
      if (input instanceof InputError) throw input;
      const tables = await readTables(input, as, terminal);
      const filled = tables.filter(({ rows }) => rows.length > 0);
      if (filled.length === 0) terminal.tell(`${input.name}: is empty, so it holds no duties`);
      const having = filled.filter(({ rows }) => toHeader(rows).includes(columns.column.trim()));
      const times = new Map<string, number>();
      for (const table of having.length > 0 ? having : filled.slice(0, 1))
        for (const duty of listCells(table, { file: input.name, number: index + 1, columns, times })) duties.push(duty);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      onFailure();
      terminal.tell(error.message);
    }
  }
  return duties;
}

/** Where the cells of a table come from; `times` counts the keys of an input. */
interface Place {
  readonly file: string;
  readonly number: number;
  readonly columns: Columns;
  readonly times: Map<string, number>;
}

function* listCells({ sheet, rows }: Table, { file, number, columns, times }: Place): Generator<PlacedDuty> {
  const header = toHeader(rows);
  const at = findColumn(header, columns.column, '--column', file);
  const idAt = columns.id === null ? -1 : findColumn(header, columns.id, '--id', file);
  for (let row = 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    const text = cells[at]?.trim() ?? '';
    if (text === '') continue;
    const key = cells[idAt]?.trim() || (sheet === null ? String(row + 1) : `${sheet}!${row + 1}`);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    const id = `${number}:${time === 1 ? key : `${key} (${time})`}`;
    yield { id, text, role: null, source: String(number), file, sheet, row: row + 1 };
  }
}

function toHeader(rows: Table['rows']): string[] {
  return (rows[0] ?? []).map((name) => name.trim());
}

function findColumn(header: readonly string[], name: string, flag: string, file: string): number {
  const at = header.indexOf(name.trim());
  if (at >= 0) return at;
  const allowed = list(header.filter((one) => one !== '').map((one) => `"${toOneLine(one)}"`));
  throw new UsageError(
    `${flag} "${toOneLine(name)}" is no column of ${toOneLine(file)}; its columns are ${allowed || 'none'}`,
  );
}
