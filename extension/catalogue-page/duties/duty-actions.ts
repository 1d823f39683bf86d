// What people do with rows and cells beside typing: insert, delete, empty, fill, split, join, decide, undo.
// Each is one step of the catalogue with one line that says what came of it.
// Works on a DutySheet; no DOM.

import type { FieldConflict } from '../../../shared/model/catalogue-role.ts';
import type { FieldValue } from '../../../shared/model/operation.ts';
import { toEdit } from './cell-edits.ts';
import { columnAt, columnIndex, COLUMNS } from './duty-columns.ts';
import { deleteDuties, insertDuties, joinDuties, splitDuty } from './duty-edits.ts';
import type { DutyRow } from './duty-row.ts';
import type { DutySheet } from './duty-sheet.ts';
import { selectCell, toBlock } from './selection.ts';

const DUTY_COLUMN = columnIndex('text');

/** The chosen rows, in order. */
export function listChosenRows({ rows }: DutySheet): readonly DutyRow[] {
  const { top, bottom } = toBlock(rows.selection.value);
  return rows.rows.value.slice(top, bottom + 1);
}

/** As many empty duties as rows are chosen, above the first of them and in its role; the cursor goes to the first new one. */
export function insertRows(sheet: DutySheet): void {
  const [first] = listChosenRows(sheet);
  if (!first) return sheet.tell(sheet.words.insertHow, true);
  const count = listChosenRows(sheet).length;
  let newIds: readonly string[] = [];
  void sheet.saves.save({
    step: sheet.words.steps.insert(sheet.titleOf(first.role)),
    build() {
      const row = sheet.refreshRow(first);
      if (row === null) return [];
      const after = row.number > 1 ? (row.role.duties[row.number - 2] ?? null) : null;
      const { edit, ids } = insertDuties(row.role, { after, texts: Array<string>(count).fill('') }, sheet.newId);
      newIds = ids;
      return [edit];
    },
    done() {
      sheet.rows.selectDuty(first.role.id, newIds[0] ?? null, DUTY_COLUMN);
      sheet.tellDone(sheet.words.inserted(count));
    },
  });
}

/** Deletes the duties of the chosen rows. A role without duties stays: roles are deleted where they are seen whole. */
export function deleteRows(sheet: DutySheet): void {
  const chosen = listChosenRows(sheet).filter(({ duty }) => duty !== null);
  if (chosen.length === 0) return sheet.tell(sheet.words.deleteHow, true);
  const { top } = toBlock(sheet.rows.selection.value);
  const { column } = sheet.rows.selection.value.active;
  void sheet.saves.save({
    step: sheet.words.steps.delete(chosen.length),
    build: () =>
      groupByRole(chosen).flatMap(([id, ids]) => {
        const role = sheet.rows.getRole(id);
        return role ? [deleteDuties(role, ids)] : [];
      }),
    done() {
      sheet.rows.select(selectCell({ row: top, column }));
      sheet.tellDone(sheet.words.deleted(chosen.length));
    },
  });
}

/** Empties the cells of the block; what cannot be empty stays. */
export function emptyCells(sheet: DutySheet): void {
  fillCells(sheet, '');
}

/** The text of the editor, or of the active cell, into every cell of the block that takes one. */
export function fillBlock(sheet: DutySheet): void {
  const { active } = sheet.rows;
  const text = sheet.editing.value?.text ?? (active && sheet.textOf(active, sheet.rows.selection.value.active.column));
  sheet.editing.value = null;
  if (text !== null) fillCells(sheet, text);
}

