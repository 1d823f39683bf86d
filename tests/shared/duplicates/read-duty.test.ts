// A text as words: what counts, in which language, under which key.
// The expected stems were laid down by hand.

import { describe, expect, test } from 'vitest';
import { readDuty, toTextKey } from '../../../shared/duplicates/read-duty.ts';
import { WordBook } from '../../../shared/duplicates/word-book.ts';

function readStems(text: string): string[] {
  const book = new WordBook();
  return readDuty(text, book).stems.flatMap((stem) => book.stems[stem] ?? []);
}

test.each<[string, string[]]>([
  ['Responsible for planning the rotas of all depots.', ['plan', 'rota', 'depot']],
  [
    "Don't open doors before 6.30, or for 3,000 visitors",
    ["don't", 'open', 'door', 'befor', '6.30', '3000', 'visitor'],
  ],
  ['Supplies organised, glasses boxed, buses washed', ['supply', 'organis', 'glass', 'box', 'bus', 'wash']],
  ['Planung und Prüfung der neuen Gäste', ['plan', 'pruf', 'neu', 'gast']],
  ['负责店铺的日常运营', ['店铺', '日常', '常运', '运营']],
  ['', []],
])('the stems of %s', (text, stems) => {
  expect(readStems(text)).toEqual(stems);
});

describe('the key', () => {
  test.each([
    ['2. Clean the KITCHEN.', '2 clean the kitchen'],
    ['caf\u00E9', 'cafe\u0301'],
    ['Straße', 'STRASSE'],
    ['１２ ﬁles', '12 files'],
    ['3,000 kg', '3000 kg'],
    ['ki\u200Btchen\u00AD', 'kitchen'],
  ])('of %j is that of %j', (one, other) => expect(toTextKey(one)).toBe(toTextKey(other)));

  test.each([
    ['1 2 trams', '12 trams'],
    ['1.5 trams', '15 trams'],
    ['with keys', 'without keys'],
  ])('of %j is not that of %j', (one, other) => expect(toTextKey(one)).not.toBe(toTextKey(other)));
});
