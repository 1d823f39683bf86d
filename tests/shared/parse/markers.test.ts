// The markers of the guideline ("Marker removed"), each style read and taken off; and what only looks like one.
// Tests readMarker on one line; which numbers make sense together is tested in numbering.test.ts.

import { describe, expect, test } from 'vitest';
import { readMarker } from '../../../shared/parse/markers.ts';

/** Kind and value of the marker a line begins with, and the text behind it. */
function read(line: string): readonly [kind: string, value: number, rest: string] | null {
  const marker = readMarker(line, 0, line.length);
  return marker && [marker.kind, marker.value, line.slice(marker.end)];
}

test.each(['§ 622 BGB gilt', '§ 5 Abs. 2 bleibt', '§ 3 der Satzung', '§ 8'])(
  'takes no number of a by-law off %j',
  (line) => {
    expect(read(line)).toBeNull();
  },
);

describe('readMarker', () => {
  test.each([
    ['1. Stack', 'number', 1],
    ['1.Stack', 'number', 1],
    ['> Stack', 'bullet', 0],
    ['» Stack', 'bullet', 0],
    ['7) Stack', 'number', 7],
    ['(3) Stack', 'number', 3],
    ['（3）Stack', 'number', 3],
    ['(3、Stack', 'number', 3],
    ['（3．Stack', 'number', 3],
    ['2、Stack', 'number', 2],
    ['2, Stack', 'number', 2],
    ['4，Stack', 'number', 4],
    ['4．Stack', 'number', 4],
    ['12\tStack', 'number', 12],
    ['1 1, Stack', 'number', 11],
    ['３．Stack', 'number', 3],
    ['§ 8 Stack', 'number', 8],
    ['§12. Stack', 'number', 12],
  ])('takes the number off %j', (line, kind, value) => {
    expect(read(line)).toEqual([kind, value, 'Stack']);
  });

  test.each([
    ['5.4 Stack', 4, 2],
    ['5.4.2 Stack', 2, 3],
    ['3.1. Stack', 1, 2],
  ])('takes the outline number off %j', (line, value, parts) => {
    expect(read(line)).toEqual(['outline', value, 'Stack']);
    expect(readMarker(line, 0, line.length)?.parts).toBe(parts);
  });

  test.each([
    ['① Stack', 'circled', 1],
    ['③Stack', 'circled', 3],
    ['一、Stack', 'chinese', 1],
    ['十二、Stack', 'chinese', 12],
    ['（二）Stack', 'chinese', 2],
    ['a. Stack', 'letter', 1],
    ['b) Stack', 'letter', 2],
    ['(c) Stack', 'letter', 3],
    ['A: Stack', 'capital', 1],
    ['D. Stack', 'capital', 4],
    ['I. Stack', 'roman', 1],
    ['XIV. Stack', 'roman', 14],
    ['III, Stack', 'roman', 3],
    ['LXII. Stack', 'roman', 62],
    ['xciv) Stack', 'roman', 94],
    ['C.1 Stack', 'outline', 1],
    ['o Stack', 'bullet', 0],
    ['(ii) Stack', 'roman', 2],
    ['Ⅱ、Stack', 'roman', 2],
  ])('counts the sign of %j', (line, kind, value) => {
    expect(read(line)).toEqual([kind, value, 'Stack']);
  });

  test.each(['- ', '* ', '• ', '•', '· ', '→ ', '✓ ', '-', '– ', 'o  ', 'o\t', '■ ', '\uf0b7 '])(
    'takes the bullet %j off',
    (bullet) => {
      expect(read(`${bullet}Stack`)).toEqual(['bullet', 0, 'Stack']);
    },
  );

  test.each(['、', '、 ', ', ', '. '])('knows %j as a marker that lost its digit', (lost) => {
    expect(read(`${lost}Stack`)).toEqual(['lost', 0, 'Stack']);
  });

  test.each([
    ['40% Stack', 40],
    ['40%  Stack', 40],
    ['30 % - Stack', 30],
    ['5%: Stack', 5],
  ])('takes the share of time off %j', (line, value) => {
    expect(read(line)).toEqual(['percent', value, 'Stack']);
  });

  test('knows a number that stands alone', () => {
    expect(read('4.')).toEqual(['number', 4, '']);
  });

  test.each([
    '5:30 is when the gate opens',
    '48 hours before the fair',
    '2 years at a counter',
    '1,000 crates a day',
    '2019-08-02 was a Friday',
    '2024 was dry',
    '61% of the yards',
    '.5 litres of oil',
    '-5 degrees in the store',
    'i.e. the yard',
    'e.g. crates',
    'I stack',
    'a crate',
    'A crate',
    'Mix the feed',
    'First aid',
    '一个人值班',
    '(see page 3) Stack',
    '(1. floor) Stack',
    '(1.5 kg',
  ])('leaves %j alone', (line) => {
    expect(read(line)).toBeNull();
  });
});
