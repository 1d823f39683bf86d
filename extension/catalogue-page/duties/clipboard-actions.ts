// Copy, cut and paste of blocks: what stands in the cells goes out as text and as a table, and comes back as edits.
// Whole rows carry the ids of their duties in a last column of the table, also through Excel and back.
// Works on a DutySheet and plain texts; the browser's clipboard event stays in the component.

import { copyRows, readRoleIds, toHtmlTable, toTsv, type CopiedForms } from '../../../shared/exchange/copied-rows.ts';
import { toCellEdits } from './cell-edits.ts';
import { readClipboard } from './clipboard-table.ts';
import { deleteRows, emptyCells, listChosenRows } from './duty-actions.ts';
import { COLUMNS } from './duty-columns.ts';
import type { DutyRow } from './duty-row.ts';
import type { DutySheet } from './duty-sheet.ts';
import { toNewRowEdits } from './new-rows.ts';
import { planPaste, type PastePlan } from './paste-plan.ts';
import { toBlock } from './selection.ts';

/** `<table>`, `<TABLE border=0>`; not `<tbody>`. */
const TABLE_TAG = /<table\b/i;

/** The chosen block; whole rows in the order of the sheet's columns, so that they fit below an Excel table. */
export function copyBlock(sheet: DutySheet): CopiedForms {
  const { left, right } = toBlock(sheet.rows.selection.value);
  const chosen = listChosenRows(sheet);
  sheet.tell(sheet.words.copied(sheet.words.cellCount(chosen.length * (right - left + 1))));
  if (left === 0 && right === COLUMNS.length - 1)
    return copyRows(
      chosen.map(({ role, duty }) => ({ role, dutyId: duty?.id ?? null })),
      sheet.rows.context.language,
    );
  const cells = chosen.map((row) => COLUMNS.slice(left, right + 1).map((_, index) => sheet.textOf(row, left + index)));
  return { text: toTsv(cells), html: toHtmlTable(cells) };
}

/** Copies, then empties the cells, or deletes the duties when whole rows are chosen. */
export function cutBlock(sheet: DutySheet): CopiedForms {
  const copied = copyBlock(sheet);
  const { left, right } = toBlock(sheet.rows.selection.value);
  if (left === 0 && right === COLUMNS.length - 1) deleteRows(sheet);
  else emptyCells(sheet);
  return copied;
}

/**
 * Pastes from the upper left corner of the block, as one step. A table among the HTML is read in a worker; the block and the
 * rows are those of the moment of the paste, whatever is chosen meanwhile.
 */
export async function pasteBlock(sheet: DutySheet, { text, html }: CopiedForms): Promise<void> {
  const { rows } = sheet;
  const chosen = rows.selection.value;
  const shown = rows.rows.value;
  // Without the worker the text is still there, which is the cells but for line breaks that some programs leave out.
  const table = TABLE_TAG.test(html) ? await sheet.readTable(html).catch(() => null) : null;
  const plan = planPaste({
    cells: readClipboard({ text, table }),
    block: toBlock(chosen),
    rows: shown,
    findDuty: indexDuties(sheet),
    roleIds: table ? readRoleIds(html) : [],
  });
  if (plan.newRows.length === 0)
    sheet.change(plan.changes, plan.changes.length > 1 ? sheet.words.steps.paste : undefined);
  else addRows(sheet, plan);
  if (rows.selection.value !== chosen) return; // the person has moved on
  const { active } = chosen;
  const { top, left, bottom, right } = plan.block;
  rows.select({ active, anchor: { row: top, column: left }, head: { row: bottom, column: right } });
}

/** A paste that makes rows: its cells and its new duties are one step. */
function addRows(sheet: DutySheet, plan: PastePlan): void {
  const { words } = sheet;
  const last = sheet.rows.rows.value.at(-1) ?? null;
  let added = { duties: 0, roles: 0 };
  void sheet.saves.save({
    step: words.steps.paste,
    build() {
      const changes = plan.changes.flatMap((change) => {
        const row = sheet.refreshRow(change.row);
        return row ? [{ ...change, row }] : [];
      });
      const { edits } = toCellEdits(changes, { ...sheet.rows.context, newId: sheet.newId });
      const now = last && sheet.refreshRow(last);
      const place = { role: now?.role ?? null, after: now?.duty ?? null, roles: sheet.rows.listRoles() };
      const more = toNewRowEdits(plan.newRows, place, sheet.newId);
      added = more;
      return [...edits, ...more.edits];
    },
    done: () => sheet.tellDone(words.added(added.duties, added.roles)),
  });
}

/** Finds rows by the id of their duty; the index is made when a first id is asked for. */
function indexDuties(sheet: DutySheet): (dutyId: string) => DutyRow | null {
  let index: Map<string, DutyRow> | null = null;
  return (dutyId) => {
    if (index === null) {
      index = new Map();
      for (const role of sheet.rows.listRoles())
        role.duties.forEach((duty, at) => index?.set(duty.id, { role, duty, number: at + 1 }));
    }
    return index.get(dutyId) ?? null;
  };
}
