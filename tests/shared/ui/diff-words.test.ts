// Tests which words are told to differ between two texts, and that no word is lost or invented on the way.
// Expected parts are written by hand; the laws run over generated texts.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../../shared/ui/diff-words.ts';

const tell = (before: string, now: string) =>
  diffWords(before, now).map(({ kind, text }) => `${{ same: '', before: '-', now: '+' }[kind]}${text}`);

test('marks the replaced words, those before first', () => {
  expect(
    tell('Inspect winches every quarter, and oil them', 'Inspect winches before each season, and oil them'),
  ).toEqual(['Inspect winches ', '-every quarter', '+before each season', ', and oil them']);
});

test('tells Chinese characters apart one by one', () => {
  expect(tell('负责每月检查缆绳', '负责每周检查缆绳')).toEqual(['负责每', '-月', '+周', '检查缆绳']);
});

test('does not take blanks for words', () => {
  expect(tell('Cook  soup.', 'Cook soup.')).toEqual(['Cook soup.']);
});

test('marks everything when one side is empty', () => {
  expect(tell('', 'Cooks.')).toEqual(['+Cooks.']);
  expect(tell('Cooks.', '')).toEqual(['-Cooks.']);
  expect(tell('', '')).toEqual([]);
});

test('replaces the middle as a whole when comparing it would take too long', () => {
  const words = (of: string) => Array.from({ length: 3000 }, (_, index) => `${of}${index}`).join(' ');
  const [first, second, ...rest] = diffWords(words('a'), words('b'));
  expect([first?.kind, second?.kind, rest.length]).toEqual(['before', 'now', 0]);
});

test('gives back both texts, whatever they are', () => {
  const words = fc
    .array(fc.constantFrom('cook', 'soup', 'the', '汤', ',', '🍲', "cook's"))
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (before, now) => {
      const changes = diffWords(before, now);
      const take = (kind: string) =>
        changes.flatMap((change) => (change.kind === 'same' || change.kind === kind ? [change.text] : [])).join('');
      expect(take('now')).toBe(now);
      expect(take('before').replaceAll(' ', '')).toBe(before.replaceAll(' ', ''));
    }),
  );
});
