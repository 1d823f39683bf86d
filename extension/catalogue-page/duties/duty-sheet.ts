// The grid without its looks: rows, selection, the cell being edited, saves, and the outcome of the last action.
// Actions of people (duty-actions.ts, paste-actions.ts) work on it; the components only draw it. No DOM.

import { computed, signal } from '@preact/signals';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import { toCellEdits, type CellChange, type Refusal } from './cell-edits.ts';
import type { CellBlock } from './clipboard-table.ts';
import type { DutiesWords } from './duties-words.ts';
import { columnAt } from './duty-columns.ts';
import type { MakeId } from '../../../shared/catalogue/ids.ts';
import { cellField, cellText, isSameRow, type CellContext, type DutyRow } from './duty-row.ts';
import type { EditMode } from './grid-keys.ts';
import { SheetRows } from './sheet-rows.ts';
import { SheetSaves, type CellKey, type PendingText } from './sheet-saves.ts';

/** The cell being edited. `row` is the row as the person saw it when they began. */
export interface Editing {
  readonly row: DutyRow;
  readonly column: number;
  readonly text: string;
  readonly mode: EditMode;
}

/** What came of the last action, in words; it stays until the next one. */
export interface SheetOutcome {
  readonly words: string;
  readonly isRefused: boolean;
}

/** What floats over the grid: a list of choices at the active cell, or the menu of a column or of the row. */
export type Opened =
  { readonly is: 'conflict' | 'status' | 'row-menu' } | { readonly is: 'column'; readonly column: number };

/** Reads the cells of the first table in a clipboard's HTML; null where there is none. May reject. */
export type ReadTable = (html: string) => Promise<CellBlock | null>;

/** What a sheet is made of. */
export interface SheetParts {
  readonly catalogue: Catalogue;
  readonly newId: MakeId;
  readonly words: DutiesWords;
  readonly context: CellContext;
  readonly readTable: ReadTable;
}

/** The grid's state. */
export class DutySheet {
  readonly rows: SheetRows;
  readonly saves: SheetSaves;
  readonly editing = signal<Editing | null>(null);
  readonly isEditing = computed(() => this.editing.value !== null);
  readonly outcome = signal<SheetOutcome | null>(null);
  readonly opened = signal<Opened | null>(null);
  readonly newId: MakeId;
  readonly words: DutiesWords;
  readonly readTable: ReadTable;
  /** Cells changed here, with the text they had first; a cell that has it again is not changed. */
  readonly #originals = new Map<CellKey, string>();

  constructor({ catalogue, newId, words, context, readTable }: SheetParts) {
    this.newId = newId;
    this.readTable = readTable;
    this.words = words;
    this.rows = new SheetRows(context);
    this.saves = new SheetSaves({
      catalogue,
      onRoles: (roles) => this.rows.putRoles(roles),
      onFailure: (why) => this.tell(words.failures[why], true),
    });
  }

  /** The text to show in a cell: what was typed and is not stored, else what is stored. */
  textOf(row: DutyRow, column: number): string {
    return this.pendingOf(row, column)?.text ?? cellText(row, columnAt(column), this.rows.context);
  }

  pendingOf(row: DutyRow, column: number): PendingText | null {
    const { pending } = this.saves;
    return pending.value.size === 0 ? null : (pending.value.get(toCellKey(row, column)) ?? null);
  }

  /** True for a cell whose text is not the one it had when this view first changed it. */
  isChanged(row: DutyRow, column: number): boolean {
    const original = this.#originals.size === 0 ? undefined : this.#originals.get(toCellKey(row, column));
    return original !== undefined && original !== this.textOf(row, column);
  }

  tell(words: string, isRefused = false): void {
    this.outcome.value = { words, isRefused };
  }

  /** A role's title for a sentence. */
  titleOf(role: CatalogueRole): string {
    return role.title ?? this.words.untitled;
  }

  /** Begins to edit the active cell; `text` replaces what is there. */
  edit(mode: EditMode, text?: string): void {
    const row = this.rows.active;
    if (row === null) return;
    const { column } = this.rows.selection.value.active;
    this.opened.value = null;
    this.editing.value = { row, column, mode, text: text ?? this.textOf(row, column) };
  }

  /** The text as it is typed. */
  type(text: string): void {
    if (this.editing.value) this.editing.value = { ...this.editing.value, text };
    else this.edit('typing', text);
  }

