// The pane's work from end to end, on the fake workbook with the real parser and merge core.
// What a person does in the grid is done through the port.

import { beforeEach, describe, expect, test } from 'vitest';
import type { Pane } from '../../../excel-addin/taskpane/create-pane.ts';
import { MemoryWorkbook } from '../../fakes/memory-workbook.ts';
import { openPane } from './open-pane.ts';

const TEXT = `Boat hall supervisor
Reports to: Visitor manager
Duties:
1. Open the boat hall every morning.
2. Count the life vests every evening.`;

let port: MemoryWorkbook;
let pane: Pane;

beforeEach(async () => {
  port = new MemoryWorkbook();
  pane = await openPane(port);
});

async function insertText(): Promise<void> {
  await pane.readPaste({ html: '', text: TEXT });
  await pane.insert();
}

async function readDuties() {
  const table = (await port.readOutline()).tables.find(({ name }) => name === 'Duties');
  if (table === undefined) throw new Error('no table');
  return { id: table.id, sheetId: table.sheetId, rows: (await port.readTable(table.id)).grid.rows };
}

describe('reading and inserting', () => {
  test('a paste becomes roles, the roles become rows', async () => {
    await pane.readPaste({ html: '', text: TEXT });
    expect(pane.state.outcome.value).toEqual({ is: 'read', roles: 1, duties: 2 });
    await pane.insert();
    expect(pane.state.problem.value).toBeNull();
    expect(pane.state.outcome.value).toEqual({ is: 'inserted', roles: 1, duties: 2 });
    expect((await readDuties()).rows.map((row) => row.slice(0, 2))).toEqual([
      ['Boat hall supervisor', 'Visitor manager'],
      ['Boat hall supervisor', 'Visitor manager'],
    ]);
  });

  test('a role that is not ticked is not inserted', async () => {
    await pane.readPaste({ html: '', text: TEXT });
    pane.tickRole(0, false);
    await pane.insert();
    expect((await port.readOutline()).tables).toEqual([]);
  });

  test('a text without roles keeps what was pasted and says so', async () => {
    pane.typePaste('Opening hours 9 to 5');
    await pane.readPaste({ html: '', text: 'Opening hours 9 to 5' });
    expect(pane.state.outcome.value).toEqual({ is: 'nothing-found' });
    expect(pane.state.paste.value).toBe('Opening hours 9 to 5');
  });

  test('outside Excel pasted text is read, and inserting says what is missing', async () => {
    const alone = await openPane(null);
    expect(alone.state.excel.value).toBe('absent');
    await alone.readPaste({ html: '', text: TEXT });
    expect(alone.state.reading.value?.roles).toHaveLength(1);
    await alone.insert();
    expect(alone.state.problem.value?.code).toBe('connection-lost');
    expect(alone.state.reading.value?.roles).toHaveLength(1);
  });

  test('a read-only workbook is told; the roles are still there to try again', async () => {
    await pane.readPaste({ html: '', text: TEXT });
    port.book.isReadOnly = true;
    await pane.insert();
    expect(pane.state.problem.value?.code).toBe('read-only');
    expect(pane.state.reading.value).not.toBeNull();
    port.book.isReadOnly = false;
    await pane.insert();
    expect((await readDuties()).rows).toHaveLength(2);
    await pane.review();
    expect(pane.state.review.value?.review.plan.changes).toEqual([]);
  });
});

describe('reviewing', () => {
  test('an edit in the sheet is reviewed, applied and undone', async () => {
    await insertText();
    const { id } = await readDuties();
    await port.updateCells(id, [{ row: 1, column: 4, value: 'Count the vests twice' }], null);
    await pane.review();
    const change = pane.state.review.value?.review.plan.changes[0];
    expect(change).toMatchObject({ is: 'field', by: 'sheet', field: 'text' });
    await pane.apply();
    expect(pane.state.outcome.value).toEqual({ is: 'applied', changes: 1 });
    expect(pane.state.review.value?.review.plan.changes).toEqual([]);
    await pane.undo();
    expect(pane.state.outcome.value).toMatchObject({ is: 'undone' });
    expect(pane.state.review.value?.review.plan.changes).toMatchObject([{ is: 'field', by: 'sheet' }]);
  });

  test('a text of one’s own is taken instead of both', async () => {
    await insertText();
    const { id } = await readDuties();
    await port.updateCells(id, [{ row: 1, column: 4, value: 'Count the vests twice' }], null);
    await pane.review();
    const change = pane.state.review.value?.review.plan.changes[0];
    if (change === undefined) throw new Error('no change');
    pane.choose(change, { take: 'text', text: 'Count the vests three times' });
    await pane.apply();
    expect((await readDuties()).rows[1]?.[4]).toBe('Count the vests three times');
  });

  test('the catalogue’s word puts the old text back into the sheet', async () => {
    await insertText();
    const { id } = await readDuties();
    await port.updateCells(id, [{ row: 1, column: 4, value: 'Count the vests twice' }], null);
    await pane.review();
    const change = pane.state.review.value?.review.plan.changes[0];
    if (change === undefined) throw new Error('no change');
    pane.choose(change, { take: 'catalogue' });
    await pane.apply();
    expect((await readDuties()).rows[1]?.[4]).toBe('Count the life vests every evening.');
  });

  test('a workbook without our tables says so', async () => {
    await pane.review();
    expect(pane.state.hasNoTables.value).toBe(true);
  });
});

describe('scanning and following', () => {
  test('sheets of others are read and inserted, ours are left out', async () => {
    const columns = ['Post', 'Reports to', 'Duty'].map((header) => ({ header }));
    await port.createTable({ sheetName: 'Kitchen', tableName: 'Kitchen', columns }, [
      ['Cook', 'Head cook', 'Stir the soup'],
    ]);
    await insertText();
    await pane.scan();
    pane.show('scan');
    const scan = pane.state.scan.value;
    expect(scan?.sheets.filter(({ isOurs }) => isOurs).map(({ sheet }) => sheet.name)).toEqual(['Duties', 'Roles']);
    const kitchen = scan?.sheets.find(({ sheet }) => sheet.name === 'Kitchen');
    expect(kitchen?.reading?.parsed.roles.map(({ title }) => title?.text)).toEqual(['Cook']);
    await pane.insert();
    expect((await readDuties()).rows.map(([title]) => title)).toEqual([
      'Boat hall supervisor',
      'Boat hall supervisor',
      'Cook',
    ]);
  });

  test('the selected row’s role and duty are shown', async () => {
    await insertText();
    const { sheetId } = await readDuties();
    await port.show(sheetId, { row: 2, column: 4, rows: 1, columns: 1 });
    await expect.poll(() => pane.state.selected.value?.row).toBe(3);
    const { role, dutyId } = pane.state.selected.value ?? {};
    expect(role?.duties.find(({ id }) => id === dutyId)?.text).toBe('Count the life vests every evening.');
  });
});
