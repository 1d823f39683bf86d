// The page's state and its acts: one workbook, its host, its history, what is selected; every act of a person ends here.
// Keys (grid-input.ts) and buttons (commands.ts) call it; it draws and tells refusals.

import { around, intersect, nameArea, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../model/area.ts';
import type { Actor, Book } from '../model/book.ts';
import { show } from '../model/cell.ts';
import type { History } from '../model/history.ts';
import { type } from '../model/person.ts';
import { Refusal } from '../model/refusal.ts';
import type { ExcelHost } from '../excel-host.ts';
import type { GridView } from './grid-view.ts';

export class Desk {
  readonly host: ExcelHost;
  readonly book: Book;
  readonly view: GridView;
  readonly #history: History;
  readonly #tell: (words: string) => void;
  readonly #refresh: () => void;

  constructor(
    host: ExcelHost,
    { view, history }: { readonly view: GridView; readonly history: History },
    { tell, refresh }: { readonly tell: (words: string) => void; readonly refresh: () => void },
  ) {
    this.host = host;
    this.book = host.book;
    this.view = view;
    this.#history = history;
    this.#tell = tell;
    this.#refresh = refresh;
  }

  /** The first cell of the selection. */
  get corner(): { readonly row: number; readonly column: number } {
    const { row = 0, column = 0 } = this.book.selection[0] ?? {};
    return { row, column };
  }

  /** Carries out what a person (or a co-author) does, as one step that can be undone. */
  act(act: (book: Book) => void): void {
    this.#history.beginStep();
    try {
      act(this.book);
      this.#tell('');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#tell(error.message);
    }
    this.#history.beginStep();
    this.#refresh();
  }

  /** Enters rows of texts from the first selected cell on; an empty text empties its cell. */
  enter(rows: readonly (readonly string[])[], actor: Actor = 'person'): void {
    if (rows.length > 0) this.act((book) => type(book, this.view.sheet, this.corner, rows, actor));
  }

  select(areas: readonly Area[]): void {
    this.book.select(this.view.sheet, areas, 'person');
    this.#refresh();
  }

  /** Moves the selection, or its far corner. */
  move(rows: number, columns: number, isExtended: boolean): void {
    const first = this.book.selection[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const far = isExtended ? { row: first.row + first.rows - 1, column: first.column + first.columns - 1 } : first;
    const row = Math.min(Math.max(far.row + rows, 0), SHEET_ROWS - 1);
    const column = Math.min(Math.max(far.column + columns, 0), SHEET_COLUMNS - 1);
    const cell = { row, column, rows: 1, columns: 1 };
    this.select([isExtended ? around({ ...first, rows: 1, columns: 1 }, cell) : cell]);
    this.view.reveal(row, column);
  }

  /** Empties the selected cells. */
  clear(): void {
    this.act((book) => {
      for (const area of this.#selected())
        type(
          book,
          this.view.sheet,
          area,
          Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => '')),
        );
    });
  }

  /** The first selected block as tab-separated text. */
  copy(): string {
    const [area] = this.#selected();
    if (!area) return '';
    const cell = (row: number, column: number) => {
      const text = show(this.view.sheet.at(row, column));
      return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => cell(area.row + r, area.column + c)).join('\t'),
    ).join('\n');
  }

  travel(way: 'undo' | 'redo'): void {
    const isDone = way === 'undo' ? this.#history.undo() : this.#history.redo();
    this.#tell(isDone ? '' : `Nothing to ${way}.`);
    this.#refresh();
  }

  /** Words under the toolbar: where the selection is and what its first cell holds. */
  describe(): { readonly place: string; readonly content: string } {
    const { row, column } = this.corner;
    const cell = this.view.sheet.at(row, column);
    return { place: this.book.selection.map(nameArea).join(','), content: cell.formula ?? show(cell) };
  }

  /** The selected blocks as far as they are in use, so that whole columns stay small. */
  #selected(): Area[] {
    const used = this.view.sheet.used({ row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS }, false);
    return used ? this.book.selection.flatMap((area) => intersect(area, used) ?? []) : [];
  }
}
