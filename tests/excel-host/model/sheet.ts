// One sheet of the emulated workbook: its cells, and how blocks of them move when others are inserted or deleted.
// Knows no tables and no events; book.ts keeps those in step.

import { intersect, isInside, move, SHEET_COLUMNS, SHEET_ROWS, type Area } from './area.ts';
import { EMPTY_CELL, type Cell } from './cell.ts';
import { Refusal } from './refusal.ts';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A colour laid over cells by a rule. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  formula: string;
  colour: string;
}

/** The list that a column offers. */
export interface Validation {
  readonly area: Area;
  readonly rule: unknown;
  readonly alert: unknown;
}

export class Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility = 'Visible';
  isProtected = false;
  /** Rows kept on screen, from the top. */
  frozenRows = 0;
  merged: Area[] = [];
  hiddenRows = new Set<number>();
  columnWidths = new Map<number, number>();
  wrapped: Area[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  /** With holes: a row that was never written to is not there. */
  #rows: ((Cell | undefined)[] | undefined)[] = [];

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  at(row: number, column: number): Cell {
    return this.#rows[row]?.[column] ?? EMPTY_CELL;
  }

  put(row: number, column: number, cell: Cell): void {
    const cells = (this.#rows[row] ??= []);
    if (cell.value !== '' || cell.formula || cell.link || cell.format !== 'General') cells[column] = cell;
    else if (column < cells.length) cells[column] = undefined;
  }

  /** The smallest block around all cells of `within` that hold something; formats count unless `valuesOnly`. */
  used(within: Area, valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const lastRow = Math.min(this.#rows.length, within.row + within.rows);
    for (let row = within.row; row < lastRow; row++) {
      const cells = this.#rows[row] ?? [];
      const lastColumn = Math.min(cells.length, within.column + within.columns);
      for (let column = within.column; column < lastColumn; column++) {
        const cell = cells[column];
        if (!cell || (valuesOnly && cell.value === '' && cell.formula === null)) continue;
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  isHidden(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  /** Moves what stands in and below (or right of) `area` by its size, away or back. Throws where a merged area would be torn. */
  shift(area: Area, way: 'down' | 'up' | 'right' | 'left'): void {
    const isVertical = way === 'down' || way === 'up';
    const band = isVertical
      ? { ...area, rows: SHEET_ROWS - area.row }
      : { ...area, columns: SHEET_COLUMNS - area.column };
    const torn = this.merged.some((one) => intersect(one, band) && !isInside(one, band));
    if (torn) throw new Refusal('MergedRangeConflict', "This operation isn't allowed on merged cells.");
    const amount = (isVertical ? area.rows : area.columns) * (way === 'down' || way === 'right' ? 1 : -1);
    const isWhole = isVertical && area.column === 0 && area.columns === SHEET_COLUMNS;
    if (isWhole) this.#spliceRows(area.row, amount);
    else if (isVertical) this.#moveDown(band, amount);
    else this.#moveRight(band, amount);
    const place = (one: Area) =>
      isInside(one, band) ? move(one, isVertical ? amount : 0, isVertical ? 0 : amount) : one;
    this.merged = this.merged.filter((one) => amount > 0 || !isInside(one, area)).map(place);
    if (isWhole) this.hiddenRows = new Set([...this.hiddenRows].map((row) => (row < area.row ? row : row + amount)));
  }

  clone(): Sheet {
    const copy = new Sheet(this.id, this.name);
    Object.assign(copy, this, {
      merged: [...this.merged],
      hiddenRows: new Set(this.hiddenRows),
      columnWidths: new Map(this.columnWidths),
      wrapped: [...this.wrapped],
      conditionalFormats: this.conditionalFormats.map((one) => ({ ...one })),
      validations: [...this.validations],
    });
    copy.#rows = this.#rows.map((cells) => cells && [...cells]);
    return copy;
  }

  #spliceRows(row: number, amount: number): void {
    if (row >= this.#rows.length) return;
    if (amount < 0) this.#rows.splice(row, -amount);
    else
      this.#rows = [...this.#rows.slice(0, row), ...Array.from({ length: amount }, () => []), ...this.#rows.slice(row)];
  }

  #moveDown({ row: first, column, columns }: Area, amount: number): void {
    const last = this.#rows.length + Math.max(amount, 0);
    const order = Array.from({ length: Math.max(last - first, 0) }, (_, index) => first + index);
    for (const row of amount > 0 ? order.reverse() : order) {
      for (let c = column; c < column + columns; c++) {
        const from = row - amount;
        this.put(row, c, from < first ? EMPTY_CELL : this.at(from, c));
      }
    }
  }

  #moveRight({ row, rows, column }: Area, amount: number): void {
    for (let r = row; r < Math.min(row + rows, this.#rows.length); r++) {
      const cells = this.#rows[r] ?? [];
      for (let c = cells.length; c < column; c++) cells[c] = undefined;
      if (amount > 0) cells.splice(column, 0, ...Array.from({ length: amount }, () => undefined));
      else cells.splice(column, -amount);
    }
  }
}