  /** Ends the editing without its text, or closes what floats; false when there was neither. */
  drop(): boolean {
    const wasBusy = this.isEditing.value || this.opened.value !== null;
    this.editing.value = null;
    this.opened.value = null;
    return wasBusy;
  }

  /** Ends the editing and saves its text. */
  take(): void {
    const { editing } = this;
    const done = editing.value;
    if (!done) return;
    editing.value = null;
    this.change([{ row: done.row, column: done.column, text: done.text }]);
  }

  /** Saves new texts of cells as one step; what is refused is told, and a lone refused text is back in its editor. */
  change(changes: readonly CellChange[], step?: string): void {
    const { words } = this;
    const real = changes.filter(
      ({ row, column, text }) => text !== this.textOf(row, column) || this.#isInConflict(row, column),
    );
    const first = real[0];
    if (!first) {
      if (changes.length > 1) this.tell(words.nothingChanged);
      return;
    }
    const trial = toCellEdits(real, { ...this.rows.context, newId: this.newId });
    if (trial.edits.length === 0) {
      this.tell(this.#toRefusal(trial.refused) ?? words.nothingChanged, trial.refused.length > 0);
      const [only] = trial.refused;
      if (only && real.length === 1 && only.why !== 'found') this.editing.value = { ...first, mode: 'caret' };
      return;
    }
    const refused = new Set(trial.refused.map(({ row, column }) => toCellKey(row, column)));
    const cells = new Map<CellKey, string>();
    for (const { row, column, text } of real) {
      const key = toCellKey(row, column);
      if (refused.has(key) || cellField(row, columnAt(column)) === null) continue;
      cells.set(key, text);
      if (!this.#originals.has(key)) this.#originals.set(key, cellText(row, columnAt(column), this.rows.context));
    }
    // What the person saw counts, unless it was older than what they themselves had written since.
    const wasBusy = this.saves.isBusy;
    const name =
      real.length === 1
        ? words.steps.edit(words.columns[columnAt(first.column).id], this.titleOf(first.row.role))
        : words.steps.editMany(trial.changed);
    void this.saves.save({
      step: step ?? name,
      cells,
      build: () =>
        wasBusy ? toCellEdits(this.#refresh(real), { ...this.rows.context, newId: this.newId }).edits : trial.edits,
      done: () => this.tell(this.#withConflicts([words.saved(trial.changed), this.#toRefusal(trial.refused)])),
    });
  }

  /** The words of an outcome, and how many conflicts are left. */
  tellDone(words: string): void {
    this.tell(this.#withConflicts([words]));
  }

  /** The same rows as they are now. */
  refreshRow(row: DutyRow): DutyRow | null {
    const role = this.rows.getRole(row.role.id);
    if (role === null) return null;
    if (row.duty === null) return { role, duty: null, number: 0 };
    const at = role.duties.findIndex(({ id }) => id === row.duty?.id);
    const duty = role.duties[at];
    return duty ? { role, duty, number: at + 1 } : null;
  }

  #refresh(changes: readonly CellChange[]): CellChange[] {
    return changes.flatMap((change) => {
      const row = this.refreshRow(change.row);
      return row && isSameRow(row, change.row) ? [{ ...change, row }] : [];
    });
  }

  #isInConflict(row: DutyRow, column: number): boolean {
    const field = cellField(row, columnAt(column));
    return row.role.conflicts.some((conflict) => conflict.field === field);
  }

  #withConflicts(parts: readonly (string | null)[]): string {
    const { conflicts } = this.rows.count;
    return [...parts, conflicts > 0 ? this.words.conflictsLeft(conflicts) : null]
      .filter((part) => part !== null)
      .join(' ');
  }

  /** The first refusal in words; the others are of the same kind nearly always. */
  #toRefusal([first]: readonly Refusal[]): string | null {
    if (!first) return null;
    const { words } = this;
    const column = words.columns[columnAt(first.column).id];
    switch (first.why) {
      case 'found':
        return words.refused.found(column);
      case 'status':
        return words.refused.status(first.text, Object.values(words.statuses).join(', '));
      case 'number':
        return words.refused.number(first.text, first.row.role.duties.length);
      case 'differs':
        return words.refused.differs(column, this.titleOf(first.row.role));
    }
  }
}

/** The key of a cell: rows that show the same field of a role have the same. */
export function toCellKey(row: DutyRow, column: number): CellKey {
  const plan = columnAt(column);
  return `${row.role.id}/${cellField(row, plan) ?? `${row.duty?.id ?? ''}/${plan.id}`}`;
}
