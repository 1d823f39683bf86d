// Text for a terminal: wide characters count double, lines fit, and nothing moves the cursor.
// Text in, text out; no terminal is needed.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureWidth, padTo, toOneLine, toPrintable, wrapText } from '../../../shared/cli/terminal-text.ts';

describe('measureWidth', () => {
  test.each([
    ['cook', 4],
    ['厨师', 4],
    ['ｃ', 2],
    ['e\u0301', 1],
    ['한국', 4],
    ['😀', 2],
    ['', 0],
  ])('counts %j as %d', (text, width) => expect(measureWidth(text)).toBe(width));

  test('is what padTo fills up to', () => expect(padTo('厨师', 6)).toBe('厨师  '));
});

describe('wrapText', () => {
  test.each([
    ['stir the soup', 8, ['stir the', 'soup']],
    ['负责打扫一楼', 5, ['负责', '打扫', '一楼']],
    ['用Taobao卖', 8, ['用Taobao', '卖']],
    ['incomprehensible', 6, ['incomp', 'rehens', 'ible']],
    ['a\n\tb', 10, ['a b']],
    ['', 10, ['']],
  ])('breaks %j at %d columns', (text, width, lines) => expect(wrapText(text, width)).toEqual(lines));

  test('gives lines that fit and lose nothing but blanks', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'bc', '岗', '位', ' ', '。', 'é', '\uD83D', '😀') });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (one, width) => {
        const lines = wrapText(one, width);
        expect(lines.every((line) => measureWidth(line) <= width)).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(toPrintable(one).replaceAll(' ', ''));
      }),
    );
  });
});

describe('toPrintable', () => {
  test('shows what would steer a terminal as �', () => {
    expect(toPrintable('\u001B[31mred\u009B \u202Eleft \uD83D')).toBe('�[31mred� �left �');
  });

  test('leaves whole characters alone', () => expect(toPrintable('岗位 😀 é')).toBe('岗位 😀 é'));
});

test('toOneLine keeps a file name with line breaks on one line', () => {
  expect(toOneLine('a\nb\r\tc\u001B')).toBe('a\\nb\\r\\tc�');
});
