// Roles into the workbook's tables and edited tables back into the catalogue: the steps of both, in the order that loses nothing.
// The catalogue first, then the cells, then the workbook's own records, the base last: what breaks off is found by the next review.
// Speaks to the ports only; the words for people are the pane's.

import type { Edit } from '../../shared/catalogue/catalogue.ts';
import type { MakeId } from '../../shared/catalogue/ids.ts';
import { toPlanEdits, type Decision, type PlanEdits } from '../../shared/exchange/plan-edits.ts';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { ReadTable } from '../../shared/rows/compare-table.ts';
import { mapColumns } from '../../shared/rows/map-columns.ts';
import type { MergePlan, SheetTableName } from '../../shared/rows/merge-plan.ts';
import { planMerge, type SheetBase } from '../../shared/rows/plan-merge.ts';
import type { SheetLanguage } from '../../shared/rows/sheet-columns.ts';
import { toDutyItems, toRoleItems, type SheetItem } from '../../shared/rows/to-sheet.ts';
import { WorkbookError } from '../workbook/workbook-error.ts';
import type { Course, RowGuard, TableContent, WorkbookPort } from '../workbook/workbook-port.ts';
import { isReport } from './duplicates-sheet.ts';
import { keepBase, loadBase } from './keep-base.ts';
import { toNextBase } from './next-base.ts';
import { CONTRACTS, findOurTables, makeTable, readOurTables, type OurTables, type TableIds } from './our-tables.ts';
import { planWrites, toCells, type StandingRows, type TableWrites } from './sheet-writes.ts';
import { mapFields } from './table-headers.ts';
import { findUndecided } from './undecided.ts';
import { createUndoJournal, type TableDeed, type UndoJournal, type WrittenCell } from './undo-journal.ts';
import type { WorkbookCatalogue } from './workbook-catalogue.ts';

const TABLES: readonly SheetTableName[] = ['duties', 'roles'];
const NO_BASE: Pick<SheetBase, 'duties' | 'roles'> = {
  duties: { headers: {}, items: [] },
  roles: { headers: {}, items: [] },
};

/** A look at the tables: what was read and what would change. */
export interface Review {
  readonly plan: MergePlan;
  readonly tables: OurTables;
  readonly base: SheetBase | null;
  /** Milliseconds since 1970 of the base; null without one. */
  readonly since: number | null;
  readonly roles: readonly CatalogueRole[];
}

/** What an exchange needs. */
export interface ExchangePorts {
  readonly port: WorkbookPort;
  readonly kept: WorkbookCatalogue;
  readonly makeId: MakeId;
  readonly now: () => number;
  readonly language: SheetLanguage;
}

/** Everything between the catalogue and the tables. Rejections are `WorkbookError` or `CatalogueError`; what was done before stays. */
export interface SheetExchange {
  /**
   * Saves the edits that make roles and writes those roles as rows, into new tables or behind the last row. Refused before the first
   * row, nothing is saved either; broken off later, the roles are in the catalogue and the next review writes the rest.
   */
  insert(step: string, edits: readonly Edit[], course?: Course): Promise<void>;
  /** Writes all roles of the catalogue as rows; for a workbook that has roles, taken in from a file, and no table of ours yet. */
  fill(step: string, course?: Course): Promise<void>;
  /** Null when the workbook has no table of ours. */
  review(course?: Course): Promise<Review | null>;
  /**
   * Saves what was decided, and `more` edits with it, as one step, and makes the tables show the catalogue again.
   * With no decisions and an edit of a duty it is the way to change a duty from the pane: its cell follows. `addsRows`: what `more`
   * makes anew gets rows, too.
   */
  apply(
    step: string,
    review: Review,
    decisions: readonly Decision[],
    options?: { readonly more?: readonly Edit[]; readonly addsRows?: boolean; readonly course?: Course },
  ): Promise<void>;
  /** Excel's ids of the sheets that hold our tables, and of our reports of duplicates. */
  findOurSheets(): Promise<ReadonlySet<string>>;
  readonly journal: UndoJournal;
}

