// Cells as plain values: areas, what is written into a cell, what is read from one.
// The nouns of the workbook port; both its adapter and its fake speak them.
// Must not know Excel.

/** A block of cells of one sheet. Row and column count from 0 (A1 is 0, 0); `rows` and `columns` are at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A text with a web address behind it. An address that is not http(s), or longer than 2,079 characters, is left away: the text stays. */
export interface LinkedText {
  readonly text: string;
  readonly url: string;
}

/** A text that leads to a cell of the same workbook when it is pressed. Follows no later renaming of that sheet. */
export interface PlacedText {
  readonly text: string;
  readonly place: { readonly sheetName: string; readonly row: number; readonly column: number };
}

/**
 * What goes into a cell.
 * - A string is kept as that very text, whatever it looks like (`=1+1`, `00123`, `1-2`, `'quoted`): its cell becomes a text
 *   cell before the value arrives. Line breaks become `\n`. `''` empties the cell.
 * - A number stays a number, in the format the cell has.
 * - null leaves the cell as it is.
 */
export type CellValue = string | number | LinkedText | PlacedText | null;

/** What is special about a cell that was read. `merged`: covered by a merged area and not its upper left cell, so always empty. */
export interface CellMark {
  readonly row: number;
  readonly column: number;
  readonly is: 'formula' | 'error' | 'merged';
}

/**
 * Cells that were read. `rows[r][c]` stands at `area.row + r`, `area.column + c`; all rows have `area.columns` cells.
 * A text is the cell's own characters, without limit; numbers, dates and truth values are the words the cell shows;
 * an error is its name (`#REF!`); an empty cell is `''`.
 */
export interface Grid {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly rows: readonly (readonly string[])[];
  /** Cells that are special, in reading order, counted from the grid's own corner. */
  readonly marks: readonly CellMark[];
  /** False where merged cells were not asked for, or this Excel cannot tell them (before ExcelApi 1.13). */
  readonly knowsMerged: boolean;
}

/** Most characters one cell can hold (Excel's specification), in UTF-16 units. */
export const LONGEST_CELL = 32_767;
