// The bridge between workbook and browser: rows with their ids over the clipboard, .rolebook.json files, messages to the extension.
// All of them carry the same operations into the same catalogue; what came is shown in the tables or proposed by the review.
// Loaded when it is first used. Must not know the DOM or the words.

import { signal, type Signal } from '@preact/signals';
import type { MakeId } from '../../shared/catalogue/ids.ts';
import { readRoleIds, toHtmlTable, toTsv } from '../../shared/exchange/copied-rows.ts';
import { unguardCell } from '../../shared/exchange/guard-cell.ts';
import { importRolebook } from '../../shared/exchange/import-rolebook.ts';
import { readOwnTables } from '../../shared/exchange/own-tables.ts';
import { writeCatalogueFile } from '../../shared/exchange/catalogue-file-writer.ts';
import { makeTableIds, toTableRoleEdit } from '../../shared/exchange/table-role-edits.ts';
import { mapColumns } from '../../shared/rows/map-columns.ts';
import { readCheckedId } from '../../shared/rows/row-id.ts';
import { DUTY_COLUMNS } from '../../shared/rows/sheet-columns.ts';
import type { PastedForms } from '../../shared/ui/paste-box.tsx';
import type { SheetExchange } from '../sheets/sheet-exchange.ts';
import type { WorkbookCatalogue } from '../sheets/workbook-catalogue.ts';
import type { Course, TableContent, WorkbookPort } from '../workbook/workbook-port.ts';
import { ExtensionError, openExtension } from './extension.ts';
import type { PanePorts } from './pane-ports.ts';
import type { PaneState, Work } from './pane-state.ts';
import { STEP_WORDS } from './step-words.ts';

/** What the bridge stands on. */
export interface BridgeWorld {
  readonly port: WorkbookPort;
  readonly kept: WorkbookCatalogue;
  readonly exchange: SheetExchange;
  readonly ports: PanePorts;
  readonly state: PaneState;
  readonly makeId: MakeId;
  /** Runs one work at a time and tells what goes wrong. */
  readonly run: (is: Work['is'], task: (course: Course) => Promise<void>) => Promise<void>;
  /** Compares the tables with the catalogue and shows what differs. */
  readonly look: (course: Course) => Promise<void>;
}

/** The bridge. Nothing throws; outcomes and problems are in the pane's state. */
export interface Bridge {
  /** The code of the extension, '' until a person has given it. */
  readonly code: Signal<string>;
  /** False where no extension can be asked: Firefox, Excel on the desktop, or none is installed. */
  readonly canAsk: boolean;
  /** Copies the selected rows of the table of duties with their ids; all of them where none is selected. */
  copyRows(): Promise<void>;
  saveFile(): Promise<void>;
  takeFile(file: Pick<File, 'name' | 'size' | 'stream'>): Promise<void>;
  /** Sends the workbook's catalogue to the extension, whose catalogue page asks before it takes it. */
  send(): Promise<void>;
  /** Takes in what a person left for the pane on the catalogue page. */
  fetch(): Promise<void>;
  /** Takes rows with ids, or the text of a file, out of a paste; false where it is neither. To be called inside a work. */
  takePasted(pasted: PastedForms, course: Course): Promise<boolean>;
}

