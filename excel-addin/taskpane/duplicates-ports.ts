// The desk over duplicates in the workbook: what is searched, what a verdict does, where a duty is shown.
// Duties of our table take a chosen text at once; those of other sheets are only judged, because originals are never changed.

import { applyVerdicts } from '../../shared/duplicates/apply-verdicts.ts';
import { toTextKey } from '../../shared/duplicates/read-duty.ts';
import type { Edit } from '../../shared/catalogue/catalogue.ts';
import { dutyField } from '../../shared/catalogue/role-fields.ts';
import { toSeen } from '../../shared/catalogue/role-of-record.ts';
import { toVerdictEdit, toVerdictId } from '../../shared/catalogue/verdict-fields.ts';
import type { DeskDecision, DeskPorts } from '../../shared/ui/duplicates/desk-state.ts';
import { readSheetDuties, type SheetDuty } from '../sheets/sheet-duties.ts';
import type { SheetExchange } from '../sheets/sheet-exchange.ts';
import type { WorkbookCatalogue } from '../sheets/workbook-catalogue.ts';
import type { Area } from '../workbook/cells.ts';
import type { WorkbookPort } from '../workbook/workbook-port.ts';
import type { PaneParser } from './pane-ports.ts';

/** What the desk of the pane works on. */
export interface PaneDeskWorld {
  readonly port: WorkbookPort;
  readonly kept: WorkbookCatalogue;
  readonly exchange: SheetExchange;
  readonly parser: PaneParser;
  /** Name of the step that a verdict is. */
  readonly step: string;
  /** Tells what went wrong; the desk goes on. */
  readonly refuse: (error: unknown) => void;
}

/** The ports of a desk over the whole workbook, and the marking of what it found. */
export interface PaneDesk {
  readonly ports: DeskPorts;
  /** Colours the cells of these duties; an empty list takes the colours away. */
  mark(duties: readonly string[]): Promise<void>;
}

/** A soft amber that text in Excel's own black is readable on. */
const MARK = '#FFE7B3';
const AREA: Pick<Area, 'rows' | 'columns'> = { rows: 1, columns: 1 };

export function openPaneDesk({ port, kept, exchange, parser, step, refuse }: PaneDeskWorld): PaneDesk {
  let duties: readonly SheetDuty[] = [];
  const find = (id: string) => duties.find((duty) => duty.id === id);

  async function decide({ kind, a, b, text }: DeskDecision): Promise<boolean> {
    const both = kind === 'ignore-phrase' ? [a] : [a, b];
    const ids = both.map(({ id }) => id);
    const textKeys = both.map((duty) => toTextKey(duty.text));
    const edits: Edit[] = [toVerdictEdit({ id: toVerdictId(ids), kind, duties: ids, textKeys, deleted: false })];
    try {
      const looked = await exchange.review();
      if (text !== null) {
        for (const duty of [a, b]) {
          const role = looked?.roles.find((one) => one.duties.some(({ id }) => id === duty.id));
          if (role === undefined || duty.text === text) continue;
          const field = dutyField(duty.id, 'text');
          edits.push({ kind: 'role', id: role.id, values: { [field]: text }, seen: toSeen(role, [field]) });
        }
      }
      if (looked === null) {
        await kept.catalogue.save(step, edits);
        await kept.keep();
      } else await exchange.apply(step, looked, [], { more: edits });
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
        const ourSheets = await exchange.findOurSheets();
        duties = await readSheetDuties(port, parser.readSheet, { table: looked?.tables.duties ?? null, ourSheets });
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
    async mark(ids) {
      const marked = new Set(ids);
      const sheets = new Map<string, Area[]>(duties.map(({ sheetId }) => [sheetId, []]));
      for (const { id, sheetId, row, column } of duties) {
        if (marked.has(id)) sheets.get(sheetId)?.push({ ...AREA, row, column });
      }
      try {
        for (const [sheetId, areas] of sheets) {
          await port.highlight(sheetId, areas.length === 0 ? [] : [{ areas, colour: MARK }]);
        }
      } catch (error) {
        refuse(error);
      }
    },
  };
}
