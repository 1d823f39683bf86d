// What every implementation of the workbook port promises about writing: what arrives, what is refused, what can be resumed.
// The second half of the contract; workbook.ts has the reading.

import { describe, expect, test } from 'vitest';
import { LONGEST_CELL } from '../../excel-addin/workbook/cells.ts';
import type { NewTable, TableFacts } from '../../excel-addin/workbook/workbook-port.ts';
import { readArea } from '../excel-host/model/area.ts';
import { show } from '../excel-host/model/cell.ts';
import { changeRows, sort, type } from '../excel-host/model/person.ts';
import { filterTable, hideHeaders } from '../excel-host/model/table-changes.ts';
import { expectCode, type Opened } from './workbook.ts';

const DUTIES: NewTable = {
  sheetName: 'Duties',
  tableName: 'Duties',
  columns: [{ header: 'Duty', width: 300, wraps: true }, { header: 'No' }, { header: 'Id' }],
};
const COOK: readonly (readonly [string, number, string])[] = [['Soup', 1, 'a'], ['Stove', 2, 'b'], ['Lock', 3, 'c']]; // prettier-ignore
const SHOWN = COOK.map((row) => row.map(String));

/** Texts that Excel would take for something else, or that break badly written requests. */
const HOSTILE = [
  '=1+1',
  '+1 foo(',
  '-Sum(',
  '@here',
  '=HYPERLINK("http://x","y")',
  '1-2',
  '00123',
  '1e5',
  '12%',
  'TRUE',
  '#N/A',
  "'quoted",
  "''twice",
  ' padded ',
  '\ttab',
  'two\nlines',
  '中文（测试）',
  '😀👩‍👩‍👧',
  '\ud800 alone',
  '"\\"',
  '{"a":null}',
  '\u2028',
  'x'.repeat(LONGEST_CELL),
];

