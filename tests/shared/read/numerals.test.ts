// Numbers in the writings of lists, compared with what browsers show (CSS Counter Styles Level 3, section 6).
// The same numbers in every list style.

import { expect, test } from 'vitest';
import { isNumeral, toNumeral } from '../../../shared/read/numerals.ts';

test('writes the numberings of CSS', () => {
  expect(toNumeral(4, 'decimal')).toBe('4. ');
  expect(toNumeral(-4, 'decimal-leading-zero')).toBe('-04. ');
  expect(toNumeral(28, 'lower-alpha')).toBe('ab. ');
  expect(toNumeral(702, 'upper-latin')).toBe('ZZ. ');
  expect(toNumeral(3, 'lower-greek')).toBe('γ. ');
  expect(toNumeral(1994, 'lower-roman')).toBe('mcmxciv. ');
  expect(toNumeral(9, 'upper-roman')).toBe('IX. ');
  expect([4, 10, 11, 20, 21].map((number) => toNumeral(number, 'simp-chinese-informal'))).toEqual([
    '四、',
    '十、',
    '十一、',
    '二十、',
    '二十一、',
  ]);
});

test('writes digits where the numbering has no sign for the number', () => {
  expect(toNumeral(0, 'lower-alpha')).toBe('0. ');
  expect(toNumeral(-1, 'upper-roman')).toBe('-1. ');
  expect(toNumeral(4000, 'upper-roman')).toBe('4000. ');
  expect(toNumeral(100, 'cjk-ideographic')).toBe('100、');
});

test('tells numberings from bullets', () => {
  expect(isNumeral('lower-roman')).toBe(true);
  expect(isNumeral('disc')).toBe(false);
  expect(toNumeral(1, 'none')).toBeNull();
});
