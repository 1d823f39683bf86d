// The workbook as the pane sees it: the port between Rolebook and Excel, in plain values.
// One call is one run of Excel. Implemented by open-workbook.ts on office.js and by
// tests/fakes/memory-workbook.ts; tests/contracts/workbook.ts holds what both promise.
// Must not know Excel's objects, roles or duties.

import type { Area, CellValue, Grid } from './cells.ts';

/** What this Excel can do beyond the floor (ExcelApi 1.9); what is missing degrades as said at each method. */
export interface Abilities {
  /**
   * One Undo takes back a whole small change of rows (ExcelApi 1.20). Everything else Excel undoes in pieces, one a request, and
   * a deleted sheet not at all: keep a journal.
   */
  readonly groupsUndo: boolean;
  /** Merged cells can be told (ExcelApi 1.13). */
  readonly knowsMerged: boolean;
  /** Changes of this add-in are told from those of the person (ExcelApi 1.14). */
  readonly knowsOwnChanges: boolean;
}

/** One sheet of the workbook. */
export interface SheetFacts {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly isProtected: boolean;
  /** The cells in use, null for an empty sheet. */
  readonly used: Area | null;
}

/** One table of the workbook. */
export interface TableFacts {
  /** Stays the same when the table is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** The rows with data: without header and totals. Excel keeps one (blank) row in an empty table. */
  readonly body: Area;
  readonly headers: readonly string[];
  /** True while a filter hides rows. */
  readonly isFiltered: boolean;
}

/** The workbook at one moment; Rolebook's own hidden sheet is left out. */
export interface WorkbookOutline {
  readonly name: string;
  /** Address or path of the file; null where it was never saved. */
  readonly url: string | null;
  readonly isReadOnly: boolean;
  /** True where sheets can be neither added nor deleted. */
  readonly isStructureProtected: boolean;
  readonly activeSheetId: string;
  readonly sheets: readonly SheetFacts[];
  readonly tables: readonly TableFacts[];
}

/** A table's whole content; the grid is its body. */
export interface TableContent extends TableFacts {
  readonly grid: Grid;
  /** Rows of the body that are not on screen (filtered or hidden by hand), from 0, ascending. */
  readonly hiddenRows: readonly number[];
}

/** A column of a table to be made. */
export interface NewColumn {
  readonly header: string;
  /** In points: 48 = Excel's standard width. */
  readonly width?: number;
  /** Lines break inside the cell. */
  readonly wraps?: boolean;
  /** The values offered in a list; others are warned of, not refused. No value may contain a comma; at most 255 characters together. */
  readonly choices?: readonly string[];
}

/** A table to be made, on a new sheet at the workbook's end, with its header in row 1. */
export interface NewTable {
  /** 1 to 31 characters, none of `: \ / ? * [ ]`, no `'` at either end. */
  readonly sheetName: string;
  /** Letters, digits and `_`, not like a cell's address; one of its kind in the workbook. */
  readonly tableName: string;
  /** Header texts are not empty and differ from each other, also without regard to case. */
  readonly columns: readonly NewColumn[];
}

/** How a call that may last is followed and stopped. */
export interface Course {
  /** From 0 to 1, after each request. */
  readonly onProgress?: (done: number) => void;
  /** Called when Excel makes the call wait and it will be tried again. */
  readonly onWait?: (why: 'cell-being-edited' | 'busy') => void;
  /** Looked at between requests; an aborted call throws `cancelled`, and what is done stays. */
  readonly signal?: { readonly aborted: boolean };
}

/** How cells are read. */
export interface ReadCourse extends Course {
  /**
   * Tell merged cells too. Only where a person asked for a reading: in Excel on Windows it empties the person's Undo
   * (github.com/OfficeDev/office-js/issues/5918).
   */
  readonly withMerged?: boolean;
}

/** The row ids (or other texts) a table held when it was read: keeps a change from hitting a row that has moved meanwhile. */
export interface RowGuard {
  /** Column of the table, from 0. */
  readonly column: number;
  /** The text of that column in every row of the body, from its first. */
  readonly texts: readonly string[];
}

/** One cell of a table's body; row and column count from 0 inside the body. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Cells to be marked in one colour. */
export interface Highlight {
  readonly areas: readonly Area[];
  /** `#RRGGBB`. */
  readonly colour: string;
}