/** Wires the ports together; holds which tables are ours and what Undo would take back. */
export function createSheetExchange(ports: ExchangePorts): SheetExchange {
  const { port, kept, makeId, now, language } = ports;
  const { catalogue } = kept;
  let ids: TableIds = { duties: null, roles: null };
  const journal = createUndoJournal({
    port,
    readTables: () => readOurTables(port, ids),
    async takeBack({ base, isSaved }) {
      if (isSaved) await catalogue.undo();
      await kept.keep();
      await keepBase(port, base, now());
    },
  });

  async function read(course?: Course) {
    const found = await loadBase(port);
    const tables = await readOurTables(port, ids, course);
    ids = { duties: tables.duties?.id ?? null, roles: tables.roles?.id ?? null };
    return { tables, base: found?.base ?? null, since: found?.at ?? null };
  }

  async function insert(step: string, edits: readonly Edit[], course?: Course): Promise<void> {
    const found = await read();
    await catalogue.save(step, edits);
    const roles = await Promise.all(edits.filter(({ kind }) => kind === 'role').map(({ id }) => catalogue.getRole(id)));
    const given = roles.flatMap((role) => role ?? []);
    await addRows(step, given, { found, course, takeBack: () => catalogue.undo() });
  }

  async function fill(step: string, course?: Course): Promise<void> {
    await addRows(step, await catalogue.listRoles({ order: 'title' }), { found: await read(), course, takeBack: null });
  }

  /** Rows for these roles, in new tables or behind the last row. `takeBack` undoes what was saved for them before the first row. */
  async function addRows(
    step: string,
    roles: readonly CatalogueRole[],
    { found: { tables, base }, course, takeBack }: AddedRows,
  ): Promise<void> {
    const before = base ?? { language, ...NO_BASE };
    const items = toItems(roles, before.language);
    const next = { duties: before.duties, roles: before.roles };
    const madeSheets: string[] = [];
    let isBegun = false;
    const write = async <T>(work: Promise<T>): Promise<T> => {
      try {
        return await work;
      } catch (error) {
        isBegun ||= error instanceof WorkbookError && error.place.done > 0;
        if (!isBegun) await takeBack?.();
        throw error;
      }
    };
    for (const name of TABLES) {
      const table = tables[name];
      const contract = CONTRACTS[name];
      let headers = before[name].headers;
      if (table === null) {
        const made = await write(makeTable(port, name, { items: items[name], language: before.language, course }));
        ids = { ...ids, [name]: made.id };
        madeSheets.push(made.sheetId);
        headers = mapFields(new Map(contract.map(({ field }, at) => [field, at])), made.headers);
      } else {
        const { columns } = mapColumns(table.headers, table.grid.rows, contract, before[name]);
        const rows = items[name].map((item) => toCells(item, columns, table.headers.length));
        await write(port.insertRows(table.id, null, rows, course));
      }
      isBegun = true;
      next[name] = { headers, items: [...before[name].items, ...items[name]] };
    }
    await kept.keep();
    await keepBase(port, { language: before.language, ...next }, now());
    const [shown] = madeSheets;
    if (shown !== undefined) await port.show(shown, null);
    const toDeed = (name: SheetTableName): TableDeed => ({
      name,
      cells: [],
      inserted: items[name].map(({ id }) => id),
      deleted: [],
    });
    journal.note({ step, base: before, isSaved: takeBack !== null, madeSheets, tables: TABLES.map(toDeed) });
  }

  async function review(course?: Course): Promise<Review | null> {
    const { tables, base, since } = await read(course);
    if (tables.duties === null) return null;
    const roles = await catalogue.listRoles({ order: 'title' });
    const sheet = { duties: toRead(tables.duties), roles: tables.roles && toRead(tables.roles) };
    return { plan: planMerge(sheet, base, roles), tables, base, since, roles };
  }

  async function apply(
    step: string,
    looked: Review,
    decisions: readonly Decision[],
    {
      more = [],
      addsRows = false,
      course,
    }: { readonly more?: readonly Edit[]; readonly addsRows?: boolean; readonly course?: Course } = {},
  ): Promise<void> {
    const { plan, tables } = looked;
    const base = looked.base ?? { language, ...NO_BASE };
    const { edits: decided, newIds } = toPlanEdits(decisions, looked.roles, makeId);
    const edits = [...decided, ...more];
    if (edits.length > 0) await catalogue.save(step, edits);
    const after = toItems(await catalogue.listRoles({ order: 'title' }), base.language);
    const undecided = findUndecided(plan, decisions);
    const added = takenIds(decisions, 'catalogue-new');
    if (addsRows) for (const id of listNewIds(looked.roles, after, newIds)) added.add(id);
    const dropped = takenIds(decisions, 'catalogue-gone');
    const deeds: TableDeed[] = [];
    for (const name of TABLES) {
      const table = tables[name];
      if (table === null) continue;
      const { columns, claims } = plan.readings[name];
      const { rows } = table.grid;
      const width = table.headers.length;
      const standing = { rows, columns, claims: [...claims, ...toNewClaims(newIds, name)] };
      const writes = planWrites(standing, after[name], { undecided: undecided[name], added, dropped, width });
      await writeTable(port, table, { writes, idColumn: columns.get('id'), course });
      deeds.push(toDeed(name, standing, writes, added));
    }
    await kept.keep();
    const withRow = new Set([...added, ...newIds.map(({ id }) => id)]);
    await keepBase(port, toNextBase({ plan, tables, base, after, undecided, withRow }), now());
    journal.note({ step, base, isSaved: edits.length > 0, madeSheets: [], tables: deeds });
  }

  async function findOurSheets(): Promise<ReadonlySet<string>> {
    const outline = await port.readOutline();
    const reports = outline.tables.filter(({ headers }) => isReport(headers));
    return new Set(
      [...Object.values(findOurTables(outline, ids)), ...reports].flatMap((table) => table?.sheetId ?? []),
    );
  }

  return { insert, fill, review, apply, findOurSheets, journal };
}

