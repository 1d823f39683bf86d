// Numbers inside a line: which begin a further item, and which are amounts, times and dates.
// Tests nextInlineMarker; the cut itself is tested in lists.test.ts.

import { expect, test } from 'vitest';
import { nextInlineMarker } from '../../../shared/parse/inline-markers.ts';
import { readMarker } from '../../../shared/parse/markers.ts';

/** What begins at the next number of the list, up to the end of the line; null if nothing does. */
function next(line: string): string | null {
  const marker = readMarker(line, 0, line.length);
  const at = nextInlineMarker(line, marker?.end ?? 0, line.length, marker);
  return at < 0 ? null : line.slice(at);
}

test.each([
  ['1. Washes pans.2. Mops floors.', '2. Mops floors.'],
  ['1. Washes pans. 2. Mops floors.', '2. Mops floors.'],
  ['1、洗锅；2、拖地。', '2、拖地。'],
  ['1, washes pans; 2, mops floors.', '2, mops floors.'],
  ['3) Washes pans. 4) Mops floors.', '4) Mops floors.'],
  ['(1) Washes pans; (2) mops floors.', '(2) mops floors.'],
  ['（1）洗锅；（2）拖地。', '（2）拖地。'],
  ['①洗锅；②拖地。', '②拖地。'],
  ['③洗锅；4、拖地。', '4、拖地。'],
  ['4、洗锅；⑤拖地。', '⑤拖地。'],
  ['1. Washes pans; (2) mops floors.', '(2) mops floors.'],
  ['2. Washes pans. 4. Mops floors.', '4. Mops floors.'],
  ['(i) Washes pans (ii) mops floors (iii) locks up', '(ii) mops floors (iii) locks up'],
  ['(a) Washes pans; (b) mops floors.', '(b) mops floors.'],
  ['1.Knows ovens;2.3 years at sea;3.Swims.', '2.3 years at sea;3.Swims.'],
  ['The cook: 1. Washes pans. 2. Mops floors.', '1. Washes pans. 2. Mops floors.'],
])('goes on with the list in %j', (line, rest) => {
  expect(next(line)).toBe(rest);
});

test.each([
  '1. Sells tickets at 2.5 yuan each.',
  '(i) Washes pans (ii) only',
  '1. Sells ice;2.5 yuan each.',
  '1. Opens the gate at 2:30 and closes it.',
  '1. Answers letters within 2 days.',
  '1. Pays the wages on the 2 of each month.',
  '1. Orders 2,000 crates.',
  '1、检查：①灯；②门；③窗。',
  '③检查：1、灯；2、门；4、窗。',
  '1. Keeps (1) the keys, (2) the seals and (3) the book.',
  '1. Checks (a) the ropes and (b) the anchors.',
  '1. Follows rule 2.3 of the harbour.',
  'Pays 1. The wages are low.',
  '- Washes pans. 2. Mops floors.',
])('sees no further item in %j', (line) => {
  expect(next(line)).toBeNull();
});
