// What a person sees and does in the grid on the stage: cells by their places, keys, what was told.
// For end-to-end tests in Chromium.

import type { Locator, Page } from 'playwright-core';

/** Columns by their place. */
export const COLUMN = {
  TITLE: 0,
  SUPERIORS: 1,
  NUMBER: 2,
  DUTY: 3,
  DEPARTMENT: 4,
  STATUS: 6,
  DUPLICATES: 7,
} as const;

/** The grid of a page; rows and columns count from 0. */
export class StageGrid {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  cell(row: number, column: number): Locator {
    return this.#page.locator(`tr[data-row="${row}"] td`).nth(column);
  }

  text(row: number, column: number): Promise<string | null> {
    return this.cell(row, column).textContent();
  }

  status(): Promise<string | null> {
    return this.#page.getByRole('status').textContent();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Row and column of the cell that has the focus; null where none has it. */
  place(): Promise<number[] | null> {
    return this.#page.evaluate(() => {
      const at = document.activeElement?.closest('td');
      return at ? [Number(at.parentElement?.dataset['row']), at.cellIndex - 1] : null;
    });
  }

  /** How many cells are chosen. */
  chosen(): Promise<number> {
    return this.#page.locator('td[aria-selected="true"]').count();
  }
}
