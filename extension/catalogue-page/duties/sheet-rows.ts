// The rows of the grid as they are on screen, with the selection that lies on them.
// Takes in roles as they change and keeps every row at its place until the row being worked on is left; then sorts it in.
// Knows no store and no DOM.

import { batch, computed, signal } from '@preact/signals';
import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import { arrangeRows, PLAIN_ARRANGEMENT, toPredicate, type Arrangement } from './arrange-rows.ts';
import { replaceInPlace, settleRows, type RoleChanges } from './changed-rows.ts';
import { columnAt, COLUMNS } from './duty-columns.ts';
import { cellText, isSameRow, toDutyRows, type CellContext, type DutyRow } from './duty-row.ts';
import { clampCell, selectCell, type Extent, type Selection } from './selection.ts';

/** Milliseconds of sorting between two chances to paint. */
const SLICE = 12;
/** With more changed roles than this all rows are arranged anew, in slices. */
const SETTLE_MOST = 400;

/** The rows on screen. */
export class SheetRows {
  readonly rows = signal<readonly DutyRow[]>([]);
  /** How many of the rows are duties. */
  readonly shownDuties = computed(() => {
    let count = 0;
    for (const { duty } of this.rows.value) if (duty !== null) count++;
    return count;
  });
  readonly selection = signal<Selection>(selectCell({ row: 0, column: 0 }));
  readonly arrangement = signal<Arrangement>(PLAIN_ARRANGEMENT);
  /** True while rows are sorted in slices. */
  readonly isArranging = signal(false);
  /** Counts up with every change of the roles. */
  readonly version = signal(0);
  /** Rows that fit into view, for the page keys; the component measures it. */
  pageRows = 20;

  readonly #roles = new Map<string, CatalogueRole>();
  #listed: ReadonlySet<string> = new Set();
  /** Roles whose rows changed in place and may stand at the wrong one. */
  #waiting = new Map<string, CatalogueRole | null>();
  #run = 0;
  #duties = 0;
  #conflicts = 0;
  #context: CellContext;

  constructor(context: CellContext) {
    this.#context = context;
  }

  get context(): CellContext {
    return this.#context;
  }

