// The one file that says `Excel.`: the door to office.js, and the names of the few objects of it that the adapter works with.
// The adapter is split by task over the other files of this room; open-workbook.ts puts it together as the workbook port.
// Must not know what is read or written.

/** One conversation with Excel. */
export type Context = Excel.RequestContext;
/** A block of cells in Excel. */
export type CellRange = Excel.Range;
/** A table in Excel. */
export type ExcelTable = Excel.Table;
/** A sheet in Excel. */
export type ExcelSheet = Excel.Worksheet;

/** True where this Excel has at least that version of its programming interface: `1.13`. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Runs one task; `isGrouped`: one Undo takes back all of it. */
export function runInExcel<T>(isGrouped: boolean, task: (context: Context) => Promise<T>): Promise<T> {
  return isGrouped ? Excel.run({ mergeUndoGroup: true }, task) : Excel.run(task);
}

/** Address or path of the workbook; null where it was never saved. */
export function getWorkbookUrl(): string | null {
  return Office.context.document.url || null;
}
