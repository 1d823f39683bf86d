// The workbook port without office.js: straight on the model of a workbook that the Excel host uses too.
// For tests of the pane and of whatever stands on the port. Everything a person does is done on `book` (tests/excel-host/model).

import { checkChoices, checkHeaders, HIGHLIGHT_FORMULA } from '../../excel-addin/workbook/cell-values.ts';
import { LONGEST_CELL, type Area, type CellValue, type Grid } from '../../excel-addin/workbook/cells.ts';
import { WorkbookError } from '../../excel-addin/workbook/workbook-error.ts';
import type {
  Abilities,
  CellChange,
  Course,
  Highlight,
  NewColumn,
  NewTable,
  ReadCourse,
  RowGuard,
  TableContent,
  TableFacts,
  WorkbookEvent,
  WorkbookOutline,
  WorkbookPort,
} from '../../excel-addin/workbook/workbook-port.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../excel-host/model/area.ts';
import { Book } from '../excel-host/model/book.ts';
import type { Sheet } from '../excel-host/model/sheet.ts';
import { addTableColumn, deleteTableColumn, filterTable } from '../excel-host/model/table-changes.ts';
import { bodyOf, type Table } from '../excel-host/model/table.ts';
import { describeTable, readGrid, styleColumns, toWorkbookEvent } from './memory-cells.ts';
import { MemoryRuns, type Fault } from './memory-runs.ts';
import { createTable, deleteRows, getTable, insertRows, updateCells } from './memory-tables.ts';

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

export class MemoryWorkbook implements WorkbookPort {
  /** May be changed before use, to see what the pane does in an older Excel. */
  abilities: Abilities = { groupsUndo: true, knowsMerged: true, knowsOwnChanges: true };
  readonly book: Book;
  readonly #runs: MemoryRuns;
  readonly #records = new Map<string, readonly string[]>();

  constructor(book = new Book()) {
    this.book = book;
    this.#runs = new MemoryRuns(() => book.isReadOnly);
  }

  /** Lets a coming request fail; see `Fault`. */
  plan(fault: Fault): void {
    this.#runs.plan(fault);
  }

