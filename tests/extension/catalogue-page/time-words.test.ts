// Tests how times and days are told, at the edges of days and years; times are local, as people read them.
// The present is handed in.

import { expect, test } from 'vitest';
import { toDayWords, toStoredDay, toTimeWords } from '../../../extension/catalogue-page/time-words.ts';

const NOW = new Date(2026, 9, 13, 0, 30).getTime();

test.each([
  [new Date(2026, 9, 13, 0, 2), 'Today 00:02'],
  [new Date(2026, 9, 12, 23, 59), 'Yesterday 23:59'],
  [new Date(2026, 9, 11, 9, 41), '11 Oct 09:41'],
  [new Date(2025, 11, 31, 9, 41), '31 Dec 2025'],
])('tells %s', (date, words) => {
  expect(toTimeWords(date.getTime(), NOW, 'en')).toBe(words);
});

test('tells times in Chinese', () => {
  expect(toTimeWords(new Date(2026, 9, 12, 16, 40).getTime(), NOW, 'zh')).toBe('昨天 16:40');
});

test('tells a stored day, and leaves what is none as it is', () => {
  expect(toDayWords('2027-03-01', 'en')).toBe('1 Mar 2027');
  expect(toDayWords('soon', 'en')).toBe('soon');
  expect(toStoredDay(new Date(2027, 2, 1, 23, 59).getTime())).toBe('2027-03-01');
});
