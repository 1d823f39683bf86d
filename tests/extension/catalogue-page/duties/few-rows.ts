// Four roles of five rows for the tests of order, and short ways to arrange and tell them.
// One role has no title, one no duties.

import {
  arrangeRows,
  PLAIN_ARRANGEMENT,
  type Arrangement,
} from '../../../../extension/catalogue-page/duties/arrange-rows.ts';
import { columnIndex, type DutyColumn } from '../../../../extension/catalogue-page/duties/duty-columns.ts';
import type { DutyRow } from '../../../../extension/catalogue-page/duties/duty-row.ts';
import type { CatalogueRole } from '../../../../shared/model/catalogue-role.ts';
import { makeDuty, makeRole } from '../catalogue-roles.ts';
import { ENGLISH } from './museum.ts';

export const COOK = makeRole('cook', {
  title: 'Cook',
  department: 'Kitchen',
  duties: [makeDuty('c1', 'Bake'), makeDuty('c2', 'clean the oven')],
});
export const CLERK10 = makeRole('k10', { title: 'Clerk 10', department: 'Office', duties: [makeDuty('k1', 'File')] });
export const CLERK2 = makeRole('k2', { title: 'Clerk 2', duties: [] });
export const NOBODY = makeRole('n', { title: null, duties: [makeDuty('n1', 'Aim')] });
export const ROLES = [NOBODY, COOK, CLERK10, CLERK2];

export function arrange(roles: readonly CatalogueRole[], arrangement: Partial<Arrangement> = {}): DutyRow[] {
  const work = arrangeRows(roles, { ...PLAIN_ARRANGEMENT, ...arrangement }, ENGLISH);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
export const tell = (rows: readonly DutyRow[]) => rows.map(({ role, duty }) => duty?.id ?? role.id);
export const by = (column: DutyColumn, descending = false) => ({ sort: { column: columnIndex(column), descending } });
export const filter = (column: DutyColumn, text: string, values: string[] | null = null) => ({
  filters: new Map([[columnIndex(column), { text, values: values && new Set(values) }]]),
});
