// Forms in tables: label cells beside value cells, numbered rows below -> Block[], as if they stood in a text.
// Part of stage 2 for sheets and page tables; outline.ts then reads the blocks like any others.
// Must not know roles.

import type { Block, Heading, Marker } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { toBlocks } from './blocks.ts';
import { isHan, isUpper, skipBlank, trimEnd } from './characters.ts';
import { besideMarks, headerOf } from './grid.ts';
import type { ColumnConcept, GridCell } from './grid-cells.ts';
import { readHeading } from './headings.ts';
import type { Lexicon } from './lexicon.ts';
import { readMarker } from './markers.ts';
import { bareSpan, countWords, hasHan } from './phrases.ts';

/** A label cell holds a few words. */
const MAX_LABEL_WORDS = 7;
const MAX_HAN_LABEL = 12;
/** A place to sign. */
const SIGN_HERE = '____';
/** What stands at the head of a role, above its lists. */
const HEAD_LABELS = new Set<string | null>(['title', 'department', 'superiors', 'subordinates']);
/** Columns that the list inside a cell is taken to be indented by. */
const INNER_INDENT = 4;

/** The blocks of a form, in reading order. Never throws. */
export function toFormBlocks(text: string, rows: readonly (readonly GridCell[])[], lexicon: Lexicon): Block[] {
  const blocks: Block[] = [];
  let columns: ReadonlyMap<number, ColumnConcept> | null = null;
  let lastRow = -1;
  for (const [index, row] of rows.entries()) {
    const first = row[0];
    if (!first) continue;
    const gap = lastRow >= 0 && first.row > lastRow + 1 ? 1 : 0;
    lastRow = first.row;
    const header = row.length > 1 && !isOverTitle(text, rows[index + 1], lexicon) ? headerOf(text, row, lexicon) : null;
    if (header && [...header.values()].includes('duties')) {
      columns = besideMarks(text, row, header, rows.slice(index + 1, index + 2));
      blocks.push(...headerBlocks(text, row, header, lexicon));
      continue;
    }
    if (columns && isTotal(text, row)) continue;
    const label = labelOf(text, first, lexicon, false);
    const known = label !== null && row.length > 1;
    const concept = label?.concept ?? null;
    if (known ? !columns?.has(first.column) || HEAD_LABELS.has(concept) : concept !== null) columns = null;
    const made =
      columns && !(known && columns.get(first.column) !== 'duties')
        ? dutyRow(text, row, columns, lexicon)
        : formRow(text, row, lexicon);
    const head = made[0];
    if (head) head.gap = gap;
    blocks.push(...made);
  }
  return blocks;
}

/** The header of a table of duties inside a form announces duties, unless the line above it just did. */
function headerBlocks(
  text: string,
  row: readonly GridCell[],
  header: ReadonlyMap<number, ColumnConcept>,
  lexicon: Lexicon,
): Block[] {
  const duties = row.find((cell) => header.get(cell.column) === 'duties');
  if (!duties) return [];
  const heading = readHeading(text, duties.start, duties.end, lexicon) ?? {
    concept: 'duties',
    title: null,
    article: null,
    collective: false,
    label: [duties.start, duties.end] as const,
  };
  return [
    {
      ...inkOf(duties, ''),
      kind: 'label',
      parts: [[duties.start, duties.end]],
      value: null,
      heading: { ...heading, concept: 'duties' },
    },
  ];
}

function dutyRow(
  text: string,
  row: readonly GridCell[],
  columns: ReadonlyMap<number, ColumnConcept>,
  lexicon: Lexicon,
): Block[] {
  const duty = row.find((cell) => columns.get(cell.column) === 'duties');
  if (!duty) return row.length === 1 && row[0] ? toBlocks(text, row[0].lines, lexicon) : [];
  const percent = row.find((cell) => columns.get(cell.column) === 'percent');
  const number = row.find((cell) => columns.get(cell.column) === 'number');
  const blocks = toBlocks(text, duty.lines, lexicon);
  const block = blocks[0];
  if (!block) return [];
  if (blocks.length > 1 && block.marker) return blocks;
  const marker = block.marker ?? (number ? readMarker(text, number.start, number.end) : null);
  const start = number && number.start < duty.start ? number.start : duty.start;
  return [
    {
      ...block,
      kind: 'item',
      heading: null,
      value: null,
      start,
      end: duty.end,
      marker: marker ?? block.marker,
      parts: block.marker
        ? block.parts
        : duty.lines.map((line): Span => [skipBlank(text, line.start, line.end), trimEnd(text, line.start, line.end)]),
      percent: percent ? text.slice(percent.start, percent.end) : null,
    },
  ];
}

/** The row below names the post of a form: what stands above it names the form. */
function isOverTitle(text: string, below: readonly GridCell[] | undefined, lexicon: Lexicon): boolean {
  const first = below?.[0];
  return first !== undefined && labelOf(text, first, lexicon, false)?.concept === 'title';
}

function isTotal(text: string, row: readonly GridCell[]): boolean {
  return row.some((cell) =>
    /^(?:sub-?|grand )?total|^summe|^zwischensumme|^合计|^小计|^sous-total|^gesamt/i.test(
      text.slice(cell.start, cell.end),
    ),
  );
}

