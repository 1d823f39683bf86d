// A page -> Source: what a person sees, line by line, then the page's JobPostings as label lines.
// Way in for live pages (live-page.ts) and HTML files (html-file.ts); both hand in a PageTree.
// Must not know which kind of page it is.

import type { Source } from '../model/line.ts';
import type { DraftLine } from './draft-line.ts';
import { findJobPostings } from './job-posting.ts';
import { MAX_NODES, MAX_TEXT, openBudget, type Budget, type PageCut } from './page-budget.ts';
import { correctChrome } from './page-chrome.ts';
import { toSource } from './page-source.ts';
import type { PageTree } from './page-tree.ts';
import { walkPage } from './page-walk.ts';
import { toPostingLines, type WalkHtml } from './posting-lines.ts';
import { runAtOnce } from './steps.ts';

/** What was read of a page. */
export interface PageReading {
  readonly source: Source;
  /** Why reading stopped before the page's end, null when all was read; `source` holds what was read until then. */
  readonly cut: PageCut | null;
}

/** What people read when a page was too large, one sentence for each `cut`. */
export const CUT_SENTENCES: Readonly<Record<PageCut, string>> = {
  nodes: `The page has too many elements (${MAX_NODES / 1e6} million can be read); only its beginning was read. Select the part you need.`,
  text: `The page has too much text (${MAX_TEXT / 1e6} million characters can be read); only its beginning was read. Select the part you need.`,
};

/**
 * Reads a page and the JSON-LD JobPostings in it. `parseHtml` parses descriptions, which are HTML inside JSON. Never throws.
 *
 * A page with `<h1>Cook</h1>` and a posting "Cook" gives the lines "Cook", "", "Job title: Cook" and `postings` = [2].
 */
export function readPage<Node, Inner>(page: PageTree<Node>, parseHtml: (html: string) => PageTree<Inner>): PageReading {
  const budget = openBudget();
  const { lines, scripts, cut } = runAtOnce(walkPage(page, budget));
  const told = writePostings(scripts, parseHtml, budget);
  const { source } = runAtOnce(toSource([...correctChrome(lines), ...told.lines]));
  return { source, cut: cut ?? told.cut };
}

/**
 * Reads only the JobPostings in the texts of a page's JSON-LD scripts; nothing else is in the source. Never throws.
 *
 * A posting "Cook" gives the line "Job title: Cook" and `postings` = [0].
 */
export function readPostings<Inner>(
  scripts: readonly string[],
  parseHtml: (html: string) => PageTree<Inner>,
): PageReading {
  const { lines, cut } = writePostings(scripts, parseHtml, openBudget());
  return { source: runAtOnce(toSource(lines)).source, cut };
}

function writePostings<Inner>(
  scripts: readonly string[],
  parseHtml: (html: string) => PageTree<Inner>,
  budget: Budget,
): { readonly lines: readonly DraftLine[]; readonly cut: PageCut | null } {
  let cut: PageCut | null = null;
  const walk: WalkHtml = (html, whiteSpace) => {
    if (html === '' || cut !== null) return [];
    const walked = runAtOnce(walkPage(parseHtml(html), budget, { whiteSpace }));
    cut = walked.cut;
    return walked.lines;
  };
  const known = new Set<string>();
  const lines: DraftLine[] = [];
  for (const posting of scripts.flatMap(findJobPostings)) {
    const written = toPostingLines(posting, walk);
    const key = written.map((line) => line.text).join('\n');
    if (known.has(key)) continue;
    known.add(key);
    for (const line of written) lines.push(line);
  }
  return { lines, cut };
}
