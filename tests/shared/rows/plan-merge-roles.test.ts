// Role fields that repeat on rows (data-layer research, 3.1), new and moved rows, orders, and what stops a plan (3.5).
// Each case changes the sheet as a person does and says what the plan must hold, and nothing more.

import { describe, expect, test } from 'vitest';
import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import { planMerge } from '../../../shared/rows/plan-merge.ts';
import { AT, editDuties, makeBase, makeDuty, ROLES, rolesTable, set, type EditableSheet } from './sample-roles.ts';
import { codesOf, planOf, tell } from './tell-plan.ts';

const VESTS = 'Count the life vests every morning and evening';

describe('fields that a role repeats', () => {
  const changeSuperior = (rows: readonly (readonly [number, string])[]) => (all: EditableSheet) => {
    for (const [row, text] of rows) set(all, row, AT.superior, text);
  };

  test('one changed row changes the role', () => {
    expect(planOf(editDuties(changeSuperior([[2, 'Harbour master']])))).toEqual([
      'sheet: hall superiors "Visitor manager" -> "Harbour master", catalogue "Visitor manager"',
    ]);
  });

  test('all rows changed alike are one change', () => {
    const all = [0, 1, 2, 3].map((row) => [row, 'Harbour master'] as const);
    expect(planOf(editDuties(changeSuperior(all)))).toEqual([
      'sheet: hall superiors "Visitor manager" -> "Harbour master", catalogue "Visitor manager"',
    ]);
  });

  test('rows that disagree are a conflict with every value', () => {
    const sheet = editDuties(
      changeSuperior([
        [0, 'Harbour master'],
        [1, 'Slip master'],
      ]),
    );
    expect(planOf(sheet)).toEqual([
      'rows: hall superiors "Visitor manager" -> "Harbour master" or "Slip master", catalogue "Visitor manager"',
    ]);
  });

  test('the table of roles and the rows of duties are asked together', () => {
    const sheet = editDuties(changeSuperior([[0, 'Harbour master']]));
    const roles = rolesTable();
    const changed = {
      ...roles,
      rows: roles.rows.map((row, at) =>
        at === 0 ? row.map((cell, column) => (column === 1 ? 'Slip master' : cell)) : row,
      ),
    };
    expect(planOf({ ...sheet, roles: changed })).toEqual([
      'rows: hall superiors "Visitor manager" -> "Harbour master" or "Slip master", catalogue "Visitor manager"',
    ]);
  });

  test('a row that takes the title of another role was moved there', () => {
    const sheet = editDuties((all) => {
      set(all, 3, AT.title, 'Rigging foreman');
      set(all, 3, AT.superior, 'Yard master');
      set(all, 3, AT.department, 'Shipyard');
    });
    expect(planOf(sheet)).toEqual(['halld4 from hall to rigger']);
  });

  test('a new title on all rows is a new title', () => {
    const sheet = editDuties((all) => {
      for (const row of [4, 5, 6]) set(all, row, AT.title, 'Head rigger');
    });
    expect(planOf(sheet)).toEqual([
      'sheet: rigger title "Rigging foreman" -> "Head rigger", catalogue "Rigging foreman"',
    ]);
  });
});

describe('new rows', () => {
  test('a row without a title belongs to the role above', () => {
    const sheet = editDuties(({ rows }) => rows.splice(4, 0, ['', '', '', '', 'Ring the closing bell', '', '', '']));
    expect(planOf(sheet)).toEqual(['new duty of hall behind halld4: "Ring the closing bell"']);
  });

  test('rows of a title nobody knows are one new role', () => {
    const sheet = editDuties(({ rows }) => {
      for (const text of ['Wear the vest', 'Greet the guests'])
        rows.push(['Deck guide', 'Boat hall supervisor', 'Visitor service', '', text, '', '', '']);
    });
    expect(planOf(sheet)).toEqual([
      'new role "Deck guide"',
      'new duty of Deck guide behind null: "Wear the vest"',
      'new duty of Deck guide behind null: "Greet the guests"',
    ]);
  });

  test('an id somebody damaged is no id', () => {
    const sheet = editDuties((all) => {
      set(all, 3, AT.id, (all.rows[3]?.[AT.id] ?? '').slice(0, -1));
    });
    expect(planOf(sheet)).toEqual([]); // found again by its words
  });
});

describe('order and warnings', () => {
  test('numbers that were changed are a new order', () => {
    expect(planOf(editDuties((all) => set(all, 3, AT.number, '1')))).toEqual([
      'order of hall: halld4 halld1 halld2 halld3',
    ]);
  });

  test('a partial sort stops the plan', () => {
    const sheet = editDuties(({ rows }) => {
      const texts = rows.map((row) => row[AT.duty] ?? '').sort();
      rows.forEach((row, at) => (row[AT.duty] = texts[at] ?? ''));
    });
    const plan = planMerge(sheet, makeBase(), ROLES);
    expect(plan.stopped).toBe(true);
    expect(plan.warnings.map(({ code }) => code)).toContain('partial-sort');
  });

  test('without a base every difference is shown and is nobody’s', () => {
    const plan = planMerge(
      editDuties((all) => set(all, 3, AT.duty, VESTS)),
      null,
      ROLES,
    );
    expect(tell(plan)).toEqual([
      `unknown: halld4 text "null" -> "${VESTS}", catalogue "Count the life vests every evening"`,
    ]);
    expect(plan.warnings.map(({ code }) => code)).toEqual(['two-way']);
  });

  test('rows of an insertion that broke off before its base was written are found again', () => {
    const roles = ROLES.slice(0, 2);
    const plan = planMerge(
      editDuties(() => {}),
      makeBase(roles),
      ROLES,
    );
    expect(tell(plan)).toEqual([]);
  });

  test('hidden or unread rows are never missing', () => {
    expect(planOf(editDuties(({ rows }) => rows.splice(3, 1), { complete: false }))).toEqual([]);
  });

  test('a status nobody knows is named and not taken', () => {
    const sheet = editDuties((all) => set(all, 0, AT.status, 'almost'));
    expect(planOf(sheet)).toEqual([]);
    expect(codesOf(sheet)).toEqual(['status-unknown']);
  });

  test('duties under duties keep their numbers through a round trip', () => {
    const [hall] = ROLES;
    if (hall === undefined) throw new Error('no role');
    const nested: CatalogueRole = {
      ...hall,
      duties: [
        makeDuty('a', 'Keep the hall', 'p1'),
        makeDuty('b', 'Sweep it', 'p2', 'a'),
        makeDuty('c', 'Air it', 'p3', 'a'),
      ],
    };
    const numbers: string[] = [];
    const sheet = editDuties(({ rows }) => numbers.push(...rows.map((row) => row[AT.number] ?? '')), {
      roles: [nested],
    });
    expect(numbers).toEqual(['1', '1.1', '1.2']);
    expect(tell(planMerge(sheet, makeBase([nested]), [nested]))).toEqual([]);
  });
});
