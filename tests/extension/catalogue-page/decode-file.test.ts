// Tests that files are read whatever wrote them, and that what is no text is not taken for it.
// Bytes are written by hand where no encoder of Node makes them.

import { expect, test } from 'vitest';
import { decodeFile } from '../../../extension/catalogue-page/decode-file.ts';

const bytes = (...all: readonly number[]) => Uint8Array.from(all);

test.each([
  ['UTF-8', new TextEncoder().encode('Köchin 岗位'), 'Köchin 岗位'],
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x41), '\uFEFFA'],
  ['UTF-16, low byte first', bytes(0xff, 0xfe, 0x4b, 0x00, 0xf6, 0x00), '\uFEFFKö'],
  ['UTF-16, high byte first', bytes(0xfe, 0xff, 0x5c, 0x97), '\uFEFF岗'],
  ['GB18030', bytes(0xb8, 0xda, 0xce, 0xbb, 0xd6, 0xb0, 0xd4, 0xf0), '岗位职责'],
  ['windows-1252', bytes(0x4b, 0xf6, 0x63, 0x68, 0x69, 0x6e, 0x20, 0xe9), 'Köchin é'],
  ['nothing', bytes(), ''],
])('reads %s', (_, given, text) => {
  expect(decodeFile(given)).toBe(text);
});

test('reads the encoding that a page declares', () => {
  const page = Buffer.concat([Buffer.from('<meta charset="shift_jis">'), Buffer.from([0x83, 0x41])]);
  expect(decodeFile(page)).toBe('<meta charset="shift_jis">ア');
});

test.each([
  ['a PDF', bytes(0x25, 0x50, 0x44, 0x46, 0x2d)],
  ['a ZIP', bytes(0x50, 0x4b, 0x03, 0x04)],
  ['bytes with NUL', bytes(0x41, 0x00, 0x42, 0x43)],
])('refuses %s', (_, given) => {
  expect(decodeFile(given)).toBeNull();
});
