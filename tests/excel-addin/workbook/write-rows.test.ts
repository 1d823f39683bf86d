// Large and disturbed writes on the real office.js: how many requests and bytes they cost, and what is left when a co-author,
// the payload limit or a deleted sheet comes between.

import { describe, expect, test, vi } from 'vitest';
import { openWorkbook } from '../../../excel-addin/workbook/open-workbook.ts';
import { expectCode } from '../../contracts/workbook.ts';
import { ExcelHost, HOST_ERROR, PAYLOAD_LIMIT } from '../../excel-host/excel-host.ts';
import { changeRows, type } from '../../excel-host/model/person.ts';
import { connectOffice } from '../../excel-host/office-realm.ts';

// Much is written; on a busy machine it takes its time.
vi.setConfig({ testTimeout: 90_000 });

const COLUMNS = ['Title', 'Superior', 'Department', 'No', 'Duty', 'Notes', 'Status', 'Id'].map((header) => ({
  header,
}));
const TABLE = { sheetName: 'Duties', tableName: 'Duties', columns: COLUMNS };

function open(api = '1.20') {
  const host = new ExcelHost();
  connectOffice(host, api);
  const largest = () => Math.max(...host.costs.map(({ request }) => request));
  const largestAnswer = () => Math.max(...host.costs.map(({ response }) => response));
  return {
    host,
    book: host.book,
    port: openWorkbook({ answer: 60_000, retry: 2, attempts: 3 }),
    largest,
    largestAnswer,
  };
}

const ENGLISH =
  'Writes the duty roster of the two weeks to come, hangs it out and defends it in the room of the drivers; ';
const CHINESE =
  '负责编制未来两周的值班表，张贴并在司机室进行说明，协调各线路的替班、夜班与临时接驳安排；检查车库大门、环线与支线各站的备用司机名单；';

/** One row per duty, as wide as the sheet contract's; `text` about 200 characters. */
function dutyRows(count: number, text: string) {
  return Array.from({ length: count }, (_, row) => [
    `Traffic Manager ${row % 90}`,
    'Depot Director',
    'Operation',
    row % 12,
    `${row} ${text}${text}`,
    '',
    'new',
    `r${row.toString(36)}`,
  ]);
}

test('a history of sixty steps is read in a handful of requests', async () => {
  const { host, port } = open();
  for (let step = 0; step < 60; step++) await port.writeRecord(`step ${step}`, [`operations ${step}`]);
  host.costs.length = 0;
  const records = await port.readRecords([...(await port.listRecords()).keys()]);
  expect(records.get('step 59')).toEqual(['operations 59']);
  expect(records.size).toBe(60);
  // two look for the names, twice, as the list is asked for first; sixty chunks come in two
  expect(host.costs.length).toBeLessThanOrEqual(8);
});

describe('an import of 2,000 rows', () => {
  test.each([['English', ENGLISH], ['Chinese', CHINESE]])('in %s takes at most 10 requests', async (_, text) => {
    const { host, port, largest, book } = open();
    const made = await port.createTable(TABLE, dutyRows(2_000, text));
    expect(host.costs.length).toBeGreaterThan(3);
    expect(host.costs.length).toBeLessThanOrEqual(10);
    expect(largest()).toBeLessThan(PAYLOAD_LIMIT);
    expect(book.getSheet(made.sheetId).at(2_000, 4).value).toBe(`1999 ${text}${text}`);
  }); // prettier-ignore
});

