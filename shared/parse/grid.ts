// Tables: gathers the lines of a sheet or page table into rows of cells, and tells how the table is laid out.
// Part of stage 2; grid-roles.ts reads tables of roles, grid-form.ts reads forms.
// Must not know roles; header words come from the vocabulary.

import type { PieceUse } from '../model/parsed.ts';
import type { Draft } from './draft.ts';
import type { ColumnConcept, GridCell } from './grid-cells.ts';
import { guessColumns } from './guess-columns.ts';
import { readHeading } from './headings.ts';
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
/** A header is a few words. */
const MAX_HEADER_LENGTH = 60;
const NUMBER_HEAD =
  /^(?:no|nr|n|nº|n°|num|number|#|lfd\. ?nr|pos|ref|id|item|序号|编号|num\.|no\.|nr\.|code|s\/n|sl\.? ?no\.?|numero|número|numéro)\.?$/;
/** The number behind the head of one of several like columns. */
const NUMBERED_HEAD = /\s?[(#]?\d{1,2}\)?$/;
const TEAM_HEAD = /^(?:team|crew|équipe|equipo|equipe|equipa|squadra|班组)$/;
const PERCENT_HEAD =
  /%|^(?:percent(?:age)?|time share|share of time|占比|时间占比|时间分配|比例|anteil|zeitanteil|part|quotité|porcentaje|percentual|percentuale|weight|weighting|peso)$/;
const IGNORED_HEAD =
  /how often|frequen|häufigkeit|standard|measure|kpi|indicator|indicador|fréquence|periodicid|turnus|indicateur|kennzahl|nachweis|priority|priorit|status|remark|comment|bemerkung|hours|stunden|备注|频率|频次|标准|指标|时限|记录|checked|evidence|note/;
/** What an item of a list of duties is called. */
const DUTY_WORD =
  /\s(?:dut(?:y|ies)|tasks?|activit(?:y|ies)|responsibilit(?:y|ies)|aufgaben?|tätigkeit(?:en)?|tâches?|missions?|tareas?|funci(?:ón|ones)|tarefas?|atividades?|compit[oi]|mansion[ei])$/;
/** A head that names a post as well as its duties. */
const AMBIGUOUS_HEAD = /^(?:job|role|function|función|função|funzione|fonction|funktion|岗位|职务)$/;
const DUTY_HEAD =
  /^(?:dut(?:y|ies)|tasks?|activit(?:y|ies)|responsibilit(?:y|ies)|job|what|aufgaben?|tätigkeit(?:en)?|tâches?|missions?|activités?|tarea|tareas|función|funciones|actividad|tarefa|tarefas|atividade|compito|compiti|mansione|attività|职责内容|内容|工作事项|任务|职责名称|职责|内容说明|main duties|description|what (?:they|we|you) do|job description|full text|text|posting|岗位说明|说明|职位说明|beschreibung|stellenbeschreibung|descripción|description du poste)$/;

/** Tells the layout of a table. Never throws. */
export function layoutOf(text: string, rows: readonly (readonly GridCell[])[], lexicon: Lexicon): Layout {
  for (let index = 0; index < Math.min(rows.length - 1, MAX_HEADER_ROW); index++) {
    const columns = headerOf(text, rows[index] ?? [], lexicon);
    if (!columns) continue;
    if (![...columns.values()].includes('title')) addTitleColumn(text, rows, index, columns, lexicon);
    if ([...columns.values()].includes('title')) return { kind: 'roles', header: index, columns };
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
    const concept = columnConcept(text, cell, lexicon);
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

/** "Job" beside another column of duties holds the titles. */
function nameTitle(text: string, row: readonly GridCell[], columns: Map<number, ColumnConcept>): void {
  const concepts = [...columns.values()];
  if (concepts.includes('title') || concepts.filter((concept) => concept === 'duties').length < 2) return;
  const job = row.find((cell) => AMBIGUOUS_HEAD.test(toKey(text.slice(cell.start, cell.end))));
  if (job) columns.set(job.column, 'title');
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

/** What the header cell announces; null when its words are unknown. */
function columnConcept(text: string, cell: GridCell, lexicon: Lexicon): ColumnConcept | null {
  if (cell.end - cell.start > MAX_HEADER_LENGTH || cell.lines.length > 2) return null;
  // "Key task 1", "职责2": the columns of one list
  const key = toKey(text.slice(cell.start, cell.end).replace(/[\n:：*]/g, ' ')).replace(NUMBERED_HEAD, '');
  if (/\d/.test(key)) return null;
  if (NUMBER_HEAD.test(key)) return 'number';
  if (PERCENT_HEAD.test(key)) return 'percent';
  if (TEAM_HEAD.test(key)) return 'department';
  if (DUTY_HEAD.test(key)) return 'duties';
  const end = cell.start + text.slice(cell.start, cell.end).replace(NUMBERED_HEAD, '').length;
  const concept = readHeading(text, cell.start, end, lexicon);
  if (concept && concept.title === null) {
    switch (concept.concept) {
      case 'title':
      case 'department':
      case 'company':
      case 'location':
      case 'superiors':
      case 'subordinates':
      case 'duties':
      case 'requirements':
        return concept.concept;
      case 'document':
        return 'duties';
      case 'section':
        return IGNORED_HEAD.test(key) ? 'ignored' : 'section';
      case 'form':
        return IGNORED_HEAD.test(key) ? 'ignored' : 'section';
      default:
        return null;
    }
  }
  if (IGNORED_HEAD.test(key)) return 'ignored';
  // "Funciones del turno", "Key task": the first or last word says what the column holds
  const first = key.slice(0, key.indexOf(' ') < 0 ? key.length : key.indexOf(' '));
  return lexicon.nouns.get(first) === 'duties' || DUTY_WORD.test(key) ? 'duties' : null;
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
    const concept = head.column === (first < 0 ? head.column : first) ? columnConcept(text, head, lexicon) : null;
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
      columnConcept(text, row[2], lexicon) !== null &&
      columnConcept(text, row[0] ?? row[2], lexicon) !== null,
  );
  return isTransposed && !pairs ? { kind: 'columns', first, labels } : null;
}
