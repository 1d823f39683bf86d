// What opens with an element: its setting for the text inside, and what has to be done when it closes.
// Part of the page walk (page-walk.ts holds the loop, line-writer.ts the text, table-place.ts the cells).
// Must not read text.

import type { GridTable } from './grid-table.ts';
import { isBold, type LineWriter, type Mark, type OpenItem, type Setting } from './line-writer.ts';
import { openList, openLooseList, takeMarker, type OpenList } from './list-markers.ts';
import { isChrome, isCookieBar, isPart } from './page-chrome.ts';
import type { PageTree, Style } from './page-tree.ts';
import { isRowGroup, isTablePart, openPlace, openTable } from './table-place.ts';
import { ROOT_STYLE } from './tag-style.ts';

/** Everything an element hands down to its children. */
export interface Inside extends Setting {
  readonly list: OpenList | null;
  readonly table: GridTable | null;
  /** In main, article or section. */
  readonly inPart: boolean;
  /** In a heading, summary or term: a button there is the text's own (accordions). */
  readonly keepsButtons: boolean;
}

/** What an element leaves to do at its end. */
export interface Closing {
  readonly inside: Inside;
  readonly isBlock: boolean;
  readonly leavesGap: boolean;
  /** The table that ends with the element. */
  readonly table: GridTable | null;
  /** The table whose row group ends with the element. */
  readonly groupOf: GridTable | null;
  /** Where a bold stretch began that may prove to be a label. */
  readonly label: Mark | null;
  /** First line of a possible cookie bar and the text size at its start. */
  readonly cookies: { readonly line: number; readonly size: number } | null;
}

/** The element that opens, and where. */
interface Opening {
  readonly name: string;
  readonly role: string;
  readonly style: Style;
  readonly outer: Inside;
  readonly writer: LineWriter;
}

/** Elements with a gap above and below, as browsers draw them. */
const GAPS = new Set(
  'p h1 h2 h3 h4 h5 h6 pre blockquote figure hr fieldset details section article table dl ul ol menu dir'.split(' '),
);
const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const HEADING = /^h[1-6]$/;
const LEVEL_MAX = 6;
/** A heading role without a level is one of level 2 (WAI-ARIA, "heading"). */
const LEVEL_WITHOUT_NUMBER = 2;

/** What the root of a page hands down. */
export function openPage(whiteSpace: Style['whiteSpace']): Inside {
  return {
    style: { ...ROOT_STYLE, whiteSpace },
    heading: 0,
    depth: 0,
    chrome: false,
    item: null,
    place: null,
    list: null,
    table: null,
    inPart: false,
    isTitle: false,
    keepsButtons: false,
  };
}

/** Opens an element that is shown: ends the line where the page does and gives what holds inside. Never throws. */
export function openElement<Node>(
  tree: PageTree<Node>,
  node: Node,
  { name, style, outer, writer }: Omit<Opening, 'role'>,
): Closing {
  const role = tree.attribute(node, 'role')?.toLowerCase() ?? '';
  const isList = LISTS.has(name);
  // Tables and cells end a line however they are drawn: their texts are never one sentence.
  const isBlock = style.display === 'block' || style.display === 'list-item' || isTablePart(name, role);
  const leavesGap = isBlock && GAPS.has(name) && !(isList && outer.depth > 0);
  if (isBlock) writer.endLine();
  if (leavesGap) writer.leaveGap(outer.item);
  const opening = { name, role, style, outer, writer };
  const heading = levelOf(tree, node, opening) || outer.heading;
  const isTitle = outer.isTitle || heading > 0 || name === 'th';
  const table = openTable(name, role, outer.place);
  const place = table === null ? openPlace(tree, node, { name, role, table: outer.table, place: outer.place }) : null;
  const item = name === 'li' || role === 'listitem' ? openItem(tree, node, opening) : outer.item;
  const goesDeeper = isList || role === 'list' || (item !== outer.item && outer.depth === 0);
  const inside: Inside = {
    style,
    heading,
    depth: outer.depth + (goesDeeper ? 1 : 0),
    chrome: outer.chrome || isChrome(name, role, outer.inPart),
    item,
    place: place ?? outer.place,
    list: isList ? openList(tree, node, outer.list) : outer.list,
    table: table ?? outer.table,
    inPart: outer.inPart || isPart(name, role),
    isTitle,
    keepsButtons: outer.keepsButtons || heading > 0 || name === 'summary' || name === 'dt',
  };
  const startsBold = !isBlock && isBold(inside) && !isBold(outer);
  const mayBeCookies = isBlock && !inside.chrome && isCookieBar(tree, node);
  return {
    inside,
    isBlock,
    leavesGap,
    table,
    groupOf: isRowGroup(name, role) ? outer.table : null,
    label: startsBold ? writer.mark() : null,
    cookies: mayBeCookies ? { line: writer.lines.length, size: writer.size } : null,
  };
}

function levelOf<Node>(tree: PageTree<Node>, node: Node, { name, role }: Pick<Opening, 'name' | 'role'>): number {
  if (role === 'heading') {
    const level = Math.trunc(Number(tree.attribute(node, 'aria-level') ?? LEVEL_WITHOUT_NUMBER));
    return level >= 1 ? Math.min(level, LEVEL_MAX) : LEVEL_WITHOUT_NUMBER;
  }
  return HEADING.test(name) && role !== 'presentation' && role !== 'none' ? Number(name.charAt(1)) : 0;
}

function openItem<Node>(tree: PageTree<Node>, node: Node, { name, style, outer, writer }: Opening): OpenItem {
  const list = name === 'li' ? (outer.list ?? openLooseList()) : null;
  const shown = list === null ? null : tree.listStyle(node);
  const marker = list === null ? '' : takeMarker(tree, node, { list, shown });
  if (outer.depth > 1 || (list !== null && list.count > 1)) writer.closeGap();
  // Without computed style: browsers draw no marker for items laid out as something else (menus in a row).
  const isDrawn = style.display === 'list-item' || shown !== null;
  return { marker: isDrawn ? marker : '', outer: outer.item, started: false };
}
