// Cells -> roles, by the parser's own judgement or by a person's mapping. Runs inside the pane's parse worker.
// The join of shared/read and shared/parse for sheets; must not know Excel.

import { parseRoles } from '../../shared/parse/parse-roles.ts';
import { applyMapping, readSheetLayout } from '../../shared/parse/sheet-layout.ts';
import { readGrid } from '../../shared/read/tsv-lines.ts';
import type { SheetMapping, SheetReading } from './scan-workbook.ts';

/** Reads rows of cells. With a mapping the layout told is still that of the sheet as it stands. Never throws. */
export function readSheet(rows: readonly (readonly string[])[], mapping: SheetMapping | null): SheetReading {
  const own = readGrid(rows);
  const layout = readSheetLayout(own);
  const source = mapping === null ? own : readGrid(applyMapping(rows, mapping.headerRow, mapping.meanings));
  return { layout, source, parsed: parseRoles(source) };
}
