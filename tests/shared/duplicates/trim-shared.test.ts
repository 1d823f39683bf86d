// Tests that a difference of unspaced text is told without what both sides share at its edges.
// Places are counted by hand.

import { expect, test } from 'vitest';
import { trimShared } from '../../../shared/duplicates/trim-shared.ts';

test.each([
  ['数安排甲', '数编制甲', [1, 3], [1, 3]],
  ['清点救生衣', '清救生衣', [1, 2], null],
  ['检查', '检查', null, null],
  ['depot', 'depots', [0, 5], [0, 6]],
])('%s / %s', (a, b, spanA, spanB) => {
  expect(trimShared(a, b, { spanA: [0, a.length], spanB: [0, b.length] })).toEqual({ spanA, spanB });
});

test('a side that has nothing leaves the other as it is', () => {
  expect(trimShared('检查', '', { spanA: [0, 2], spanB: null })).toEqual({ spanA: [0, 2], spanB: null });
});
