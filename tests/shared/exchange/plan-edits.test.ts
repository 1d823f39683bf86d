// From a sheet that a person edited to the catalogue, and back by Undo: what the plan says is what the roles become.
// The catalogue is the real merge core in memory.

import { beforeEach, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { newRoleEdit } from '../../../shared/catalogue/new-role-edits.ts';
import { createMemoryCatalogue } from '../../../shared/catalogue/memory-catalogue.ts';
import { toPlanEdits, type Decision } from '../../../shared/exchange/plan-edits.ts';
import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import { planMerge } from '../../../shared/rows/plan-merge.ts';
import { toCheckedId } from '../../../shared/rows/row-id.ts';
import { AT, editDuties, makeBase, ROLES, set, type EditableSheet } from '../rows/sample-roles.ts';
import { makeSurroundings } from '../../fakes/surroundings.ts';

let catalogue: Catalogue;
let count: number;
const makeId = () => `new${count++}`;

beforeEach(async () => {
  catalogue = createMemoryCatalogue(makeSurroundings());
  count = 1;
  const edits = ROLES.map((role) => {
    let at = 0;
    const duties = role.duties.map((duty) => ({ ...duty, parent: null }));
    return newRoleEdit({ ...role, duties }, null, () => (at++ === 0 ? role.id : `${role.id}d${at - 1}`));
  });
  await catalogue.save('Made the sample', edits);
});

async function listRoles(): Promise<readonly CatalogueRole[]> {
  return catalogue.listRoles({ order: 'title' });
}

/** Edits the sheet of the present roles, takes all of the plan (or what `decide` says) and saves it. */
async function exchange(
  edit: (sheet: EditableSheet) => void,
  decide: (all: readonly Decision[]) => readonly Decision[] = (all) => all,
): Promise<CatalogueRole[]> {
  const roles = await listRoles();
  const plan = planMerge(editDuties(edit, { roles }), makeBase(roles), roles);
  const all = plan.changes.map((change) => ({ change, value: change.is === 'field' ? (change.sheet[0] ?? '') : null }));
  const { edits } = toPlanEdits(decide(all), roles, makeId);
  await catalogue.save('Took over the sheet', edits);
  return [...(await listRoles())];
}

function dutiesOf(roles: readonly CatalogueRole[], id: string): string[] {
  return (roles.find((role) => role.id === id)?.duties ?? []).map(({ text }) => text);
}

const HALL = [
  'Open the boat hall every morning and fill in the hall book',
  'Arrange the shifts of deck guides by the weather',
  'Handle complaints of visitors in the hall',
  'Count the life vests every evening',
];

/** Rows come in the order of titles: Boat hall supervisor 0..3, Rigging foreman 4..6, Ticket clerk 7..9. */
describe('toPlanEdits', () => {
  test('keeps the id of a row that was pasted from another catalogue, and takes a text that was chosen for it', async () => {
    const roles = await exchange(
      (sheet) => {
        const pasted = [
          'Boat hall supervisor',
          'Visitor manager',
          'Visitor service',
          '5',
          'Lock the hall',
          '',
          'Draft',
        ];
        sheet.rows.splice(4, 0, [...pasted, toCheckedId('strange')]);
      },
      (all) =>
        all.map(({ change, value }) => ({ change, value: change.is === 'new-duty' ? 'Lock the boat hall' : value })),
    );
    const last = roles.find(({ id }) => id === 'hall')?.duties.at(-1);
    expect([last?.id, last?.text]).toEqual(['strange', 'Lock the boat hall']);
  });

  test('takes an edited text, an inserted row and a deleted one as one step that Undo takes back', async () => {
    const before = await listRoles();
    const after = await exchange((sheet) => {
      set(sheet, 3, AT.duty, 'Count the vests twice a day');
      sheet.rows.splice(2, 1, ['Boat hall supervisor', '', '', '', 'Lock the slip gate', '', '', '']);
    });
    expect(dutiesOf(after, 'hall')).toEqual([HALL[0], HALL[1], 'Lock the slip gate', 'Count the vests twice a day']);
    await catalogue.undo();
    const strip = (roles: readonly CatalogueRole[]) => roles.map(({ title, duties }) => ({ title, duties }));
    expect(strip(await listRoles())).toEqual(strip(before));
  });

  test('takes fields of the role, names split', async () => {
    const after = await exchange((sheet) => {
      set(sheet, 0, AT.superior, 'Harbour master; Owner');
      set(sheet, 4, AT.status, 'Approved');
    });
    expect(after.find(({ id }) => id === 'hall')?.superiors).toEqual(['Harbour master', 'Owner']);
    expect(after.find(({ id }) => id === 'rigger')?.status).toBe('approved');
  });

  test('makes a new role of rows with a new title, their numbers telling what stands under what', async () => {
    const after = await exchange(({ rows }) => {
      const row = (number: string, text: string) => [
        'Deck guide',
        'Boat hall supervisor',
        'Fleet',
        number,
        text,
        '',
        'Draft',
        '',
      ];
      rows.push(row('1', 'Guide the guests'), row('1.1', 'Greet them'), row('2', 'Wear the vest'));
    });
    const guide = after.find(({ title }) => title === 'Deck guide');
    expect(guide).toMatchObject({ superiors: ['Boat hall supervisor'], department: 'Fleet', status: 'draft' });
    expect(guide?.duties.map(({ text }) => text)).toEqual(['Guide the guests', 'Greet them', 'Wear the vest']);
    expect(guide?.duties[1]?.parent).toBe(guide?.duties[0]?.id);
  });

  test('moves a duty to another role and keeps its id', async () => {
    const after = await exchange((sheet) => set(sheet, 3, AT.title, 'Rigging foreman'));
    expect(dutiesOf(after, 'hall')).toEqual(HALL.slice(0, 3));
    expect(after.find(({ id }) => id === 'rigger')?.duties.at(-1)).toMatchObject({ id: 'halld4', text: HALL[3] });
  });

  test('takes a new order from changed numbers', async () => {
    const after = await exchange((sheet) => set(sheet, 3, AT.number, '1'));
    expect(dutiesOf(after, 'hall')).toEqual([HALL[3], HALL[0], HALL[1], HALL[2]]);
  });

  test('what is left for later keeps both values as a conflict', async () => {
    const roles = await listRoles();
    const base = makeBase(roles);
    await catalogue.save('Edited in the catalogue', [
      { kind: 'role', id: 'hall', values: { 'd/halld4/text': 'Count all vests' } },
    ]);
    const now = await listRoles();
    const plan = planMerge(
      editDuties((sheet) => set(sheet, 3, AT.duty, 'Count no vests'), { roles }),
      base,
      now,
    );
    const { edits } = toPlanEdits(
      plan.changes.map((change) => ({ change, value: null })),
      now,
      makeId,
    );
    await catalogue.save('Took over the sheet', edits);
    const hall = (await listRoles()).find(({ id }) => id === 'hall');
    expect(hall?.conflicts.map(({ field, values }) => [field, values.map(({ value }) => value).sort()])).toEqual([
      ['d/halld4/text', ['Count all vests', 'Count no vests']],
    ]);
  });

  test('an edit made meanwhile by somebody else is not replaced', async () => {
    const roles = await listRoles();
    const plan = planMerge(
      editDuties((sheet) => set(sheet, 3, AT.duty, 'Count no vests'), { roles }),
      makeBase(roles),
      roles,
    );
    const { edits } = toPlanEdits(
      plan.changes.map((change) => ({ change, value: 'Count no vests' })),
      roles,
      makeId,
    );
    await catalogue.save('Elsewhere', [{ kind: 'role', id: 'hall', values: { 'd/halld4/text': 'Count all vests' } }]);
    await catalogue.save('Took over the sheet', edits);
    expect((await listRoles()).find(({ id }) => id === 'hall')?.conflicts).toHaveLength(1);
  });

  test('what is only proposed is not done when it is left out', async () => {
    const after = await exchange(
      ({ rows }) => rows.splice(3, 1),
      (all) => all.filter(({ change }) => change.is !== 'gone'),
    );
    expect(dutiesOf(after, 'hall')).toEqual(HALL);
  });

  test('an emptied cell takes the duty away', async () => {
    expect(dutiesOf(await exchange((sheet) => set(sheet, 3, AT.duty, '')), 'hall')).toEqual(HALL.slice(0, 3));
  });
});