  readOutline(): Promise<WorkbookOutline> {
    return this.#runs.run(null, async (step) => {
      await step();
      const { book } = this;
      return {
        name: book.name,
        url: book.url,
        isReadOnly: book.isReadOnly,
        isStructureProtected: book.isStructureProtected,
        activeSheetId: book.activeId,
        sheets: book.sheets.map((sheet) => ({
          id: sheet.id,
          name: sheet.name,
          visibility: VISIBILITY[sheet.visibility],
          isProtected: sheet.isProtected,
          used: sheet.used(WHOLE_SHEET, true),
        })),
        tables: book.tables.map(describeTable),
      };
    });
  }

  readSelection(course: Course = {}): Promise<readonly Grid[]> {
    return this.#runs.run(course, async (step) => {
      await step();
      if (this.book.isShapeSelected) throw new WorkbookError('selection');
      const sheet = this.book.getSheet(this.book.activeId);
      return this.book.selection.flatMap((area) => {
        const used = sheet.used(area, true);
        return used ? [readGrid(sheet, used)] : [];
      });
    });
  }

  readCells(sheetId: string, area: Area | null, course: ReadCourse = {}): Promise<Grid | null> {
    return this.#runs.run(course, async (step) => {
      await step();
      const sheet = this.#sheet(sheetId);
      const wanted = area ?? sheet.used(WHOLE_SHEET, true);
      return wanted && readGrid(sheet, wanted, this.abilities.knowsMerged && course.withMerged);
    });
  }

  readTable(tableId: string, course: Course = {}): Promise<TableContent> {
    return this.#runs.run(course, async (step) => {
      await step();
      const table = this.#table(tableId);
      const body = bodyOf(table);
      const rows = Array.from({ length: body.rows }, (_, row) => row);
      return {
        ...describeTable(table),
        grid: readGrid(table.sheet, body),
        hiddenRows: rows.filter((row) => table.sheet.isHidden(body.row + row)),
      };
    });
  }

  createTable(table: NewTable, rows: readonly (readonly CellValue[])[], course: Course = {}): Promise<TableFacts> {
    return createTable(this.book, this.#runs, { table, rows, course });
  }

  insertRows(
    tableId: string,
    at: number | null,
    rows: readonly (readonly CellValue[])[],
    course: Course = {},
  ): Promise<void> {
    return insertRows(this.book, this.#runs, { tableId, at, rows, course });
  }

  updateCells(
    tableId: string,
    changes: readonly CellChange[],
    guard: RowGuard | null,
    course: Course = {},
  ): Promise<void> {
    return updateCells(this.book, this.#runs, { tableId, changes, guard, course });
  }

  deleteRows(tableId: string, rows: readonly number[], guard: RowGuard | null, course: Course = {}): Promise<void> {
    return deleteRows(this.book, this.#runs, { tableId, rows, guard, course });
  }

  insertColumns(tableId: string, at: number, columns: readonly NewColumn[]): Promise<void> {
    return this.#runs.run(null, async (step, place) => {
      await step();
      const table = this.#table(tableId);
      place.enter(table);
      checkHeaders(columns, describeTable(table).headers);
      columns.forEach(({ header }, index) => addTableColumn(this.book, table, at + index, header));
      styleColumns(
        table,
        columns.map((column, index) => [at + index, column] as const),
      );
    });
  }

  deleteColumns(tableId: string, columns: readonly number[]): Promise<void> {
    return this.#runs.run(null, async (step, place) => {
      await step();
      const table = this.#table(tableId);
      place.enter(table);
      for (const column of [...new Set(columns)].sort((one, other) => other - one))
        deleteTableColumn(this.book, table, column);
    });
  }

  styleColumns(tableId: string, columns: ReadonlyMap<number, Omit<NewColumn, 'header'>>): Promise<void> {
    return this.#runs.run(null, async (step, place) => {
      for (const { choices } of columns.values()) if (choices) checkChoices(choices);
      await step();
      const table = this.#table(tableId);
      place.enter(table);
      this.book.checkCells(table.sheet);
      styleColumns(table, columns);
    });
  }

  freezeHeader(tableId: string): Promise<void> {
    return this.#runs.run(null, async (step) => {
      await step();
      const table = this.#table(tableId);
      table.sheet.frozenRows = table.area.row + 1;
    });
  }

  clearFilters(tableId: string): Promise<void> {
    return this.#runs.run(null, async (step, place) => {
      await step();
      const table = this.#table(tableId);
      place.enter(table);
      this.book.checkCells(table.sheet);
      filterTable(table, null);
    });
  }

  deleteSheet(sheetId: string): Promise<void> {
    return this.#runs.run(null, async (step, place) => {
      await step();
      const sheet = this.#sheet(sheetId);
      place.sheet = sheet.name;
      this.book.deleteSheet(sheet, 'add-in');
    });
  }

  highlight(sheetId: string, highlights: readonly Highlight[]): Promise<void> {
    return this.#runs.run(null, async (step, place) => {
      await step();
      const sheet = this.#sheet(sheetId);
      place.sheet = sheet.name;
      this.book.checkCells(sheet);
      const theirs = sheet.conditionalFormats.filter(({ formula }) => formula !== HIGHLIGHT_FORMULA);
      const ours = highlights
        .filter(({ areas }) => areas.length > 0)
        .map(({ areas, colour }) => ({ id: this.book.newId(), areas, colour, formula: HIGHLIGHT_FORMULA }));
      sheet.conditionalFormats = [...theirs, ...ours];
    });
  }

  show(sheetId: string, area: Area | null): Promise<void> {
    return this.#runs.run(null, async (step) => {
      await step();
      const sheet = this.#sheet(sheetId);
      sheet.visibility = 'Visible';
      this.book.activate(sheet, 'add-in');
      if (area) this.book.select(sheet, [area], 'add-in');
    });
  }

  listRecords(): Promise<ReadonlyMap<string, number>> {
    return this.#runs.run(null, async (step) => {
      await step();
      return new Map([...this.#records].map(([name, chunks]) => [name, chunks.length]));
    });
  }

  readRecord(name: string, course: Course = {}): Promise<readonly string[] | null> {
    return this.#runs.run(course, async (step) => {
      await step();
      return this.#records.get(name) ?? null;
    });
  }

  readRecords(names: readonly string[], course: Course = {}): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.#runs.run(course, async (step) => {
      await step();
      return new Map(names.map((name) => [name, this.#records.get(name)] as const).filter(hasChunks));
    });
  }

  writeRecord(name: string, chunks: readonly string[], course: Course = {}): Promise<void> {
    return this.#runs.run(course, async (step) => {
      const long = chunks.findIndex((chunk) => chunk.length > LONGEST_CELL || chunk === '');
      if (long >= 0) throw new WorkbookError('cell-too-long', { row: long });
      await step();
      if (this.#records.size === 0) this.book.checkStructure();
      this.#records.set(name, [...chunks]);
    });
  }

  deleteRecords(names: readonly string[]): Promise<void> {
    return this.#runs.run(null, async (step) => {
      await step();
      for (const name of names) this.#records.delete(name);
    });
  }

  watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
    const stop = this.book.listen((event) => {
      const told = toWorkbookEvent(event);
      // Excel tells later, never in the middle of a call.
      if (told) queueMicrotask(() => listener(told));
    });
    return Promise.resolve(() => Promise.resolve(stop()));
  }

  #sheet(id: string): Sheet {
    const sheet = this.book.findSheet(id);
    if (!sheet) throw new WorkbookError('sheet-gone');
    return sheet;
  }

  #table(id: string): Table {
    return getTable(this.book, id);
  }
}

function hasChunks(
  record: readonly [string, readonly string[] | undefined],
): record is readonly [string, readonly string[]] {
  return record[1] !== undefined;
}
