// Roles into tables, edits back, Undo: the whole way through the fake workbook and the real merge core.
// What a person does in the grid is done through the port, as another hand would.

import { beforeEach, describe, expect, test } from 'vitest';
import { loadBase } from '../../../excel-addin/sheets/keep-base.ts';
import { createSheetExchange, type Review, type SheetExchange } from '../../../excel-addin/sheets/sheet-exchange.ts';
import { openWorkbookCatalogue, type WorkbookCatalogue } from '../../../excel-addin/sheets/workbook-catalogue.ts';
import { createId } from '../../../shared/catalogue/ids.ts';
import { newRoleEdit } from '../../../shared/catalogue/new-role-edits.ts';
import type { Decision } from '../../../shared/exchange/plan-edits.ts';
import { MemoryWorkbook } from '../../fakes/memory-workbook.ts';
import { makeSurroundings, type SetSurroundings } from '../../fakes/surroundings.ts';
import { AT, ROLES } from '../../shared/rows/sample-roles.ts';

let port: MemoryWorkbook;
let kept: WorkbookCatalogue;
let exchange: SheetExchange;
let time: SetSurroundings;

beforeEach(async () => {
  port = new MemoryWorkbook();
  time = makeSurroundings(1);
  await open();
});

/** The pane, opened anew on the same workbook. */
async function open(seed = 1): Promise<void> {
  time = makeSurroundings(seed, time.time);
  kept = await openWorkbookCatalogue(port, time);
  exchange = createSheetExchange({ port, kept, makeId, now: () => time.time++, language: 'en' });
}

const makeId = () => createId(time.now(), time.random);
const EDITS = () =>
  ROLES.map((role) =>
    newRoleEdit({ ...role, duties: role.duties.map((duty) => ({ ...duty, parent: null })) }, null, makeId),
  );

async function readTable(name: string): Promise<{ id: string; rows: readonly (readonly string[])[] }> {
  const { tables } = await port.readOutline();
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return { id: table.id, rows: (await port.readTable(table.id)).grid.rows };
}

const dutyTexts = async () => (await readTable('Duties')).rows.map((row) => row[AT.duty] ?? '');

async function type(row: number, column: number, value: string): Promise<void> {
  await port.updateCells((await readTable('Duties')).id, [{ row, column, value }], null);
}

async function look(): Promise<Review> {
  const review = await exchange.review();
  if (review === null) throw new Error('no tables');
  return review;
}

/** Takes the sheet's word on everything, but nothing that is only proposed. */
function takeAll({ plan }: Review): Decision[] {
  return plan.changes
    .filter(({ is }) => is !== 'gone')
    .map((change) => ({
      change,
      value: change.is === 'field' && change.by !== 'catalogue' ? (change.sheet[0] ?? '') : null,
    }));
}

describe('insert', () => {
  test('makes both tables, one row per duty, text kept as text', async () => {
    const [first, ...others] = EDITS();
    if (first === undefined) throw new Error('no role');
    await exchange.insert('Inserted 3 roles', [
      { ...first, values: { ...first.values, department: '=1+1' } },
      ...others,
    ]);
    const duties = await readTable('Duties');
    expect(duties.rows).toHaveLength(10);
    expect(duties.rows[0]?.slice(0, 5)).toEqual([
      'Boat hall supervisor',
      'Visitor manager',
      '=1+1',
      '1',
      'Open the boat hall every morning and fill in the hall book',
    ]);
    expect((await readTable('Roles')).rows.map(([title]) => title)).toEqual([
      'Boat hall supervisor',
      'Rigging foreman',
      'Ticket clerk',
    ]);
  });

  test('later roles go behind the last row', async () => {
    const [first, second, third] = EDITS();
    if (first === undefined || second === undefined || third === undefined) throw new Error('no roles');
    await exchange.insert('Inserted 2 roles', [first, second]);
    await exchange.insert('Inserted 1 role', [third]);
    expect((await dutyTexts()).slice(7)).toEqual(ROLES[2]?.duties.map(({ text }) => text));
    expect((await look()).plan.changes).toEqual([]);
  });

  test('Undo takes the roles and the sheets away', async () => {
    await exchange.insert('Inserted 3 roles', EDITS());
    expect(await exchange.journal.undo()).toBe('Inserted 3 roles');
    expect((await port.readOutline()).tables).toEqual([]);
    expect(await kept.catalogue.countRoles()).toBe(0);
  });

  test('a stopped Undo is still there, and takes back the rest', async () => {
    const [first, ...others] = EDITS();
    if (first === undefined) throw new Error('no role');
    await exchange.insert('Inserted 1 role', [first]);
    const before = await dutyTexts();
    await exchange.insert('Inserted 2 roles', others);
    const stopped = exchange.journal.undo({ signal: { aborted: true } });
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    expect(exchange.journal.next()).toBe('Inserted 2 roles');
    expect(await exchange.journal.undo()).toBe('Inserted 2 roles');
    expect(await dutyTexts()).toEqual(before);
    expect((await look()).plan.changes).toEqual([]);
  });

  test('an insertion that breaks off is found by the next review, nothing is made twice', async () => {
    const [first, ...others] = EDITS();
    if (first === undefined) throw new Error('no role');
    await exchange.insert('Inserted 1 role', [first]);
    const duties = port.book.sheets.find(({ name }) => name === 'Roles');
    if (duties === undefined) throw new Error('no sheet');
    duties.isProtected = true; // the duties are written, the roles are not
    await expect(exchange.insert('Inserted 2 roles', others)).rejects.toMatchObject({ code: 'protected' });
    duties.isProtected = false;
    const review = await look();
    expect(review.plan.changes.map(({ is }) => is)).toEqual(['catalogue-new', 'catalogue-new']);
    await exchange.apply('Wrote what was missing', review, takeAll(review));
    expect(await dutyTexts()).toHaveLength(10);
    expect((await look()).plan.changes).toEqual([]);
  });
});

