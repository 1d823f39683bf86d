// Single changes become blocks of neighbouring rows that hold every change and touch nothing else.
// The blocks must be small enough to fill requests with.

import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../../excel-addin/workbook/change-blocks.ts';

const BODY = { row: 1, column: 2, rows: 50, columns: 5 };

describe('changes', () => {
  test('of neighbouring rows go together, with null between them', () => {
    const changes = [
      { row: 0, column: 3, value: 'a' },
      { row: 1, column: 1, value: 2 },
      { row: 1, column: 1, value: 3 },
      { row: 4, column: 0, value: '' },
    ];
    expect(toBlocks(changes, BODY)).toEqual([
      { row: 1, column: 3, values: [[null, null, 'a'], [3, null, null]] }, // prettier-ignore
      { row: 5, column: 2, values: [['']] },
    ]);
    expect(toBlocks([], BODY)).toEqual([]);
  });

  test('of many long rows are cut into blocks that fit into a request', () => {
    const changes = Array.from({ length: 100 }, (_, row) => ({ row, column: 0, value: '长'.repeat(30_000) }));
    const blocks = toBlocks(changes, BODY);
    expect(blocks.flatMap(({ values }) => values)).toHaveLength(100);
    for (const block of blocks) expect(Buffer.byteLength(JSON.stringify(block))).toBeLessThan(700_000);
    expect(blocks.length).toBeLessThan(25);
  });
});
