// The pane follows the selected row: which role and which duty it is, by the id in the row.
// Reads only the row's table when the selection lies in one of ours; events may come late and in any order.

import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { mapColumns } from '../../shared/rows/map-columns.ts';
import { readCheckedId } from '../../shared/rows/row-id.ts';
import { DUTY_COLUMNS } from '../../shared/rows/sheet-columns.ts';
import type { WorkbookPort } from '../workbook/workbook-port.ts';
import type { PaneState } from './pane-state.ts';

/** Listens for as long as the pane lives. Rejects when Excel refuses to tell of its events. */
export async function followSelection(port: WorkbookPort, catalogue: Catalogue, state: PaneState): Promise<void> {
  let newest = 0;
  const follow = async (sheetId: string, row: number): Promise<void> => {
    const mine = ++newest;
    const found = await findSelected(port, catalogue, { sheetId, row });
    if (mine === newest) state.selected.value = found;
  };
  await port.watch((event) => {
    if (event.is === 'changed' && !event.own) state.isStale.value = true;
    const area = event.is === 'selected' ? event.areas[0] : undefined;
    // A selection is a view only: what fails here is told by whatever the person does next.
    if (event.is === 'selected' && area !== undefined) void follow(event.sheetId, area.row).catch(() => undefined);
  });
}

async function findSelected(
  port: WorkbookPort,
  catalogue: Catalogue,
  { sheetId, row }: { readonly sheetId: string; readonly row: number },
): Promise<PaneState['selected']['value']> {
  const { tables } = await port.readOutline();
  const table = tables.find(({ sheetId: on, body }) => on === sheetId && row >= body.row && row < body.row + body.rows);
  if (table === undefined) return null;
  const area = { row, column: table.body.column, rows: 1, columns: table.body.columns };
  const cells = (await port.readCells(sheetId, area))?.rows[0] ?? [];
  const { columns } = mapColumns(table.headers, [cells], DUTY_COLUMNS, { headers: {}, items: [] });
  const column = columns.get('id');
  const id = column === undefined ? null : readCheckedId(cells[column] ?? '');
  if (id === null) return null;
  const role = await findRole(catalogue, id);
  if (role === null) return null;
  const capture = role.capture === null ? null : await catalogue.getCapture(role.capture);
  const dutyId = role.id === id ? null : id;
  return { role, dutyId, capture, row: row + 1, sheet: table.sheetName };
}

/** A row of "Roles" has the role's id, a row of "Duties" the duty's. */
async function findRole(catalogue: Catalogue, id: string): Promise<CatalogueRole | null> {
  const role = await catalogue.getRole(id);
  if (role !== null) return role;
  const roles = await catalogue.listRoles({ order: 'title' });
  return roles.find(({ duties }) => duties.some((duty) => duty.id === id)) ?? null;
}
