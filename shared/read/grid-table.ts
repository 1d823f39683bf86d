// Rows and columns of one table while it is read, and whether it is a grid at all.
// Pages also use tables to arrange themselves; such a table must not turn a whole page into one cell.
// Part of the page walk; must not know what a cell means.

/** Spans are remembered for this many columns: HTML's own limit for colspan, and more than any form has. */
const SPAN_COLUMNS_MAX = 1000;
/** HTML's limit for rowspan; 0 means "to the end of the table". */
const ROWSPAN_MAX = 65_534;
/** A lone row of cells with more lines than this in one of them is a page in columns (menu | text), not a record. */
const LONE_ROW_LINES_MAX = 20;

/** A cell of a table of the page; `outer` is the cell its table stands in. Only a table that proves to be a grid counts. */
export interface Place {
  readonly table: GridTable;
  readonly row: number;
  readonly column: number;
  readonly outer: Place | null;
}

/** One `<table>`, `<dl>` or ARIA table. The walk opens rows and cells and counts lines in; then `close` tells what it is. */
export class GridTable {
  /** True once `close` has found rows of several cells; before that, false. */
  isGrid = false;
  readonly #outer: Place | null;
  readonly #arranges: boolean;
  #row = -1;
  #column = 0;
  /** Per column, the last row that a cell from above reaches into. */
  #spans: number[] = [];
  #filledRows = 0;
  #wideRows = 0;
  #lastRow = -1;
  #lastColumn = -1;
  #isWide = false;
  #cellLines = 0;
  #longestCell = 0;
  #headings = 0;
  #holdsGrid = false;

  /** `outer`: the cell this table stands in. `arranges`: the page itself says so (`role=presentation`). */
  constructor(outer: Place | null, arranges: boolean) {
    this.#outer = outer;
    this.#arranges = arranges;
  }

  openRow(): void {
    this.#row++;
    this.#column = 0;
  }

  /** A row group ends: no cell reaches from one group into the next. */
  endGroup(): void {
    this.#spans = [];
  }

  /** Opens the next cell of the row; `colspan` moves the following cells, `rowspan` leaves places in the rows below empty. */
  openCell(colspan: number, rowspan: number): Place {
    if (this.#row < 0) this.openRow();
    while ((this.#spans[this.#column] ?? -1) >= this.#row) this.#column++;
    const column = this.#column;
    this.#column += Math.min(Math.max(colspan, 1), SPAN_COLUMNS_MAX);
    const height = rowspan === 0 ? ROWSPAN_MAX : Math.min(rowspan, ROWSPAN_MAX);
    if (height > 1) {
      const end = Math.min(this.#column, SPAN_COLUMNS_MAX);
      for (let at = column; at < end; at++) this.#spans[at] = this.#row + height - 1;
    }
    return { table: this, row: this.#row, column, outer: this.#outer };
  }

  /** Opens the place of a term (`dt`, column 0: a new row) or of its description (`dd`, column 1). */
  openPair(column: 0 | 1): Place {
    if (column === 0 || this.#row < 0) this.openRow();
    return { table: this, row: this.#row, column, outer: this.#outer };
  }

  /** Counts a line with text that stands in one of the cells. */
  addLine(row: number, column: number, isHeading: boolean): void {
    if (row !== this.#lastRow) {
      this.#filledRows++;
      this.#isWide = false;
      this.#cellLines = 0;
    } else if (column !== this.#lastColumn) {
      if (!this.#isWide) this.#wideRows++;
      this.#isWide = true;
      this.#cellLines = 0;
    }
    this.#lastRow = row;
    this.#lastColumn = column;
    this.#cellLines++;
    this.#longestCell = Math.max(this.#longestCell, this.#cellLines);
    if (isHeading) this.#headings++;
  }

  /**
   * Decides whether the table is a grid. It is none when it holds another grid, has no row of several filled cells, or
   * looks like a page in columns. A table that is none counts as lines of the cell it stands in.
   */
  close(): void {
    this.isGrid = !this.#arranges && this.#wideRows > 0 && !this.#isPage();
    const outer = this.#outer;
    if (outer === null) return;
    if (this.isGrid || this.#holdsGrid) outer.table.#holdsGrid = true;
    const lines = Math.min(this.#filledRows, LONE_ROW_LINES_MAX + 1);
    for (let line = 0; line < lines; line++) outer.table.addLine(outer.row, outer.column, line < this.#headings);
  }

  #isPage(): boolean {
    if (this.#holdsGrid) return true;
    if (this.#wideRows === 1 && (this.#headings > 0 || this.#longestCell > LONE_ROW_LINES_MAX)) return true;
    return this.#headings > 0 && this.#wideRows * 2 < this.#filledRows;
  }
}
