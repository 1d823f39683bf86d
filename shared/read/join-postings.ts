// A page's own lines and the postings of its JSON-LD, read apart, as one Source.
// For the live page: its text is read in the page, its postings where a parser for HTML is at hand.
// Gives what readPage of page-lines.ts gives in one go; must not know either reader.

import type { Line, Source } from '../model/line.ts';

/** The text between the two: the end of the page's last line, and an empty line. */
const GAP = '\n\n';

/**
 * Appends postings (`readPostings`) to a page. Spans of the page's lines stay as they are. Never throws.
 *
 * "Cook" and "Job title: Cook" give three lines, the second empty, and `postings` = [2].
 */
export function joinPostings(page: Source, told: Source): Source {
  if (told.lines.length === 0) return page;
  if (page.lines.length === 0) return told;
  const shift = page.text.length + GAP.length;
  const tables = 1 + page.lines.reduce((most, { layout }) => Math.max(most, layout?.cell?.table ?? -1), -1);
  const gap = page.text.length + 1;
  const lines: Line[] = [...page.lines, { start: gap, end: gap, layout: { ...NO_LAYOUT } }];
  for (const { start, end, layout } of told.lines) {
    const cell = layout?.cell ? { ...layout.cell, table: layout.cell.table + tables } : null;
    lines.push({ start: start + shift, end: end + shift, layout: layout === null ? null : { ...layout, cell } });
  }
  const postings = told.postings.map((index) => index + page.lines.length + 1);
  return { kind: 'page', text: page.text + GAP + told.text, lines, postings };
}

const NO_LAYOUT = { heading: 0, depth: 0, item: false, bold: false, cell: null, chrome: false };
