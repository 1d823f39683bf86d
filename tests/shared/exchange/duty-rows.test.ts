// One row per duty: what stands in each column, and what stands in a role's first row only.
// The cells are plain text here; guarding and quoting are tested with the writers.

import { describe, expect, test } from 'vitest';
import { DUTY_COLUMNS, toDutyRows } from '../../../shared/exchange/duty-rows.ts';
import { BARE_FILE, EMPTY_FILE, ODD_FILE } from './parsed-files.ts';

function column(name: string): string[] {
  const index = DUTY_COLUMNS.indexOf(name);
  return [...toDutyRows(ODD_FILE)].map((row) => row[index] ?? 'no such column');
}

describe('toDutyRows', () => {
  test('gives children a row of their own behind their parent', () => {
    expect(column('No')).toEqual(['1', '2', '3', '4']);
    expect(column('Duty')).toEqual(['Stir * * * the <b>soup</b>', 'taste, twice', '擦桌子', '@home: "peel"']);
    expect(column('Parent duty')).toEqual(['', 'Stir * * * the <b>soup</b>', 'Stir * * * the <b>soup</b>', '']);
    expect(column('Percent')).toEqual(['', '', '', '40%']);
  });

  test('repeats the title in each row, requirements and other fields only in the first', () => {
    expect(new Set(column('Title'))).toEqual(new Set(['=Cook "chief"']));
    expect(column('Requirements')).toEqual(['Two years', '', '', '']);
    expect(column('Other')).toEqual(['Grade: A\nGrade: B\nBenefits:\nFree soup', '', '', '']);
  });

  test('gives a role without duties one row, a file without roles none', () => {
    expect([...toDutyRows(BARE_FILE)]).toEqual([['Cook', ...Array<string>(11).fill(''), 'bare.txt']]);
    expect([...toDutyRows(EMPTY_FILE)]).toEqual([]);
  });
});
