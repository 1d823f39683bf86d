// LibreOffice opens what we write and sees the same text in every cell: a second opinion on our own reader.
// Needs LibreOffice (Debian: libreoffice-calc-nogui); without it the test is skipped and says so.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCsvRows } from '../../../shared/exchange/csv-rows.ts';
import { toXlsx } from '../../../shared/exchange/xlsx-writer.ts';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasLibreOffice) {
  console.warn('skipped: LibreOffice is missing, install it with: apt-get install libreoffice-calc-nogui');
}

/** Comma, double quotes, UTF-8, from the first line, all columns, every cell as it is shown, all sheets. */
const CSV_OF_ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
const LONGEST_WAIT = 120_000;

// Control characters and half characters are left out: CSV, by which LibreOffice answers, cannot carry them.
const DUTIES = [
  ['=1+1', '+1', '-1', '@x'],
  ['_x0041_', '_x005F_x', '_XD83D_', '_x0_'],
  ['00123', 'TRUE', '1-2', '2027-01-31'],
  ['  two  ', "'quoted", 'say "no", twice', '<b>&amp;'],
  ['emoji 😀', '汉字：检查', 'a\nb', 'tab\there'],
  ['x'.repeat(32_767), '', '0', '1E5'],
];

test.skipIf(!hasLibreOffice)('LibreOffice agrees on every cell of every sheet', { timeout: LONGEST_WAIT }, async () => {
  const headers = ['A', 'B', 'C', 'D'];
  const sheet = { headers, widths: [40], choices: [{ column: 3, values: ['Draft', '草稿'] }] };
  const written = await toXlsx([
    { ...sheet, name: 'Duties', rows: DUTIES },
    { ...sheet, name: '岗位', rows: [...DUTIES].reverse() },
  ]);
  if (!written.ok) throw new Error(written.reason);
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-xlsx-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), written.bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const options = [profile, '--headless', '--convert-to', CSV_OF_ALL_SHEETS, '--outdir', folder];
    execFileSync('soffice', [...options, join(folder, 'book.xlsx')], { stdio: 'pipe', timeout: LONGEST_WAIT });
    const rowsOf = (name: string) => readCsvRows(readFileSync(join(folder, `book-${name}.csv`), 'utf8'));
    expect(rowsOf('Duties')).toEqual([headers, ...DUTIES]);
    expect(rowsOf('岗位')).toEqual([headers, ...[...DUTIES].reverse()]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
