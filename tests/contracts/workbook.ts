// What every implementation of the workbook port promises about reading, showing, watching and keeping records.
// Runs against the in-memory fake and against the office.js adapter on the emulated Excel; workbook-writes.ts has the writing.

import { describe, expect, test } from 'vitest';
import { LONGEST_CELL } from '../../excel-addin/workbook/cells.ts';
import { WorkbookError, type WorkbookErrorCode } from '../../excel-addin/workbook/workbook-error.ts';
import type { WorkbookEvent, WorkbookPort } from '../../excel-addin/workbook/workbook-port.ts';
import { readArea } from '../excel-host/model/area.ts';
import type { Book } from '../excel-host/model/book.ts';
import { changeRows, merge, type, typeFormula } from '../excel-host/model/person.ts';

/** A port and the workbook behind it, in which the test plays the person. */
export interface Opened {
  readonly port: WorkbookPort;
  readonly book: Book;
  /** Waits until everything that was told has arrived. */
  readonly settle: () => Promise<void>;
}

/** The error a promise rejects with. Fails where it does not reject, or with something else than a WorkbookError. */
export async function errorOf(promise: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WorkbookError);
  return error as WorkbookError; // checked in the line before
}

/** Fails unless the promise rejects with this code. */
export async function expectCode(promise: Promise<unknown>, code: WorkbookErrorCode): Promise<WorkbookError> {
  const error = await errorOf(promise);
  expect([error.code, error.message]).toEqual([code, expect.anything()]);
  return error;
}

const CORNER = { row: 0, column: 0 };

