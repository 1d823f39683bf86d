// Arguments: what is asked for, and one line for everything that cannot be.
// Arguments only: no file is opened, so no name given here needs to exist.

import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../shared/cli/command-errors.ts';
import { readCommandLine } from '../../../shared/cli/command-line.ts';

describe('readCommandLine understands', () => {
  test.each([
    ['parse a.txt', { command: 'parse', files: ['a.txt'], as: 'auto', json: false, write: null }],
    ['parse - --as=html --json', { command: 'parse', files: ['-'], as: 'html', json: true, write: null }],
    ['parse --json a b --write o.md', { command: 'parse', files: ['a', 'b'], as: 'auto', json: true, write: 'o.md' }],
    ['parse -- --json', { command: 'parse', files: ['--json'], as: 'auto', json: false, write: null }],
    ['convert a b --to o.CSV', { command: 'convert', files: ['a', 'b'], as: 'auto', to: 'o.CSV' }],
    [
      'duplicates a.txt',
      {
        command: 'duplicates',
        files: ['a.txt'],
        as: 'auto',
        json: false,
        minScore: null,
        across: false,
        column: null,
        id: null,
      },
    ],
    [
      'duplicates a.tsv b.tsv --column duty --id key --across --min-score .65 --json',
      {
        command: 'duplicates',
        files: ['a.tsv', 'b.tsv'],
        as: 'auto',
        json: true,
        minScore: 0.65,
        across: true,
        column: 'duty',
        id: 'key',
      },
    ],
    ['notices --json', { command: 'notices', json: true }],
    ['help', { command: 'help' }],
    ['--help', { command: 'help' }],
    ['-h', { command: 'help' }],
    ['parse --help', { command: 'help' }],
  ])('%s', (line, request) => expect(readCommandLine(line.split(' '))).toEqual(request));
});

describe('readCommandLine refuses, naming what was given and what is allowed', () => {
  test.each([
    ['', 'no command given; allowed are parse, duplicates, convert, notices and help'],
    ['prase a.txt', 'unknown command "prase"; allowed are parse, duplicates, convert, notices and help'],
    ['parse', 'parse needs at least one FILE: a file, a folder, or - for standard input'],
    ['parse a --as pdf', '--as "pdf" is unknown; allowed are text, html, tsv, xlsx and auto'],
    ['parse a --jsno', 'parse does not know "--jsno"; allowed are --as, --json, --write and --help'],
    ['parse a --to b.md', 'parse does not know "--to"; allowed are --as, --json, --write and --help'],
    ['parse a -v', 'parse does not know "-v"; allowed are --as, --json, --write and --help'],
    ['parse a --json=yes', '--json takes no value, but "yes" was given'],
    ['parse a --as --json', '--as needs a value behind it'],
    ['parse a --as', '--as needs a value behind it'],
    ['parse a --as text --as html', '--as was given twice; once is allowed'],
    ['parse - -', 'standard input was given twice; once is allowed'],
    ['parse a --constructor', 'parse does not know "--constructor"; allowed are --as, --json, --write and --help'],
    [
      'convert a',
      'convert needs --to OUT; endings of OUT that are allowed are .rolebook.json, .json, .csv, .tsv, .md and .xlsx',
    ],
    [
      'convert a --to o.doc',
      '--to "o.doc": this ending cannot be written; allowed are .rolebook.json, .json, .csv, .tsv, .md and .xlsx',
    ],
    ['duplicates', 'duplicates needs at least one FILE: a file, a folder, or - for standard input'],
    ['duplicates a --min-score 65%', '--min-score "65%" is no score; allowed are numbers from 0 to 1, as 0.65'],
    ['duplicates a --min-score 1.5', '--min-score "1.5" is no score; allowed are numbers from 0 to 1, as 0.65'],
    ['duplicates a --id key', '--id names a column of a table, so --column must be given too'],
    [
      'duplicates a --columns x',
      'duplicates does not know "--columns"; allowed are --as, --json, --min-score, --across, --column, --id and --help',
    ],
    ['notices a.txt', 'notices takes no file, but "a.txt" was given'],
  ])('%s', (line, message) => {
    const args = line === '' ? [] : line.split(' ');
    expect(() => readCommandLine(args)).toThrow(new UsageError(message));
  });
});
