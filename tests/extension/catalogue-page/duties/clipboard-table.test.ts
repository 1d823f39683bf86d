// Tests blocks on the clipboard: what Excel, LibreOffice and Word put there, what we put there, and that nothing can be run.
// The texts of other programs are written down as those programs write them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClipboard, readTsv } from '../../../../extension/catalogue-page/duties/clipboard-table.ts';
import { toHtmlTable, toTsv } from '../../../../shared/exchange/copied-rows.ts';
import { readHtmlTable } from '../../../../shared/read/html-table.ts';

const block = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
  fc.array(
    fc.array(fc.string({ unit: fc.constantFrom(...'ab"\t\n=+\' 岗,;<&') }), {
      minLength: columns,
      maxLength: columns,
    }),
    { minLength: rows, maxLength: rows },
  ),
);

describe('text', () => {
  test('is written as Excel writes it', () => {
    expect(
      toTsv([
        ['Cook', 'Bake "rye"'],
        ['a\nb', '岗位'],
      ]),
    ).toBe('Cook\t"Bake ""rye"""\r\n"a\nb"\t岗位\r\n');
  });

  test('reads quoted line breaks, doubled quotes and Windows line ends', () => {
    expect(readTsv('Title\tDuties\r\nCook\t"1. Bake\r\n2. ""Clean"""\r\n')).toEqual([
      ['Title', 'Duties'],
      ['Cook', '1. Bake\n2. "Clean"'],
    ]);
  });

  test.each([
    ['"Quality" first\tb', [['"Quality" first', 'b']]],
    ['5" pipe', [['5" pipe']]],
    ['"never closed\tb\nc', [['"never closed', 'b'], ['c']]],
    ['', [['']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['a\t', [['a', '']]],
  ])('takes %j as it stands', (text, rows) => expect(readTsv(text)).toEqual(rows));

  test('comes back as it went out', () => {
    fc.assert(
      fc.property(block, (rows) => {
        expect(readTsv(toTsv(rows))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  test('reads a hundred thousand open quotes without looking ahead for each', () => {
    const text = '"a\t'.repeat(100_000);
    const start = performance.now();
    expect(readTsv(text)[0]).toHaveLength(100_001);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('table', () => {
  test('escapes everything, so that text stays text', () => {
    const html = toHtmlTable([
      ['<img src=x onerror=alert(1)>', 'a & b'],
      ['"q"', 'line\nbreak'],
    ]);
    expect(html).not.toContain('<img');
    expect(readClipboard({ text: '', table: readHtmlTable(html) })).toEqual([
      ['<img src=x onerror=alert(1)>', 'a & b'],
      ['"q"', 'line\nbreak'],
    ]);
  });

  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1'])('guards %j in both flavours', (cell) => {
    expect(toTsv([[cell]]).replace(/^"/, '')).toMatch(/^'/);
    expect(toHtmlTable([[cell]])).toContain(`>'`);
  });
});

describe('both', () => {
  test('the table gives the line breaks that LibreOffice leaves out of the text', () => {
    const html = '<table><tr><td>Cook</td><td>Bake<br>Clean</td></tr></table>';
    expect(readClipboard({ text: 'Cook\tBake Clean\n', table: readHtmlTable(html) })).toEqual([
      ['Cook', 'Bake\nClean'],
    ]);
  });

  test('the text gives the blanks that HTML runs together', () => {
    const html = '<table><tr><td>a  b</td><td>c</td></tr></table>';
    expect(readClipboard({ text: 'a  b\tc', table: readHtmlTable(html) })).toEqual([['a  b', 'c']]);
  });

  test('the table decides where Word breaks the paragraphs of a cell into lines', () => {
    const html = '<table><tr><td><p>Cook</p></td><td><p>Bake</p><p>Clean</p></td></tr></table>';
    expect(readClipboard({ text: 'Cook\tBake\nClean\n', table: readHtmlTable(html) })).toEqual([
      ['Cook', 'Bake\nClean'],
    ]);
  });

  test('text of a page without a table is taken as text', () => {
    expect(readClipboard({ text: 'a\tb', table: readHtmlTable('<p>a b</p>') })).toEqual([['a', 'b']]);
  });
});