/** The contract's second half; `open` gives a workbook with one empty sheet, "Sheet1". */
export function describeWriting(name: string, open: () => Promise<Opened>): void {
  /** A workbook with the cook's table. */
  const openCook = async () => {
    const { port, book } = await open();
    const made = await port.createTable(DUTIES, COOK);
    const sheet = book.getSheet(made.sheetId);
    const rows = async (table: TableFacts = made) => (await port.readTable(table.id)).grid.rows;
    const guard = { column: 2, texts: ['a', 'b', 'c'] };
    return { port, book, made, sheet, rows, guard };
  };

  describe(`${name}: a new table`, () => {
    test('holds its rows, its header frozen, its columns styled', async () => {
      const { made, sheet, rows, port } = await openCook();
      expect(await rows()).toEqual(SHOWN);
      expect(made.body).toEqual(readArea('A2:C4'));
      expect([sheet.frozenRows, sheet.columnWidths.get(0)]).toEqual([1, 300]);
      expect(sheet.at(1, 1).value).toBe(1);
      const empty = await port.createTable({ ...DUTIES, sheetName: 'None', tableName: 'None' }, []);
      expect(await rows(empty)).toEqual([['', '', '']]);
    });

    test('keeps every text as that text', async () => {
      const { port } = await open();
      const made = await port.createTable(
        DUTIES,
        HOSTILE.map((text, index) => [text, index, text]),
      );
      const { grid, headers } = await port.readTable(made.id);
      expect(grid.rows).toEqual(HOSTILE.map((text, index) => [text, String(index), text]));
      expect(grid.marks.filter(({ is }) => is === 'formula')).toEqual([]);
      expect(headers).toEqual(['Duty', 'No', 'Id']);
    });

    test('breaks lines as Excel does and links to web addresses only', async () => {
      const { port, book } = await open();
      const made = await port.createTable({ ...DUTIES, columns: [{ header: 'Source' }] }, [
        ['a\r\nb\rc'],
        [{ text: '=page', url: 'https://example.org/job?a=1' }],
        [{ text: 'bad', url: 'file:///etc/hosts' }],
      ]);
      const sheet = book.getSheet(made.sheetId);
      expect((await port.readTable(made.id)).grid.rows).toEqual([['a\nb\nc'], ['=page'], ['bad']]);
      expect([1, 2, 3].map((row) => sheet.at(row, 0).link)).toEqual([null, 'https://example.org/job?a=1', null]);
    });

    test('offers its choices in a list', async () => {
      const { port, book } = await open();
      const columns = [{ header: 'Status', choices: ['new', 'kept'] }];
      const made = await port.createTable({ ...DUTIES, columns }, [['new']]);
      const lists = book.getSheet(made.sheetId).validations;
      expect(lists.map(({ rule }) => rule)).toMatchObject([{ list: { source: 'new,kept' } }]);
      const commas = { ...DUTIES, sheetName: 'B', tableName: 'B', columns: [{ header: 'S', choices: ['a,b'] }] };
      await expectCode(port.createTable(commas, []), 'name-not-allowed');
    });

    test('refuses names that are taken or not allowed, and makes nothing', async () => {
      const { port, book } = await openCook();
      const before = book.sheets.length;
      const taken = await expectCode(port.createTable({ ...DUTIES, tableName: 'Other' }, []), 'name-taken');
      expect(taken.place.sheet).toBe('Duties');
      await expectCode(port.createTable({ ...DUTIES, sheetName: 'Other' }, []), 'name-taken');
      for (const sheetName of ['', 'a/b', "'x", 'x'.repeat(32), 'History'])
        await expectCode(port.createTable({ ...DUTIES, sheetName, tableName: 'T' }, []), 'name-not-allowed');
      for (const tableName of ['', 'A1', 'my table'])
        await expectCode(port.createTable({ ...DUTIES, sheetName: 'S', tableName }, []), 'name-not-allowed');
      expect(book.sheets.length).toBe(before);
    });

    test('refuses a text longer than a cell by its row, and makes nothing', async () => {
      const { port, book } = await open();
      const rows = [...COOK, ['x'.repeat(LONGEST_CELL + 1), 4, 'd'] as const];
      const error = await expectCode(port.createTable(DUTIES, rows), 'cell-too-long');
      expect([error.place.row, book.sheets.length]).toEqual([3, 1]);
    });

    test('stopped in the middle can be continued', async () => {
      const { port } = await open();
      const rows = Array.from({ length: 90 }, (_, row) => ['长'.repeat(30_000), row, `id${row}`]);
      const signal = { aborted: false };
      const onProgress = (done: number) => void (signal.aborted = done > 0 && done < 1);
      const error = await expectCode(port.createTable(DUTIES, rows, { onProgress, signal }), 'cancelled');
      const { tableId, done, sheet } = error.place;
      expect([sheet, done > 0 && done < rows.length]).toEqual(['Duties', true]);
      expect((await port.readTable(tableId ?? '')).grid.rows).toHaveLength(done);
      await port.insertRows(tableId ?? '', null, rows.slice(done));
      const { grid } = await port.readTable(tableId ?? '');
      expect(grid.rows.map((row) => row[2])).toEqual(rows.map((row) => row[2]));
    });
  });

  describe(`${name}: rows`, () => {
    test('are put at the end, in the middle and into an empty table', async () => {
      const { port, made, rows } = await openCook();
      await port.insertRows(made.id, null, [['=Bread', 4, 'd']]);
      await port.insertRows(made.id, 1, [['Salt', 5, 'e'], ['Oil', 6, 'f']]); // prettier-ignore
      await port.insertRows(made.id, 0, [['First', 0, 'z']]);
      expect((await rows()).map((row) => row[2])).toEqual(['z', 'a', 'e', 'f', 'b', 'c', 'd']);
      expect((await rows()).at(-1)).toEqual(['=Bread', '4', 'd']);
      const empty = await port.createTable({ ...DUTIES, sheetName: 'None', tableName: 'None' }, []);
      await port.insertRows(empty.id, null, COOK);
      expect(await rows(empty)).toEqual(SHOWN);
    });

    test('at the end move down what stands below the table', async () => {
      const { port, book, made, sheet, rows } = await openCook();
      type(book, sheet, { row: 5, column: 0 }, [['Notes below']]);
      await port.insertRows(made.id, null, COOK);
      expect(await rows()).toEqual([...SHOWN, ...SHOWN]);
      expect(show(sheet.at(8, 0))).toBe('Notes below');
    });

    test('are changed cell by cell where the guard holds', async () => {
      const { port, made, rows, guard, sheet } = await openCook();
      await port.updateCells(
        made.id,
        [
          { row: 2, column: 0, value: '=lock' },
          { row: 0, column: 0, value: 'Broth' },
          { row: 0, column: 1, value: 7 },
          { row: 0, column: 2, value: null },
        ],
        guard,
      );
      expect(await rows()).toEqual([['Broth', '7', 'a'], ['Stove', '2', 'b'], ['=lock', '3', 'c']]); // prettier-ignore
      expect(sheet.at(1, 1).value).toBe(7);
    });

    test('that moved meanwhile are left alone', async () => {
      const { port, book, made, rows, sheet, guard } = await openCook();
      sort(book, sheet, made.body, 2, false);
      const change = [{ row: 0, column: 0, value: 'Broth' }];
      await expectCode(port.updateCells(made.id, change, guard), 'rows-moved');
      await expectCode(port.deleteRows(made.id, [0], guard), 'rows-moved');
      await port.updateCells(made.id, [{ row: 1, column: 0, value: 'Oven' }], guard);
      expect((await rows()).map((row) => row[0])).toEqual(['Lock', 'Oven', 'Soup']);
      changeRows(book, sheet, 'up', 1, 2, 'co-author');
      await expectCode(port.deleteRows(made.id, [2], guard), 'rows-moved');
    });

    test('are deleted in any order; the last leaves a blank one', async () => {
      const { port, made, rows, guard } = await openCook();
      await port.deleteRows(made.id, [0, 2, 0], guard);
      expect(await rows()).toEqual([SHOWN[1]]);
      await port.deleteRows(made.id, [0], null);
      expect(await rows()).toEqual([['', '', '']]);
    });

    test('hidden by a filter are told, and keep rows from moving until it is cleared', async () => {
      const { port, book, made, rows, guard } = await openCook();
      const [table] = book.tables;
      if (table) filterTable(table, { column: 2, texts: new Set(['a', 'c']) });
      const content = await port.readTable(made.id);
      expect([content.isFiltered, content.hiddenRows, content.grid.rows]).toEqual([true, [1], SHOWN]);
      const error = await expectCode(port.insertRows(made.id, null, COOK), 'filtered');
      expect([error.place.sheet, error.place.tableId]).toEqual(['Duties', made.id]);
      await expectCode(port.deleteRows(made.id, [0], guard), 'filtered');
      await port.updateCells(made.id, [{ row: 1, column: 0, value: 'Oven' }], guard);
      await port.clearFilters(made.id);
      await port.insertRows(made.id, null, [['Bread', 4, 'd']]);
      expect((await rows()).map((row) => row[0])).toEqual(['Soup', 'Oven', 'Lock', 'Bread']);
    });
  });

  describe(`${name}: a table whose header row is hidden`, () => {
    test('tells its headers, and takes rows and changes', async () => {
      const { port, book, made, rows, guard } = await openCook();
      const [table] = book.tables;
      if (table) hideHeaders(table);
      const outline = await port.readOutline();
      expect(outline.tables[0]).toMatchObject({ headers: ['Duty', 'No', 'Id'], body: readArea('A2:C4') });
      await port.insertRows(made.id, null, [['Bread', 4, 'd']]);
      await port.updateCells(made.id, [{ row: 0, column: 0, value: 'Broth' }], guard);
      expect((await rows()).map((row) => row[0])).toEqual(['Broth', 'Stove', 'Lock', 'Bread']);
    });
  });

  describe(`${name}: columns`, () => {
    test('are put between others, with their style', async () => {
      const { port, made, rows, sheet } = await openCook();
      await port.insertColumns(made.id, 1, [
        { header: 'Notes', width: 90 },
        { header: 'Status', choices: ['new'] },
      ]);
      await port.insertColumns(made.id, 5, [{ header: 'Last' }]);
      expect((await port.readOutline()).tables[0]?.headers).toEqual(['Duty', 'Notes', 'Status', 'No', 'Id', 'Last']);
      expect((await rows())[0]).toEqual(['Soup', '', '', '1', 'a', '']);
      expect(sheet.columnWidths.get(1)).toBe(90);
      await expectCode(port.insertColumns(made.id, 0, [{ header: 'duty' }]), 'name-not-allowed');
      await port.styleColumns(made.id, new Map([[0, { width: 120 }]]));
      expect(sheet.columnWidths.get(0)).toBe(120);
    });
  });

  describe(`${name}: columns and links`, () => {
    test('columns are deleted, several at once, and put back', async () => {
      const { port, made, rows } = await openCook();
      await port.insertColumns(made.id, 2, [{ header: 'Flag' }, { header: 'More' }]);
      await port.updateCells(made.id, [{ row: 0, column: 2, value: 'x' }], null);
      await port.deleteColumns(made.id, [2, 3, 2]);
      expect((await port.readOutline()).tables[0]?.headers).toEqual(['Duty', 'No', 'Id']);
      expect(await rows()).toEqual(SHOWN);
    });

    test('a text leads to a cell of another sheet, whatever that is called', async () => {
      const { port, book } = await openCook();
      const place = { sheetName: "Cook's list", row: 6, column: 27 };
      const links = { ...DUTIES, sheetName: 'Pairs', tableName: 'Pairs', columns: [{ header: 'Where' }] };
      const made = await port.createTable(links, [[{ text: '=AB7', place }]]);
      expect(book.getSheet(made.sheetId).at(1, 0)).toMatchObject({ value: '=AB7', link: "#'Cook''s list'!AB7" });
    });
  });

  describe(`${name}: a workbook that refuses`, () => {
    test('because a sheet is protected is told by the name of the sheet', async () => {
      const { port, book, made, sheet, rows, guard } = await openCook();
      book.renameSheet(sheet, 'Kitchen', 'co-author');
      sheet.isProtected = true;
      const calls = [
        () => port.updateCells(made.id, [{ row: 0, column: 0, value: 'x' }], guard),
        () => port.insertRows(made.id, null, COOK),
        () => port.deleteRows(made.id, [0], guard),
        () => port.insertColumns(made.id, 0, [{ header: 'New' }]),
        () => port.deleteColumns(made.id, [0]),
        () => port.highlight(sheet.id, [{ areas: [readArea('A1')], colour: '#00AA00' }]),
      ];
      for (const call of calls) expect((await expectCode(call(), 'protected')).place.sheet).toBe('Kitchen');
      expect(await rows()).toEqual(SHOWN);
    });

    test('because the file is read-only, or its structure protected', async () => {
      const { port, book, made, sheet, guard } = await openCook();
      book.isStructureProtected = true;
      await expectCode(port.deleteSheet(sheet.id), 'protected');
      await expectCode(port.createTable({ ...DUTIES, sheetName: 'B', tableName: 'B' }, []), 'protected');
      book.isReadOnly = true;
      await expectCode(port.updateCells(made.id, [{ row: 0, column: 0, value: 'x' }], guard), 'read-only');
      expect((await port.readOutline()).isReadOnly).toBe(true);
    });

    test('because the table or its sheet is gone', async () => {
      const { port, book, made, sheet } = await openCook();
      book.tables = [];
      await expectCode(port.readTable(made.id), 'table-gone');
      await expectCode(port.insertRows(made.id, null, COOK), 'table-gone');
      await port.deleteSheet(sheet.id);
      await expectCode(port.deleteSheet(sheet.id), 'sheet-gone');
      await expectCode(port.show(sheet.id, null), 'sheet-gone');
    });
  });
}
