// The columns of a table of roles whose header has no known word, or that has no header: told by what the cells hold.
// Part of stage 2; grid.ts asks it when nothing else fits. One column names posts, another says in some words what they do.
// Must not know roles.

import { isHan, isLower } from './characters.ts';
import { isIgnoredHead } from './column-heads.ts';
import type { ColumnConcept, GridCell } from './grid-cells.ts';
import type { Lexicon } from './lexicon.ts';
import { hasHan, toKey } from './phrases.ts';
import { looksLikePost } from './posts.ts';

/** Share of a column's cells that must name posts, and of another's that must read like duties. */
const MIN_SHARE = 0.6;
/** Fewer rows tell nothing. */
const MIN_ROWS = 2;
/** The header is among so many rows: the name of the sheet may stand above it. */
const MAX_HEADS = 3;
/** Rows looked at; the rest is like them. */
const MAX_ROWS = 60;
/** What a person does takes so many words, or Chinese characters. */
const MIN_WORDS = 2;
const MIN_HAN = 4;
const FIGURE = /^[\d\p{Sc}]/u;
/** Lists of things to be done once are no standing duties. */
const ONCE =
  /^(?:due|due date|deadline|status|by when|done|progress|owner|assigned to|start date|end date|frist|termin|fällig|erledigt|échéance|plazo|prazo|scadenza|phone|tel|e-?mail|name|完成情况|截止|进度|状态|电话|姓名)(?:$|[\s:.])/;

/** Header row (-1 = none) and columns; null when the table is none of roles. Never throws. */
export function guessColumns(
  text: string,
  rows: readonly (readonly GridCell[])[],
  lexicon: Lexicon,
): { header: number; columns: Map<number, ColumnConcept> } | null {
  const first = rows.findIndex((row) => row.length > 1);
  // the first row counts, too: it may be no header
  const body = rows.slice(Math.max(0, first), first + 1 + MAX_ROWS);
  const head = rows[first];
  if (!head || body.length <= MIN_ROWS) return null;
  const say = (cell: GridCell) => text.slice(cell.start, cell.end);
  const heads = body.slice(0, MAX_HEADS).flat();
  if (heads.some((cell) => ONCE.test(toKey(say(cell))))) return null;
  const isTitle = (cell: GridCell) => cell.lines.length === 1 && looksLikePost(say(cell), lexicon);
  const ignored = new Set(heads.filter((cell) => isIgnoredHead(toKey(say(cell)))).map(({ column }) => column));
  const isDuty = (cell: GridCell) =>
    !ignored.has(cell.column) && readsLikeDuty(say(cell)) && !looksLikePost(say(cell), lexicon);
  const title = findColumn(body, isTitle, -1);
  const duties = title < 0 ? -1 : findColumn(body, isDuty, title);
  if (duties < 0) return null;
  const headless =
    head.some((cell) => cell.column === title && isTitle(cell)) &&
    head.some((cell) => cell.column === duties && isDuty(cell));
  const columns = new Map<number, ColumnConcept>([[title, 'title']]);
  for (let column = duties; column >= 0; column = findColumn(body, isDuty, column)) columns.set(column, 'duties');
  return { header: headless ? first - 1 : first, columns };
}

/** The first column behind `after` most of whose cells pass, in at least two rows. */
function findColumn(
  rows: readonly (readonly GridCell[])[],
  passes: (cell: GridCell) => boolean,
  after: number,
): number {
  const counts = new Map<number, { all: number; right: number }>();
  for (const cell of rows.flat()) {
    const count = counts.get(cell.column) ?? { all: 0, right: 0 };
    count.all++;
    if (passes(cell)) count.right++;
    counts.set(cell.column, count);
  }
  const found = [...counts]
    .sort(([a], [b]) => a - b)
    .find(([column, { all, right }]) => column > after && right >= MIN_ROWS && right >= all * MIN_SHARE);
  return found ? found[0] : -1;
}

/** "Bakes bread", "负责收银": several words, of which the second begins small. Not: "Anna Smith", "555-1234". */
function readsLikeDuty(content: string): boolean {
  if (hasHan(content)) return [...content].filter((char) => isHan(char.charCodeAt(0))).length >= MIN_HAN;
  // "18 months", "£6.40 an hour"
  if (FIGURE.test(content)) return false;
  const words = content.split(/\s+/);
  return words.length >= MIN_WORDS && words.slice(1, 4).some((word) => isLower(word.charCodeAt(0)));
}
