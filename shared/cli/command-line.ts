// Arguments -> what is asked for. The contract's commands and flags, nothing else.
// Must not touch files; whether an input exists is found out later.

import { parseArgs } from 'node:util';
import { UsageError } from './command-errors.ts';
import { AS_VALUES, findOutEnding, list, WRITABLE, type AsValue } from './file-kinds.ts';
import { toOneLine } from './terminal-text.ts';

/** What the person at the terminal asked for. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'notices'; readonly json: boolean }
  | {
      readonly command: 'parse';
      readonly files: readonly string[];
      readonly as: AsValue;
      readonly json: boolean;
      /** A file to write besides, null = none. */
      readonly write: string | null;
    }
  | DuplicatesRequest
  | { readonly command: 'convert'; readonly files: readonly string[]; readonly as: AsValue; readonly to: string };

/** Which duties to compare, and how the answer is printed. */
export interface DuplicatesRequest {
  readonly command: 'duplicates';
  readonly files: readonly string[];
  readonly as: AsValue;
  readonly json: boolean;
  /** Lowest score that is printed, null = the limit that suits the duties. */
  readonly minScore: number | null;
  readonly across: boolean;
  /** Column of a table that holds one duty per row, null = roles are read as `parse` does. */
  readonly column: string | null;
  /** Column that holds the key of each row, null = rows are counted. */
  readonly id: string | null;
}

const COMMANDS = ['parse', 'duplicates', 'convert', 'notices', 'help'] as const;

type Command = (typeof COMMANDS)[number];

/** The flags of each command; `value` = a word must follow. */
const FLAGS: Readonly<Record<Command, Readonly<Record<string, 'value' | 'plain'>>>> = {
  parse: { as: 'value', json: 'plain', write: 'value' },
  duplicates: { as: 'value', json: 'plain', 'min-score': 'value', across: 'plain', column: 'value', id: 'value' },
  convert: { as: 'value', to: 'value' },
  notices: { json: 'plain' },
  help: {},
};

/** Reads the arguments behind the program's name. Throws a UsageError of one line naming what was given and what is allowed. */
export function readCommandLine(args: readonly string[]): Request {
  const [first, ...rest] = args;
  if (first === undefined) throw new UsageError(`no command given; allowed are ${list(COMMANDS)}`);
  const beforeEnd = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (beforeEnd.includes('--help') || first === '-h') return { command: 'help' };
  const command = COMMANDS.find((name) => name === first);
  if (!command) throw new UsageError(`unknown command ${quote(first)}; allowed are ${list(COMMANDS)}`);
  const { flags, files } = readFlags(command, rest);
  const json = flags.has('json');
  switch (command) {
    case 'help':
      return { command };
    case 'notices':
      if (files[0] !== undefined) throw new UsageError(`notices takes no file, but ${quote(files[0])} was given`);
      return { command, json };
    case 'parse': {
      const write = flags.get('write') ?? null;
      if (write !== null) checkOut('--write', write);
      return { command, files: needFiles(command, files), as: readAs(flags), json, write };
    }
    case 'duplicates': {
      const column = flags.get('column') ?? null;
      const id = flags.get('id') ?? null;
      if (id !== null && column === null)
        throw new UsageError('--id names a column of a table, so --column must be given too');
      const across = flags.has('across');
      return {
        command,
        files: needFiles(command, files),
        as: readAs(flags),
        json,
        minScore: readScore(flags),
        across,
        column,
        id,
      };
    }
    case 'convert': {
      const to = flags.get('to');
      if (to === undefined) throw new UsageError(`convert needs --to OUT; endings of OUT that are ${WRITABLE}`);
      checkOut('--to', to);
      return { command, files: needFiles(command, files), as: readAs(flags), to };
    }
  }
}

function readFlags(command: Command, args: readonly string[]) {
  const known = FLAGS[command];
  const options = Object.fromEntries(
    Object.entries(known).map(([name, kind]) => [name, { type: kind === 'value' ? 'string' : 'boolean' } as const]),
  );
  const { tokens, positionals } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const flags = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (kind === undefined) {
      const allowed = Object.keys(known).map((name) => `--${name}`);
      throw new UsageError(
        `${command} does not know ${quote(token.rawName)}; allowed are ${list([...allowed, '--help'])}`,
      );
    }
    // `--to --json` is a forgotten word, not a file called --json.
    const isForgotten = token.value === undefined || (!token.inlineValue && /^-./.test(token.value));
    if (kind === 'value' && isForgotten) throw new UsageError(`${token.rawName} needs a value behind it`);
    if (kind === 'plain' && token.value !== undefined) {
      throw new UsageError(`${token.rawName} takes no value, but ${quote(token.value)} was given`);
    }
    if (flags.has(token.name)) throw new UsageError(`${token.rawName} was given twice; once is allowed`);
    flags.set(token.name, token.value ?? '');
  }
  return { flags, files: positionals };
}

function needFiles(command: Command, files: readonly string[]): readonly string[] {
  if (files.length === 0) {
    throw new UsageError(`${command} needs at least one FILE: a file, a folder, or - for standard input`);
  }
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageError('standard input was given twice; once is allowed');
  if (files.includes(''))
    throw new UsageError(`${command} was given an empty file name; allowed are files, folders and -`);
  return files;
}

function readAs(flags: ReadonlyMap<string, string>): AsValue {
  const given = flags.get('as') ?? 'auto';
  const as = AS_VALUES.find((value) => value === given);
  if (!as) throw new UsageError(`--as ${quote(given)} is unknown; allowed are ${list(AS_VALUES)}`);
  return as;
}

/** Matches `0`, `0.65`, `1`, `.5`, `1.0`; not `1.5`, `-1`, `65%`, `1e-1`. */
const SCORE = /^(?:0?\.\d{1,9}|0|1(?:\.0{1,9})?)$/;

function readScore(flags: ReadonlyMap<string, string>): number | null {
  const given = flags.get('min-score');
  if (given === undefined) return null;
  if (!SCORE.test(given))
    throw new UsageError(`--min-score ${quote(given)} is no score; allowed are numbers from 0 to 1, as 0.65`);
  return Number(given);
}

function checkOut(flag: string, out: string): void {
  if (findOutEnding(out)) return;
  throw new UsageError(`${flag} ${quote(out)}: this ending cannot be written; ${WRITABLE}`);
}

function quote(given: string): string {
  return `"${toOneLine(given)}"`;
}
