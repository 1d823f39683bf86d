// Bytes to text: every encoding people send, and what is refused as no text.
// All bytes are made here; what the text means is not asked.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../shared/cli/decode-text.ts';

const CHINESE = '岗位职责\r\n1、负责一楼的卫生;\r\n2、每天打扫。\r\n';

/** 岗位职责: 1. in GB18030, written by hand because Node encodes UTF-8 and UTF-16 only. */
const GB_BYTES = [0xb8, 0xda, 0xce, 0xbb, 0xd6, 0xb0, 0xd4, 0xf0, 0x3a, 0x20, 0x31, 0x2e];

function decode(bytes: readonly number[] | Uint8Array): string {
  const decoded = decodeText(Uint8Array.from(bytes));
  return decoded.ok ? decoded.text : `refused: ${decoded.seems}`;
}

function toUtf16(text: string, order: 'little' | 'big'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'big' ? bytes.swap16() : bytes;
}

describe('decodeText reads', () => {
  test('UTF-8 and keeps its byte order mark', () => {
    expect(decode(Buffer.from(`\uFEFF${CHINESE}`))).toBe(`\uFEFF${CHINESE}`);
    expect(decode([])).toBe('');
  });

  test.each(['little', 'big'] as const)('UTF-16 (%s endian) with and without its mark', (order) => {
    expect(decode(toUtf16(`\uFEFF${CHINESE}`, order))).toBe(`\uFEFF${CHINESE}`);
    expect(decode(toUtf16(CHINESE, order))).toBe(CHINESE);
    expect(decode(toUtf16('1. Cook\n', order))).toBe('1. Cook\n');
  });

  test('UTF-16 with a lone surrogate, which stays, and an odd last byte, which shows', () => {
    expect(decode([...toUtf16('\uFEFFa\uD83Db', 'little'), 0x41])).toBe('\uFEFFa\uD83Db\uFFFD');
  });

  test('GB18030 where the bytes look Chinese', () => expect(decode(GB_BYTES)).toBe('岗位职责: 1.'));

  test('windows-1252 where accents stand alone', () => {
    expect(decode(Buffer.from('für die Küche, s. §4', 'latin1'))).toBe('für die Küche, s. §4');
    expect(decode([...Buffer.from('charset=iso-8859-1 '), 0x80])).toBe('charset=iso-8859-1 €');
    expect(decode([0x93, 0x43, 0x6f, 0x6f, 0x6b, 0x94, 0x20, 0x80])).toBe('“Cook” €');
  });

  test('the encoding that a page declares', () => {
    const page = [...Buffer.from('<meta charset="shift_jis">'), 0x90, 0x45, 0x96, 0xb1];
    expect(decode(page)).toBe('<meta charset="shift_jis">職務');
    expect(decode([...Buffer.from('<meta charset="no-such">'), 0xfc])).toBe('<meta charset="no-such">ü');
  });

  test('UTF-8 with a few broken bytes as UTF-8', () => {
    expect(decode([...Buffer.from('岗位职责 '), 0xff, ...Buffer.from(' 负责')])).toBe('岗位职责 � 负责');
  });

  test('any text that was written as UTF-8 without control characters', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\0'));
    fc.assert(fc.property(text, (one) => decode(Buffer.from(one)) === one));
  });

  test('any bytes without throwing', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof decode(bytes) === 'string'));
  });
});

describe('decodeText refuses', () => {
  test.each([
    ['a PDF', '%PDF-1.7 ...'],
    ['a PNG picture', '\x89PNG\r\n\x1a\n\0\0'],
    ['a workbook (.xlsx)', 'PK\x03\x04\x14\0[Content_Types].xml ... xl/workbook.xml'],
    ['a Word document (.docx)', 'PK\x03\x04\x14\0[Content_Types].xml ... word/document.xml'],
    ['a zip archive', 'PK\x03\x04\x14\0cook.txt'],
    ['a rich text file (.rtf)', '{\\rtf1 Cook}'],
    ['a binary file (it holds NUL bytes)', 'Cook\0\0\0\0soup'],
    ['a binary file', '\x01\x02\x03\x04Cook'],
  ])('%s', (seems, bytes) => expect(decode(Buffer.from(bytes, 'latin1'))).toBe(`refused: ${seems}`));
});
