// What a scan of somebody else's workbook tells of each sheet, and what a person's correction of it does.
// Sheets are of an invented harbour museum.

import { describe, expect, test } from 'vitest';
import type { SheetColumnMeaning } from '../../../shared/model/sheet-layout.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { applyMapping, readSheetLayout } from '../../../shared/parse/sheet-layout.ts';
import { readGrid } from '../../../shared/read/tsv-lines.ts';

const ODD = [
  ['Museum of the harbour, all posts', '', ''],
  ['Wer', 'Wem unterstellt er', 'Was er macht'],
  ['Boat hall supervisor', 'Visitor manager', 'Open the hall\nCount the vests'],
  ['Rigging foreman', 'Yard master', 'Inspect ropes\nOrder tar'],
];

describe('readSheetLayout', () => {
  test('tells the header row and what each column holds', () => {
    const rows = [
      ['Posts 2027'],
      ['Post', 'Reports to', 'Duty', 'Shoe size'],
      ['Cook', 'Head cook', 'Stir the soup', '42'],
    ];
    expect(readSheetLayout(readGrid(rows))).toEqual({
      kind: 'rows',
      headerRow: 1,
      columns: [
        { column: 0, header: 'Post', meaning: 'title' },
        { column: 1, header: 'Reports to', meaning: 'superiors' },
        { column: 2, header: 'Duty', meaning: 'duties' },
        { column: 3, header: 'Shoe size', meaning: null },
      ],
    });
  });

  test('tells other layouts by their names', () => {
    const turned = [
      ['Job title', 'Cook', 'Waiter'],
      ['Department', 'Kitchen', 'Hall'],
      ['Duties', 'Stir the soup', 'Carry plates'],
    ];
    expect(readSheetLayout(readGrid(turned))).toEqual({ kind: 'columns', labelColumn: 0 });
    expect(
      readSheetLayout(
        readGrid([
          ['Job title', 'Cook'],
          ['Duties', '1. Stir\n2. Peel'],
        ]),
      ),
    ).toEqual({ kind: 'form' });
    expect(readSheetLayout(readGrid([['', '']]))).toEqual({ kind: 'empty' });
  });
});

describe('applyMapping', () => {
  test('a sheet with a header nobody knows is read by the words of the person', () => {
    const meanings = new Map<number, SheetColumnMeaning>([
      [0, 'title'],
      [1, 'superiors'],
      [2, 'duties'],
    ]);
    const { roles } = parseRoles(readGrid(applyMapping(ODD, 1, meanings)));
    expect(
      roles.map(({ title, superiors, duties }) => [title?.text, superiors[0]?.text, duties.map(({ text }) => text)]),
    ).toEqual([
      ['Boat hall supervisor', 'Visitor manager', ['Open the hall', 'Count the vests']],
      ['Rigging foreman', 'Yard master', ['Inspect ropes', 'Order tar']],
    ]);
    expect(ODD[1]?.[0]).toBe('Wer');
  });

  test('every meaning has a header word that the parse reads as that', () => {
    const all: SheetColumnMeaning[] = [
      'title',
      'department',
      'company',
      'location',
      'superiors',
      'subordinates',
      'duties',
      'requirements',
      'percent',
      'number',
    ];
    const rows = [all.map((_, at) => `column ${at}`), all.map((name) => (name === 'title' ? 'Cook' : 'Stir the soup'))];
    const layout = readSheetLayout(readGrid(applyMapping(rows, 0, new Map(all.map((meaning, at) => [at, meaning])))));
    expect(layout.kind === 'rows' ? layout.columns.map(({ meaning }) => meaning) : layout).toEqual(all);
  });

  test('an ignored column is not read', () => {
    expect(applyMapping(ODD, 1, new Map([[1, 'ignored']]))[1]).toEqual([
      'Boat hall supervisor',
      '',
      'Open the hall\nCount the vests',
    ]);
  });
});
