// Which rows of a long list are drawn: those in view, some around them, and the active one wherever it is.
// The active row stays drawn because it holds the focus. Pure; pixels count from the top of the first row.

/** Height of every row, in CSS pixels: a line of 20, 5 above and below, 1 for the hairline. The same number is in grid.css. */
export const ROW_HEIGHT = 31;
/** Rows drawn beyond the view on either side: a turn of the wheel shows no gap. */
const AROUND = 8;
/** The window moves in steps of this many rows, so that most scrolling draws nothing. */
const STEP = 4;

/** A run of rows to draw; `gap` is the height left empty before it. */
export interface RowRun {
  readonly gap: number;
  readonly first: number;
  readonly end: number;
}

/** The first row of the window at a scroll position. */
export function firstInWindow(scrollTop: number): number {
  const row = Math.floor(Math.max(0, scrollTop) / ROW_HEIGHT);
  return Math.max(0, row - (row % STEP) - AROUND);
}

/** The runs to draw from a first row on, in order, and the height that is left behind the last one. */
export function toRuns(of: {
  readonly first: number;
  readonly height: number;
  readonly rows: number;
  readonly active: number;
}): { readonly runs: readonly RowRun[]; readonly rest: number } {
  const { rows, active } = of;
  const size = Math.ceil(of.height / ROW_HEIGHT) + 2 * AROUND + STEP;
  const first = Math.max(0, Math.min(of.first, rows - size));
  const ranges: [first: number, end: number][] = [[first, Math.min(rows, first + size)]];
  if (active >= 0 && active < first) ranges.unshift([active, active + 1]);
  else if (active >= first + size && active < rows) ranges.push([active, active + 1]);
  let drawn = 0;
  const runs = ranges.map(([from, end]) => {
    const run = { gap: (from - drawn) * ROW_HEIGHT, first: from, end };
    drawn = end;
    return run;
  });
  return { runs, rest: (rows - drawn) * ROW_HEIGHT };
}

/** The scroll position that shows a row wholly below the header; the same one where it is in view. */
export function scrollToRow(
  row: number,
  view: { readonly top: number; readonly height: number; readonly head: number },
): number {
  const start = row * ROW_HEIGHT;
  const room = view.height - view.head;
  if (start < view.top) return start;
  return start + ROW_HEIGHT > view.top + room ? start + ROW_HEIGHT - room : view.top;
}
