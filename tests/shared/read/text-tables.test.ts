// Tables drawn with bars in plain text, and what the parse makes of them.
// Must not know other ways in.

import { describe, expect, test } from 'vitest';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readText } from '../../../shared/read/text-lines.ts';
import { briefText } from '../parse/brief-roles.ts';

/** The cells of a text, row by row. */
function cellsOf(text: string): [number, number, string][] {
  return readText(text).lines.flatMap(({ start, end, layout }) =>
    layout?.cell ? [[layout.cell.row, layout.cell.column, text.slice(start, end).trim()]] : [],
  );
}

describe('a table of bars', () => {
  test('is cut into its cells, its rule left out', () => {
    expect(cellsOf('| Post | Duty |\n|---|---|\n| Deckhand | Mops |\n')).toEqual([
      [0, 0, 'Post'],
      [0, 1, 'Duty'],
      [1, 0, 'Deckhand'],
      [1, 1, 'Mops'],
    ]);
  });

  test('has one row between two rules of a box', () => {
    const rule = '+------+--------+';
    const text = [rule, '| Post | Mate   |', rule, '| Does | a watch|', '|      | a log  |', rule].join('\n');
    expect(cellsOf(text)).toEqual([
      [0, 0, 'Post'],
      [0, 1, 'Mate'],
      [1, 0, 'Does'],
      [1, 1, 'a watch'],
      [1, 1, 'a log'],
    ]);
  });

  test.each(['| alone | on its line |', '|| a bar |\nand text', 'Post | Mate\nUnit | Deck'])(
    'is none in %j',
    (text) => {
      expect(cellsOf(text)).toEqual([]);
    },
  );

  test('is read as the form and the list it draws', () => {
    const text = [
      '| Job title | Deckhand |',
      '| Reports to | Mate |',
      '',
      '| No. | Duties | How often |',
      '|-----|--------|-----------|',
      '| 1 | Mops the deck | daily |',
      '| 2 | Ties up the boat | daily |',
    ].join('\n');
    expect(briefText(text)).toEqual([
      { title: 'Deckhand', superiors: ['Mate'], duties: ['Mops the deck', 'Ties up the boat'] },
    ]);
    expect(parseRoles(readText(text)).notices.map(({ code }) => code)).not.toContain('number-detached');
  });
});
