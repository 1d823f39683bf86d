// Tables drawn with bars in plain text ("| Duty | How often |", with or without rules of "-" and "+") -> lines with cells.
// Part of stage 1, used by text-lines.ts; the bars and rules stay in the text and belong to no line.
// Must not know what a cell means; what is not drawn as a table stays as it is.

import type { Cell, Line } from '../model/line.ts';

/** A table has so many rows. */
const MIN_ROWS = 2;
/** "|---|:---:|", "+-----+-----+", "|=====|". */
const RULE = /^[|+][-+|:=\s]{2,500}$/;
/** A rule that boxes each row: what stands between two of them is one row. */
const BOX = '+';

/** The lines, those of tables cut into their cells. Gives the same array when no line begins with a bar. */
export function readTables(text: string, lines: readonly Line[]): readonly Line[] {
  if (!text.includes('|')) return lines;
  const read: Line[] = [];
  let table = 0;
  for (let from = 0; from < lines.length;) {
    let to = from;
    while (to < lines.length && isDrawn(text, lines[to])) to++;
    const cells = to - from >= MIN_ROWS ? toCells(text, lines.slice(from, to), table) : null;
    if (cells) {
      table++;
      read.push(...cells);
    }
    const rest = cells ? to : Math.max(to, from + 1);
    if (!cells) read.push(...lines.slice(from, rest));
    from = rest;
  }
  return table === 0 ? lines : read;
}

function isDrawn(text: string, line: Line | undefined): boolean {
  const drawn = line ? text.slice(line.start, line.end).trim() : '';
  return RULE.test(drawn) || (drawn.length > 2 && drawn.startsWith('|') && drawn.endsWith('|'));
}

/** The cells of the lines of one table; null when they are no table: one column only, or lines of two columns in one row. */
function toCells(text: string, lines: readonly Line[], table: number): Line[] | null {
  const isBoxed = lines.filter((line) => text.slice(line.start, line.end).trim().startsWith(BOX)).length > MIN_ROWS;
  const cells: Line[] = [];
  let row = 0;
  let columns = 0;
  let isOpen = false;
  for (const line of lines) {
    if (RULE.test(text.slice(line.start, line.end).trim())) {
      if (isOpen) row++;
      isOpen = false;
      continue;
    }
    const filled = split(text, line).filter(({ start, end }) => text.slice(start, end).trim() !== '');
    if (isBoxed && isOpen && filled.length > 1) return null;
    columns = Math.max(columns, filled.length);
    for (const { start, end, column } of filled) cells.push({ start, end, layout: layoutOf({ table, row, column }) });
    if (isBoxed) isOpen = true;
    else row++;
  }
  return columns > 1 && row + (isOpen ? 1 : 0) >= MIN_ROWS ? cells : null;
}

/** What stands between the bars of a line. */
function split(text: string, { start, end }: Line): { start: number; end: number; column: number }[] {
  const found: { start: number; end: number; column: number }[] = [];
  let from = text.indexOf('|', start) + 1;
  for (let at = from; at < end; at++) {
    if (text[at] !== '|' || text[at - 1] === '\\') continue;
    found.push({ start: from, end: at, column: found.length });
    from = at + 1;
  }
  return found;
}

function layoutOf(cell: Cell): Line['layout'] {
  return { heading: 0, depth: 0, item: false, bold: false, chrome: false, cell };
}
