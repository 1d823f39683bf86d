// What happens between the pane and Excel when Excel is busy, silent, gone or slow: waiting, trying again, giving up with a code.
// On the real office.js in front of the emulated Excel, which fails as planned.

import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../excel-addin/workbook/open-workbook.ts';
import { expectCode } from '../../contracts/workbook.ts';
import { ExcelHost, HOST_ERROR } from '../../excel-host/excel-host.ts';
import { connectOffice } from '../../excel-host/office-realm.ts';

/** Quick enough for tests; the attempts are those of a person's patience. */
const QUICK = { answer: 200, retry: 2, attempts: 5 };

function open(api = '1.20') {
  const host = new ExcelHost();
  connectOffice(host, api);
  return { host, book: host.book, port: openWorkbook(QUICK) };
}

const DUTIES = { sheetName: 'Duties', tableName: 'Duties', columns: [{ header: 'Duty' }] };

describe('while a cell is being edited', () => {
  test('a call waits, says why, and goes on as soon as it can', async () => {
    const { host, port } = open();
    host.isCellBeingEdited = true;
    const waits: string[] = [];
    const onWait = (why: string) => {
      host.isCellBeingEdited = waits.push(why) < 3;
    };
    const made = await port.createTable(DUTIES, [['Cook']], { onWait });
    expect(waits).toEqual(['cell-being-edited', 'cell-being-edited', 'cell-being-edited']);
    expect((await port.readTable(made.id)).grid.rows).toEqual([['Cook']]);
  });

  test('for too long, a call gives up, and cancelling ends the wait', async () => {
    const { host, port } = open();
    host.isCellBeingEdited = true;
    const waits: string[] = [];
    await expectCode(port.createTable(DUTIES, [], { onWait: (why) => waits.push(why) }), 'cell-being-edited');
    expect(waits).toHaveLength(QUICK.attempts - 1);
    const signal = { aborted: false };
    await expectCode(port.createTable(DUTIES, [], { signal, onWait: () => (signal.aborted = true) }), 'cancelled');
  });
});

describe('a busy Excel', () => {
  test('is asked again where nothing was done', async () => {
    const { host, port, book } = open();
    host.plan({ after: 1, error: HOST_ERROR.busy });
    host.plan({ after: 2, error: HOST_ERROR.busy });
    const made = await port.createTable(DUTIES, [['Cook']]);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Duties']);
    expect(made.body.rows).toBe(1);
  });
});

describe('an Excel that is gone', () => {
  test('is told as a lost connection, with what was done before', async () => {
    const { host, port } = open();
    host.plan({ after: 3, error: HOST_ERROR.sessionEnded });
    const error = await expectCode(port.createTable(DUTIES, [['Cook']]), 'connection-lost');
    expect(error.place).toMatchObject({ sheet: 'Duties', done: 0, tableId: null });
    expect(error.place.detail).toContain('InvalidOrTimedOutSession');
  });

  test('or never answers, is given up after the longest wait', async () => {
    const { host, port } = open();
    host.plan({ after: 0, isSilent: true });
    await expectCode(port.readOutline(), 'no-answer');
    host.plan({ after: 2, isSilent: true });
    await expectCode(port.createTable(DUTIES, [['Cook']]), 'no-answer');
  });
});

describe('a slow Excel', () => {
  test('is waited for', async () => {
    const { host, port } = open();
    host.latency = 50;
    expect((await port.readOutline()).sheets).toHaveLength(1);
  });
});

describe('an Excel that says something unheard of', () => {
  test('is quoted', async () => {
    const { host, port } = open();
    host.plan({ after: 0, error: 4711 });
    const error = await expectCode(port.readOutline(), 'unexpected');
    expect(error.place.detail).toContain('GeneralException');
  });
});

describe('an Excel that cannot undo a run as one', () => {
  test('is asked again without it, and nothing is done twice', async () => {
    const { host, port } = open();
    const made = await port.createTable(DUTIES, [['Cook']]);
    host.plan({ after: 2, refusal: 'UndoNotSupported' });
    await port.insertRows(made.id, null, [['Clean']]);
    expect((await port.readTable(made.id)).grid.rows).toEqual([['Cook'], ['Clean']]);
  });

  test('is told as it is in a large change, which is never grouped', async () => {
    const { host, port } = open();
    const made = await port.createTable(DUTIES, [['Cook']]);
    host.plan({ after: 2, refusal: 'UndoNotSupported' });
    const rows = Array.from({ length: 1_501 }, (_, row) => [`${row}`]);
    await expectCode(port.insertRows(made.id, null, rows), 'unexpected');
  });
});

describe('calls that write', () => {
  test('wait for each other', async () => {
    const { port } = open();
    const made = await port.createTable(DUTIES, []);
    const rows = (name: string) => Array.from({ length: 30 }, (_, row) => [`${name}${row}`]);
    await Promise.all([port.insertRows(made.id, null, rows('a')), port.insertRows(made.id, null, rows('b'))]);
    const { grid } = await port.readTable(made.id);
    expect(grid.rows).toEqual([...rows('a'), ...rows('b')]);
  });

  test('go on after one that failed', async () => {
    const { port, host } = open();
    const made = await port.createTable(DUTIES, []);
    host.plan({ after: 0, error: HOST_ERROR.denied });
    const [failed, done] = await Promise.allSettled([
      port.insertRows(made.id, null, [['a']]),
      port.insertRows(made.id, null, [['b']]),
    ]);
    expect([failed.status, done.status]).toEqual(['rejected', 'fulfilled']);
    expect((await port.readTable(made.id)).grid.rows).toEqual([['b']]);
  });
});
