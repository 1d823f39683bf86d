// Tables: gathers the lines of a sheet or page table into rows of cells, and tells how the table is laid out.
// Part of stage 2; grid-roles.ts reads tables of roles, grid-form.ts reads forms.
// Must not know roles; header words come from the vocabulary.

import type { PieceUse } from '../model/parsed.ts';
import type { Draft } from './draft.ts';
import type { ColumnConcept, GridCell } from './grid-cells.ts';
import { readColumnHead } from './column-heads.ts';
import { guessColumns } from './guess-columns.ts';
import type { Lexicon } from './lexicon.ts';
import { toKey } from './phrases.ts';
import { looksLikePost } from './posts.ts';

/** What a cell of a table of roles became. */
export interface GridPiece {
  readonly start: number;
  readonly end: number;
  readonly use: PieceUse;
  readonly draft: Draft | null;
}

/** How a table is laid out: `roles` = a header row, then one role or one duty in each row; `columns` = one role in each column. */
export type Layout =
  | { readonly kind: 'roles'; readonly header: number; readonly columns: ReadonlyMap<number, ColumnConcept> }
  | { readonly kind: 'columns'; readonly first: number; readonly labels: ReadonlyMap<number, ColumnConcept> }
  | { readonly kind: 'texts'; readonly column: number }
  | { readonly kind: 'form' };

/** Rows of a table that are looked at for a header. */
const MAX_HEADER_ROW = 15;
/** Share of a row's cells that must be known words for it to be a header. */
const MIN_KNOWN_SHARE = 0.5;
/** A cell with so many lines may be a text of its own. */
const MIN_TEXT_LINES = 4;
/** "1", "2.", "a)", "③", "-" alone in a cell. Not: "AB". */
const MARK = /^[(（]?(?:\d{1,2}|[\p{L}\u2460-\u2473])[.)、）:]{0,2}$|^[-–—•·*✓→]$/u;
/** A head that names a post as well as its duties. */
const AMBIGUOUS_HEAD = /^(?:job|role|function|función|função|funzione|fonction|funktion|岗位|职务)$/;

/** Tells the layout of a table. Never throws. */
export function layoutOf(text: string, rows: readonly (readonly GridCell[])[], lexicon: Lexicon): Layout {
  for (let index = 0; index < Math.min(rows.length - 1, MAX_HEADER_ROW); index++) {
    const columns = headerOf(text, rows[index] ?? [], lexicon);
    if (!columns) continue;
    if (![...columns.values()].includes('title')) addTitleColumn(text, rows, index, columns, lexicon);
    if ([...columns.values()].includes('title')) {
      const below = rows.slice(index + 1, index + 1 + MAX_HEADER_ROW);
      return { kind: 'roles', header: index, columns: besideMarks(text, rows[index] ?? [], columns, below) };
    }
  }
  const guessed = transposed(text, rows, lexicon) ?? textColumn(rows);
  if (guessed) return guessed;
  const found = guessColumns(text, rows, lexicon);
  return found ? { kind: 'roles', ...found } : { kind: 'form' };
}

/** Without a known word for it, the column of unknown head whose cells mostly name posts holds the titles. */
function addTitleColumn(
  text: string,
  rows: readonly (readonly GridCell[])[],
  header: number,
  columns: Map<number, ColumnConcept>,
  lexicon: Lexicon,
): void {
  for (const head of rows[header] ?? []) {
    if (columns.has(head.column)) continue;
    const cells = rows
      .slice(header + 1)
      .flatMap((row) => row.filter((cell) => cell.column === head.column && cell.lines.length === 1));
    const posts = cells.filter((cell) => looksLikePost(text.slice(cell.start, cell.end), lexicon));
    if (cells.length > 1 && posts.length * 2 > cells.length) {
      columns.set(head.column, 'title');
      return;
    }
  }
}

