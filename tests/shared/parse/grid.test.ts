// How a table is laid out: roles in rows, roles in columns, texts in cells, or a form.
// Tests layoutOf on the cells of a sheet; what comes of each layout is in grid-roles.test.ts and grid-form.test.ts.

import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../../shared/parse/grid.ts';
import { toCells, toRows } from '../../../shared/parse/grid-cells.ts';
import { lexiconFor } from '../../../shared/parse/lexicon.ts';
import { readGrid } from '../../../shared/read/tsv-lines.ts';

function layout(...rows: string[][]) {
  const { text, lines } = readGrid(rows);
  return layoutOf(text, toRows(toCells(text, lines)), lexiconFor('en'));
}

describe('layoutOf', () => {
  test('finds the header above roles in rows', () => {
    const found = layout(
      ['Harbour posts 2024'],
      ['No.', 'Job title', 'Reports to', 'Duties', 'Share', 'Frequency'],
      ['1', 'Deckhand', 'Mate', 'Mops the deck', '40%', 'daily'],
    );
    expect(found).toMatchObject({ kind: 'roles', header: 1 });
    expect(found.kind === 'roles' && [...found.columns.values()].slice(0, 4)).toEqual([
      'number',
      'title',
      'superiors',
      'duties',
    ]);
  });

  test('takes a column of posts under an unknown word for the titles', () => {
    const found = layout(['Who', 'Duties', 'Unit'], ['Deckhand', 'Mops', 'Quay'], ['Gate keeper', 'Locks', 'Gate']);
    expect(found.kind === 'roles' && found.columns.get(0)).toBe('title');
  });

  test('finds labels down the first column', () => {
    const found = layout(
      ['Job title', 'Deckhand', 'Gate keeper'],
      ['Reports to', 'Mate', 'Harbour master'],
      ['Duties', 'Mops the deck', 'Locks the gate'],
    );
    expect(found).toMatchObject({ kind: 'columns', first: 0 });
  });

  test('finds the column of whole texts', () => {
    const cell = 'Deckhand\nDuties:\n1. Mops the deck.\n2. Ties up the boat.';
    expect(layout(['Name', 'Text of it'], ['a', cell], ['b', cell])).toEqual({ kind: 'texts', column: 1 });
  });

  test('takes label and value in turn for a form', () => {
    expect(layout(['Job title', 'Deckhand', 'Reports to', 'Mate'], ['Grade', 'B', 'Unit', 'Quay'])).toEqual({
      kind: 'form',
    });
  });
});

test('a cell with line breaks is one cell', () => {
  const { text, lines } = readGrid([
    ['Deckhand', 'Mops\nPaints'],
    ['', 'Ties'],
  ]);
  expect(toRows(toCells(text, lines)).map((row) => row.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['Deckhand', 'Mops\nPaints'],
    ['Ties'],
  ]);
});