/** Label and value cells in turn, a number beside its text, or cells of plain text. */
function formRow(text: string, row: readonly GridCell[], lexicon: Lexicon): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < row.length; index++) {
    const cell = row[index];
    const next = row[index + 1];
    if (!cell) continue;
    const marker = next ? numberCell(text, cell) : null;
    if (marker && next) {
      blocks.push(...numberedBlocks(text, cell, next, marker, lexicon));
      return blocks;
    }
    if (text.slice(cell.start, cell.end).includes(SIGN_HERE)) {
      blocks.push(...toBlocks(text, cell.lines, lexicon));
      continue;
    }
    const label = labelOf(text, cell, lexicon, next !== undefined && row.length <= 4);
    if (!label) {
      blocks.push(...toBlocks(text, cell.lines, lexicon));
      continue;
    }
    const value = next && !(isLabelCell(text, next, lexicon) && endsInColon(text, next)) ? next : undefined;
    blocks.push(...labelBlocks(text, cell, label, value, lexicon));
    if (value) index++;
  }
  return blocks;
}

/** A number cell and its text; a list inside the cell stands under the item. */
function numberedBlocks(text: string, cell: GridCell, value: GridCell, marker: Marker, lexicon: Lexicon): Block[] {
  const item: Block = { ...inkOf(value, ''), kind: 'item', start: cell.start, marker };
  const listAt = value.lines.findIndex(({ layout }, index) => index > 0 && layout?.item === true);
  if (listAt < 0) return [{ ...item, parts: partsOf(text, value) }];
  const own: GridCell = { ...value, lines: value.lines.slice(0, listAt) };
  const parts = partsOf(text, own);
  const inner = toBlocks(text, value.lines.slice(listAt), lexicon);
  return [
    { ...item, parts, end: parts[parts.length - 1]?.[1] ?? value.end, layout: null, indent: 0 },
    ...inner.map(deepen),
  ];
}

/** An item of a list inside a cell, seen from the number cell beside it. */
export function deepen(block: Block): Block {
  return { ...block, layout: null, indent: INNER_INDENT, gap: 0 };
}

function labelBlocks(
  text: string,
  cell: GridCell,
  heading: Heading,
  value: GridCell | undefined,
  lexicon: Lexicon,
): Block[] {
  const label: Block = { ...inkOf(cell, ''), kind: 'label', heading, parts: [[cell.start, cell.end]], value: null };
  if (!value) return [label];
  const inner = toBlocks(text, value.lines, lexicon);
  const isList = inner.length > 1 || inner[0]?.marker != null;
  const takesList = heading.concept === 'duties' || heading.concept === 'requirements' || heading.concept === 'section';
  if (takesList && isList)
    return [label, ...inner.map((block, index): Block => (index === 0 ? { ...block, gap: 0 } : block))];
  return [{ ...label, parts: partsOf(text, value), value: [value.start, value.end], end: value.end }];
}

function partsOf(text: string, cell: GridCell): Span[] {
  return cell.lines.map((line): Span => [skipBlank(text, line.start, line.end), trimEnd(text, line.start, line.end)]);
}

function numberCell(text: string, cell: GridCell): Marker | null {
  const marker = readMarker(text, cell.start, cell.end);
  return marker &&
    marker.end >= cell.end &&
    marker.kind !== 'bullet' &&
    marker.kind !== 'lost' &&
    marker.kind !== 'percent'
    ? { ...marker, end: cell.end }
    : null;
}

/** A cell with a known label, or with a few words and a colon, or - beside a value - just a few words. */
function labelOf(text: string, cell: GridCell, lexicon: Lexicon, hasValue: boolean): Heading | null {
  if (cell.lines.length > 2) return null;
  const marker = readMarker(text, cell.start, cell.end);
  const from = marker && marker.kind !== 'lost' && marker.end < cell.end ? marker.end : cell.start;
  const known = readHeading(text, from, cell.end, lexicon);
  if (known) return known.title === null ? known : null;
  const label = bareSpan(text, from, cell.end);
  const phrase = text.slice(...label);
  const first = phrase.charCodeAt(0);
  const short = hasHan(phrase) ? phrase.length <= MAX_HAN_LABEL : countWords(phrase) <= MAX_LABEL_WORDS;
  const looks = short && (isUpper(first) || isHan(first)) && !/[.;。；]$/.test(text.slice(cell.start, cell.end));
  if (!looks || !(endsInColon(text, cell) || hasValue)) return null;
  return { concept: null, title: null, article: null, collective: false, label };
}

function isLabelCell(text: string, cell: GridCell, lexicon: Lexicon): boolean {
  return labelOf(text, cell, lexicon, false) !== null;
}

function endsInColon(text: string, cell: GridCell): boolean {
  const last = text.charCodeAt(cell.end - 1);
  return last === 58 || last === 0xff1a;
}

/** A block of plain text that fills a cell; also used to hand a cell's value to the field reader. */
export function inkOf(cell: GridCell, label: string): Block {
  void label;
  const span: Span = [cell.start, cell.end];
  return {
    kind: 'text',
    start: cell.start,
    end: cell.end,
    parts: [span],
    marker: null,
    indent: 0,
    gap: 0,
    layout: cell.lines[0]?.layout ?? null,
    level: 0,
    heading: { concept: null, title: null, article: null, collective: false, label: span },
    value: span,
    verb: false,
    glued: false,
    percent: null,
    use: 'outside',
    torn: false,
  };
}
