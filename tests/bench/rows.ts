// The benchmark's part on rows: duty rows through the emulated Excel with the real office.js, in requests and bytes, and the
// three-way merge of an edited sheet. Generated roles, the same at every run.
// Counts what goes over the wire; the times are of this machine and of our own model of Excel, not of Excel.

import { openWorkbook } from '../../excel-addin/workbook/open-workbook.ts';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { planMerge, type ReadWorkbook, type SheetBase } from '../../shared/rows/plan-merge.ts';
import { DUTY_COLUMNS, ROLE_COLUMNS, type SheetColumn, type SheetField } from '../../shared/rows/sheet-columns.ts';
import { toDutyItems, toRoleItems, toTable } from '../../shared/rows/to-sheet.ts';
import { ExcelHost, PAYLOAD_LIMIT } from '../excel-host/excel-host.ts';
import { connectOffice } from '../excel-host/office-realm.ts';
import type { Figure } from './report.ts';
import { makeRandom } from './seeded-random.ts';

/** Rows written and read back (issue 4, section 7). */
const WIRE_ROWS = 50_000;
/** Rows merged, and how many of them a person has edited (data-layer research, 3.4). */
const MERGE_ROWS = 40_000;
const EDITS = 500;
/** Edited rows without an id are found by their words; a few of generated sentences have no rare one. */
const FOUND_WITHOUT_IDS = 495;
/** Seconds a merge may take in Node (issue 4, section 7). */
const MERGE_SECONDS = 3;
const DUTIES_OF_A_ROLE = 20;
const ROUNDS = 3;

const WORDS: Readonly<Record<'English' | 'Chinese', readonly string[]>> = {
  English:
    'check write hang out the duty roster drivers tram depot gate night service yearly report of winter shed life vests ropes boilers before every round trip with care'.split(
      ' ',
    ),
  Chinese:
    '负责 编制 未来 两周 的 值班表 张贴 并 说明 协调 各线路 替班 夜班 检查 车库 大门 备用 司机 名单 每年 报告'.split(
      ' ',
    ),
};

/** What writing and reading back costs, in both languages. */
export async function measureWire(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const language of ['English', 'Chinese'] as const) {
    const host = new ExcelHost();
    connectOffice(host, '1.20');
    const port = openWorkbook();
    const { headers, rows } = toTable(toDutyItems(makeRoles(WIRE_ROWS, language), 'en'), DUTY_COLUMNS, 'en');
    const started = performance.now();
    const { id } = await port.createTable(
      { sheetName: 'Duties', tableName: 'Duties', columns: headers.map((header) => ({ header })) },
      rows,
    );
    const written = { costs: host.costs.slice(), at: performance.now() };
    const { grid } = await port.readTable(id);
    const read = host.costs.slice(written.costs.length);
    const isSame =
      grid.rows.length === rows.length && grid.rows.every((row, at) => row.join('\t') === rows[at]?.join('\t'));
    const largest = Math.max(...written.costs.map(({ request }) => request), ...read.map(({ response }) => response));
    const requests = written.costs.length + read.length;
    figures.push(
      {
        what: `${language}: rows that came back as they went`,
        value: isSame ? grid.rows.length : 0,
        unit: 'rows',
        goal: { least: WIRE_ROWS },
      },
      {
        what: `${language}: requests`,
        value: requests,
        unit: '',
        goal: null,
        note: `${written.costs.length} to write, ${read.length} to read`,
      },
      { what: `${language}: largest message`, value: largest / 1e6, unit: 'MB', goal: { most: PAYLOAD_LIMIT / 1e6 } },
      { what: `${language}: all messages`, value: sum([...written.costs, ...read]) / 1e6, unit: 'MB', goal: null },
      {
        what: `${language}: time`,
        value: (performance.now() - started) / 1000,
        unit: 's',
        goal: null,
        note: `${((written.at - started) / 1000).toFixed(1)} s to write`,
      },
    );
  }
  return figures;
}

