// Undo and redo of the emulated workbook: a picture of everything before each step. Cells are never changed in place, so a picture
// costs a copy of the rows' lists, not of the cells.
// assumption: one Undo takes back one run of the add-in; Excel groups them from ExcelApi 1.20 on

import type { Book } from './book.ts';
import type { Sheet } from './sheet.ts';
import type { Table } from './table.ts';

/** More steps are forgotten, the oldest first. */
const MOST_STEPS = 50;

interface Picture {
  readonly sheets: readonly Sheet[];
  readonly tables: readonly Table[];
  readonly activeId: string;
}

export class History {
  readonly #book: Book;
  #done: Picture[] = [];
  #undone: Picture[] = [];
  #isNewStep = true;

  constructor(book: Book) {
    this.#book = book;
    book.beforeChange = () => {
      if (!this.#isNewStep) return;
      this.#isNewStep = false;
      this.#done = [...this.#done.slice(1 - MOST_STEPS), takePicture(book)];
      this.#undone = [];
    };
  }

  /** What changes from now on is a step of its own. */
  beginStep(): void {
    this.#isNewStep = true;
  }

  /** False where there is nothing to take back. */
  undo(): boolean {
    return this.#go(this.#done, this.#undone);
  }

  redo(): boolean {
    return this.#go(this.#undone, this.#done);
  }

  #go(from: Picture[], to: Picture[]): boolean {
    const picture = from.pop();
    if (!picture) return false;
    to.push(takePicture(this.#book));
    const { sheets, tables, activeId } = copy(picture);
    Object.assign(this.#book, { sheets, tables, activeId });
    this.beginStep();
    const whole = { row: 0, column: 0, rows: 1, columns: 1 };
    for (const { id } of sheets)
      this.#book.tell({ is: 'changed', how: 'RangeEdited', sheetId: id, area: whole, actor: 'person' });
    return true;
  }
}

function takePicture({ sheets, tables, activeId }: Book): Picture {
  return copy({ sheets, tables, activeId });
}

function copy({ sheets, tables, activeId }: Picture): { sheets: Sheet[]; tables: Table[]; activeId: string } {
  const copies = new Map(sheets.map((sheet) => [sheet, sheet.clone()]));
  return {
    sheets: [...copies.values()],
    tables: tables.map((table) => ({ ...table, sheet: copies.get(table.sheet) ?? table.sheet })),
    activeId,
  };
}
