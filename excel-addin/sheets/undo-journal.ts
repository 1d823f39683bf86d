// What the add-in did to the tables, so that Undo can take it back where Excel's own Undo cannot.
// Rows are found by their ids again: people may have sorted, filtered or edited in between. Cells edited since are left as they are.

import { normaliseCell } from '../../shared/rows/cell-text.ts';
import { mapColumns } from '../../shared/rows/map-columns.ts';
import type { SheetTableName } from '../../shared/rows/merge-plan.ts';
import type { SheetBase } from '../../shared/rows/plan-merge.ts';
import { readCheckedId } from '../../shared/rows/row-id.ts';
import type { SheetField } from '../../shared/rows/sheet-columns.ts';
import type { CellChange, Course, TableContent, WorkbookPort } from '../workbook/workbook-port.ts';
import { CONTRACTS, type OurTables } from './our-tables.ts';

/** One cell that was written, by the id of its row. */
export interface WrittenCell {
  readonly id: string;
  readonly field: SheetField;
  readonly before: string;
  readonly after: string;
}

/** What one step did to one table. */
export interface TableDeed {
  readonly name: SheetTableName;
  readonly cells: readonly WrittenCell[];
  /** Ids of rows that were added. */
  readonly inserted: readonly string[];
  /** Rows that were taken away, cells in the table's order. */
  readonly deleted: readonly (readonly string[])[];
}

/** One step, with the base that held before it. */
export interface Deed {
  readonly step: string;
  readonly base: SheetBase;
  /** True when the catalogue has a step of the same name to take back. */
  readonly isSaved: boolean;
  /** Sheets that were made; taken back as a whole. */
  readonly madeSheets: readonly string[];
  readonly tables: readonly TableDeed[];
}

/** The steps of this session, newest last. */
export interface UndoJournal {
  note(deed: Deed): void;
  /** The newest step's name, null when there is none. */
  next(): string | null;
  /**
   * Takes back the newest step and gives its name; null when there is none. The step stays noted when the workbook refuses or the person
   * stops it; asked again, it takes back the rest.
   */
  undo(course?: Course): Promise<string | null>;
}

/** What the journal works on. */
export interface JournalPorts {
  readonly port: WorkbookPort;
  readonly readTables: () => Promise<OurTables>;
  /** Takes back the catalogue's step (if there is one) and keeps the base. */
  readonly takeBack: (deed: Deed) => Promise<void>;
}

export function createUndoJournal({ port, readTables, takeBack }: JournalPorts): UndoJournal {
  const deeds: Deed[] = [];
  return {
    note: (deed) => void deeds.push(deed),
    next: () => deeds.at(-1)?.step ?? null,
    async undo(course = {}) {
      const deed = deeds.at(-1);
      if (deed === undefined) return null;
      const tables = await readTables();
      const made = new Set(deed.madeSheets);
      for (const one of deed.tables) {
        const table = tables[one.name];
        if (table !== null && !made.has(table.sheetId)) await restore(port, table, one, course);
      }
      for (const sheetId of deed.madeSheets) {
        if (Object.values(tables).some((table) => table?.sheetId === sheetId)) await port.deleteSheet(sheetId);
      }
      await takeBack(deed);
      deeds.pop();
      return deed.step;
    },
  };
}

async function restore(
  port: WorkbookPort,
  table: TableContent,
  { name, cells, inserted, deleted }: TableDeed,
  course: Course,
): Promise<void> {
  const { rows } = table.grid;
  const { columns } = mapColumns(table.headers, rows, CONTRACTS[name], { headers: {}, items: [] });
  const idColumn = columns.get('id');
  if (idColumn === undefined) return; // without ids no row is known; the catalogue is taken back all the same
  const rowOf = new Map<string, number>();
  rows.forEach((row, at) => {
    const id = readCheckedId(row[idColumn] ?? '');
    if (id !== null && !rowOf.has(id)) rowOf.set(id, at);
  });
  const changes = cells.flatMap(({ id, field, before, after }): CellChange[] => {
    const row = rowOf.get(id);
    const column = columns.get(field);
    if (row === undefined || column === undefined) return [];
    const isEdited = normaliseCell(rows[row]?.[column] ?? '') !== normaliseCell(after);
    return isEdited ? [] : [{ row, column, value: before }];
  });
  if (changes.length > 0) await port.updateCells(table.id, changes, null, course);
  const added = inserted.flatMap((id) => rowOf.get(id) ?? []);
  if (added.length > 0) await port.deleteRows(table.id, added, null, course);
  // not to be stopped: asked again, it would insert what is there already
  const unstopped: Course = { ...course, signal: { aborted: false } };
  if (deleted.length > 0) await port.insertRows(table.id, null, deleted, unstopped);
}
