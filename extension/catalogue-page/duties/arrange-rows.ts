// Which rows the grid shows, in which order. Single changed roles go another way: changed-rows.ts.
// Pure. Full arrangements are generators: whoever runs them lets the page paint between two steps.
// Must not know selection or how a row is drawn.

import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import { foldText } from '../fold-text.ts';
import { columnAt, COLUMNS, type ColumnPlan } from './duty-columns.ts';
import { cellText, toDutyRows, type CellContext, type DutyRow } from './duty-row.ts';

/** What one column must show; an empty text and null values ask for nothing. */
export interface ColumnFilter {
  readonly text: string;
  /** Cell texts, any of which will do; null = not asked. */
  readonly values: ReadonlySet<string> | null;
}

/** Order and filters. Columns are places in COLUMNS. */
export interface Arrangement {
  readonly sort: { readonly column: number; readonly descending: boolean };
  readonly filters: ReadonlyMap<number, ColumnFilter>;
  /** Words that must all stand somewhere in the row; as typed. */
  readonly search: string;
}

/** By role, then number, everything shown. */
export const PLAIN_ARRANGEMENT: Arrangement = {
  sort: { column: 0, descending: false },
  filters: new Map(),
  search: '',
};

/** Numbers inside texts count as numbers ("Clerk 2" before "Clerk 10"); case and accents do not matter. */
const ORDER = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
/** Rows looked at, or merged, between two looks at the clock: about a millisecond. */
const STEP = 2000;
/** Rows sorted at once, for the same time: sorting them takes ten comparisons each. */
const RUN = 256;

/** As `Array.sort` takes it. */
export type Compare = (one: DutyRow, other: DutyRow) => number;

/** Sorts and filters all rows. Yields often; the value it ends with is the rows. */
export function* arrangeRows(
  roles: Iterable<CatalogueRole>,
  arrangement: Arrangement,
  context: CellContext,
): Generator<void, DutyRow[]> {
  const isShown = toPredicate(arrangement, context);
  const compare = toCompare(arrangement, context);
  const column = columnAt(arrangement.sort.column);
  // Rows of a role stand together where the order asks about the role: a twentieth of the comparisons.
  if (column.roleField !== null) {
    const first = [...roles].map((role): DutyRow => ({ role, duty: null, number: 0 }));
    const sorted = yield* sortStepwise(first, compare);
    return yield* flatten(
      sorted.map(({ role }) => role),
      isShown,
    );
  }
  return yield* sortStepwise(yield* flatten([...roles], isShown), compare);
}

/** The different texts of a column with the number of rows, most rows first. */
export function countValues(
  rows: readonly DutyRow[],
  column: number,
  context: CellContext,
): [text: string, rows: number][] {
  const counts = new Map<string, number>();
  const plan = columnAt(column);
  let role: CatalogueRole | null = null;
  let text = '';
  for (const row of rows) {
    if (row.role !== role || plan.roleField === null) text = cellText(row, plan, context);
    role = row.role;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([one, many], [other, more]) => more - many || ORDER.compare(one, other));
}

/** How two rows stand to each other: below 0 = the first comes first. */
export function toCompare({ sort }: Arrangement, context: CellContext): Compare {
  const column = columnAt(sort.column);
  const sign = sort.descending ? -1 : 1;
  const byText = (one: DutyRow, other: DutyRow, by: { readonly column: ColumnPlan; readonly sign: number }) => {
    const isNamed = ({ role }: DutyRow) => by.column.id !== 'title' || role.title !== null;
    const left = isNamed(one) ? cellText(one, by.column, context) : '';
    const right = isNamed(other) ? cellText(other, by.column, context) : '';
    // Empty cells come last in both directions, as in a sheet.
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    return ORDER.compare(left, right) * by.sign;
  };
  const byRole = (one: DutyRow, other: DutyRow) =>
    byText(one, other, { column: columnAt(0), sign: 1 }) ||
    (one.role.id < other.role.id ? -1 : Number(one.role.id > other.role.id));
  return (one, other) => {
    if (column.id === 'number') return (one.number - other.number) * sign || byRole(one, other);
    if (one.role === other.role && column.roleField !== null) return one.number - other.number;
    return byText(one, other, { column, sign }) || byRole(one, other) || one.number - other.number;
  };
}

/** Whether a row is shown. */
export function toPredicate({ filters, search }: Arrangement, context: CellContext): (row: DutyRow) => boolean {
  const tests = [...filters].flatMap(([column, { text, values }]) => {
    const folded = foldText(text.trim());
    return folded === '' && values === null ? [] : [{ plan: columnAt(column), folded, values }];
  });
  const words = foldText(search).split(' ').filter(Boolean);
  if (tests.length === 0 && words.length === 0) return () => true;
  return (row) => {
    for (const { plan, folded, values } of tests) {
      const text = cellText(row, plan, context);
      if (values !== null && !values.has(text)) return false;
      if (folded !== '' && !foldText(text).includes(folded)) return false;
    }
    if (words.length === 0) return true;
    const all = foldText(COLUMNS.map((plan) => cellText(row, plan, context)).join('\n'));
    return words.every((word) => all.includes(word));
  };
}

function* flatten(roles: readonly CatalogueRole[], isShown: (row: DutyRow) => boolean): Generator<void, DutyRow[]> {
  const rows: DutyRow[] = [];
  let seen = 0;
  for (const role of roles) {
    for (const row of toDutyRows(role)) {
      if (isShown(row)) rows.push(row);
      if (++seen % STEP === 0) yield;
    }
  }
  return rows;
}

/** Sorts runs of RUN rows, then merges them; stable. */
function* sortStepwise(rows: readonly DutyRow[], compare: Compare): Generator<void, DutyRow[]> {
  let runs: DutyRow[][] = [];
  for (let at = 0; at < rows.length; at += RUN) {
    runs.push(rows.slice(at, at + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: DutyRow[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* mergeRuns(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergeRuns(one: readonly DutyRow[], other: readonly DutyRow[], compare: Compare): Generator<void, DutyRow[]> {
  const merged: DutyRow[] = [];
  let left = 0;
  let right = 0;
  for (let count = 1; ; count++) {
    const a = one[left];
    const b = other[right];
    if (a === undefined && b === undefined) return merged;
    if (b === undefined || (a !== undefined && compare(a, b) <= 0)) {
      if (a !== undefined) merged.push(a);
      left++;
    } else {
      merged.push(b);
      right++;
    }
    if (count % STEP === 0) yield;
  }
}