/** What a merge of an edited sheet takes, with its ids and without; the best of some rounds. */
export function measureMerge(): Figure[] {
  const roles = makeRoles(MERGE_ROWS, 'English');
  const base = makeBase(roles);
  const edited = makeSheet(roles, true);
  const bare = { ...edited, duties: dropIds(edited.duties) };
  return (
    [
      ['with ids', edited, EDITS],
      ['without the id column', bare, FOUND_WITHOUT_IDS],
    ] as const
  ).flatMap(([how, sheet, least]): Figure[] => {
    const times: number[] = [];
    let found = 0;
    let others = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const started = performance.now();
      const { changes } = planMerge(sheet, base, roles);
      times.push((performance.now() - started) / 1000);
      found = changes.filter(
        (change) => change.is === 'field' && change.field === 'text' && change.by === 'sheet',
      ).length;
      others = changes.length - found;
    }
    return [
      {
        what: `Merge of ${MERGE_ROWS} rows ${how}`,
        value: Math.min(...times),
        unit: 's',
        goal: { most: MERGE_SECONDS },
      },
      { what: `  edits found of ${EDITS}`, value: found, unit: '', goal: { least, most: EDITS } },
      // a row whose words are too common to be found again is a new duty and a proposal
      { what: '  other changes, which nobody made', value: others, unit: '', goal: { most: 2 * (EDITS - least) } },
    ];
  });
}

function makeRoles(rows: number, language: keyof typeof WORDS): CatalogueRole[] {
  const random = makeRandom(7);
  const words = WORDS[language];
  const between = language === 'English' ? ' ' : '';
  const text = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(random() * words.length)] ?? '').join(between);
  return Array.from({ length: rows / DUTIES_OF_A_ROLE }, (_, at): CatalogueRole => ({
    id: `role${at}`,
    title: `${text(2)} ${at}`,
    department: text(2),
    company: null,
    location: null,
    context: null,
    superiors: [text(2)],
    subordinates: [],
    duties: Array.from({ length: DUTIES_OF_A_ROLE }, (_duty, number) => ({
      id: `role${at}d${number}`,
      text: `${text(24)} ${at}-${number}`,
      marker: null,
      percent: null,
      parent: null,
      position: String(number).padStart(2, '0'),
      span: null,
    })),
    requirements: [],
    otherFields: [],
    otherSections: [],
    status: 'draft',
    owner: null,
    reviewDue: null,
    tags: [],
    capture: null,
    deleted: false,
    created: '000000001000.a',
    changed: '000000001000.a',
    conflicts: [],
    stamps: {},
  }));
}

function makeBase(roles: readonly CatalogueRole[]): SheetBase {
  const headers = (contract: readonly SheetColumn[]) =>
    Object.fromEntries(contract.map(({ field, header }) => [field, header.en])) as Partial<Record<SheetField, string>>; // keyed by field above
  return {
    language: 'en',
    duties: { headers: headers(DUTY_COLUMNS), items: toDutyItems(roles, 'en') },
    roles: { headers: headers(ROLE_COLUMNS), items: toRoleItems(roles, 'en') },
  };
}

/** The sheets as they were written, the duties sorted by text and some of them edited. */
function makeSheet(roles: readonly CatalogueRole[], complete: boolean): ReadWorkbook {
  const duties = toTable(toDutyItems(roles, 'en'), DUTY_COLUMNS, 'en');
  const at = DUTY_COLUMNS.findIndex(({ field }) => field === 'text');
  const rows = duties.rows.map((row, index) =>
    index % (MERGE_ROWS / EDITS) === 0 ? row.with(at, `${row[at] ?? ''} and signs for it`) : [...row],
  );
  rows.sort((one, other) => ((one[at] ?? '') < (other[at] ?? '') ? -1 : 1));
  return {
    duties: { headers: duties.headers, rows, complete },
    roles: { ...toTable(toRoleItems(roles, 'en'), ROLE_COLUMNS, 'en'), complete },
  };
}

function dropIds({ headers, rows, complete }: ReadWorkbook['duties']): ReadWorkbook['duties'] {
  return { headers: headers.slice(0, -1), rows: rows.map((row) => row.slice(0, -1)), complete };
}

function sum(costs: readonly { readonly request: number; readonly response: number }[]): number {
  return costs.reduce((all, { request, response }) => all + request + response, 0);
}
