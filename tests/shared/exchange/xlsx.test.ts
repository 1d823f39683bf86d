// Workbooks there and back: any text comes back as it was, what does not fit is refused by its place.
// Foreign and broken files are refused by name; bombs before they unpack.

import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fromXlsx } from '../../../shared/exchange/xlsx-reader.ts';
import { toSheetName } from '../../../shared/exchange/xlsx-text.ts';
import { toXlsx, type XlsxSheet } from '../../../shared/exchange/xlsx-writer.ts';
import { inflate } from '../../../shared/cli/unpack.ts';

function sheetOf(rows: readonly (readonly string[])[]): XlsxSheet {
  return { name: 'Duties', headers: ['Duty', 'Id'], rows, widths: [60], choices: [] };
}

async function write(sheets: readonly XlsxSheet[]): Promise<Uint8Array> {
  const written = await toXlsx(sheets);
  if (!written.ok) throw new Error(written.reason);
  return written.bytes;
}

async function readBack(bytes: Uint8Array) {
  const read = await fromXlsx(bytes, inflate);
  if (!read.ok) throw new Error(read.reason);
  return read.sheets;
}

const HOSTILE = [
  '=1+1',
  '+1',
  '-1',
  '@x',
  '_x0041_',
  '_X0041_',
  '_x005F_',
  'a\u0001b',
  'a\nb',
  '  two  ',
  '00123',
  'TRUE',
  '1-2',
  '2027-01-31',
  'emoji 😀',
  '\uFFFF',
  'half \uD83D',
  '\uDE00 half',
  '\t=1',
  "'quoted",
  '<b>&amp;"',
  'x'.repeat(32_767),
  '#REF!',
  '\u2028',
  '﷽',
  '汉字',
];

describe('texts', () => {
  test('hostile texts come back as they were', async () => {
    const rows = HOSTILE.map((text, at) => [text, `r${at}`]);
    const [sheet] = await readBack(await write([sheetOf(rows)]));
    expect(sheet?.rows).toEqual([['Duty', 'Id'], ...rows]);
    expect(sheet?.formulas).toBe(0);
  });

  test('every text that is not too long comes back exactly', async () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'_x0041_=\r\n\t \uD800\uDC00\u0000'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 30 }), async (texts) => {
        const [sheet] = await readBack(await write([sheetOf(texts.map((one) => [one, 'end']))]));
        expect(sheet?.rows.slice(1).map((row) => row[0])).toEqual(texts);
      }),
      { numRuns: 200 },
    );
  });

  test('a text too long for a cell is refused by its place, not cut', async () => {
    const written = await toXlsx([
      sheetOf([
        ['short', ''],
        ['x'.repeat(32_768), ''],
      ]),
    ]);
    expect(written).toEqual({ ok: false, reason: 'cell A3 of sheet Duties has 32768 characters, a cell holds 32767' });
  });

  test('sheets of one name get different names that Excel takes', () => {
    expect(toSheetName('a/b:c', [])).toBe('a b c');
    expect(toSheetName('Duties', ['duties'])).toBe('Duties 2');
    expect(toSheetName('x'.repeat(40), ['x'.repeat(31)])).toBe(`${'x'.repeat(29)} 2`);
    expect(toSheetName('', [])).toBe('Sheet');
  });
});

describe('foreign files', () => {
  const read = (bytes: Uint8Array) => fromXlsx(bytes, inflate);

  test('what is no workbook is named', async () => {
    expect(await read(new Uint8Array())).toEqual({ ok: false, reason: 'it is no .xlsx file, or its end is missing' });
    expect(await read(new TextEncoder().encode('Title\tDuties'.repeat(99)))).toMatchObject({ ok: false });
    const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);
    expect(await read(locked)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('locked with a password') as string,
    });
    expect(await read(zip([{ name: 'word/document.xml', data: new Uint8Array(9) }]))).toEqual({
      ok: false,
      reason: 'it is a zip file without a workbook',
    });
  });

  test('a workbook cut at any place is refused, never half read', async () => {
    const bytes = await write([sheetOf([['Check the vests', 'a']])]);
    for (let end = 0; end < bytes.length; end += 97)
      expect(await read(bytes.subarray(0, end))).toMatchObject({ ok: false });
  });

  test('a bomb is refused by its ratio, whatever size it states', async () => {
    const bomb = zip([{ name: 'xl/workbook.xml', data: new Uint8Array(30_000_000), statedSize: 10 }]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await read(bomb)).toEqual({
      ok: false,
      reason: 'its part xl/workbook.xml unpacks to more than 200 times its size',
    });
  });

  test('too many parts are refused', async () => {
    const parts = Array.from({ length: 2_001 }, (_, at) => ({ name: `xl/${at}.xml`, data: new Uint8Array(1) }));
    expect(await read(zip(parts))).toEqual({ ok: false, reason: 'it has 2001 parts, 2000 are allowed' });
  });
});

/** A zip file of deflated parts; `statedSize` is what the file says a part unpacks to, true or not. */
function zip(
  parts: readonly { readonly name: string; readonly data: Uint8Array; readonly statedSize?: number }[],
): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, statedSize = data.length } of parts) {
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(statedSize, 18);
    common.writeUInt16LE(name.length, 22);
    chunks.push(Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed);
    const place = Buffer.alloc(16);
    place.writeUInt32LE(at, 12);
    directory.push(
      Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
      common.subarray(0, 26),
      place.subarray(2),
      Buffer.from(name),
    );
    at += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...chunks, listed, end]);
}
