// Which elements are tables, row groups, rows and cells, and the place a cell opens.
// Part of the page walk: `<table>`, `<dl>` (a table of two columns) and ARIA tables alike; grid-table.ts counts.
// Must not know text.

import { GridTable, type Place } from './grid-table.ts';
import type { PageTree } from './page-tree.ts';

const TABLE_ROLES = new Set(['table', 'grid', 'treegrid']);
const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const CELLS = new Set(['td', 'th', 'dt', 'dd']);
const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);

/** Tells whether an element is a table or a cell, however it is drawn. */
export function isTablePart(name: string, role: string): boolean {
  return isTable(name, role) || CELLS.has(name) || CELL_ROLES.has(role);
}

/** Tells whether an element is a group of rows. */
export function isRowGroup(name: string, role: string): boolean {
  return ROW_GROUPS.has(name) || role === 'rowgroup';
}

/** Opens a table; null for any other element. `outer` is the cell it stands in. */
export function openTable(name: string, role: string, outer: Place | null): GridTable | null {
  return isTable(name, role) ? new GridTable(outer, role === 'presentation' || role === 'none') : null;
}

/** Opens a row or a cell of the table around; null for any other element, and for a cell inside a cell. */
export function openPlace<Node>(
  tree: PageTree<Node>,
  node: Node,
  around: {
    readonly name: string;
    readonly role: string;
    readonly table: GridTable | null;
    readonly place: Place | null;
  },
): Place | null {
  const { name, role, table, place } = around;
  if (table === null || place?.table === table) return null;
  if (name === 'tr' || role === 'row') table.openRow();
  if (name === 'dt' || name === 'dd') return table.openPair(name === 'dt' ? 0 : 1);
  if (name !== 'td' && name !== 'th' && !CELL_ROLES.has(role)) return null;
  return table.openCell(toSpan(tree, node, 'colspan'), toSpan(tree, node, 'rowspan'));
}

function isTable(name: string, role: string): boolean {
  return name === 'table' || name === 'dl' || TABLE_ROLES.has(role);
}

function toSpan<Node>(tree: PageTree<Node>, node: Node, edge: 'colspan' | 'rowspan'): number {
  const value = Number(tree.attribute(node, edge) ?? tree.attribute(node, `aria-${edge}`) ?? 1);
  return value >= 0 ? Math.trunc(value) : 1;
}
