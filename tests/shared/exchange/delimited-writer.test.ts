// .csv and .tsv: quoted per RFC 4180, safe against formulas, and the same cells come back.
// Which cells a role gives is the affair of duty-rows.test.ts.

import { describe, expect, test } from 'vitest';
import { readCsvRows } from '../../../shared/exchange/csv-rows.ts';
import { createCsvWriter, createTsvWriter } from '../../../shared/exchange/delimited-writer.ts';
import { DUTY_COLUMNS, toDutyRows } from '../../../shared/exchange/duty-rows.ts';
import type { FileWriter, ParsedFile } from '../../../shared/exchange/parsed-file.ts';
import { readTsv } from '../../../shared/read/tsv-lines.ts';
import { BARE_FILE, EMPTY_FILE, ODD_FILE } from './parsed-files.ts';

function writeAll(writer: FileWriter, ...files: readonly ParsedFile[]): string {
  return [...files.flatMap((file) => [...writer.add(file)]), ...writer.end()].join('');
}

describe('.csv', () => {
  test('begins with a byte order mark and the header, rows end with CRLF', () => {
    expect(writeAll(createCsvWriter(), EMPTY_FILE)).toBe(`\uFEFF${DUTY_COLUMNS.join(',')}\r\n`);
  });

  test('writes the header also when there is no file', () => {
    expect(writeAll(createCsvWriter())).toBe(`\uFEFF${DUTY_COLUMNS.join(',')}\r\n`);
  });

  test('quotes separators, quotes and line breaks, and guards formulas', () => {
    const row = writeAll(createCsvWriter(), ODD_FILE).split('\r\n')[1];
    expect(row).toContain(`"'=Cook ""chief""","Kitchen; east",,,"Head, chef",,1,Stir * * * the <b>soup</b>,`);
    expect(row).toContain('"Grade: A\nGrade: B\nBenefits:\nFree soup",odd.txt');
  });

  test('gives the same cells when it is read again', () => {
    const rows = [DUTY_COLUMNS, ...toDutyRows(ODD_FILE), ...toDutyRows(BARE_FILE)];
    expect(readCsvRows(writeAll(createCsvWriter(), ODD_FILE, BARE_FILE))).toEqual(rows);
  });
});

describe('.tsv', () => {
  test('can be read by the reader of clipboard tables', () => {
    const { text, lines } = readTsv(writeAll(createTsvWriter(), ODD_FILE));
    const second = lines
      .filter(({ layout }) => layout?.cell?.row === 2)
      .map(({ start, end }) => text.slice(start, end));
    expect(second).toEqual([
      `'=Cook ""chief""`,
      'Kitchen; east',
      '',
      '',
      'Head, chef',
      '',
      '2',
      'taste, twice',
      'Stir * * * the <b>soup</b>',
      '',
      '',
      '',
      'odd.txt',
    ]);
  });
});