describe('an import of 50,000 rows', () => {
  test.each([['English', ENGLISH], ['Chinese', CHINESE]])(
    'in %s keeps every request and every answer below the limit',
    async (_, text) => {
      const { host, port, largest, largestAnswer } = open();
      const rows = dutyRows(50_000, text);
      const made = await port.createTable(TABLE, rows);
      const writing = host.costs.length;
      const { grid } = await port.readTable(made.id);
      expect(grid.rows.at(-1)).toEqual(rows.at(-1)?.map(String));
      expect(grid.rows).toHaveLength(50_000);
      expect([largest() < PAYLOAD_LIMIT / 2, largestAnswer() < PAYLOAD_LIMIT]).toEqual([true, true]);
      const reading = host.costs.length - writing;
      console.log(`50,000 rows: ${writing} requests to write, ${reading} to read; largest ${largest()} and ${largestAnswer()} bytes`);
      expect(writing).toBeLessThan(60);
    },
  ); // prettier-ignore
});

describe('a request that Excel finds too large', () => {
  test('is halved, and nothing is lost or written twice', async () => {
    const { host, port } = open();
    const rows = dutyRows(100, ENGLISH);
    for (const after of [3, 4, 6]) host.plan({ after, error: HOST_ERROR.requestTooLarge });
    const made = await port.createTable(TABLE, rows);
    const { grid } = await port.readTable(made.id);
    expect(grid.rows).toEqual(rows.map((row) => row.map(String)));
  });

  test('is halved in an empty table too, which gets its first row where the blank one was', async () => {
    const { host, port } = open();
    const rows = dutyRows(40, ENGLISH);
    const made = await port.createTable(TABLE, []);
    for (const after of [2, 3]) host.plan({ after, error: HOST_ERROR.requestTooLarge });
    await port.insertRows(made.id, null, rows);
    const { grid } = await port.readTable(made.id);
    expect(grid.rows).toEqual(rows.map((row) => row.map(String)));
  });

  test('with a single row is told by its number, and the rows before it are there', async () => {
    const { host, port } = open();
    const made = await port.createTable(TABLE, []);
    const long = Array.from({ length: 8 }, () => '长'.repeat(32_767));
    const rows = [...dutyRows(2, ENGLISH), long];
    // The first chunk holds all three: halved to two, then the long one alone fails again.
    host.plan({ after: 2, error: HOST_ERROR.requestTooLarge });
    host.plan({ after: 4, error: HOST_ERROR.requestTooLarge });
    const error = await expectCode(port.insertRows(made.id, null, rows), 'too-large');
    expect(error.place).toMatchObject({ sheet: 'Duties', tableId: made.id, done: 2, row: 2 });
    expect((await port.readTable(made.id)).grid.rows).toHaveLength(2);
  });
});

describe('an answer that is too large', () => {
  test('is asked for in halves', async () => {
    const { port, book, largestAnswer } = open();
    const sheet = book.getSheet('Sheet1');
    const rows = Array.from({ length: 60 }, (_, row) => [`${row}`, '长'.repeat(32_000), '长'.repeat(32_000)]);
    type(book, sheet, { row: 0, column: 0 }, rows);
    const grid = await port.readCells(sheet.id, null);
    expect(grid?.rows).toEqual(rows);
    expect(largestAnswer()).toBeGreaterThan(PAYLOAD_LIMIT); // it was refused, and then halved
  });
});

