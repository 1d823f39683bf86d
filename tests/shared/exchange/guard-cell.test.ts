// The formula guard: every cell that a sheet program could run is guarded, and no text changes by going out and back.
// The dangerous beginnings are those of OWASP "CSV Injection".

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardCell, unguardCell } from '../../../shared/exchange/guard-cell.ts';

/** Any text, rich in what the guard looks at. */
const anyCell = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."'=+-@\t\r\n ＝＋－＠\u00A0\u200B\uFEFFa1"),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('guardCell', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\u00A0=1',
    '＝1',
    '　＠x',
    '\u200B=1',
    "'quoted'",
  ])('guards %j', (cell) => expect(guardCell(cell)).toBe(`'${cell}`));

  test.each(['', 'Cook', 'a=1', '(+1)', '1. Cook', ' Cook', '# x', '*', '–'])('leaves %j', (cell) =>
    expect(guardCell(cell)).toBe(cell),
  );

  test('no guarded text begins with what a sheet program runs', () => {
    fc.assert(fc.property(anyCell, (cell) => !/^[\s\u200B]*[=+\-@＝＋－＠]/.test(guardCell(cell))));
  });
});

describe('unguardCell', () => {
  test('gives back every text that was guarded', () => {
    fc.assert(
      fc.property(anyCell, (cell) => unguardCell(guardCell(cell)) === cell),
      { numRuns: 2000 },
    );
  });

  test('leaves an apostrophe that guards nothing', () => expect(unguardCell("'tis")).toBe("'tis"));
});
