// Tests which duties a scope means: rows, found roles, a workbook, a sheet, a department.
// Roles are made by hand; their source is what the test says it is.

import { expect, test } from 'vitest';
import {
  CHOSEN_ROWS,
  FOUND_ROLES,
  listWorkbooks,
  toDepartmentScope,
  toScopeTest,
  toSourceScope,
  toWorkbookScope,
  WHOLE_CATALOGUE,
} from '../../../../extension/catalogue-page/duplicates/search-scope.ts';
import { makeDuty, makeRole } from '../catalogue-roles.ts';

const HALL = makeRole('hall', { department: 'Visitors', duties: [makeDuty('h1', 'Open'), makeDuty('h2', 'Close')] });
const YARD = makeRole('yard', { duties: [makeDuty('y1', 'Rig')] });
const SHOP = makeRole('shop', { department: 'Visitors', duties: [makeDuty('s1', 'Sell')] });
const SOURCES: Readonly<Record<string, string>> = {
  hall: 'posts.xlsx#Hall',
  yard: 'posts.xlsx#Yard',
  shop: 'shop.csv',
};

/** The duties that a scope means. */
function meantBy(scope: string): string[] {
  const isMeant = toScopeTest(scope, {
    chosenDuties: new Set(['h2', 'y1']),
    foundRoles: new Set(['shop']),
    sourceOf: ({ id }) => SOURCES[id] ?? '',
  });
  return [HALL, YARD, SHOP].flatMap((role) => role.duties.filter(({ id }) => isMeant(role, id)).map(({ id }) => id));
}

test.each([
  [WHOLE_CATALOGUE, ['h1', 'h2', 'y1', 's1']],
  [CHOSEN_ROWS, ['h2', 'y1']],
  [FOUND_ROLES, ['s1']],
  [toWorkbookScope('posts.xlsx'), ['h1', 'h2', 'y1']],
  [toSourceScope('posts.xlsx#Yard'), ['y1']],
  [toSourceScope('shop.csv'), ['s1']],
  [toDepartmentScope('Visitors'), ['h1', 'h2', 's1']],
  [toDepartmentScope(''), ['y1']],
  ['nonsense', []],
])('%s means %j', (scope, duties) => {
  expect(meantBy(scope)).toEqual(duties);
});

test('a workbook is offered where it has more than one sheet', () => {
  expect(listWorkbooks(['posts.xlsx#Hall', 'posts.xlsx#Yard', 'one.xlsx#Only', 'shop.csv', '#odd'])).toEqual([
    'posts.xlsx',
  ]);
});
