// A pane for tests: the real work on a fake workbook, the parser in the same thread, a web view that keeps what it is given.
// Not a test itself.

import { readSheet } from '../../../excel-addin/sheets/read-sheet.ts';
import { createPane, type Pane } from '../../../excel-addin/taskpane/create-pane.ts';
import type { PaneParser } from '../../../excel-addin/taskpane/pane-ports.ts';
import type { PaneSurface } from '../../../excel-addin/taskpane/pane-surface.ts';
import { findDuplicates } from '../../../shared/duplicates/find-duplicates.ts';
import type { CopiedForms } from '../../../shared/exchange/copied-rows.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readHtmlTable } from '../../../shared/read/html-table.ts';
import { toPastedSource } from '../../../shared/read/pasted-source.ts';
import type { MemoryWorkbook } from '../../fakes/memory-workbook.ts';
import { makeSurroundings } from '../../fakes/surroundings.ts';

const parser: PaneParser = {
  readPasted: (pasted) => {
    const source = toPastedSource(pasted);
    return Promise.resolve({ source, parsed: parseRoles(source) });
  },
  readSheet: (rows, mapping) => Promise.resolve(readSheet(rows, mapping)),
  readTable: (html) => Promise.resolve(readHtmlTable(html)),
  findDuplicates(duties, { onStep }) {
    for (const step of findDuplicates(duties, { across: false, minScore: null })) onStep(step);
    return Promise.resolve();
  },
};

/** A web view whose clipboard, saved files and memory can be looked at. */
export interface FakeSurface extends PaneSurface {
  copied: CopiedForms | null;
  readonly saved: Map<string, Blob>;
  readonly memory: Map<string, string>;
}

/** `ask` is the extension, null where there is none. */
export function makeSurface(ask: PaneSurface['ask'] = null): FakeSurface {
  const surface: FakeSurface = {
    copied: null,
    saved: new Map(),
    memory: new Map(),
    ask,
    copy(forms) {
      surface.copied = forms;
      return true;
    },
    save: (file, name) => void surface.saved.set(name, file),
    recall: (key) => surface.memory.get(key) ?? null,
    remember: (key, value) => void (value === null ? surface.memory.delete(key) : surface.memory.set(key, value)),
  };
  return surface;
}

/** A pane over this workbook, connected; `null`: outside Excel. */
export async function openPane(
  workbook: MemoryWorkbook | null,
  { surface = makeSurface(), seed = 7 }: { readonly surface?: PaneSurface; readonly seed?: number } = {},
): Promise<Pane> {
  const time = makeSurroundings(seed);
  const made = createPane({
    connect: () => Promise.resolve(workbook),
    parser,
    surface,
    now: () => time.time++,
    random: time.random,
    language: 'en',
  });
  await made.connect();
  return made;
}
