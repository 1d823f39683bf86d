// Lines of a source, as every reader (plain text, sheet, page) hands them to the parser.
// First noun of the flow: read -> Line[] -> Block[] -> Role[].
// Knows spans only; how a line was read is the reader's affair.

/** What a page or a sheet knows of a line beyond its characters; plain text has none. */
export interface Layout {
  /** Level of a page heading (`<h1>` = 1 ... `<h6>` = 6), 0 = none. */
  readonly heading: number;
  /** Depth of the list the line stands in, 1 = outermost, 0 = in no list. */
  readonly depth: number;
  /** True on the first line of a list item (its marker, if the page shows one, stands in the text). */
  readonly item: boolean;
  /** True when all of the line is bold, so that a page without headings still shows them. */
  readonly bold: boolean;
  /** Where in a table or sheet the line stands; a cell with line breaks gives several lines with the same cell. */
  readonly cell: Cell | null;
  /** True for navigation, footers, cookie bars and the like, when the page says so itself. */
  readonly chrome: boolean;
}

/** A place in a grid. Tables count from 0 in reading order, rows and columns from 0. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** One line: `text.slice(start, end)`, its line break (or cell separator) excluded. Lines come in order and do not overlap. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly layout: Layout | null;
}

/**
 * What a reader returns: one text, cut into lines. All spans of the parse point into `text`.
 * For plain text and sheets `text` is the input, untouched; for a page it is the text the reader saw, in page order.
 */
export interface Source {
  readonly kind: 'text' | 'grid' | 'page';
  readonly text: string;
  readonly lines: readonly Line[];
  /**
   * Index of the first line of each JobPosting (JSON-LD) that was appended to a page's own lines as label lines and
   * description, in order; empty for all other sources. A posting tells the page's role a second time, never a second role.
   */
  readonly postings: readonly number[];
}
