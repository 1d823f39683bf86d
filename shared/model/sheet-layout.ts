// How a sheet of somebody else's is laid out, as the parser understands it: what a person may look at and correct.
// Plain data; columns and rows count from 0.

/** What a column (or, in a transposed sheet, a row) holds. `ignored` is told but not read; null: nobody knows. */
export type SheetColumnMeaning =
  | 'title'
  | 'department'
  | 'company'
  | 'location'
  | 'superiors'
  | 'subordinates'
  | 'duties'
  | 'requirements'
  | 'section'
  | 'percent'
  | 'number'
  | 'ignored';

/** One column with its header and what is read from it. */
export interface SheetColumnReading {
  readonly column: number;
  readonly header: string;
  readonly meaning: SheetColumnMeaning | null;
}

/**
 * `rows`: a header row, below it one role or one duty in each row. `columns`: labels down the first column, one role in each further
 * one. `texts`: a whole job description in each cell of one column. `form`: label and value side by side, or text in cells.
 */
export type SheetLayout =
  | { readonly kind: 'rows'; readonly headerRow: number; readonly columns: readonly SheetColumnReading[] }
  | { readonly kind: 'columns'; readonly labelColumn: number }
  | { readonly kind: 'texts'; readonly column: number }
  | { readonly kind: 'form' }
  | { readonly kind: 'empty' };
