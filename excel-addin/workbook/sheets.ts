// Sheets as a whole: the workbook's outline, what is shown and selected, colours laid over cells, a sheet deleted.
// Must not know what the sheets hold; tables and cells are read and written elsewhere in this room.

import { toAddressLists } from './addresses.ts';
import { HIGHLIGHT_FORMULA } from './cell-values.ts';
import type { Area } from './cells.ts';
import { getWorkbookUrl } from './office-workbook.ts';
import {
  AREA_PROPERTIES,
  getCells,
  getSheet,
  openSheet,
  queueTable,
  toArea,
  toOpenTable,
  toTableFacts,
} from './open-table.ts';
import { RECORD_SHEET } from './record-sheet.ts';
import type { Run } from './run.ts';
import { WorkbookError } from './workbook-error.ts';
import type { Highlight, SheetFacts, WorkbookOutline } from './workbook-port.ts';

const VISIBILITY: Readonly<Record<string, SheetFacts['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

/** The workbook at one moment. A sheet or table that disappears between the two requests makes it look once more. */
export async function readOutline(run: Run): Promise<WorkbookOutline> {
  try {
    return await lookAround(run);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === 'sheet-gone') return lookAround(run);
    throw error;
  }
}

async function lookAround(run: Run): Promise<WorkbookOutline> {
  const { workbook, active, worksheets, tables } = await run.step(({ workbook }) => {
    const { worksheets, tables, protection } = workbook;
    const active = worksheets.getActiveWorksheet();
    workbook.load('name,readOnly');
    protection.load('protected');
    active.load('id');
    worksheets.load('items/id,items/name,items/visibility');
    tables.load('items/id');
    return { workbook, active, worksheets, tables };
  });
  const ours = worksheets.items.filter(({ name }) => name !== RECORD_SHEET);
  const queued = await run.step((context) => ({
    sheets: ours.map(({ id }) => {
      const sheet = getSheet(context, id);
      const { protection } = sheet;
      const used = sheet.getUsedRangeOrNullObject(true);
      protection.load('protected');
      used.load(AREA_PROPERTIES);
      return { protection, used };
    }),
    tables: tables.items.map(({ id }) => queueTable(context.workbook.tables.getItem(id))),
  }));
  return {
    name: workbook.name,
    url: getWorkbookUrl(),
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    activeSheetId: active.id,
    sheets: ours.flatMap(({ id, name, visibility }, index) => {
      const found = queued.sheets[index];
      if (!found) return [];
      const used = found.used.isNullObject ? null : toArea(found.used);
      const seen = VISIBILITY[visibility] ?? 'hidden';
      return [{ id, name, visibility: seen, isProtected: found.protection.protected, used }];
    }),
    tables: queued.tables.map((table) => toTableFacts(toOpenTable(table))),
  };
}

/** Brings a sheet to the front; see WorkbookPort.show. */
export async function show(run: Run, sheetId: string, area: Area | null): Promise<void> {
  const sheet = await run.step((context) => {
    const sheet = getSheet(context, sheetId);
    sheet.load('name,visibility');
    return sheet;
  });
  run.place.sheet = sheet.name;
  const isHidden = sheet.visibility !== 'Visible';
  await run.step((context) => {
    const sheet = getSheet(context, sheetId);
    if (isHidden) sheet.visibility = 'Visible';
    sheet.activate();
    if (area) getCells(context, sheetId, area).select();
  });
}

export async function deleteSheet(run: Run, sheetId: string): Promise<void> {
  await openSheet(run, sheetId);
  await run.step((context) => getSheet(context, sheetId).delete());
}

/** Replaces the sheet's highlights; see WorkbookPort.highlight. Ours are found by their formula, also those of an earlier session. */
export async function highlight(run: Run, sheetId: string, highlights: readonly Highlight[]): Promise<void> {
  await openSheet(run, sheetId);
  const formats = await run.step((context) => {
    const formats = getSheet(context, sheetId).getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return formats;
  });
  const rules = await run.step(() =>
    formats.items.flatMap((format) => {
      if (format.type !== 'Custom') return [];
      const { rule } = format.custom;
      rule.load('formula');
      return [{ id: format.id, rule }];
    }),
  );
  const old = rules.filter(({ rule }) => rule.formula === HIGHLIGHT_FORMULA);
  await run.step((context) => {
    const sheet = getSheet(context, sheetId);
    for (const { id } of old) sheet.getRange().conditionalFormats.getItem(id).delete();
    for (const { areas, colour } of highlights)
      for (const list of toAddressLists(areas)) {
        const { custom } = sheet.getRanges(list).conditionalFormats.add('Custom');
        custom.rule.formula = HIGHLIGHT_FORMULA;
        custom.format.fill.color = colour;
      }
  });
}
