// The workbook port on office.js: each call is one run, its work in the file of its task.
// Only wires. Needs office.js to be ready (office-host.ts) and ExcelApi 1.9.

import { hasExcelApi } from './office-workbook.ts';
import { MERGED_API, readCells, readSelection, readTable } from './read-cells.ts';
import { deleteRecords, listRecords, readRecord, writeRecord } from './record-sheet.ts';
import { PATIENCE, runCall, type Patience, type Run } from './run.ts';
import { deleteSheet, highlight, readOutline, show } from './sheets.ts';
import { clearFilters, freezeHeader, insertColumns, styleColumns } from './table-columns.ts';
import { TRIGGER_API, watchWorkbook } from './watch-workbook.ts';
import type { Course, WorkbookPort } from './workbook-port.ts';
import { createTable, deleteRows, insertRows, updateCells } from './write-rows.ts';

/** The version whose runs can be undone as one. */
const UNDO_API = '1.20';

/** The workbook this pane stands in. `patience` is for tests. */
export function openWorkbook(patience: Patience = PATIENCE): WorkbookPort {
  const call = <T>(course: Course | undefined, task: (run: Run) => Promise<T>) => runCall(course ?? {}, patience, task);
  // Calls that write wait for each other: two lists of rows put into one table at once would be mixed.
  let writing: Promise<unknown> = Promise.resolve();
  const write = <T>(course: Course | undefined, task: (run: Run) => Promise<T>): Promise<T> => {
    const result = writing.then(() => call(course, task));
    writing = result.catch(() => undefined);
    return result;
  };
  return {
    abilities: {
      groupsUndo: hasExcelApi(UNDO_API),
      knowsMerged: hasExcelApi(MERGED_API),
      knowsOwnChanges: hasExcelApi(TRIGGER_API),
    },
    readOutline: () => call({}, readOutline),
    readSelection: (course) => call(course, readSelection),
    readCells: (sheetId, area, course) => call(course, (run) => readCells(run, sheetId, area)),
    readTable: (tableId, course) => call(course, (run) => readTable(run, tableId)),
    createTable: (table, rows, course) => write(course, (run) => createTable(run, table, rows)),
    insertRows: (tableId, at, rows, course) => write(course, (run) => insertRows(run, tableId, at, rows)),
    updateCells: (tableId, changes, guard, course) => write(course, (run) => updateCells(run, tableId, changes, guard)),
    deleteRows: (tableId, rows, guard, course) => write(course, (run) => deleteRows(run, tableId, rows, guard)),
    insertColumns: (tableId, at, columns) => write({}, (run) => insertColumns(run, tableId, at, columns)),
    styleColumns: (tableId, columns) => write({}, (run) => styleColumns(run, tableId, columns)),
    freezeHeader: (tableId) => write({}, (run) => freezeHeader(run, tableId)),
    clearFilters: (tableId) => write({}, (run) => clearFilters(run, tableId)),
    deleteSheet: (sheetId) => write({}, (run) => deleteSheet(run, sheetId)),
    highlight: (sheetId, highlights) => write({}, (run) => highlight(run, sheetId, highlights)),
    show: (sheetId, area) => call({}, (run) => show(run, sheetId, area)),
    listRecords: () => call({}, listRecords),
    readRecord: (name, course) => call(course, (run) => readRecord(run, name)),
    writeRecord: (name, chunks, course) => write(course, (run) => writeRecord(run, name, chunks)),
    deleteRecords: (names) => write({}, (run) => deleteRecords(run, names)),
    watch: watchWorkbook,
  };
}
