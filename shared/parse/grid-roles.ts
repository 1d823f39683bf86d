// Tables of roles: one role or one duty in each row, or one role in each column -> Draft[].
// Stage 3 for sheets. Blank title and department cells carry the value above (merged cells); totals and blank rows are no rows.
// Must not know text outside the table.

import type { Block } from '../model/block.ts';
import type { PieceUse } from '../model/parsed.ts';
import type { Found } from '../model/span.ts';
import { toBlocks } from './blocks.ts';
import { type Draft, type DraftSection, newDraft } from './draft.ts';
import { FieldReader } from './fields.ts';
import { type GridPiece, headerOf, type Layout } from './grid.ts';
import type { ColumnConcept, GridCell } from './grid-cells.ts';
import { inkOf } from './grid-form.ts';
import { isRemark, isTotal, standsOverTitle } from './grid-part-rows.ts';
import { isLedList, toLedItems } from './led-list.ts';
import type { Lexicon } from './lexicon.ts';
import { isNone } from './names.ts';
import { toOutline } from './outline.ts';
import { countWords, isAllCaps, readable, toKey } from './phrases.ts';
import { looksLikeDepartment, looksLikePost } from './posts.ts';

/** The roles of a table laid out as `roles` or `columns`. Never throws. */
export function toGridDrafts(
  text: string,
  rows: readonly (readonly GridCell[])[],
  layout: Exclude<Layout, { kind: 'form' }>,
  lexicon: Lexicon,
): { drafts: Draft[]; pieces: GridPiece[] } {
  const table = new RoleTable(text, lexicon);
  if (layout.kind === 'texts') {
    const cells = rows.flat().filter((cell) => cell.column === layout.column && cell.lines.length > 1);
    const pieces: GridPiece[] = [];
    const drafts = cells.flatMap((cell) => {
      const blocks = toBlocks(
        text,
        cell.lines.map((line) => ({ ...line, layout: null })),
        lexicon,
      );
      const found = toOutline(text, blocks, lexicon).drafts;
      for (const { start, end, use } of blocks) {
        const draft = found.find((own) => own.start <= start && end <= own.end) ?? null;
        pieces.push({ start, end, use: draft || use === 'furniture' ? use : 'outside', draft });
      }
      return found;
    });
    return { drafts, pieces };
  }
  if (layout.kind === 'roles') table.readRows(rows, layout.header, layout.columns);
  else table.readColumns(rows, layout.first, layout.labels);
  return { drafts: table.drafts, pieces: table.pieces };
}

const USES: Readonly<Record<ColumnConcept, PieceUse>> = {
  title: 'title',
  department: 'field',
  company: 'field',
  location: 'field',
  superiors: 'field',
  subordinates: 'field',
  duties: 'duty',
  requirements: 'requirement',
  section: 'field',
  percent: 'field',
  number: 'duty',
  ignored: 'remark',
};

/** The name of a part of the house has so many words. */
const MAX_PART_WORDS = 3;

