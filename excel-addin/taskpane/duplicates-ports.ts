// The desk over duplicates in the workbook: what is searched, what a verdict does, where a duty is shown.
// Duties of our table take a chosen text at once; those of other sheets are only judged, because originals are never changed.

import type { Signal } from '@preact/signals';
import { applyVerdicts } from '../../shared/duplicates/apply-verdicts.ts';
import { toTextKey } from '../../shared/duplicates/read-duty.ts';
import type { Edit } from '../../shared/catalogue/catalogue.ts';
import { dutyField } from '../../shared/catalogue/role-fields.ts';
import { toSeen } from '../../shared/catalogue/role-of-record.ts';
import { toVerdictEdit, toVerdictId } from '../../shared/catalogue/verdict-fields.ts';
import type { DeskDecision, DeskPorts } from '../../shared/ui/duplicates/desk-state.ts';
import type { Decision } from '../../shared/exchange/plan-edits.ts';
import { dropFlags, hasFlags, writeFlags } from '../sheets/duplicate-flags.ts';
import { readSheetDuties, type SheetDuty } from '../sheets/sheet-duties.ts';
import type { Review, SheetExchange } from '../sheets/sheet-exchange.ts';
import type { WorkbookCatalogue } from '../sheets/workbook-catalogue.ts';
import type { SheetLanguage } from '../../shared/rows/sheet-columns.ts';
import type { Area } from '../workbook/cells.ts';
import type { WorkbookPort } from '../workbook/workbook-port.ts';
import type { PaneParser } from './pane-ports.ts';

/** What the desk of the pane works on. */
export interface PaneDeskWorld {
  readonly port: WorkbookPort;
  readonly kept: WorkbookCatalogue;
  readonly exchange: SheetExchange;
  readonly parser: PaneParser;
  /** Places are told in it. */
  readonly language: SheetLanguage;
  /** Name of the step that a verdict is. */
  readonly step: string;
  /** Set when a load finds the column of flags that an earlier session has left. */
  readonly isMarked: Signal<boolean>;
  /** Tells what went wrong; the desk goes on. */
  readonly refuse: (error: unknown) => void;
}

/** The ports of a desk over the whole workbook, and the marking of what it found. */
export interface PaneDesk {
  readonly ports: DeskPorts;
  /** The duties of the last load, with their cells. */
  listDuties(): readonly SheetDuty[];
  /**
   * Colours the cells of all duties that have a flag and writes the flags into a column of our table; without flags both are taken
   * away again. Rejects with the port's `WorkbookError`.
   */
  mark(flags: ReadonlyMap<string, string>, header: string): Promise<void>;
  /** True where the last `mark` that came to its end left marks. */
  isMarked(): boolean;
}

/** A soft amber that text in Excel's own black is readable on. */
const MARK = '#FFE7B3';
const AREA: Pick<Area, 'rows' | 'columns'> = { rows: 1, columns: 1 };

export function openPaneDesk({
  port,
  kept,
  exchange,
  parser,
  language,
  step,
  isMarked,
  refuse,
}: PaneDeskWorld): PaneDesk {
  let duties: readonly SheetDuty[] = [];
  let hasMarks = false;
  const find = (id: string) => duties.find((duty) => duty.id === id);

  async function decide({ kind, a, b, text }: DeskDecision): Promise<boolean> {
    const both = kind === 'ignore-phrase' ? [a] : [a, b];
    const ids = both.map(({ id }) => id);
    const textKeys = both.map((duty) => toTextKey(duty.text));
    const edits: Edit[] = [toVerdictEdit({ id: toVerdictId(ids), kind, duties: ids, textKeys, deleted: false })];
    try {
      const looked = await exchange.review();
      if (looked === null) {
        await kept.catalogue.save(step, edits);
        await kept.keep();
        return true;
      }
      const decisions = text === null ? [] : [a, b].flatMap(({ id }) => giveText(looked, find(id), { text, edits }));
      await exchange.apply(step, looked, decisions, { more: edits });
      return true;
    } catch (error) {
      refuse(error);
      return false;
    }
  }

  return {
    ports: {
      async load() {
        const looked = await exchange.review();
        hasMarks ||= hasFlags(looked?.tables.duties?.headers ?? []);
        isMarked.value = hasMarks;
        const ourSheets = await exchange.findOurSheets();
        duties = await readSheetDuties(port, parser.readSheet, {
          table: looked?.tables.duties ?? null,
          ourSheets,
          language,
        });
        return { duties, verdicts: await kept.catalogue.listVerdicts() };
      },
      search: (list, { onPairs, onProgress, signal }) =>
        parser.findDuplicates(
          list.map(({ id, text, role, source }) => ({ id, text, role, source })),
          {
            signal,
            onStep({ progress, limit, pairs }) {
              onProgress(progress);
              onPairs(pairs, limit);
            },
          },
        ),
      judge: applyVerdicts,
      decide,
      goTo({ id }) {
        const duty = find(id);
        if (duty !== undefined) port.show(duty.sheetId, { ...AREA, row: duty.row, column: duty.column }).catch(refuse);
      },
    },
    listDuties: () => duties,
    isMarked: () => hasMarks,
    async mark(flags, header) {
      const sheets = new Map<string, Area[]>(duties.map(({ sheetId }) => [sheetId, []]));
      for (const { id, sheetId, row, column } of duties) {
        if (flags.has(id)) sheets.get(sheetId)?.push({ ...AREA, row, column });
      }
      // The column first: what it moves is coloured where it then stands, which for our table is left of it.
      const table = duties.find(({ isFixed }) => !isFixed)?.tableId;
      if (table !== undefined && flags.size > 0) await writeFlags(port, table, { flags, duties, header });
      else if (table !== undefined) await dropFlags(port, table);
      for (const [sheetId, areas] of sheets) {
        await port.highlight(sheetId, areas.length === 0 ? [] : [{ areas, colour: MARK }]);
      }
      hasMarks = flags.size > 0;
    },
  };
}

/**
 * Makes a duty of our table say this text: as a decision where its row has something that nobody has reviewed (typed words, a row
 * without an id), else as an edit of the catalogue, put behind the others. A sheet in a layout of its own is never changed.
 */
function giveText(
  { plan, roles, tables }: Review,
  duty: SheetDuty | undefined,
  { text, edits }: { readonly text: string; readonly edits: Edit[] },
): Decision[] {
  if (duty === undefined || duty.isFixed || duty.text === text) return [];
  const row = duty.row - (tables.duties?.grid.area.row ?? 0);
  const typed = plan.changes.find(
    (change) => change.is === 'field' && change.dutyId === duty.id && change.field === 'text',
  );
  if (typed !== undefined) return [{ change: typed, value: text }];
  const added = plan.changes.find((change) => change.is === 'new-duty' && change.place.row === row);
  if (added?.is === 'new-duty') {
    const role = plan.changes.find((change) => change.is === 'new-role' && change.key === added.newRole);
    return [...(role ? [{ change: role, value: null }] : []), { change: added, value: text }];
  }
  const role = roles.find((one) => one.duties.some(({ id }) => id === duty.id));
  if (role === undefined) return [];
  const field = dutyField(duty.id, 'text');
  edits.push({ kind: 'role', id: role.id, values: { [field]: text }, seen: toSeen(role, [field]) });
  return [];
}