describe('review and apply', () => {
  beforeEach(() => exchange.insert('Inserted 3 roles', EDITS()));

  test('an untouched sheet has nothing to review', async () => {
    expect((await look()).plan.changes).toEqual([]);
  });

  test('takes an edit and a new row, gives the row its id, and is calm afterwards', async () => {
    await type(3, AT.duty, 'Count the vests twice a day');
    const { id } = await readTable('Duties');
    await port.insertRows(id, 2, [['Boat hall supervisor', '', '', '', 'Lock the slip gate', '', '', '']]);
    const review = await look();
    await exchange.apply('Took over 2 changes', review, takeAll(review));
    const [hall] = await kept.catalogue.listRoles({ order: 'title' });
    expect(hall?.duties.map(({ text }) => text)).toEqual([
      'Open the boat hall every morning and fill in the hall book',
      'Arrange the shifts of deck guides by the weather',
      'Lock the slip gate',
      'Handle complaints of visitors in the hall',
      'Count the vests twice a day',
    ]);
    const rows = (await readTable('Duties')).rows;
    expect(rows[2]?.[AT.id]).toMatch(/^[0-9a-z]{17}$/);
    expect(rows.slice(0, 5).map((row) => row[AT.number])).toEqual(['1', '2', '3', '4', '5']);
    expect((await look()).plan.changes).toEqual([]);
  });

  test('Undo gives sheet, catalogue and review back as they were', async () => {
    await type(3, AT.duty, 'Count the vests twice a day');
    const before = (await readTable('Duties')).rows;
    const review = await look();
    await exchange.apply('Took over 1 change', review, takeAll(review));
    expect(await exchange.journal.undo()).toBe('Took over 1 change');
    expect((await readTable('Duties')).rows).toEqual(before);
    const [hall] = await kept.catalogue.listRoles({ order: 'title' });
    expect(hall?.duties[3]?.text).toBe('Count the life vests every evening');
    expect((await look()).plan.changes).toMatchObject([
      { is: 'field', by: 'sheet', sheet: ['Count the vests twice a day'] },
    ]);
  });

  test('what was left for later is asked again and stands in the sheet untouched', async () => {
    await type(3, AT.duty, 'Count the vests twice a day');
    await type(2, AT.superior, 'Harbour master');
    const review = await look();
    await exchange.apply(
      'Took over 1 change',
      review,
      takeAll(review).filter(({ change }) => change.is === 'field' && change.field !== 'text'),
    );
    expect((await readTable('Duties')).rows.slice(0, 4).map((row) => row[AT.superior])).toEqual(
      Array.from({ length: 4 }, () => 'Harbour master'),
    );
    expect((await dutyTexts())[3]).toBe('Count the vests twice a day');
    expect((await look()).plan.changes).toMatchObject([{ is: 'field', by: 'sheet', field: 'text' }]);
  });

  test('a change of the catalogue comes into the sheet', async () => {
    const [hall] = await kept.catalogue.listRoles({ order: 'title' });
    const duty = hall?.duties[0]?.id ?? '';
    await kept.catalogue.save('Edited', [
      { kind: 'role', id: hall?.id ?? '', values: { [`d/${duty}/text`]: 'Open the hall at eight' } },
    ]);
    const review = await look();
    expect(review.plan.changes).toMatchObject([{ is: 'field', by: 'catalogue' }]);
    await exchange.apply('Took over 1 change', review, takeAll(review));
    expect((await dutyTexts())[0]).toBe('Open the hall at eight');
  });

  test('a row that is gone stays in the catalogue until it is ticked', async () => {
    const { id } = await readTable('Duties');
    await port.deleteRows(id, [3], null);
    const review = await look();
    expect(review.plan.changes).toMatchObject([{ is: 'gone', ticked: true }]);
    await exchange.apply('Took over nothing', review, []);
    expect((await look()).plan.changes).toMatchObject([{ is: 'gone' }]);
    await exchange.apply(
      'Took 1 duty away',
      review,
      review.plan.changes.map((change) => ({ change, value: null })),
    );
    expect((await kept.catalogue.listRoles({ order: 'title' }))[0]?.duties).toHaveLength(3);
    expect((await look()).plan.changes).toEqual([]);
  });

  test('another machine that opens the workbook goes on', async () => {
    await type(3, AT.duty, 'Count the vests twice a day');
    await open(2);
    const review = await look();
    expect(review.plan.changes).toMatchObject([{ is: 'field', by: 'sheet', field: 'text' }]);
    await exchange.apply('Took over 1 change', review, takeAll(review));
    expect((await look()).plan.changes).toEqual([]);
  });

  test('without any base nothing is anybody’s, and applying makes a base again', async () => {
    await type(3, AT.duty, 'Count the vests twice a day');
    const records = [...(await port.listRecords()).keys()].filter((name) => name.startsWith('base/'));
    await port.deleteRecords(records);
    expect(await loadBase(port)).toBeNull();
    const review = await look();
    expect(review.plan.changes).toMatchObject([{ is: 'field', by: 'unknown', base: null }]);
    await exchange.apply('Took over 1 change', review, takeAll(review));
    expect((await look()).plan).toMatchObject({ changes: [], warnings: [] });
  });

  test('no table of ours is told as none', async () => {
    for (const { sheetId } of (await port.readOutline()).tables) await port.deleteSheet(sheetId);
    expect(await exchange.review()).toBeNull();
  });
});
