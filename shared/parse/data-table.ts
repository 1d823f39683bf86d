// Tables of data: rosters, price lists, attendance. Wide rows of short values that no label of a form explains.
// Part of stage 2 for sheets and page tables; parse-roles.ts asks it before it reads a table as a form.
// Must not know the text outside the table.

import type { GridCell } from './grid-cells.ts';
import { readHeading } from './headings.ts';
import type { Lexicon } from './lexicon.ts';
import { countWords } from './phrases.ts';

/** A row of a form has one pair of label and value, or two; a row of data has so many cells. */
const MIN_CELLS = 5;
/** Fewer rows tell nothing. */
const MIN_ROWS = 4;
/** In a form with several pairs to a row, most such rows hold labels; of data at most one row in so many does. */
const ROWS_TO_A_LABEL = 3;
/** Longer cells are text. */
const MAX_VALUE = 60;
/** A table of figures has more cells without a letter than others, below its header, and names of so many words at most. */
const LETTER = /\p{L}/u;
const MAX_NAME_WORDS = 5;

/** True when a table is one of data, in which nobody's duties stand. Never throws. */
export function isDataTable(text: string, rows: readonly (readonly GridCell[])[], lexicon: Lexicon): boolean {
  if (rows.length >= MIN_ROWS && holdsFigures(text, rows.slice(1).flat())) return true;
  const wide = rows.filter((row) => row.length >= MIN_CELLS);
  if (wide.length < MIN_ROWS || wide.length * 2 < rows.length) return false;
  if (rows.some((row) => row.some(({ start, end }) => end - start > MAX_VALUE))) return false;
  // the first one may be the header, whose words are known more often than not
  const below = wide.slice(1);
  const labelled = below.filter((row) => row.some((cell) => isLabel(text, cell, lexicon)));
  return labelled.length * ROWS_TO_A_LABEL <= below.length;
}

function holdsFigures(text: string, cells: readonly GridCell[]): boolean {
  const named = cells.map(({ start, end }) => text.slice(start, end)).filter((cell) => LETTER.test(cell));
  return named.length * 2 < cells.length && named.every((cell) => countWords(cell) <= MAX_NAME_WORDS);
}

/** A cell of known words, which a form has beside its value. */
function isLabel(text: string, { start, end }: GridCell, lexicon: Lexicon): boolean {
  const heading = readHeading(text, start, end, lexicon);
  return heading !== null && heading.concept !== null && heading.concept !== 'stop' && heading.title === null;
}
