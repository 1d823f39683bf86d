// Roles through an .xlsx file and back by the parser: both of our tables are one telling, foreign sheets are as they are.
// The expected roles are the ones that were written.

import { expect, test } from 'vitest';
import { inflate } from '../../../shared/cli/unpack.ts';
import { toWorkbookGrids } from '../../../shared/exchange/workbook-grids.ts';
import { toWorkbookSheets } from '../../../shared/exchange/workbook-sheets.ts';
import { fromXlsx } from '../../../shared/exchange/xlsx-reader.ts';
import { toXlsx } from '../../../shared/exchange/xlsx-writer.ts';
import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readGrid } from '../../../shared/read/tsv-lines.ts';
import { makeRole, ROLES } from '../rows/sample-roles.ts';

async function readBack(roles: readonly CatalogueRole[], withIds: boolean) {
  const written = await toXlsx(toWorkbookSheets(roles, { language: 'en', withIds }));
  if (!written.ok) throw new Error(written.reason);
  const read = await fromXlsx(written.bytes, inflate);
  if (!read.ok) throw new Error(read.reason);
  return toWorkbookGrids(read.sheets).flatMap(({ rows }) => parseRoles(readGrid(rows)).roles);
}

const full: readonly CatalogueRole[] = [
  {
    ...(ROLES[0] ?? makeRole('x', 'x', [])),
    subordinates: ['Deck guide', 'Ticket clerk'],
    company: 'Harbour Museum',
    requirements: ['Boat licence', 'First aid'],
  },
  ...ROLES.slice(1),
];

test.each([true, false])('roles come back with all their fields, once each (ids: %s)', async (withIds) => {
  const roles = await readBack(full, withIds);
  expect(
    roles.map(({ title, superiors, department, duties }) => [
      title?.text,
      superiors.map(({ text }) => text),
      department?.text,
      duties.map(({ text }) => text),
    ]),
  ).toEqual(
    full.map(({ title, superiors, department, duties }) => [
      title,
      superiors,
      department,
      duties.map(({ text }) => text),
    ]),
  );
  expect(roles[0]).toMatchObject({
    subordinates: [{ text: 'Deck guide' }, { text: 'Ticket clerk' }],
    company: { text: 'Harbour Museum' },
    requirements: [{ text: 'Boat licence' }, { text: 'First aid' }],
  });
});

test('foreign sheets are grids as they are, empty ones are none', () => {
  const sheet = (name: string, rows: string[][]) => ({ name, hidden: false, rows, formulas: 0 });
  const kitchen = [
    ['Post', 'Duty'],
    ['Cook', 'Stir the soup'],
  ];
  expect(toWorkbookGrids([sheet('Kitchen', kitchen), sheet('Empty', [])])).toMatchObject([
    { name: 'Kitchen', rows: kitchen },
  ]);
});