/** What happened in the workbook. An event only says that something is no longer as it was read: read again. */
export type WorkbookEvent =
  | { readonly is: 'selected'; readonly sheetId: string; readonly areas: readonly Area[] }
  | {
      readonly is: 'changed';
      readonly sheetId: string;
      /** `remote`: a co-author. Never answer a remote change by writing. */
      readonly source: 'local' | 'remote';
      /** True for changes by this pane; always false where Excel cannot tell (see `Abilities.knowsOwnChanges`). */
      readonly own: boolean;
    }
  /** A sheet was added, deleted or brought to the front (a new name alone is not told). */
  | { readonly is: 'sheets' };

/** The port. Every promise may reject with `WorkbookError` and with nothing else. Calls that write wait for each other. */
export interface WorkbookPort {
  readonly abilities: Abilities;

  /** Names, sheets and tables in two requests, however large the workbook. */
  readOutline(): Promise<WorkbookOutline>;
  /** The selected cells as far as they are in use, one grid per selected block; empty where only empty cells are selected. */
  readSelection(course?: Course): Promise<readonly Grid[]>;
  /** The cells of an area, or all cells in use; null where none is. */
  readCells(sheetId: string, area: Area | null, course?: ReadCourse): Promise<Grid | null>;
  readTable(tableId: string, course?: Course): Promise<TableContent>;

  /**
   * Makes a sheet with a table of these rows (as many cells as columns), header frozen, and gives it back. Stopped in the middle
   * it still makes a table of the rows that arrived: `place.tableId` and `place.done` say where `insertRows` can go on.
   */
  createTable(table: NewTable, rows: readonly (readonly CellValue[])[], course?: Course): Promise<TableFacts>;
  /**
   * Puts rows before row `at` of the body; null: behind the last. Content below the table moves down. A table that holds only
   * Excel's blank row gets its first rows there.
   */
  insertRows(
    tableId: string,
    at: number | null,
    rows: readonly (readonly CellValue[])[],
    course?: Course,
  ): Promise<void>;
  /**
   * Writes single cells in ascending order of rows; `place.done` counts changes in that order.
   * Checks the guard first: `rows-moved` where a touched row holds another text.
   */
  updateCells(tableId: string, changes: readonly CellChange[], guard: RowGuard | null, course?: Course): Promise<void>;
  /** Deletes rows of the body, whatever their order in the list, after checking the guard. All or, on an error, none or some: read again. */
  deleteRows(tableId: string, rows: readonly number[], guard: RowGuard | null, course?: Course): Promise<void>;
  /** Puts empty columns before column `at`; at the number of columns: behind the last. */
  insertColumns(tableId: string, at: number, columns: readonly NewColumn[]): Promise<void>;
  /** Deletes columns with their cells, whatever their order in the list; content beside the table moves up to it. */
  deleteColumns(tableId: string, columns: readonly number[]): Promise<void>;
  /** Sets what is given of width, wrapping and choices; headers stay. Keys are columns of the table, from 0. */
  styleColumns(tableId: string, columns: ReadonlyMap<number, Omit<NewColumn, 'header'>>): Promise<void>;
  /** Keeps the table's header on screen; takes back any other freezing of that sheet. */
  freezeHeader(tableId: string): Promise<void>;
  /** Shows all rows a filter hides; the filter's buttons stay. */
  clearFilters(tableId: string): Promise<void>;
  deleteSheet(sheetId: string): Promise<void>;

  /** Marks cells over their own fill, which stays untouched below; replaces the sheet's earlier highlights. The marks do not move with a sort. */
  highlight(sheetId: string, highlights: readonly Highlight[]): Promise<void>;
  /** Brings the sheet to the front and selects the area; null: only the sheet. Shows a hidden sheet first. */
  show(sheetId: string, area: Area | null): Promise<void>;

  /** The records Rolebook keeps in the workbook, on a very hidden sheet; a name and its number of chunks each. */
  listRecords(): Promise<ReadonlyMap<string, number>>;
  /** The chunks of a record, null where there is none. */
  readRecord(name: string, course?: Course): Promise<readonly string[] | null>;
  /** Several records at once, in as few requests as their size allows; names that are none are missing in the answer. */
  readRecords(names: readonly string[], course?: Course): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Writes or replaces a record; until its last request is done, the old one stands. A chunk has 1 to 32,767 characters. */
  writeRecord(name: string, chunks: readonly string[], course?: Course): Promise<void>;
  deleteRecords(names: readonly string[]): Promise<void>;

  /** Listens until the function it gives back is called. Events may come in any order, late, and more than one for one change. */
  watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>>;
}