/** Cuts the duty being edited at these places of its text; without any it says how. */
export function splitAt(sheet: DutySheet, caret: number): void {
  const editing = sheet.editing.value;
  const row = editing?.row;
  if (!editing || !row?.duty || editing.column !== DUTY_COLUMN) {
    if (sheet.rows.active?.duty) {
      const { active } = sheet.rows.selection.value;
      sheet.rows.select(selectCell({ ...active, column: DUTY_COLUMN }));
      sheet.edit('caret');
    }
    return sheet.tell(sheet.words.splitHow);
  }
  const texts = [editing.text.slice(0, caret).trim(), editing.text.slice(caret).trim()];
  if (texts.includes('')) return sheet.tell(sheet.words.splitHow);
  sheet.editing.value = null;
  void sheet.saves.save({
    step: sheet.words.steps.split(sheet.titleOf(row.role)),
    build() {
      const now = sheet.refreshRow(row);
      return now?.duty ? [splitDuty(now.role, { duty: now.duty, texts }, sheet.newId)] : [];
    },
    done: () => sheet.tellDone(sheet.words.split1(texts.length)),
  });
}

/** Joins the chosen duties of one role, or the one chosen with the next. */
export function joinRows(sheet: DutySheet): void {
  const chosen = listChosenRows(sheet).filter(({ duty }) => duty !== null);
  const [first] = chosen;
  const own = chosen.filter(({ role }) => role.id === first?.role.id);
  const next = first && own.length === 1 ? first.role.duties[first.number] : undefined;
  const ids = new Set([...own.map(({ duty }) => duty?.id), next?.id].filter((id) => id !== undefined));
  if (!first || ids.size < 2) return sheet.tell(sheet.words.joinHow, true);
  void sheet.saves.save({
    step: sheet.words.steps.join(sheet.titleOf(first.role)),
    build() {
      const role = sheet.rows.getRole(first.role.id);
      const duties = role?.duties.filter(({ id }) => ids.has(id)) ?? [];
      return role && duties.length > 1 ? [joinDuties(role, duties)] : [];
    },
    done() {
      sheet.rows.selectDuty(first.role.id, first.duty?.id ?? null, DUTY_COLUMN);
      sheet.tellDone(sheet.words.joined(ids.size));
    },
  });
}

/** Keeps one of the values of a conflict; all that the person saw are replaced. */
export function decideConflict(
  sheet: DutySheet,
  row: DutyRow,
  chosen: { readonly conflict: FieldConflict; readonly value: FieldValue },
): void {
  const { column } = sheet.rows.selection.value.active;
  const { words } = sheet;
  const name = words.columns[columnAt(column).id];
  void sheet.saves.save({
    step: words.steps.decide(name, sheet.titleOf(row.role)),
    build: () => [toEdit(row.role, { [chosen.conflict.field]: chosen.value })],
    done: () => sheet.tellDone(words.decided(name)),
  });
}

/** Undo or redo of the catalogue's newest step, whoever of this session made it. */
export async function turnStep(sheet: DutySheet, which: 'undo' | 'redo'): Promise<void> {
  const { words } = sheet;
  sheet.outcome.value = null;
  const step = await sheet.saves.turn(which);
  if (step !== null) sheet.tellDone(which === 'undo' ? words.undone(step) : words.redone(step));
  else if (sheet.outcome.value === null) sheet.tell(which === 'undo' ? words.nothingToUndo : words.nothingToRedo);
}

function fillCells(sheet: DutySheet, text: string): void {
  const block = toBlock(sheet.rows.selection.value);
  const isOne = block.top === block.bottom && block.left === block.right;
  const columns = COLUMNS.map((_, index) => index).slice(block.left, block.right + 1);
  // In a block, cells that are counted, found or chosen from a list are passed over without a word.
  const taking = columns.filter((index) => {
    const { id } = columnAt(index);
    return isOne || (id !== 'number' && id !== 'duplicates' && (id !== 'status' || text !== ''));
  });
  sheet.change(listChosenRows(sheet).flatMap((row) => taking.map((column) => ({ row, column, text }))));
}

function groupByRole(rows: readonly DutyRow[]): [roleId: string, dutyIds: Set<string>][] {
  const groups = new Map<string, Set<string>>();
  for (const { role, duty } of rows) {
    const ids = groups.get(role.id) ?? new Set();
    if (duty) ids.add(duty.id);
    groups.set(role.id, ids);
  }
  return [...groups];
}
