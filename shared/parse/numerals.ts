// Values of Chinese and roman numerals, as far as lists and articles are numbered with them.
// Used by letter-markers.ts, markers.ts and han-headings.ts.
// Must not know what is numbered.

import { isLetter } from './characters.ts';

const CHINESE_DIGITS = '一二三四五六七八九十';
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
/** The longest roman number read: lxxxviii. */
const MAX_ROMAN = 8;

/** True for 一 to 十, false behind the end of the text. */
export function isChineseDigit(char: string | undefined): boolean {
  return char !== undefined && CHINESE_DIGITS.includes(char);
}

/** Value of a Chinese numeral up to 99. `chineseValue('十二')` is 12. */
export function chineseValue(numeral: string): number {
  const ten = numeral.indexOf('十');
  const digit = (char: string | undefined) => (char === undefined ? 0 : CHINESE_DIGITS.indexOf(char) + 1);
  if (ten < 0) return digit(numeral[0]);
  return (ten === 0 ? 10 : digit(numeral[0]) * 10) + digit(numeral[ten + 1]);
}

/** Length of a roman number (one case throughout) at `at` that is a well-formed value, 0 if none. */
export function romanLength(text: string, at: number, end: number): number {
  let length = 0;
  while (length < MAX_ROMAN && at + length < end && 'ivxlcIVXLC'.includes(text[at + length] ?? ' ')) length++;
  if (length === 0 || isLetter(text.charCodeAt(at + length))) return 0;
  const roman = text.slice(at, at + length);
  if (roman !== roman.toLowerCase() && roman !== roman.toUpperCase()) return 0;
  return /^(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i.test(roman) ? length : 0;
}

/** Value of a roman number up to xcix. `romanValue('xiv')` is 14. */
export function romanValue(roman: string): number {
  let total = 0;
  let previous = 0;
  for (const char of roman.toLowerCase()) {
    const value = ROMAN_VALUES[char] ?? 0;
    total += value > previous ? value - 2 * previous : value;
    previous = value;
  }
  return total;
}