const CODE = 'extension';
const ENDING = '.rolebook.json';
/** Matches the first line of a .rolebook.json, however it is laid out. */
const FILE_START = /^\s*\{\s*"format":\s*"rolebook"/;

export function createBridge({ port, kept, exchange, ports, state, makeId, run, look }: BridgeWorld): Bridge {
  const { surface, parser, now } = ports;
  const words = STEP_WORDS[ports.language];
  const code = signal(surface.recall(CODE) ?? '');

  /** Merges a file; then its roles become rows, or the review proposes what differs. */
  async function takeChunks(
    name: string,
    chunks: AsyncIterable<string> | Iterable<string>,
    course: Course,
    length = 0,
  ) {
    const { signal: stop, onProgress } = course;
    const result = await importRolebook(kept.catalogue, chunks, {
      step: words.tookIn(name),
      now: now(),
      ...(length > 0 ? { length } : {}),
      ...(onProgress ? { onProgress } : {}),
      ...(stop ? { signal: stop } : {}),
    });
    await kept.keep();
    const [refused] = result.refused;
    if (refused !== undefined && result.added + result.known === 0) {
      state.problem.value = { code: 'no-file', sheet: null, done: 0, detail: refused };
      return;
    }
    const hasTables = (await exchange.review(course)) !== null;
    if (hasTables) {
      await look(course);
      state.view.value = 'review';
    } else if ((await kept.catalogue.countRoles()) > 0) await exchange.fill(words.tookIn(name), course);
    if (refused !== undefined) state.problem.value = { code: 'file-damaged', sheet: null, done: 0, detail: refused };
    state.outcome.value = { is: 'took-in', changes: result.added, toReview: hasTables };
  }

  async function takeRows({ html, text }: PastedForms, table: string[][], course: Course): Promise<boolean> {
    const rows = table.map((row) => row.map(unguardCell));
    const roles = await kept.catalogue.listRoles({ order: 'title' });
    const roleOf = new Map(roles.flatMap(({ id, duties }) => duties.map((duty) => [duty.id, id] as const)));
    const last = DUTY_COLUMNS.length - 1;
    readRoleIds(html).forEach((roleId, at) => {
      const duty = readCheckedId(rows[at]?.[last] ?? '');
      if (duty !== null && roleId !== null && !roleOf.has(duty)) roleOf.set(duty, roleId);
    });
    // Rows are copied with their header or without; without, they stand in the sheet's order.
    const header = DUTY_COLUMNS.map((column) => column.header.en);
    const isNamed = rows[0] !== undefined && readCheckedId(rows[0][last] ?? '') === null;
    const own = readOwnTables(
      [{ name: text, rows: isNamed ? rows : [header, ...rows] }],
      (id) => roleOf.get(id) ?? null,
    );
    if (own === null || own.roles.every(({ duties }) => duties.every(({ id }) => id === null))) return false;
    const byId = new Map(roles.map((role) => [role.id, role]));
    const edits = own.roles.flatMap(
      (role) => toTableRoleEdit(role, byId.get(role.id ?? '') ?? null, makeTableIds(role)) ?? [],
    );
    const count = own.roles.reduce((sum, { duties }) => sum + duties.length, 0);
    if (edits.length > 0) {
      const step = words.pasted(count);
      const looked = await exchange.review(course);
      if (looked === null) await exchange.insert(step, edits, course);
      else if (looked.plan.stopped) return look(course).then(() => ((state.view.value = 'review'), true));
      else await exchange.apply(step, looked, [], { more: edits, addsRows: true, course });
    }
    state.outcome.value = { is: 'pasted', rows: count, roles: edits.length };
    return true;
  }

  /** The extension, or a problem that says where to find its code. */
  const extension = () => openExtension(surface.ask, code.value.trim());

  return {
    code,
    canAsk: surface.ask !== null,
    copyRows: () =>
      run('reading', async (course) => {
        const looked = await exchange.review(course);
        const table = looked?.tables.duties ?? null;
        if (looked === null || table === null) {
          state.problem.value = { code: 'no-tables', sheet: null, done: 0, detail: '' };
          return;
        }
        const rows = await pickSelected(port, table);
        const roleOf = new Map(looked.roles.flatMap(({ id, duties }) => duties.map((duty) => [duty.id, id] as const)));
        const { columns } = mapColumns(table.headers, table.grid.rows, DUTY_COLUMNS, { headers: {}, items: [] });
        const cells = rows.map((row) => DUTY_COLUMNS.map(({ field }) => row[columns.get(field) ?? row.length] ?? ''));
        const roleIds = cells.map((row) => roleOf.get(readCheckedId(row.at(-1) ?? '') ?? '') ?? null);
        if (surface.copy({ text: toTsv(cells), html: toHtmlTable(cells, roleIds) }))
          state.outcome.value = { is: 'copied', rows: cells.length };
        else state.problem.value = { code: 'no-clipboard', sheet: null, done: 0, detail: '' };
      }),
    saveFile: () =>
      run('reading', async () => {
        const chunks: string[] = [];
        for await (const chunk of writeCatalogueFile(kept.catalogue.export())) chunks.push(chunk);
        const name = await nameFile(port);
        surface.save(new Blob(chunks, { type: 'application/json' }), name);
        state.outcome.value = { is: 'saved-file', name, isStale: state.isStale.value };
      }),
    takeFile: (file) =>
      run('taking', async (course) => takeChunks(file.name, readStream(file.stream()), course, file.size)),
    async takePasted(pasted, course) {
      if (FILE_START.test(pasted.text)) {
        await takeChunks(ENDING, [pasted.text], course, pasted.text.length);
        return true;
      }
      const table = pasted.html === '' ? null : await parser.readTable(pasted.html);
      return table !== null && (await takeRows(pasted, table, course));
    },
    send: () =>
      run('sending', async (course) => {
        try {
          const name = await nameFile(port);
          const about = { transfer: makeId(), name, at: now() };
          await extension().put(about, writeCatalogueFile(kept.catalogue.export()), course);
          surface.remember(CODE, code.value.trim());
          state.outcome.value = { is: 'sent', name, isStale: state.isStale.value };
        } catch (error) {
          state.problem.value = toProblem(error);
        }
      }),
    fetch: () =>
      run('taking', async (course) => {
        try {
          const found = extension();
          const transfers = await found.list();
          surface.remember(CODE, code.value.trim());
          if (transfers.length === 0) state.outcome.value = { is: 'nothing-waits' };
          for (const transfer of transfers) {
            await takeChunks(transfer.name, found.get(transfer), course);
            if (!course.signal?.aborted && state.problem.value === null) await found.drop(transfer);
          }
        } catch (error) {
          state.problem.value = toProblem(error);
        }
      }),
  };
}

/** What the extension said, or did not say; anything else goes on as it is. */
function toProblem(error: unknown): PaneState['problem']['value'] {
  if (!(error instanceof ExtensionError)) throw error;
  return { code: error.code, sheet: null, done: 0, detail: error.message };
}

async function pickSelected(
  port: WorkbookPort,
  { sheetId, grid }: TableContent,
): Promise<readonly (readonly string[])[]> {
  const areas = (await port.readSelection()).filter((one) => one.sheetId === sheetId).map(({ area }) => area);
  const isIn = (row: number) => areas.some((area) => row >= area.row && row < area.row + area.rows);
  const chosen = grid.rows.filter((_, at) => isIn(grid.area.row + at));
  // One cell is where the cursor rests, not a choice.
  const isCell = areas.length === 1 && areas[0]?.rows === 1 && areas[0].columns === 1;
  return chosen.length > 0 && !isCell ? chosen : grid.rows;
}

/** `posts-2026.rolebook.json` for posts-2026.xlsx. */
async function nameFile(port: WorkbookPort): Promise<string> {
  return (await port.readOutline()).name.replace(/\.xls[xmb]?$/i, '') + ENDING;
}

async function* readStream(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}