/** The contract's first half; `open` gives a workbook with one empty sheet, "Sheet1". */
export function describeReading(name: string, open: () => Promise<Opened>): void {
  describe(`${name}: the workbook`, () => {
    test('is told in outline', async () => {
      const { port, book } = await open();
      const data = book.addSheet("Cook's data", 'person');
      type(book, data, { row: 1, column: 1 }, [['a', 'b'], ['c']]);
      const hidden = book.addSheet('Kept away', 'person');
      hidden.visibility = 'Hidden';
      hidden.isProtected = true;
      await port.writeRecord('base', ['x']);
      const outline = await port.readOutline();
      expect(outline).toMatchObject({ name: book.name, isReadOnly: false, isStructureProtected: false });
      expect(outline.activeSheetId).toBe(book.activeId);
      expect(outline.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
        ['Sheet1', 'visible', false],
        ["Cook's data", 'visible', false],
        ['Kept away', 'hidden', true],
      ]);
      expect(outline.sheets.map(({ used }) => used)).toEqual([null, readArea('B2:C3'), null]);
    });

    test('tells its tables with headers and filter', async () => {
      const { port, book } = await open();
      const made = await port.createTable(
        { sheetName: 'Duties', tableName: 'Duties', columns: [{ header: 'Duty' }, { header: 'Id' }] },
        [['Cook', 'a']],
      );
      const { tables } = await port.readOutline();
      expect(tables).toEqual([made]);
      expect(made).toMatchObject({
        name: 'Duties',
        sheetName: 'Duties',
        headers: ['Duty', 'Id'],
        body: readArea('A2:B2'),
        isFiltered: false,
      });
      expect(book.findSheet('Duties')?.id).toBe(made.sheetId);
    });
  });

  describe(`${name}: cells`, () => {
    test('are read as the words they show, with what is special about them', async () => {
      const { port, book } = await open();
      const sheet = book.getSheet('Sheet1');
      type(book, sheet, { row: 1, column: 1 }, [['Cook', '12.5', '2026-11-23', 'TRUE', '#REF!', "'=text", 'a\nb']]);
      typeFormula(book, sheet, { row: 2, column: 1 }, '=1+2', 3);
      typeFormula(book, sheet, { row: 2, column: 2 }, '=A9', '#N/A');
      const grid = await port.readCells(sheet.id, null);
      expect(grid?.area).toEqual(readArea('B2:H3'));
      expect(grid?.rows).toEqual([
        ['Cook', '12.5', '11/23/2026', 'TRUE', '#REF!', '=text', 'a\nb'],
        ['3', '#N/A', '', '', '', '', ''],
      ]);
      expect(grid?.marks).toEqual([
        { row: 0, column: 4, is: 'error' },
        { row: 1, column: 0, is: 'formula' },
        { row: 1, column: 1, is: 'error' },
      ]);
    });

    test('of a given area are read with its empty ones, and merged ones are told where they are asked for', async () => {
      const { port, book } = await open();
      const sheet = book.getSheet('Sheet1');
      type(book, sheet, CORNER, [['Duties of the cook'], ['Soup']]);
      merge(book, sheet, readArea('A1:B1'));
      const grid = await port.readCells(sheet.id, readArea('A1:B3'), { withMerged: true });
      expect(grid?.rows).toEqual([['Duties of the cook', ''], ['Soup', ''], ['', '']]); // prettier-ignore
      expect(grid?.marks).toEqual(port.abilities.knowsMerged ? [{ row: 0, column: 1, is: 'merged' }] : []);
      expect(grid?.knowsMerged).toBe(port.abilities.knowsMerged);
      // Asking empties the person's Undo in Excel on Windows.
      expect(await port.readCells(sheet.id, null)).toMatchObject({ marks: [], knowsMerged: false });
    });

    test('of an empty sheet are none; of a deleted sheet there is an error', async () => {
      const { port, book } = await open();
      const sheet = book.addSheet('Soon gone', 'person');
      expect(await port.readCells(sheet.id, null)).toBeNull();
      book.deleteSheet(sheet, 'co-author');
      await expectCode(port.readCells(sheet.id, null), 'sheet-gone');
    });

    test('selected: every block as far as it is in use', async () => {
      const { port, book } = await open();
      const sheet = book.getSheet('Sheet1');
      type(book, sheet, CORNER, [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ]);
      book.select(sheet, [readArea('A:A'), readArea('C2:D9'), readArea('F1:F2')], 'person');
      const grids = await port.readSelection();
      expect(grids.map(({ area, rows }) => [area, rows])).toEqual([
        [readArea('A1:A2'), [['a'], ['d']]],
        [readArea('C2'), [['f']]],
      ]);
      book.isShapeSelected = true;
      await expectCode(port.readSelection(), 'selection');
    });

    test('of a large sheet arrive whole', async () => {
      const { port, book } = await open();
      const sheet = book.getSheet('Sheet1');
      const rows = Array.from({ length: 3000 }, (_, row) => [`duty ${row}`, String(row)]);
      type(book, sheet, CORNER, rows);
      typeFormula(book, sheet, { row: 2900, column: 1 }, '=2899+1', 2900);
      const seen: number[] = [];
      const grid = await port.readCells(sheet.id, null, { onProgress: (done) => seen.push(done) });
      expect(grid?.rows).toEqual(rows);
      expect(grid?.marks).toEqual([{ row: 2900, column: 1, is: 'formula' }]);
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
      expect(seen.at(-1)).toBe(1);
      await expectCode(port.readCells(sheet.id, null, { signal: { aborted: true } }), 'cancelled');
    });
  });

  describe(`${name}: the screen`, () => {
    test('shows a sheet and selects an area, also on a hidden sheet', async () => {
      const { port, book } = await open();
      const sheet = book.addSheet('Away', 'person');
      sheet.visibility = 'Hidden';
      await port.show(sheet.id, readArea('B3:C4'));
      expect([sheet.visibility, book.activeId, book.selection]).toEqual(['Visible', sheet.id, [readArea('B3:C4')]]);
    });

    test('shows one set of highlights a sheet, over its own colours', async () => {
      const { port, book } = await open();
      const sheet = book.getSheet('Sheet1');
      sheet.conditionalFormats.push({ id: 'theirs', areas: [readArea('A1')], formula: '=A1>1', colour: '#FF0000' });
      const ours = () => sheet.conditionalFormats.filter(({ colour }) => colour !== '#FF0000');
      const many = Array.from({ length: 3000 }, (_, index) => ({ row: 2 * index, column: 0, rows: 1, columns: 1 }));
      await port.highlight(sheet.id, [{ areas: many, colour: '#00AA00' }]);
      expect(ours().flatMap(({ areas }) => areas)).toEqual(many);
      await port.highlight(sheet.id, [{ areas: [readArea('C1:D2')], colour: '#0000AA' }]);
      expect(ours()).toMatchObject([{ areas: [readArea('C1:D2')], colour: '#0000AA' }]);
      await port.highlight(sheet.id, []);
      expect([ours().length, sheet.conditionalFormats.length]).toEqual([0, 1]);
    });
  });

  describe(`${name}: records`, () => {
    test('are read several at once, large ones among them; a name that is none is missing', async () => {
      const { port } = await open();
      const large = Array.from({ length: 45 }, (_, index) => `chunk ${index}`);
      const written = new Map([['a', ['1', '=2']], ['b', large], ['c', ['x']], ['d', large.slice(0, 39)]]); // prettier-ignore
      for (const [name, chunks] of written) await port.writeRecord(name, chunks);
      const read = await port.readRecords(['d', 'none', 'a', 'b', 'c']);
      expect(new Map([...read].sort())).toEqual(written);
      expect((await port.readRecords([])).size).toBe(0);
    });

    test('are kept out of sight, replaced whole and deleted', async () => {
      const { port, book } = await open();
      expect(await port.readRecord('base')).toBeNull();
      expect([...(await port.listRecords())]).toEqual([]);
      const long = ['=1+1', "'quoted", '00123', '中'.repeat(LONGEST_CELL), 'x'.repeat(LONGEST_CELL)];
      await port.writeRecord('base/1', long);
      await port.writeRecord('base/2', ['two']);
      await port.writeRecord('base/1', [...long, 'more']);
      expect(await port.readRecord('base/1')).toEqual([...long, 'more']);
      expect(new Map(await port.listRecords())).toEqual(new Map([['base/1', 6], ['base/2', 1]])); // prettier-ignore
      expect(book.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name)).toEqual([
        'Sheet1',
      ]);
      await port.deleteRecords(['base/1', 'never there']);
      expect([...(await port.listRecords()).keys()]).toEqual(['base/2']);
      expect(await port.readRecord('base/1')).toBeNull();
      await expectCode(port.writeRecord('base/3', ['x'.repeat(LONGEST_CELL + 1)]), 'cell-too-long');
    });

    test('cannot be begun in a workbook whose structure is protected', async () => {
      const { port, book } = await open();
      book.isStructureProtected = true;
      await expectCode(port.writeRecord('base', ['x']), 'protected');
    });
  });

  describe(`${name}: events`, () => {
    test('tell changes with their source, selections and sheets, until stopped', async () => {
      const { port, book, settle } = await open();
      const sheet = book.getSheet('Sheet1');
      const events: WorkbookEvent[] = [];
      const stop = await port.watch((event) => events.push(event));
      const take = async () => (await settle(), events.splice(0));
      type(book, sheet, CORNER, [['a']], 'person');
      expect(await take()).toEqual([{ is: 'changed', sheetId: sheet.id, source: 'local', own: false }]);
      changeRows(book, sheet, 'down', 0, 2, 'co-author');
      expect(await take()).toEqual([{ is: 'changed', sheetId: sheet.id, source: 'remote', own: false }]);
      book.select(sheet, [readArea('B2'), readArea('A4:C5')], 'person');
      expect(await take()).toEqual([{ is: 'selected', sheetId: sheet.id, areas: [readArea('B2'), readArea('A4:C5')] }]);
      book.addSheet('New', 'person');
      expect(await take()).toEqual([{ is: 'sheets' }]);
      await stop();
      type(book, sheet, CORNER, [['b']], 'person');
      expect(await take()).toEqual([]);
    });

    test('tell the own changes as such', async () => {
      const { port, settle } = await open();
      const events: WorkbookEvent[] = [];
      const stop = await port.watch((event) => events.push(event));
      await port.createTable({ sheetName: 'Duties', tableName: 'Duties', columns: [{ header: 'Duty' }] }, [['Cook']]);
      await settle();
      const changes = events.flatMap((event) => (event.is === 'changed' ? [event.own] : []));
      expect(new Set(changes)).toEqual(new Set([port.abilities.knowsOwnChanges]));
      await stop();
    });
  });
}
