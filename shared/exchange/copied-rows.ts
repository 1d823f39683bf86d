// Rows of duties on the clipboard, between the browser's grid, Excel and the task pane: the cells of the table "Duties" in its order, so
// that a paste into Excel fits, with the ids in the last column; and the ids of the roles in attributes, which only we read.
// Every cell is guarded against formulas. Must not know the browser's clipboard, nor how HTML is parsed.

import type { CatalogueRole } from '../model/catalogue-role.ts';
import { toRoleCell } from '../rows/role-cells.ts';
import { DUTY_COLUMNS, REPEATED_FIELDS, type SheetLanguage } from '../rows/sheet-columns.ts';
import { toDutyItems, toRow, type SheetItem } from '../rows/to-sheet.ts';
import { guardCell } from './guard-cell.ts';

/** A row to be copied; `dutyId` is null for a role without duties. */
export interface CopiedRow {
  readonly role: CatalogueRole;
  readonly dutyId: string | null;
}

/** Both flavours of a clipboard. */
export interface CopiedForms {
  readonly text: string;
  readonly html: string;
}

/** Matches `5" pipe` and a text with a line break; not `a,b`. As Excel quotes cells on the clipboard. */
const NEEDS_QUOTES = /["\t\r\n]/;
/** The signs that mean something in HTML text; not `'`. */
const HTML_SIGNS = /[&<>"\n]/g;
const SIGN_NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};
/** A row as `toHtmlTable` opens it: `<tr data-rolebook-role="cook1">` with the id, `<tr>` and `<tr height=20>` without. */
const ROW_START = /<tr(?: data-rolebook-role="([0-9a-z]{1,64})")?[ >]/g;

/** Whole rows, in both flavours. */
export function copyRows(rows: readonly CopiedRow[], language: SheetLanguage): CopiedForms {
  const items = new Map<CatalogueRole, ReadonlyMap<string, SheetItem>>();
  const cells = rows.map(({ role, dutyId }) => {
    let own = items.get(role);
    if (own === undefined) {
      own = new Map(toDutyItems([role], language).map((item) => [item.id, item]));
      items.set(role, own);
    }
    const item = own.get(dutyId ?? '');
    return item ? toRow(item, DUTY_COLUMNS) : toCellsOfRole(role, language);
  });
  return {
    text: toTsv(cells),
    html: toHtmlTable(
      cells,
      rows.map(({ role }) => role.id),
    ),
  };
}

/** The ids of roles that a clipboard's HTML gives its rows, null for a row without; in the order of the rows. */
export function readRoleIds(html: string): (string | null)[] {
  return [...html.matchAll(ROW_START)].map(([, id]) => id ?? null);
}

/** Writes tab-separated rows. `[['a', 'b\nc']]` gives `a\t"b\nc"\r\n`. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoteCell).join('\t') + '\r\n').join('');
}

/**
 * Writes an HTML table for the clipboard, never for a page. The number format "text" keeps Excel from reading `1-2` as a date.
 * All text is escaped, so a cell that holds HTML stays text. Excel drops the ids of the roles.
 */
export function toHtmlTable(rows: readonly (readonly string[])[], roleIds: readonly (string | null)[] = []): string {
  const cells = (row: readonly string[]) =>
    row.map((cell) => `<td style="mso-number-format:'\\@'">${escapeHtml(guardCell(cell))}</td>`).join('');
  const open = (id: string | null | undefined) => (id == null ? '<tr>' : `<tr data-rolebook-role="${escapeHtml(id)}">`);
  const lines = rows.map((row, at) => `${open(roleIds[at])}${cells(row)}</tr>`);
  return `<meta charset="utf-8"><table>${lines.join('')}</table>`;
}

function toCellsOfRole(role: CatalogueRole, language: SheetLanguage): string[] {
  return DUTY_COLUMNS.map(({ field }) => {
    const repeated = REPEATED_FIELDS.find((one) => one === field);
    return repeated === undefined ? '' : toRoleCell(role, repeated, language);
  });
}

function quoteCell(cell: string): string {
  const guarded = guardCell(cell);
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function escapeHtml(text: string): string {
  return text.replace(HTML_SIGNS, (sign) => SIGN_NAMES[sign] ?? sign);
}
