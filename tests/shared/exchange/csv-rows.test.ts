// Reading .csv: what RFC 4180 says, what Excel writes in Europe, and what is simply broken.
// Cells only; what the columns mean is not asked.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsvRows } from '../../../shared/exchange/csv-rows.ts';

describe('readCsvRows', () => {
  test.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,"b ""c"", d"\n', [['a', 'b "c", d']]],
    ['a,"two\nlines"', [['a', 'two\nlines']]],
    [
      '\uFEFFTitel;Aufgabe\nKoch;rühren, kosten',
      [
        ['Titel', 'Aufgabe'],
        ['Koch', 'rühren, kosten'],
      ],
    ],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    ["'=1,''x", [['=1', "'x"]]],
    ['5" pipe,b', [['5" pipe', 'b']]],
    [
      'a,"never closed\nb,c',
      [
        ['a', '"never closed'],
        ['b', 'c'],
      ],
    ],
    ['', []],
    ['\uFEFF', []],
  ])('reads %j', (text, rows) => expect(readCsvRows(text)).toEqual(rows));

  test('reads what is quoted everywhere, whatever it is', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', 'a', '岗') });
    const grid = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(grid, (rows) => {
        const header = ['x', 'y'];
        const text = [header, ...rows]
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(readCsvRows(text)).toEqual([header, ...rows]);
      }),
    );
  });

  test('takes no quadratic time over quotes that never close', () => {
    for (const cells of ['"x,', '"",', '"""",', '"""x,', 'x",']) {
      expect(readCsvRows(`a,b\n"y,${cells.repeat(100_000)}`).length).toBeGreaterThan(0);
    }
  });
});
