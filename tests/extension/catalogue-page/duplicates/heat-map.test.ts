// Tests the picture of roles by clusters: its window, its order and its counts.
// Made-up duties named after their role; which cluster is open is handed in.

import { expect, test } from 'vitest';
import { HEAT_COLUMNS, HEAT_ROWS, toHeatMap } from '../../../../extension/catalogue-page/duplicates/heat-map.ts';
import type { DeskDuty } from '../../../../shared/ui/duplicates/desk-state.ts';

/** `role.number` -> a duty of that role. */
function toDuties(ids: readonly string[]): ReadonlyMap<string, DeskDuty> {
  return new Map(
    ids.map((id) => {
      const role = id.split('.')[0] ?? '';
      return [id, { id, text: id, role, roleTitle: role, number: '1', place: '', source: 'catalogue' }];
    }),
  );
}

test('counts the duties of each role, the open pair first, then the roles with most', () => {
  const clusters = [{ members: ['cook.1', 'guide.1', 'guide.2'] }, { members: ['guide.3', 'clerk.1'] }];
  const duties = toDuties(clusters.flatMap(({ members }) => members));
  const { rows } = toHeatMap(clusters, duties, { at: 1, roles: ['clerk'] });
  expect(rows.map(({ title, counts, sides }) => [title, counts, sides])).toEqual([
    ['clerk', [0, 1], 'A'],
    ['guide', [2, 1], ''],
    ['cook', [1, 0], ''],
  ]);
});

test('shows the window of clusters that the open one is in, and says how many roles have no row', () => {
  const clusters = Array.from({ length: HEAT_COLUMNS + 2 }, (_, at) => ({
    members: Array.from({ length: HEAT_ROWS + 3 }, (_, role) => `r${role}.${at}`),
  }));
  const duties = toDuties(clusters.flatMap(({ members }) => members));
  const map = toHeatMap(clusters, duties, { at: HEAT_COLUMNS, roles: [] });
  expect([map.first, map.columns, map.rows.length, map.more]).toEqual([HEAT_COLUMNS, 2, HEAT_ROWS, 3]);
});
