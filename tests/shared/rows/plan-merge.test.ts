// The 18 cases of an edited sheet of the data-layer research, 3.4.
// Each case changes the sheet as a person does and says what the plan must hold, and nothing more.

import { describe, expect, test } from 'vitest';
import { planMerge } from '../../../shared/rows/plan-merge.ts';
import { AT, editDuties, makeBase, makeRole, ROLES, set } from './sample-roles.ts';
import { codesOf, planOf, tell } from './tell-plan.ts';

const VESTS = 'Count the life vests every morning and evening';
const EDITED_VESTS = `sheet: halld4 text "Count the life vests every evening" -> "${VESTS}", catalogue "Count the life vests every evening"`;

describe('the 18 cases', () => {
  test('1. an untouched sheet changes nothing', () => {
    const plan = planMerge(
      editDuties(() => {}),
      makeBase(),
      ROLES,
    );
    expect(plan).toMatchObject({ changes: [], warnings: [], stopped: false });
  });

  test('2. a sorted sheet changes nothing', () => {
    expect(
      planOf(
        editDuties(({ rows }) => rows.sort((one, other) => (one[AT.duty] ?? '').localeCompare(other[AT.duty] ?? ''))),
      ),
    ).toEqual([]);
  });

  test('3. an edit and an inserted row', () => {
    const sheet = editDuties((all) => {
      set(all, 3, AT.duty, VESTS);
      all.rows.splice(2, 0, [
        'Boat hall supervisor',
        'Visitor manager',
        'Visitor service',
        '',
        'Lock the slip gate',
        '',
        'Draft',
        '',
      ]);
    });
    expect(planOf(sheet)).toEqual([EDITED_VESTS, 'new duty of hall behind halld2: "Lock the slip gate"']);
  });

  test('4. a copied row, then edited: the original keeps its id', () => {
    const sheet = editDuties(({ rows }) => {
      const copy = [...(rows[3] ?? [])];
      copy[AT.duty] = 'Wash the life vests in autumn';
      rows.splice(3, 0, copy); // above the original, so that order alone would choose the wrong one
    });
    expect(planOf(sheet)).toEqual(['new duty of hall behind halld3: "Wash the life vests in autumn"']);
    expect(codesOf(sheet)).toEqual(['row-copied']);
  });

  test('5. the id column deleted, rows sorted, three edits: all found again', () => {
    const sheet = editDuties((all) => {
      set(all, 3, AT.duty, VESTS);
      set(all, 4, AT.duty, 'Inspect ropes, blocks and shackles every quarter');
      set(all, 8, AT.duty, 'Balance the till twice a day at closing');
      all.headers.splice(AT.id, 1);
      for (const row of all.rows) row.splice(AT.id, 1);
      all.rows.reverse();
    });
    expect(planOf(sheet).sort()).toEqual([
      'sheet: clerkd2 text "Balance the till at closing" -> "Balance the till twice a day at closing", catalogue "Balance the till at closing"',
      EDITED_VESTS,
      'sheet: riggerd1 text "Inspect ropes and blocks every quarter" -> "Inspect ropes, blocks and shackles every quarter", catalogue "Inspect ropes and blocks every quarter"',
    ]);
    expect(codesOf(sheet)).toEqual(['column-missing', 'matched-by-words']);
  });

  test('6. all headers renamed: columns are known by what they hold', () => {
    const sheet = editDuties((all) => {
      all.headers.splice(
        0,
        8,
        'Bezeichnung',
        'Chef',
        'Bereich',
        'lfd.',
        'Was zu tun ist',
        'Zeit',
        'Stand der Dinge',
        'Schlüssel',
      );
      set(all, 3, AT.duty, VESTS);
    });
    expect(planOf(sheet)).toEqual([EDITED_VESTS]);
  });

  test('7. a column of the person is left alone', () => {
    const sheet = editDuties((all) => {
      all.headers.splice(2, 0, 'My remarks');
      for (const row of all.rows) row.splice(2, 0, 'ask Imke');
    });
    expect(planOf(sheet)).toEqual([]);
  });

  test('8. a deleted text column is untouched, not emptied', () => {
    const sheet = editDuties((all) => {
      all.headers.splice(AT.department, 1);
      for (const row of all.rows) row.splice(AT.department, 1);
    });
    expect(planOf(sheet)).toEqual([]);
    expect(planMerge(sheet, makeBase(), ROLES).warnings).toEqual([
      { code: 'column-missing', table: 'duties', seen: 'Department', rows: [] },
    ]);
  });

  test('9. both sides changed other fields: both are kept', () => {
    const roles = ROLES.map((role) => (role.id === 'hall' ? { ...role, superiors: ['Harbour master'] } : role));
    const sheet = editDuties((all) => set(all, 3, AT.duty, VESTS));
    expect(planOf(sheet, roles)).toEqual([
      'catalogue: hall superiors "Visitor manager" -> "Visitor manager", catalogue "Harbour master"',
      EDITED_VESTS,
    ]);
  });

  test('10. both sides changed one cell: a conflict with all three values', () => {
    const roles = ROLES.map((role) =>
      role.id === 'hall'
        ? {
            ...role,
            duties: role.duties.map((duty) =>
              duty.id === 'halld4' ? { ...duty, text: 'Count all vests weekly' } : duty,
            ),
          }
        : role,
    );
    const sheet = editDuties((all) => set(all, 3, AT.duty, VESTS));
    expect(planOf(sheet, roles)).toEqual([
      `both: halld4 text "Count the life vests every evening" -> "${VESTS}", catalogue "Count all vests weekly"`,
    ]);
  });

  test('11. edited here, deleted there: a conflict, never a silent loss', () => {
    const roles = ROLES.map((role) => (role.id === 'hall' ? { ...role, duties: role.duties.slice(0, 3) } : role));
    const sheet = editDuties((all) => set(all, 3, AT.duty, VESTS));
    expect(planOf(sheet, roles)).toEqual([
      `both: halld4 text "Count the life vests every evening" -> "${VESTS}", catalogue "null"`,
    ]);
  });

  test('12. a role clipped meanwhile comes into the sheet', () => {
    const guide = makeRole('guide', 'Deck guide', ['Wear the life vest on deck']);
    expect(
      planOf(
        editDuties(() => {}),
        [...ROLES, guide],
      ),
    ).toEqual(['catalogue-new guided1', 'catalogue-new guide']);
  });

  test('13. a deleted row is a proposal', () => {
    expect(planOf(editDuties(({ rows }) => rows.splice(3, 1)))).toEqual(['gone halld4, ticked']);
  });

  test('14. a filtered copy of a few rows proposes nothing ticked and asks', () => {
    const many = Array.from({ length: 40 }, (_, at) => `Check berth number ${at + 1} for loose lines`);
    const roles = [makeRole('berth', 'Berth warden', many)];
    const plan = planMerge(
      editDuties(({ rows }) => rows.splice(10), { roles }),
      makeBase(roles),
      roles,
    );
    expect(plan.changes.filter(({ is }) => is === 'gone')).toHaveLength(30);
    expect(plan.changes.some((change) => change.is === 'gone' && change.ticked)).toBe(false);
    expect(plan.warnings).toEqual([{ code: 'filtered-copy', table: 'duties', seen: '30', rows: [] }]);
  });

  test('15. line breaks and blanks that only Excel changed are no edit', () => {
    const roles = [makeRole('hall', 'Boat hall supervisor', ['Open the hall\nand fill in the book'])];
    const sheet = editDuties((all) => set(all, 0, AT.duty, ' Open the  hall_x000D_\r\nand fill\u00a0in the book '), {
      roles,
    });
    expect(tell(planMerge(sheet, makeBase(roles), roles))).toEqual([]);
  });

  test('16. a cell cut at the limit is not taken', () => {
    const long = 'x'.repeat(40_000);
    const roles = [makeRole('hall', 'Boat hall supervisor', [long, 'Lock up'])];
    const sheet = editDuties((all) => set(all, 0, AT.duty, long.slice(0, 32_767)), { roles });
    const plan = planMerge(sheet, makeBase(roles), roles);
    expect(plan.changes).toEqual([]);
    expect(plan.warnings).toEqual([{ code: 'cell-cut', table: 'duties', seen: '1', rows: [0] }]);
  });

  test('17. an error value is not taken', () => {
    const sheet = editDuties((all) => {
      set(all, 1, AT.duty, '#REF!');
      set(all, 2, AT.superior, '#N/A');
    });
    expect(planOf(sheet)).toEqual([]);
    expect(codesOf(sheet)).toEqual(['cell-error']);
  });

  test('18. cells pasted over three rows are three edits', () => {
    const sheet = editDuties((all) => {
      for (const [at, text] of ['Paint the hull', 'Scrape the keel', 'Oil the winch'].entries())
        set(all, 1 + at, AT.duty, text);
    });
    expect(planOf(sheet)).toEqual([
      'sheet: halld2 text "Arrange the shifts of deck guides by the weather" -> "Paint the hull", catalogue "Arrange the shifts of deck guides by the weather"',
      'sheet: halld3 text "Handle complaints of visitors in the hall" -> "Scrape the keel", catalogue "Handle complaints of visitors in the hall"',
      'sheet: halld4 text "Count the life vests every evening" -> "Oil the winch", catalogue "Count the life vests every evening"',
    ]);
  });
});
