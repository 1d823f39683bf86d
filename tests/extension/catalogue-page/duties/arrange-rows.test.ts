// Tests order and filters of the rows, and that changed roles are sorted in as a full arrangement would have it.
// Roles are made by hand or, for the law, by chance.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrangeRows,
  countValues,
  PLAIN_ARRANGEMENT,
  replaceInPlace,
  settleRows,
  type Arrangement,
} from '../../../../extension/catalogue-page/duties/arrange-rows.ts';
import { columnIndex, type DutyColumn } from '../../../../extension/catalogue-page/duties/duty-columns.ts';
import type { DutyRow } from '../../../../extension/catalogue-page/duties/duty-row.ts';
import type { CatalogueRole } from '../../../../shared/model/catalogue-role.ts';
import { makeDuty, makeRole } from '../catalogue-roles.ts';
import { ENGLISH } from './museum.ts';

const COOK = makeRole('cook', {
  title: 'Cook',
  department: 'Kitchen',
  duties: [makeDuty('c1', 'Bake'), makeDuty('c2', 'clean the oven')],
});
const CLERK10 = makeRole('k10', { title: 'Clerk 10', department: 'Office', duties: [makeDuty('k1', 'File')] });
const CLERK2 = makeRole('k2', { title: 'Clerk 2', duties: [] });
const NOBODY = makeRole('n', { title: null, duties: [makeDuty('n1', 'Aim')] });
const ROLES = [NOBODY, COOK, CLERK10, CLERK2];

function arrange(roles: readonly CatalogueRole[], arrangement: Partial<Arrangement> = {}): DutyRow[] {
  const work = arrangeRows(roles, { ...PLAIN_ARRANGEMENT, ...arrangement }, ENGLISH);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
const tell = (rows: readonly DutyRow[]) => rows.map(({ role, duty }) => duty?.id ?? role.id);
const by = (column: DutyColumn, descending = false) => ({ sort: { column: columnIndex(column), descending } });
const filter = (column: DutyColumn, text: string, values: string[] | null = null) => ({
  filters: new Map([[columnIndex(column), { text, values: values && new Set(values) }]]),
});

describe('order', () => {
  test('is by role with numbers as numbers, then by place; roles without a title come last', () => {
    expect(tell(arrange(ROLES))).toEqual(['k2', 'k1', 'c1', 'c2', 'n1']);
  });

  test('descending turns the roles around, not the duties in them; empty cells stay last', () => {
    expect(tell(arrange(ROLES, by('title', true)))).toEqual(['c1', 'c2', 'k1', 'k2', 'n1']);
  });

  test('by duty passes over case and puts the empty ones last', () => {
    expect(tell(arrange(ROLES, by('text')))).toEqual(['n1', 'c1', 'c2', 'k1', 'k2']);
    expect(tell(arrange(ROLES, by('text', true)))).toEqual(['k1', 'c2', 'c1', 'n1', 'k2']);
  });
});

describe('filter', () => {
  test.each([
    ['text', filter('text', 'OVEN'), ['c2']],
    ['values', filter('department', '', ['Office', '']), ['k2', 'k1', 'n1']],
    ['words of the search, each anywhere in the row', { search: 'kitchen bake' }, ['c1']],
    ['nothing asked', filter('text', '  '), ['k2', 'k1', 'c1', 'c2', 'n1']],
  ])('by %s', (_, how, shown) => expect(tell(arrange(ROLES, how))).toEqual(shown));

  test('counts the values there are, the commonest first', () => {
    expect(countValues(arrange(ROLES), columnIndex('department'), ENGLISH)).toEqual([
      ['', 2],
      ['Kitchen', 2],
      ['Office', 1],
    ]);
  });
});

describe('a changed role', () => {
  test('stays at its place, new duties behind the one they follow, gone ones gone', () => {
    const shown = arrange(ROLES, by('text'));
    const now = { ...COOK, duties: [makeDuty('c1', 'Zest'), makeDuty('c9', ''), makeDuty('c3', 'Oil')] };
    expect(tell(replaceInPlace(shown, new Map([['cook', now]])))).toEqual(['n1', 'c1', 'c9', 'c3', 'k1', 'k2']);
  });

  test('a first duty put before all others stands before them', () => {
    const shown = arrange(ROLES);
    const now = { ...COOK, duties: [makeDuty('c0', 'new'), ...COOK.duties] };
    expect(tell(replaceInPlace(shown, new Map([['cook', now]])))).toEqual(['k2', 'k1', 'c0', 'c1', 'c2', 'n1']);
  });

  test('a deleted role goes', () => {
    expect(tell(replaceInPlace(arrange(ROLES), new Map([['cook', null]])))).toEqual(['k2', 'k1', 'n1']);
  });

  test('is sorted in as if all rows had been arranged anew', () => {
    const role = fc
      .tuple(
        fc.integer({ min: 0, max: 9 }),
        fc.array(fc.constantFrom('a', 'b', 'B', 'c 2', 'c 10', ''), { maxLength: 4 }),
      )
      .map(([id, texts]) =>
        makeRole(`r${id}`, {
          title: id % 3 === 0 ? null : `T${id % 4}`,
          duties: texts.map((text, at) => makeDuty(`r${id}-${at}`, text)),
        }),
      );
    const unique = (max: number) => fc.uniqueArray(role, { selector: ({ id }) => id, maxLength: max });
    const how = fc.constantFrom({}, by('text'), by('text', true), by('number'), by('title', true), filter('text', 'c'));
    fc.assert(
      fc.property(unique(8), unique(4), how, (before, changed, arrangement) => {
        const full = { ...PLAIN_ARRANGEMENT, ...arrangement };
        const all = new Map([...before, ...changed].map((one) => [one.id, one]));
        const settled = settleRows(arrange(before, full), new Map(changed.map((one) => [one.id, one])), {
          arrangement: full,
          context: ENGLISH,
        });
        expect(tell(settled)).toEqual(tell(arrange([...all.values()], full)));
      }),
    );
  });
});
