// Draws the rows of the active sheet that are on screen; everything else is in the model.
// Only draws: what keys and mouse do is grid-input.ts.

import { intersect, nameArea, nameColumn, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../model/area.ts';
import type { Book } from '../model/book.ts';
import { show } from '../model/cell.ts';
import type { Sheet } from '../model/sheet.ts';

/** Height of a row in pixels, as in host-page.css. */
export const ROW_HEIGHT = 24;
/** Rows drawn above and below what is on screen. */
const MARGIN = 10;
/** Empty rows and columns that are offered behind the cells in use. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 6;
const LEAST_COLUMNS = 12;
/** Pixels of a point. */
const POINT = 4 / 3;
/** Of a column that has none, in points. */
const STANDARD_WIDTH = 48;
/** Of the rows' heads, in pixels. */
const HEAD_WIDTH = 48;
const WHOLE: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

export class GridView {
  readonly element: HTMLElement;
  readonly #book: Book;

  constructor(element: HTMLElement, book: Book) {
    this.element = element;
    this.#book = book;
    element.addEventListener('scroll', () => this.draw());
  }

  get sheet(): Sheet {
    return this.#book.getSheet(this.#book.activeId);
  }

  /** Rows of the sheet that can be scrolled to and are not hidden, in order. */
  listRows(): number[] {
    const used = this.sheet.used(WHOLE, true);
    const count = Math.min((used ? used.row + used.rows : 0) + SPARE_ROWS, SHEET_ROWS);
    const rows = Array.from({ length: count }, (_, row) => row);
    return this.sheet.hiddenRows.size > 0 ? rows.filter((row) => !this.sheet.isHidden(row)) : rows;
  }

  draw(): void {
    const { sheet } = this;
    const rows = this.listRows();
    const used = sheet.used(WHOLE, true);
    const columns = Math.max((used ? used.column + used.columns : 0) + SPARE_COLUMNS, LEAST_COLUMNS);
    const first = Math.max(Math.floor(this.element.scrollTop / ROW_HEIGHT) - MARGIN, 0);
    const height = Math.ceil(this.element.clientHeight / ROW_HEIGHT) + 2 * MARGIN;
    const shown = rows.slice(first, first + height);
    const table = document.createElement('table');
    const widths = this.#listWidths(columns);
    table.style.width = `${widths.reduce((sum, width) => sum + width, 0)}px`;
    table.append(makeWidths(widths), makeHead(columns));
    const body = table.createTBody();
    addSpace(body, first * ROW_HEIGHT);
    for (const row of shown) this.#addRow(body, row, columns);
    addSpace(body, (rows.length - first - shown.length) * ROW_HEIGHT);
    this.element.setAttribute('aria-rowcount', String(rows.length));
    // Only the table is changed: an open editor would lose the focus, and with it close.
    const before = this.element.querySelector('table');
    if (before) before.replaceWith(table);
    else this.element.prepend(table);
  }

  /** The drawn cell, null where it is off screen. */
  findCell(row: number, column: number): HTMLElement | null {
    return this.element.querySelector(`[data-cell="${nameColumn(column)}${row + 1}"]`);
  }

  /** Scrolls until the cell is on screen. */
  reveal(row: number, column: number): void {
    const at = this.listRows().indexOf(row) * ROW_HEIGHT;
    const { scrollTop, clientHeight } = this.element;
    if (at < scrollTop) this.element.scrollTop = at;
    else if (at + 2 * ROW_HEIGHT > scrollTop + clientHeight)
      this.element.scrollTop = at + 2 * ROW_HEIGHT - clientHeight;
    this.draw();
    this.findCell(row, column)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** In pixels, the rows' heads first. */
  #listWidths(columns: number): number[] {
    const { columnWidths } = this.sheet;
    return [
      HEAD_WIDTH,
      ...Array.from({ length: columns }, (_, c) => Math.round((columnWidths.get(c) ?? STANDARD_WIDTH) * POINT)),
    ];
  }

  #addRow(body: HTMLTableSectionElement, row: number, columns: number): void {
    const { sheet } = this;
    const line = body.insertRow();
    line.append(makeHeading('row', String(row + 1), String(row)));
    for (let column = 0; column < columns; column++) {
      const cell = sheet.at(row, column);
      const area = { row, column, rows: 1, columns: 1 };
      const element = line.insertCell();
      const text = show(cell);
      element.textContent = text;
      element.dataset['cell'] = nameArea(area);
      element.setAttribute('role', 'gridcell');
      if (text.length > 20) element.title = text;
      const table = this.#book.tables.find((one) => one.sheet === sheet && intersect(one.area, area));
      if (table) element.className = row === table.area.row ? 'header' : 'body';
      if (typeof cell.value === 'number') element.classList.add('number');
      if (cell.link) element.classList.add('link');
      const colour = sheet.conditionalFormats.find((one) => one.areas.some((other) => intersect(other, area)))?.colour;
      if (colour) element.style.backgroundColor = colour;
      if (this.#book.selection.some((one) => intersect(one, area))) element.setAttribute('aria-selected', 'true');
    }
  }
}

function makeWidths(widths: readonly number[]): HTMLElement {
  const group = document.createElement('colgroup');
  for (const width of widths) {
    const column = document.createElement('col');
    column.style.width = `${width}px`;
    group.append(column);
  }
  return group;
}

function makeHead(columns: number): HTMLElement {
  const head = document.createElement('thead');
  const line = head.insertRow();
  line.append(makeHeading('corner', '', ''));
  for (let column = 0; column < columns; column++)
    line.append(makeHeading('column', nameColumn(column), String(column)));
  return head;
}

/** Heads are told apart by `data-head`: a row, a column or the corner. */
function makeHeading(kind: 'row' | 'column' | 'corner', text: string, index: string): HTMLElement {
  const heading = document.createElement('th');
  heading.textContent = text;
  heading.dataset['head'] = kind;
  heading.dataset['index'] = index;
  return heading;
}

function addSpace(body: HTMLTableSectionElement, height: number): void {
  if (height > 0) body.insertRow().style.height = `${height}px`;
}
