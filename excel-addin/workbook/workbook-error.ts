// The one error of the workbook port: what kept Excel from doing what was asked, and how far it had come.
// A closed list of codes; the sentences for people are the pane's, made from the code and the names it carries.
// Must not know Excel.

/**
 * - `protected`: the sheet (or the workbook's structure) is protected
 * - `read-only`: the file may not be written at all
 * - `merged`: merged cells are in the way
 * - `filtered`: a filter hides rows of the table, and the change would move rows
 * - `in-the-way`: other content (another table, cells at the sheet's end) keeps rows or columns from moving
 * - `sheet-gone`, `table-gone`: deleted meanwhile, or turned back into plain cells
 * - `rows-moved`: the table's rows no longer stand where they were read; read again
 * - `cell-being-edited`: somebody is typing in a cell of this Excel and did not finish
 * - `busy`: Excel is occupied and refused; nothing of the refused step was done
 * - `no-answer`: Excel did not answer in time; the step may or may not have happened, read again
 * - `connection-lost`: the session with the workbook has ended; reload the pane
 * - `too-large`: one row alone exceeds what Excel takes in a request
 * - `cell-too-long`: a text has more characters than a cell holds
 * - `name-taken`, `name-not-allowed`: of a sheet or table to be made
 * - `selection`: what is selected is no cells (a chart, a picture)
 * - `not-supported`: this Excel is too old for it
 * - `cancelled`: the caller's signal
 * - `unexpected`: anything else; `detail` holds Excel's own words
 */
export type WorkbookErrorCode =
  | 'protected'
  | 'read-only'
  | 'merged'
  | 'filtered'
  | 'in-the-way'
  | 'sheet-gone'
  | 'table-gone'
  | 'rows-moved'
  | 'cell-being-edited'
  | 'busy'
  | 'no-answer'
  | 'connection-lost'
  | 'too-large'
  | 'cell-too-long'
  | 'name-taken'
  | 'name-not-allowed'
  | 'selection'
  | 'not-supported'
  | 'cancelled'
  | 'unexpected';

/** Where it happened and how far it had come, as far as that is known. */
export interface WorkbookErrorPlace {
  /** The sheet's name, as last seen; null where no sheet is concerned. */
  readonly sheet: string | null;
  /** The table that exists although the call failed; null where there is none. */
  readonly tableId: string | null;
  /** Rows (or changes, or chunks) of the call's list that are certainly done, from its start: go on there. */
  readonly done: number;
  /** The first row of the call's list that could not be done, where one is to blame (`cell-too-long`, `too-large`). */
  readonly row: number | null;
  /** Excel's own code and words, for the details a person may copy; not for the sentence. */
  readonly detail: string;
}

/** Thrown by every method of the workbook port, and nothing else is. What was done before stays done. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly code: WorkbookErrorCode;
  readonly place: WorkbookErrorPlace;
  constructor(code: WorkbookErrorCode, place: Partial<WorkbookErrorPlace> = {}) {
    super(place.detail ? `${code}: ${place.detail}` : code);
    this.code = code;
    this.place = { sheet: null, tableId: null, done: 0, row: null, detail: '', ...place };
  }
}
