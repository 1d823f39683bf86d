// A line of a page before the text is put together: what the walk writes and the assembly joins.
// Between line-writer.ts (makes them) and page-source.ts (joins them). Plain values.
// Knows no page.

import type { Place } from './grid-table.ts';

/** One line of a page. `marker` ("2. ", "• ", "") is printed before `text`, which has no white space around it outside `<pre>`. */
export interface DraftLine {
  readonly marker: string;
  readonly text: string;
  readonly heading: number;
  readonly depth: number;
  readonly item: boolean;
  readonly bold: boolean;
  readonly chrome: boolean;
  readonly place: Place | null;
  /** True when the page leaves a gap above: an empty line in the text. */
  readonly blankBefore: boolean;
  /** True on the first line of a JobPosting. */
  readonly posting: boolean;
}

/** A line with nothing special about it; the start of lines that no page element gave. */
export const PLAIN_LINE: DraftLine = {
  marker: '',
  text: '',
  heading: 0,
  depth: 0,
  item: false,
  bold: false,
  chrome: false,
  place: null,
  blankBefore: false,
  posting: false,
};