interface AddedRows {
  readonly found: { readonly tables: OurTables; readonly base: SheetBase | null };
  readonly course: Course | undefined;
  readonly takeBack: (() => Promise<unknown>) | null;
}

/** Roles and duties that were not there before and have no row yet. */
function listNewIds(
  before: readonly CatalogueRole[],
  after: Readonly<Record<SheetTableName, readonly SheetItem[]>>,
  newIds: PlanEdits['newIds'],
): string[] {
  const known = new Set([
    ...before.flatMap(({ id, duties }) => [id, ...duties.map((duty) => duty.id)]),
    ...newIds.map(({ id }) => id),
  ]);
  return TABLES.flatMap((name) => after[name].flatMap(({ id }) => (known.has(id) ? [] : [id])));
}

function toItems(roles: readonly CatalogueRole[], language: SheetLanguage): Record<SheetTableName, SheetItem[]> {
  return { duties: toDutyItems(roles, language), roles: toRoleItems(roles, language) };
}

function toRead({ headers, grid }: TableContent): ReadTable {
  return { headers, rows: grid.rows, complete: true };
}

function takenIds(decisions: readonly Decision[], is: 'catalogue-new' | 'catalogue-gone'): Set<string> {
  return new Set(decisions.flatMap(({ change }) => (change.is === is ? [change.item.id] : [])));
}

function toNewClaims(newIds: PlanEdits['newIds'], name: SheetTableName): StandingRows['claims'] {
  return newIds
    .filter(({ table }) => table === name)
    .map(({ row, id }) => ({ row, item: { id, roleId: '', values: {} } }));
}

/** Cells first, then rows away, then rows behind the last: the numbers of the rows hold until they are used. */
async function writeTable(
  port: WorkbookPort,
  { id, grid }: TableContent,
  { writes, idColumn, course }: { writes: TableWrites; idColumn: number | undefined; course: Course | undefined },
): Promise<void> {
  const { changes, deletes, inserts } = writes;
  const texts = idColumn === undefined ? [] : grid.rows.map((row) => row[idColumn] ?? '');
  const guard: RowGuard | null = idColumn === undefined ? null : { column: idColumn, texts };
  if (changes.length > 0) await port.updateCells(id, changes, guard, course);
  const written = new Map(changes.filter(({ column }) => column === idColumn).map(({ row, value }) => [row, value]));
  const now = guard && { ...guard, texts: texts.map((text, row) => written.get(row) ?? text) };
  if (deletes.length > 0) await port.deleteRows(id, deletes, now, course);
  if (inserts.length > 0) await port.insertRows(id, null, inserts, course);
}

function toDeed(
  name: SheetTableName,
  { rows, columns, claims }: StandingRows,
  { changes, deletes }: TableWrites,
  added: ReadonlySet<string>,
): TableDeed {
  const idOf = new Map(claims.map(({ row, item }) => [row, item.id]));
  const fieldOf = new Map([...columns].map(([field, column]) => [column, field]));
  const cells = changes.flatMap(({ row, column, value }): WrittenCell[] => {
    const [id, field] = [idOf.get(row), fieldOf.get(column)];
    if (id === undefined || field === undefined) return [];
    return [{ id, field, before: rows[row]?.[column] ?? '', after: value }];
  });
  const deleted = deletes.flatMap((row) => (rows[row] === undefined ? [] : [rows[row]]));
  return { name, cells, inserted: [...added], deleted };
}
