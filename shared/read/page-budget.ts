// How much of one page is read, at most.
// Part of the page reader: the walk spends it, html-builder.ts gets the same limit of nodes. No page may stop the machine.
// Numbers and their reasons only.

/** Most nodes that are read of one page, postings included (200,000 are read in half a second; no real page has a tenth of this). */
export const MAX_NODES = 2_000_000;
/** Most text that is read of one page, in UTF-16 units. */
export const MAX_TEXT = 20_000_000;

/** Why reading stopped before the end of the page. */
export type PageCut = 'nodes' | 'text';

/** What is left to spend on one page; the walks of its postings share it. */
export interface Budget {
  nodes: number;
  text: number;
}

/** A full budget for one page. */
export function openBudget(): Budget {
  return { nodes: MAX_NODES, text: MAX_TEXT };
}
