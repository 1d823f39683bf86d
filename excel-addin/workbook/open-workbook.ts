// The workbook port on office.js: each call is one run, its work in the file of its task.
// Only wires. Needs office.js to be ready (office-host.ts) and ExcelApi 1.9.

import { hasExcelApi } from './office-workbook.ts';
import { MERGED_API, readCells, readSelection, readTable } from './read-cells.ts';
import { deleteRecords, listRecords, readRecord, readRecords, writeRecord } from './record-sheet.ts';
import { PATIENCE, runCall, runGrouped, UNDO_API, type Patience, type Run } from './run.ts';
import { deleteSheet, highlight, readOutline, show } from './sheets.ts';
import { clearFilters, deleteColumns, freezeHeader, insertColumns, styleColumns } from './table-columns.ts';
import { TRIGGER_API, watchWorkbook } from './watch-workbook.ts';
import type { Course, WorkbookPort } from './workbook-port.ts';
import { createTable, deleteRows, insertRows, updateCells } from './write-rows.ts';

/** Most cells of a call that is undone as one: office.js cuts larger writes itself, and Excel then refuses the group (issue 6491). */
const MOST_GROUPED_CELLS = 1_500;
/** Cells that a changed or deleted row may touch. */
const CELLS_OF_A_ROW = 15;

/** The workbook this pane stands in. `patience` is for tests. */
export function openWorkbook(patience: Patience = PATIENCE): WorkbookPort {
  const call = <T>(course: Course | undefined, task: (run: Run) => Promise<T>) => runCall(course ?? {}, patience, task);
  // Calls that write wait for each other: two lists of rows put into one table at once would be mixed.
  let writing: Promise<unknown> = Promise.resolve();
  const next = <T>(start: () => Promise<T>): Promise<T> => {
    const result = writing.then(start);
    writing = result.catch(() => undefined);
    return result;
  };
  const write = <T>(course: Course | undefined, task: (run: Run) => Promise<T>) => next(() => call(course, task));
  const change = (cells: number, course: Course | undefined, task: (run: Run) => Promise<void>) =>
    next(() => (cells > MOST_GROUPED_CELLS ? runCall : runGrouped)(course ?? {}, patience, task));
  return {
    abilities: {
      groupsUndo: hasExcelApi(UNDO_API),
      knowsMerged: hasExcelApi(MERGED_API),
      knowsOwnChanges: hasExcelApi(TRIGGER_API),
    },
    readOutline: () => call({}, readOutline),
    readSelection: (course) => call(course, readSelection),
    readCells: (sheetId, area, course) =>
      call(course, (run) => readCells(run, sheetId, area, course?.withMerged ?? false)),
    readTable: (tableId, course) => call(course, (run) => readTable(run, tableId)),
    createTable: (table, rows, course) => write(course, (run) => createTable(run, table, rows)),
    insertRows: (tableId, at, rows, course) =>
      change(rows.length * (rows[0]?.length ?? 0), course, (run) => insertRows(run, tableId, at, rows)),
    updateCells: (tableId, changes, guard, course) =>
      change(changes.length * CELLS_OF_A_ROW, course, (run) => updateCells(run, tableId, changes, guard)),
    deleteRows: (tableId, rows, guard, course) =>
      change(rows.length * CELLS_OF_A_ROW, course, (run) => deleteRows(run, tableId, rows, guard)),
    insertColumns: (tableId, at, columns) => write({}, (run) => insertColumns(run, tableId, at, columns)),
    deleteColumns: (tableId, columns) => write({}, (run) => deleteColumns(run, tableId, columns)),
    styleColumns: (tableId, columns) => write({}, (run) => styleColumns(run, tableId, columns)),
    freezeHeader: (tableId) => write({}, (run) => freezeHeader(run, tableId)),
    clearFilters: (tableId) => write({}, (run) => clearFilters(run, tableId)),
    deleteSheet: (sheetId) => write({}, (run) => deleteSheet(run, sheetId)),
    highlight: (sheetId, highlights) => write({}, (run) => highlight(run, sheetId, highlights)),
    show: (sheetId, area) => call({}, (run) => show(run, sheetId, area)),
    listRecords: () => call({}, listRecords),
    readRecord: (name, course) => call(course, (run) => readRecord(run, name)),
    readRecords: (names, course) => call(course, (run) => readRecords(run, names)),
    writeRecord: (name, chunks, course) => write(course, (run) => writeRecord(run, name, chunks)),
    deleteRecords: (names) => write({}, (run) => deleteRecords(run, names)),
    watch: watchWorkbook,
  };
}