describe('a co-author in the middle of a write', () => {
  test('who renames the sheet changes nothing', async () => {
    const { host, port, book } = open();
    const rename = () => book.renameSheet(book.getSheet('Duties'), 'Tasks', 'co-author');
    host.plan({ after: 3, meanwhile: { beforeAction: 3, act: rename } });
    const made = await port.createTable(TABLE, dutyRows(10, ENGLISH));
    expect([made.sheetName, made.body.rows]).toEqual(['Tasks', 10]);
  });

  test('who deletes the sheet ends it with the name of the sheet', async () => {
    const { host, port, book } = open();
    const rows = dutyRows(20_000, ENGLISH);
    const doom = () => book.deleteSheet(book.getSheet('Duties'), 'co-author');
    host.plan({ after: 4, meanwhile: { beforeAction: 2, act: doom } });
    const error = await expectCode(port.createTable(TABLE, rows), 'sheet-gone');
    expect([error.place.sheet, error.place.done > 0, error.place.tableId]).toEqual(['Duties', true, null]);
    expect(book.sheets).toHaveLength(1);
  });

  test('who protects the sheet leaves what was done, to be continued', async () => {
    const { host, port, book } = open();
    const rows = dutyRows(20_000, ENGLISH);
    const made = await port.createTable(TABLE, []);
    const sheet = book.getSheet(made.sheetId);
    host.plan({ after: 3, meanwhile: { beforeAction: 0, act: () => void (sheet.isProtected = true) } });
    const error = await expectCode(port.insertRows(made.id, null, rows), 'protected');
    expect(error.place.done).toBeGreaterThan(0);
    sheet.isProtected = false;
    await port.insertRows(made.id, null, rows.slice(error.place.done));
    const { grid } = await port.readTable(made.id);
    expect(grid.rows.map((row) => row.at(-1))).toEqual(rows.map((row) => row.at(-1)));
  });

  test('who inserts rows between reading and changing is noticed', async () => {
    const { port, book } = open();
    const rows = dutyRows(5, ENGLISH);
    const made = await port.createTable(TABLE, rows);
    const guard = { column: 7, texts: rows.map((row) => String(row[7])) };
    changeRows(book, book.getSheet(made.sheetId), 'down', 3, 1, 'co-author');
    await port.updateCells(made.id, [{ row: 0, column: 4, value: 'Above' }], guard);
    await expectCode(port.updateCells(made.id, [{ row: 4, column: 4, value: 'Below' }], guard), 'rows-moved');
  });
});

describe('a leading apostrophe', () => {
  test.each([true, false])('is kept, whether or not Excel eats one (%s)', async (eats) => {
    const { port, book } = open();
    book.eatsApostrophe = eats;
    const texts = ["'quoted'", "''", 'plain', "'", "'=1"];
    const made = await port.createTable({ ...TABLE, columns: [{ header: "'Duty" }] }, texts.map((text) => [text]));
    const { grid, headers } = await port.readTable(made.id);
    expect([headers, grid.rows.flat()]).toEqual([["'Duty"], texts]);
    await port.updateCells(made.id, [{ row: 2, column: 0, value: "'tis" }], null);
    expect((await port.readTable(made.id)).grid.rows[2]).toEqual(["'tis"]);
  }); // prettier-ignore
});

describe('a table with a totals row', () => {
  test.each(['1.9', '1.20'])('keeps it below the new rows (ExcelApi %s)', async (api) => {
    const { port, book } = open(api);
    const made = await port.createTable({ ...TABLE, columns: [{ header: 'Duty' }] }, [['a']]);
    const [table] = book.tables;
    if (!table) throw new Error('no table');
    type(book, table.sheet, { row: 2, column: 0 }, [['Total']]);
    table.hasTotals = true;
    await port.insertRows(made.id, null, [['b'], ['c']]);
    expect((await port.readTable(made.id)).grid.rows).toEqual([['a'], ['b'], ['c']]);
    expect(table.sheet.at(4, 0).value).toBe('Total');
  });
});

describe('many scattered changes', () => {
  test('go in few requests', async () => {
    const { host, port } = open();
    const rows = dutyRows(6_000, ENGLISH);
    const made = await port.createTable(TABLE, rows);
    const before = host.costs.length;
    const changes = Array.from({ length: 3_000 }, (_, index) => ({ row: 2 * index, column: 4, value: `new ${index}` }));
    await port.updateCells(made.id, changes, { column: 7, texts: rows.map((row) => String(row[7])) });
    expect(host.costs.length - before).toBeLessThanOrEqual(8);
    expect(Math.max(...host.costs.map(({ request }) => request))).toBeLessThan(PAYLOAD_LIMIT);
    const { grid } = await port.readTable(made.id);
    expect([grid.rows[5_998]?.[4], grid.rows[5_999]?.[4]]).toEqual(['new 2999', rows[5_999]?.[4]]);
  });
});
