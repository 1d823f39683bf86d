// Keys hear what a person hears: not case, spacing, width, hidden characters or punctuation, but every letter and digit.
// Pairs are written by hand.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSketch, toTextKey, toTitleKey } from '../../../shared/catalogue/content-keys.ts';
import { contentId } from '../../../shared/catalogue/ids.ts';

describe('toTextKey', () => {
  test.each([
    ['Stir the soup.', '  stir THE\u00A0soup'],
    ['Stir the soup.', 'S\u200Btir\u00AD the\uFEFF soup!'],
    ['ＡＢＣ１２３', 'abc123'],
    ['Café', 'Cafe\u0301'],
    ['①擦桌子。', '1 擦桌子'],
    ['"Straße"', '«straße»'],
    ['ﬁle', 'FILE'],
  ])('%j is %j', (a, b) => expect(toTextKey(a)).toBe(toTextKey(b)));

  test.each([
    ['Stir the soup', 'Stir the soups'],
    ['C++', 'C#'],
    ['Café', 'Cafe'],
    ['10 %', '10'],
    ['***', '---'],
    ['擦桌子', '擦椅子'],
  ])('%j is not %j', (a, b) => expect(toTextKey(a)).not.toBe(toTextKey(b)));

  test('of ASCII text, which goes a way of its own, is that of the same text behind a sign that is not heard', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(toTextKey(`x${text}`)).toBe(toTextKey(`x${text}\u00AD`));
      }),
    );
  });

  test.each([
    ['Stir the soup.', 'stirthesoup'],
    ['C++ & C#', 'c++&c#'],
    ['10 % of <b>|~^`$=@', '10%of<b>|~^`$=@'],
    ['[\\]{}_-*/:;!?"\'(),\t\n', '[\\]{}_-*/:;!?"\'(),'], // nothing is heard: the text itself, trimmed
  ])('of %j is the id of %j', (text, heard) => expect(toTextKey(text)).toBe(contentId(heard)));

  test('hidden and bidirectional marks never change a key', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat(),
        fc.constantFrom('\u200B', '\u200D', '\u202E', '\u2066', '\u00AD', '\uFEFF', ' '),
        (text, place, mark) => {
          const at = place % (text.length + 1);
          fc.pre(toTextKey(`${text}x`) !== toTextKey('x')); // texts of punctuation alone keep it
          expect(toTextKey(`x${text.slice(0, at)}${mark}${text.slice(at)}`)).toBe(toTextKey(`x${text}`));
        },
      ),
    );
  });
});

describe('toTitleKey', () => {
  test.each([
    ['Head-Chef  (m/f)', 'head chef m f'],
    [' C++ developer', 'c++ developer'],
    ['部门经理（兼）', '部门经理 兼'],
    [null, ''],
    ['—', ''],
  ])('%j -> %j', (title, key) => expect(toTitleKey(title)).toBe(key));

  test('of an endless title stays short', () => {
    expect(toTitleKey('ﷺ'.repeat(100_000)).length).toBeLessThan(5000);
  });
});

describe('toSketch', () => {
  test('is the four smallest of them, once each, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 3 })), (keys) => {
        expect(toSketch(keys)).toEqual([...new Set(keys)].sort().slice(0, 4));
      }),
    );
  });
});
