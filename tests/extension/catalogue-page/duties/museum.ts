// Roles and a sheet for the tests of the duties grid: a catalogue in memory with a few roles, and the grid's state over it.
// Every value is visible in the tests that use it.

import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { createMemoryCatalogue } from '../../../../shared/catalogue/memory-catalogue.ts';
import { createMemoryShelf } from '../../../../shared/catalogue/memory-shelf.ts';
import type { CatalogueRole } from '../../../../shared/model/catalogue-role.ts';
import { DUTIES_WORDS } from '../../../../extension/catalogue-page/duties/duties-words.ts';
import { columnIndex, type DutyColumn } from '../../../../extension/catalogue-page/duties/duty-columns.ts';
import type { CellContext } from '../../../../extension/catalogue-page/duties/duty-row.ts';
import { DutySheet } from '../../../../extension/catalogue-page/duties/duty-sheet.ts';
import { selectCell, selectTo } from '../../../../extension/catalogue-page/duties/selection.ts';
import { readHtmlTable } from '../../../../shared/read/html-table.ts';
import { makeSurroundings } from '../../../fakes/surroundings.ts';
import { makeManyRoles, MUSEUM } from '../../../e2e/duties-stage/stage-roles.ts';

/** Reads tables as the worker does, in a moment. */
export const readTable = (html: string) => Promise.resolve(readHtmlTable(html));

/** English words, no marks. */
export const ENGLISH: CellContext = { language: 'en', duplicates: new Map(), kindWords: DUTIES_WORDS.en.kinds };

/** Ids that count down (`new999`, `new998`), so that an order that is right does not come from them. */
export function makeIds(start = 'new'): () => string {
  let count = 1000;
  return () => `${start}${--count}`;
}

/** A sheet over the roles of the museum, what is behind it, and short ways to look at it. */
export interface MuseumSheet {
  readonly sheet: DutySheet;
  readonly catalogue: Catalogue;
  /** Another tab over the same catalogue. */
  readonly other: Catalogue;
  /** Chooses a cell, or a block down to another row and column. */
  choose(row: number, column: DutyColumn, toRow?: number, toColumn?: DutyColumn): void;
  /** The texts of a column from top to bottom. */
  texts(column: DutyColumn): string[];
  /** Waits until all saves are done and the sheet shows the roles as they are stored. */
  settle(): Promise<void>;
  role(title: string): CatalogueRole;
}

/** Opens one. */
export async function openMuseum(): Promise<MuseumSheet> {
  const shelf = createMemoryShelf();
  const catalogue = createMemoryCatalogue(makeSurroundings(1), shelf);
  const other = createMemoryCatalogue(makeSurroundings(2), shelf);
  await catalogue.save('Filled', makeManyRoles(MUSEUM, makeIds('old')));
  const sheet = new DutySheet({ catalogue, words: DUTIES_WORDS.en, context: ENGLISH, newId: makeIds(), readTable });
  const read = async () => sheet.rows.setRoles(await catalogue.listRoles({ order: 'title' }));
  await read();
  return {
    sheet,
    catalogue,
    other,
    choose(row, column, toRow = row, toColumn = column) {
      const first = selectCell({ row, column: columnIndex(column) });
      sheet.rows.select(selectTo(first, { row: toRow, column: columnIndex(toColumn) }));
    },
    texts: (column) => sheet.rows.rows.value.map((row) => sheet.textOf(row, columnIndex(column))),
    async settle() {
      while (sheet.saves.isBusy) await new Promise((done) => setTimeout(done));
      await read();
    },
    role(title) {
      const found = [...sheet.rows.listRoles()].find((role) => role.title === title);
      if (!found) throw new Error(`no role "${title}"`);
      return found;
    },
  };
}
