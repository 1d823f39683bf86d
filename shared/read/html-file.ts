// An HTML file, or HTML from the clipboard -> Source.
// Parses as browsers do (parse5) and walks the result with the walk of the live page; styles come from tags and attributes.
// Must not know what the text means.

import { buildHtml } from './html-builder.ts';
import type { HtmlNode } from './html-nodes.ts';
import { MAX_NODES } from './page-budget.ts';
import { readPage, type PageReading } from './page-lines.ts';
import type { PageTree } from './page-tree.ts';

/**
 * Reads HTML. Never throws; a page beyond the limits gives its beginning and says so in `cut`.
 *
 * `<h1>Cook</h1><ul><li>Bake` gives the lines "Cook", an empty one, and "• Bake".
 */
export function readHtml(html: string): PageReading {
  return readPage(parseHtml(html), parseHtml);
}

/** Nodes for each character, and for a page without any: a real page has one for every three characters at most. */
const NODES_PER_CHARACTER = 4;
const NODES_AT_LEAST = 1000;

/** Parses HTML into a tree for the walk; safe for hostile text (at most MAX_NODES nodes). Never throws. */
export function parseHtml(html: string): PageTree<HtmlNode> {
  const limit = Math.min(MAX_NODES, NODES_AT_LEAST + NODES_PER_CHARACTER * html.length);
  const { root, cut } = buildHtml(html, limit);
  return {
    root,
    cut,
    kind: (node) => node.kind,
    firstChild: (node) => (isShadow(node) ? (node.content?.first ?? null) : node.first),
    nextSibling: (node) => node.next,
    parent: (node) => node.parent,
    name: (node) => (isShadow(node) ? 'shadow-root' : node.name),
    attribute: (node, name) => node.attributes.get(name) ?? null,
    text: (node) => node.text,
    style: () => null,
    listStyle: () => null,
    // Saved shadow roots are templates in their hosts: read in place, before what the page puts into their slots.
    shadow: () => null,
    slotted: () => [],
    isRead: () => true,
  };
}

function isShadow(node: HtmlNode): boolean {
  return node.content !== null && node.attributes.get('shadowrootmode') === 'open';
}
