// Tells how a sheet is laid out, and reads it by the words of a person who knows better.
// The same judgement that the parse itself makes (grid.ts), given out; a correction is made by writing words into the header
// that the parse knows, so that there is one way to read a sheet. Must not know Excel.

import type { SheetColumnMeaning, SheetLayout } from '../model/sheet-layout.ts';
import type { Source } from '../model/line.ts';
import { detectLanguage } from './detect-language.ts';
import { layoutOf } from './grid.ts';
import { toCells, toRows } from './grid-cells.ts';
import { lexiconFor } from './lexicon.ts';

/** A header that the parse reads as exactly this. Tests hold it to that. */
const HEADER_WORDS: Readonly<Record<SheetColumnMeaning, string>> = {
  title: 'Job title',
  department: 'Department',
  company: 'Company',
  location: 'Location',
  superiors: 'Direct superior',
  subordinates: 'Direct subordinates',
  duties: 'Duties',
  requirements: 'Requirements',
  section: 'Other information',
  percent: 'Percent',
  number: 'No',
  ignored: 'Remarks',
};

/** The layout of a sheet that was read by `readGrid` or `readTsv`. Never throws. */
export function readSheetLayout({ text, lines }: Source): SheetLayout {
  const rows = toRows(toCells(text, lines));
  const [first] = rows;
  if (first === undefined) return { kind: 'empty' };
  const layout = layoutOf(text, rows, lexiconFor(detectLanguage(text)));
  if (layout.kind === 'form') return layout;
  if (layout.kind === 'texts') return layout;
  if (layout.kind === 'columns') return { kind: 'columns', labelColumn: layout.first };
  const header = rows[layout.header] ?? [];
  return {
    kind: 'rows',
    headerRow: header[0]?.row ?? 0,
    columns: header.map(({ column, start, end }) => ({
      column,
      header: text.slice(start, end),
      meaning: layout.columns.get(column) ?? null,
    })),
  };
}

/**
 * Gives the rows as they are to be read when a person says which row is the header and what its columns mean: the header's cells
 * get words that the parse knows, rows above it are left out, as are the columns called ignored. Originals are not changed.
 *
 *     applyMapping([['Post', 'x'], ['Cook', 'Stir']], 0, new Map([[0, 'title'], [1, 'duties']])) -> [['Job title', 'Duties'], ['Cook', 'Stir']]
 */
export function applyMapping(
  rows: readonly (readonly string[])[],
  headerRow: number,
  meanings: ReadonlyMap<number, SheetColumnMeaning>,
): string[][] {
  return rows.slice(headerRow).map((row, at) =>
    row.map((cell, column) => {
      const meaning = meanings.get(column);
      if (meaning === 'ignored') return '';
      if (at > 0) return cell;
      return meaning === undefined
        ? cell
        : meaning === 'section'
          ? cell || HEADER_WORDS.section
          : HEADER_WORDS[meaning];
    }),
  );
}
