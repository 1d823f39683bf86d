// The scan of a workbook: what is told of each sheet, and a correction used for sheets like it.
// The workbook is the fake port, the parser the real one.

import { expect, test } from 'vitest';
import { readSheet } from '../../../excel-addin/sheets/read-sheet.ts';
import {
  findAlike,
  readAgain,
  scanWorkbook,
  toMapping,
  type ScannedSheet,
} from '../../../excel-addin/sheets/scan-workbook.ts';
import type { SheetColumnMeaning } from '../../../shared/model/sheet-layout.ts';
import { MemoryWorkbook } from '../../fakes/memory-workbook.ts';

const read = (...given: Parameters<typeof readSheet>) => Promise.resolve(readSheet(...given));
const KNOWN = [
  ['Post', 'Reports to', 'Duty'],
  ['Cook', 'Head cook', 'Stir the soup'],
  ['Cook', 'Head cook', 'Peel the potatoes'],
];
const ODD = [
  ['Wer', 'Wem unterstellt er', 'Was er macht'],
  ['Rigger', 'Yard master', 'Inspect ropes'],
];

async function makeWorkbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Promise<MemoryWorkbook> {
  const port = new MemoryWorkbook();
  for (const [sheetName, [headers = [], ...rows]] of Object.entries(sheets)) {
    const tableName = `T${sheetName.replace(/\W/g, '_')}`;
    await port.createTable({ sheetName, tableName, columns: headers.map((header) => ({ header })) }, rows);
  }
  return port;
}

async function scan(port: MemoryWorkbook, ourSheets: ReadonlySet<string> = new Set()): Promise<ScannedSheet[]> {
  const all: ScannedSheet[] = [];
  for await (const { scanned } of scanWorkbook(port, read, { ourSheets })) all.push(scanned);
  return all;
}

const find = (all: readonly ScannedSheet[], name: string) => {
  const found = all.find(({ sheet }) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

test('tells each sheet’s layout, roles and duties', async () => {
  const kitchen = find(await scan(await makeWorkbook({ Kitchen: KNOWN, Yard: ODD })), 'Kitchen');
  expect(kitchen.reading?.layout.kind).toBe('rows');
  expect(kitchen.reading?.parsed.roles.map(({ title, duties }) => [title?.text, duties.length])).toEqual([['Cook', 2]]);
});

test('a correction is used for the sheets with the same header, and nothing in the workbook changes', async () => {
  const port = await makeWorkbook({ Yard: ODD, Kitchen: KNOWN, 'Yard 2': ODD });
  const before = (await scan(port)).map(({ grid }) => grid?.rows);
  const all = await scan(port);
  const yard = find(all, 'Yard');
  const meanings = new Map<number, SheetColumnMeaning>([
    [0, 'title'],
    [1, 'superiors'],
    [2, 'duties'],
  ]);
  const corrected = await readAgain(yard, { headerRow: 0, meanings }, read);
  expect(corrected.reading?.parsed.roles.map(({ title, superiors }) => [title?.text, superiors[0]?.text])).toEqual([
    ['Rigger', 'Yard master'],
  ]);
  expect(findAlike(corrected, all).map(({ sheet }) => sheet.name)).toEqual(['Yard 2']);
  expect((await scan(port)).map(({ grid }) => grid?.rows)).toEqual(before);
});

test('the mapping of a layout reads as the layout does', async () => {
  const kitchen = find(await scan(await makeWorkbook({ Kitchen: KNOWN })), 'Kitchen');
  const mapping = kitchen.reading && toMapping(kitchen.reading.layout);
  expect(mapping).toEqual({
    headerRow: 0,
    meanings: new Map([
      [0, 'title'],
      [1, 'superiors'],
      [2, 'duties'],
    ]),
  });
});

test('our own sheets and empty ones are listed, not read', async () => {
  const port = await makeWorkbook({ Kitchen: KNOWN });
  const ids = new Set((await port.readOutline()).sheets.map(({ id }) => id));
  expect((await scan(port, ids)).map(({ isOurs, grid }) => [isOurs, grid])).toEqual([...ids].map(() => [true, null]));
});

test('a cancelled scan stops', async () => {
  const port = await makeWorkbook({ Kitchen: KNOWN, Yard: ODD });
  const signal = { aborted: false };
  let count = 0;
  for await (const { done } of scanWorkbook(port, read, { ourSheets: new Set(), course: { signal } })) {
    expect(done).toBeLessThanOrEqual(1);
    count++;
    signal.aborted = true;
  }
  expect(count).toBe(1);
});