/** The columns of a header row; null when the row is none. */
export function headerOf(text: string, row: readonly GridCell[], lexicon: Lexicon): Map<number, ColumnConcept> | null {
  const columns = new Map<number, ColumnConcept>();
  let known = 0;
  for (const cell of row) {
    const concept = conceptOf(text, cell, lexicon);
    if (concept !== null) {
      columns.set(cell.column, concept);
      known++;
    }
  }
  nameTitle(text, row, columns);
  oneDepartment(row, columns);
  const concepts = [...columns.values()];
  const isHeader =
    known >= 2 && known >= row.length * MIN_KNOWN_SHARE && (concepts.includes('title') || concepts.includes('duties'));
  // label, value, label, value: a form's row, not a header
  const pairs = row.length >= 2 && row.every((cell, index) => (index % 2 === 0) === columns.has(cell.column));
  return isHeader && !pairs ? columns : null;
}

/** A head over two columns stands in the first of them: marks alone below it, the duties in the next, which has no head of its own. */
export function besideMarks(
  text: string,
  header: readonly GridCell[],
  columns: ReadonlyMap<number, ColumnConcept>,
  below: readonly (readonly GridCell[])[],
): ReadonlyMap<number, ColumnConcept> {
  const head = header.find(({ column }) => columns.get(column) === 'duties');
  if (!head || header.some(({ column }) => column === head.column + 1)) return columns;
  const cells = below.flat();
  const marks = cells.filter(({ column }) => column === head.column);
  const isSpanned =
    marks.length > 0 &&
    cells.some(({ column }) => column === head.column + 1) &&
    marks.every(({ start, end }) => MARK.test(text.slice(start, end)));
  return isSpanned ? new Map([...columns, [head.column, 'number'], [head.column + 1, 'duties']]) : columns;
}

/** "Job" beside another column of duties holds the titles; "Function" beside shares of the time and no duties holds these. */
function nameTitle(text: string, row: readonly GridCell[], columns: Map<number, ColumnConcept>): void {
  const concepts = [...columns.values()];
  const duties = concepts.filter((concept) => concept === 'duties').length;
  const holdsDuties = duties === 0 && concepts.includes('percent');
  if (!holdsDuties && (concepts.includes('title') || duties < 2)) return;
  const job = row.find((cell) => AMBIGUOUS_HEAD.test(toKey(text.slice(cell.start, cell.end))));
  if (job) columns.set(job.column, holdsDuties ? 'duties' : 'title');
}

/** The first column that names a part of the house is the department; a second one ("Area", "Section") divides it. */
function oneDepartment(row: readonly GridCell[], columns: Map<number, ColumnConcept>): void {
  let known = false;
  for (const { column } of row) {
    if (columns.get(column) !== 'department') continue;
    if (known) columns.set(column, 'section');
    known = true;
  }
}

function conceptOf(text: string, cell: GridCell, lexicon: Lexicon): ColumnConcept | null {
  return cell.lines.length > 2 ? null : readColumnHead(text, cell.start, cell.end, lexicon);
}

/** A column with a whole job description in each of its cells. */
function textColumn(rows: readonly (readonly GridCell[])[]): Layout | null {
  const counts = new Map<number, number>();
  for (const cell of rows.flat())
    if (cell.lines.length >= MIN_TEXT_LINES) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 1 && best[1] * 2 >= rows.length - 2 ? { kind: 'texts', column: best[0] } : null;
}

/** Labels down the first column, one role in each further one. */
function transposed(text: string, rows: readonly (readonly GridCell[])[], lexicon: Lexicon): Layout | null {
  const labels = new Map<number, ColumnConcept>();
  let widest = 0;
  let first = -1;
  let current: ColumnConcept | null = null;
  for (const row of rows) {
    const head = row[0];
    if (!head) continue;
    const concept = head.column === (first < 0 ? head.column : first) ? conceptOf(text, head, lexicon) : null;
    if (concept) {
      if (first < 0 && concept === 'title') first = head.column;
      current = concept;
      if (concept === 'title') widest = Math.max(widest, row.length - 1);
    } else if (head.column === first) current = 'section';
    if (current && first >= 0) labels.set(head.row, current);
  }
  const isTransposed = first >= 0 && widest >= 2 && new Set(labels.values()).size >= 3;
  const pairs = rows.some(
    (row) =>
      row.length >= 4 &&
      row[2] !== undefined &&
      conceptOf(text, row[2], lexicon) !== null &&
      conceptOf(text, row[0] ?? row[2], lexicon) !== null,
  );
  return isTransposed && !pairs ? { kind: 'columns', first, labels } : null;
}