class RoleTable {
  readonly drafts: Draft[] = [];
  readonly pieces: GridPiece[] = [];
  private readonly byTitle = new Map<string, Draft>();
  private readonly sections = new Map<Draft, Map<string, DraftSection>>();
  /** The blocks of each cell of a section. */
  private readonly lists = new Map<DraftSection, Block[][]>();
  private isTransposed = false;
  private isRolePerRow = false;
  private readonly fields: FieldReader;
  private department: Found | null = null;
  private readonly text: string;
  private readonly lexicon: Lexicon;

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.fields = new FieldReader(text, lexicon);
  }

  readRows(rows: readonly (readonly GridCell[])[], header: number, columns: ReadonlyMap<number, ColumnConcept>): void {
    for (const cell of rows[header] ?? [])
      this.pieces.push({ start: cell.start, end: cell.end, use: 'heading', draft: null });
    const heads = new Map((rows[header] ?? []).map((cell) => [cell.column, cell]));
    const titles = rows
      .slice(header + 1)
      .map((row) => row.find((cell) => columns.get(cell.column) === 'title'))
      .map((cell) => (cell ? toKey(this.text.slice(cell.start, cell.end)) : ''));
    this.isRolePerRow = new Set(titles).size >= titles.length;
    const isOver = (at: number) => standsOverTitle(rows[at], rows[at + 1], columns);
    const hasParts = isOver(header + 1);
    let draft: Draft | null = null;
    for (const [at, row] of rows.entries()) {
      if (at <= header || isTotal(this.text, row) || headerOf(this.text, row, this.lexicon)) continue;
      const only = row.length === 1 ? row[0] : undefined;
      if (only && isRemark(this.text, only)) {
        draft = null;
        continue;
      }
      if (only && this.isDepartmentRow(only, columns, hasParts && isOver(at))) {
        this.department = this.found(only);
        draft = null;
        continue;
      }
      const title = row.find((cell) => columns.get(cell.column) === 'title');
      if (title) draft = this.draftFor(title, row);
      if (!draft) continue;
      for (const cell of row)
        this.put(cell, columns.get(cell.column) ?? 'section', draft, heads.get(cell.column), row, columns);
      draft.department ??= this.department;
      draft.end = Math.max(draft.end, ...row.map((cell) => cell.end));
    }
    this.partCells();
  }

  readColumns(rows: readonly (readonly GridCell[])[], first: number, labels: ReadonlyMap<number, ColumnConcept>): void {
    this.isTransposed = this.isRolePerRow = true;
    const byColumn = new Map<number, Draft>();
    let label: GridCell | undefined;
    let titleLabel = '';
    for (const row of rows) {
      const head = row.find((cell) => cell.column === first);
      const concept = labels.get(row[0]?.row ?? -1);
      if (head) label = head;
      if (!concept) continue;
      if (head && concept === 'title') {
        // the same label again: a further sheet below the first
        const key = toKey(this.text.slice(head.start, head.end));
        if (titleLabel === key) byColumn.clear();
        titleLabel ||= key;
      }
      for (const cell of row) {
        if (cell.column <= first) continue;
        let draft = byColumn.get(cell.column);
        if (!draft) {
          if (concept !== 'title') continue;
          draft = this.draftFor(cell, [cell]);
          byColumn.set(cell.column, draft);
        }
        this.put(cell, concept, draft, label, [cell], new Map());
        draft.end = Math.max(draft.end, cell.end);
      }
    }
    this.partCells();
  }

  private draftFor(title: GridCell, row: readonly GridCell[]): Draft {
    const found = this.found(title);
    const key = toKey(found.text);
    const known = this.byTitle.get(key);
    if (known) return known;
    const draft = newDraft(Math.min(...row.map((cell) => cell.start)));
    draft.title = found;
    draft.titleFrom = 'label';
    draft.announced = true;
    draft.labels = 1;
    this.byTitle.set(key, draft);
    this.drafts.push(draft);
    return draft;
  }

  private put(
    cell: GridCell,
    concept: ColumnConcept,
    draft: Draft,
    head: GridCell | undefined,
    row: readonly GridCell[],
    columns: ReadonlyMap<number, ColumnConcept>,
  ): void {
    const value = this.found(cell);
    this.pieces.push({ start: cell.start, end: cell.end, use: USES[concept], draft });
    switch (concept) {
      case 'title':
      case 'number':
      case 'percent':
        return;
      case 'ignored':
        if (this.isRolePerRow) return this.put(cell, 'section', draft, head, row, columns);
        // one notice names the column, not each of its cells
        if (head && !draft.odd.some(({ span }) => span[0] === head.start))
          draft.odd.push({ code: 'text-unplaced', span: [head.start, head.end] });
        return;
      case 'department':
        if (!isNone(value.text, this.lexicon)) this.department = draft.department = value;
        return;
      case 'duties':
      case 'requirements':
        return this.putList(cell, concept, draft, row, columns);
      case 'section': {
        if (!head || isNone(value.text, this.lexicon)) return;
        const label = this.found(head);
        draft.fields.push({
          label: label.text.replace(/[:：]$/, ''),
          value: value.text,
          span: cell.start < head.start ? value.span : [cell.start, cell.end],
        });
        return;
      }
      default:
        draft.labels++;
        this.fields.read(inkOf(cell, this.found(cell).text), concept, draft);
    }
  }

  /** The lines of a cell as one list; a whole job description in a cell is read like a text of its own. */
  private putList(
    cell: GridCell,
    concept: 'duties' | 'requirements',
    draft: Draft,
    row: readonly GridCell[],
    columns: ReadonlyMap<number, ColumnConcept>,
  ): void {
    const blocks = toBlocks(this.text, cell.lines, this.lexicon);
    const announces =
      concept === 'duties' &&
      blocks.length > 1 &&
      blocks.some((block) => (block.kind === 'label' || block.kind === 'heading') && block.heading?.concept != null);
    if (announces) return this.putText(blocks, draft);
    const list = blocks.filter(
      (block) => block.kind !== 'furniture' && !isNone(readable(this.text, block.parts), this.lexicon),
    );
    if (concept === 'duties') {
      const percent = row.find((other) => columns.get(other.column) === 'percent');
      const only = list[0];
      if (percent && only && (list.length === 1 || isLedList(list))) only.percent = this.found(percent).text;
    }
    const section = this.sectionFor(cell, concept, draft);
    section.blocks.push(...list);
    this.lists.set(section, [...(this.lists.get(section) ?? []), list]);
  }

  /** Where each cell is one duty, a cell with a lead-in and a list is a duty with what stands under it. */
  private partCells(): void {
    for (const draft of this.drafts) {
      draft.sections = draft.sections.flatMap((section): DraftSection[] => {
        const lists = this.lists.get(section) ?? [];
        if (lists.length < 2 || !lists.some(isLedList)) return [section];
        return lists.map((blocks) => ({ ...section, blocks: isLedList(blocks) ? toLedItems(blocks) : blocks }));
      });
    }
  }

  /** Each column is a list of its own: numbers begin anew in it. */
  private sectionFor(cell: GridCell, concept: 'duties' | 'requirements', draft: Draft): DraftSection {
    const own = this.sections.get(draft) ?? new Map<string, DraftSection>();
    const key = `${concept} ${this.isTransposed ? 0 : cell.column}`;
    this.sections.set(draft, own);
    const known = own.get(key);
    if (known) return known;
    const section: DraftSection = { concept, heading: null, blocks: [], label: null, guessed: false };
    own.set(key, section);
    draft.sections.push(section);
    return section;
  }

  private putText(blocks: readonly Block[], draft: Draft): void {
    const inner = toOutline(this.text, blocks, this.lexicon).drafts.find(
      (other) => other.sections.length > 0 || other.labels > 0,
    );
    if (!inner) return;
    draft.sections.push(...inner.sections);
    draft.superiors.push(...inner.superiors);
    draft.subordinates.push(...inner.subordinates);
    draft.fields.push(...inner.fields);
    draft.loose.push(...inner.loose);
    draft.department ??= inner.department;
    draft.location ??= inner.location;
    draft.company ??= inner.company;
  }

  private isDepartmentRow(cell: GridCell, columns: ReadonlyMap<number, ColumnConcept>, isPart: boolean): boolean {
    const { text } = this.found(cell);
    if (looksLikePost(text, this.lexicon) || cell.lines.length > 1 || text.length > 60) return false;
    const concept = columns.get(cell.column);
    // "CLUBHOUSE" in the column of the tasks
    if (concept === 'duties') return isAllCaps(text) && countWords(text) <= MAX_PART_WORDS;
    return concept !== 'title' || isPart || looksLikeDepartment(text, this.lexicon);
  }

  private found(cell: GridCell): Found {
    const text = readable(
      this.text,
      cell.lines.map((line) => [line.start, line.end] as const),
    ).replaceAll('""', '"');
    return { text, span: [cell.start, cell.end] };
  }
}
