// The planner's bytes are those of JSON and UTF-8, and no chunk goes over the budget, whatever the text.
// Node's own JSON and Buffer are the judges.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countJsonBytes, countRowBytes, endOfChunk, REQUEST_BUDGET } from '../../../excel-addin/workbook/row-chunks.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
);
const anyValue = fc.oneof(
  anyText,
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

describe('the bytes of a text', () => {
  test('are those of its JSON', () => {
    fc.assert(fc.property(anyText, (text) => countJsonBytes(text) === Buffer.byteLength(JSON.stringify(text))));
  });
});

describe('the bytes of a row', () => {
  test('are those of its JSON, and at most a few more', () => {
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1 }), (row) => {
        const more = countRowBytes(row) - Buffer.byteLength(JSON.stringify(row));
        return more >= 0 && more <= 1 + 2 * row.length;
      }),
    );
  });
});

describe('chunks', () => {
  test('take as many rows as fit, and never none', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { minLength: 1 })), fc.integer({ min: 1, max: 400 }), (rows, budget) => {
        for (let from = 0; from < rows.length;) {
          const end = endOfChunk(rows, from, budget);
          if (end <= from) return false;
          const bytes = (to: number) => rows.slice(from, to).reduce((sum, row) => sum + countRowBytes(row), 0);
          if (end - from > 1 && bytes(end) > budget) return false;
          if (end < rows.length && bytes(end + 1) <= budget) return false;
          from = end;
        }
        return true;
      }),
    );
  });

  test('hold fewer Chinese rows than English ones', () => {
    const rows = (text: string) => Array.from({ length: 10_000 }, () => [text.repeat(20)]);
    const english = endOfChunk(rows('Cleans the stove. '), 0, REQUEST_BUDGET);
    const chinese = endOfChunk(rows('负责清洁炉灶。负责清洁炉灶。负责清洁'), 0, REQUEST_BUDGET);
    expect(english / chinese).toBeCloseTo(3, 0);
  });
});