  /** Other words or marks: what cells show has changed. */
  setContext(context: CellContext): void {
    if (context.duplicates === this.#context.duplicates && context.language === this.#context.language) return;
    this.#context = context;
    this.rows.value = [...this.rows.value];
  }

  getRole(id: string): CatalogueRole | null {
    return this.#roles.get(id) ?? null;
  }

  /** The living roles, in no order. */
  listRoles(): Iterable<CatalogueRole> {
    return this.#roles.values();
  }

  /** Duties in all, and conflicts that nobody has decided. */
  get count(): { readonly duties: number; readonly conflicts: number } {
    return { duties: this.#duties, conflicts: this.#conflicts };
  }

  /** All rows that the filters of the other columns let through, for the values a filter can choose from. */
  listWithout(column: number): readonly DutyRow[] {
    const filters = new Map(this.arrangement.value.filters);
    filters.delete(column);
    const isShown = toPredicate({ ...this.arrangement.value, filters }, this.#context);
    return [...this.#roles.values()].flatMap(toDutyRows).filter(isShown);
  }

  get active(): DutyRow | null {
    return this.rows.value[this.selection.value.active.row] ?? null;
  }

  get extent(): Extent {
    const rows = this.rows.value;
    return {
      rows: rows.length,
      columns: COLUMNS.length,
      pageRows: this.pageRows,
      isFilled: (at, column) => {
        const row = rows[at];
        return row !== undefined && cellText(row, columnAt(column), this.#context) !== '';
      },
    };
  }

  /** All roles there are. A role that left the list goes; an older state of a role than the one here is passed over. */
  setRoles(roles: readonly CatalogueRole[]): void {
    const changes = new Map<string, CatalogueRole | null>();
    const listed = new Set<string>();
    for (const role of roles) {
      listed.add(role.id);
      const known = this.#roles.get(role.id);
      if (known !== role && (known === undefined || role.changed >= known.changed)) changes.set(role.id, role);
    }
    // What was just read back after a save comes again from the page.
    if (changes.size <= SETTLE_MOST)
      for (const [id, role] of changes) if (isSameContent(role, this.#roles.get(id))) changes.delete(id);
    for (const id of this.#listed) if (!listed.has(id)) changes.set(id, null);
    this.#listed = listed;
    this.#take(changes);
  }

  /** New states of some roles; null = the role is gone. */
  putRoles(changes: RoleChanges): void {
    this.#take(changes);
  }

  /** Other order or filters. */
  arrange(arrangement: Arrangement): void {
    this.arrangement.value = arrangement;
    void this.#arrangeAll();
  }

  /** Moves the selection; when that leaves a changed row, the row is sorted in. */
  select(selection: Selection): void {
    const before = this.active;
    const { rows } = this;
    const clamp = (cell: Selection['active']) => clampCell(cell, { rows: rows.value.length, columns: COLUMNS.length });
    batch(() => {
      this.selection.value = {
        active: clamp(selection.active),
        anchor: clamp(selection.anchor),
        head: clamp(selection.head),
      };
      const after = this.active;
      if (this.#waiting.size > 0 && before && after && !isSameRow(before, after)) this.#settle();
    });
  }

  /** Puts the cursor on a duty, or on the role's first row; nothing when it is not shown. */
  selectDuty(roleId: string, dutyId: string | null, column: number): void {
    const row = this.rows.value.findIndex(
      ({ role, duty }) => role.id === roleId && (dutyId === null || duty?.id === dutyId),
    );
    if (row >= 0) this.select(selectCell({ row, column }));
  }

  #take(changes: RoleChanges): void {
    if (changes.size === 0) return;
    const held = this.active?.role.id;
    const isNew = this.#roles.size === 0;
    for (const [id, role] of changes) {
      this.#tally(this.#roles.get(id), -1);
      if (role === null || role.deleted) this.#roles.delete(id);
      else {
        this.#roles.set(id, role);
        this.#tally(role, 1);
      }
    }
    batch(() => {
      this.version.value++;
      if (isNew || changes.size > SETTLE_MOST || this.isArranging.value) {
        void this.#arrangeAll();
        return;
      }
      const onScreen = new Set<string>();
      for (const { role } of this.rows.value) if (changes.has(role.id)) onScreen.add(role.id);
      const staying = [...changes].filter(([id]) => onScreen.has(id));
      const coming = [...changes].filter(([id]) => !onScreen.has(id));
      if (staying.length > 0) {
        this.#waiting = new Map([...this.#waiting, ...staying]);
        this.#show(replaceInPlace(this.rows.value, new Map(staying)));
      }
      if (coming.length > 0) this.#show(settleRows(this.rows.value, new Map(coming), this.#how()));
      if (this.#waiting.size > 0 && (held === undefined || !this.#waiting.has(held))) this.#settle();
    });
  }

  #tally(role: CatalogueRole | undefined, sign: 1 | -1): void {
    if (!role) return;
    this.#duties += sign * role.duties.length;
    this.#conflicts += sign * role.conflicts.length;
  }

  #settle(): void {
    const waiting = this.#waiting;
    this.#waiting = new Map();
    this.#show(settleRows(this.rows.value, waiting, this.#how()));
  }

  #how() {
    return { arrangement: this.arrangement.value, context: this.#context };
  }

  /** Arranges all rows; the newest call wins. The first slice is done at once, so that small catalogues never wait. */
  async #arrangeAll(): Promise<void> {
    const run = ++this.#run;
    const work = arrangeRows(this.#roles.values(), this.arrangement.value, this.#context);
    for (;;) {
      const end = performance.now() + SLICE;
      let step = work.next();
      while (!step.done && performance.now() < end) step = work.next();
      if (step.done) {
        const rows = step.value;
        batch(() => {
          this.#waiting = new Map();
          this.isArranging.value = false;
          this.#show(rows);
        });
        return;
      }
      this.isArranging.value = true;
      await new Promise((resolve) => setTimeout(resolve));
      if (run !== this.#run) return;
    }
  }

  /** Shows other rows; the selection goes where its active row has gone. */
  #show(rows: readonly DutyRow[]): void {
    const { active, anchor, head } = this.selection.value;
    const held = this.active;
    this.rows.value = rows;
    if (held === null) return;
    const there = rows[active.row];
    const found = there && isSameRow(there, held) ? active.row : rows.findIndex((row) => isSameRow(row, held));
    const shift = found < 0 ? 0 : found - active.row;
    const move = ({ row, column }: Selection['active']) =>
      clampCell({ row: row + shift, column }, { rows: rows.length, columns: COLUMNS.length });
    this.selection.value = { active: move(active), anchor: move(anchor), head: move(head) };
  }
}

function isSameContent(role: CatalogueRole | null, known: CatalogueRole | undefined): boolean {
  return role?.changed === known?.changed && JSON.stringify(role) === JSON.stringify(known);
}
