// Duplicates in the workbook, from the search to the cells, on the fake workbook with the real matcher and merge core.
// What a person does in the grid is done on the book.

import { beforeEach, describe, expect, test } from 'vitest';
import { FLAG_HEADERS } from '../../../excel-addin/sheets/duplicate-flags.ts';
import { REPORT_HEADERS } from '../../../excel-addin/sheets/duplicates-sheet.ts';
import type { Pane } from '../../../excel-addin/taskpane/create-pane.ts';
import { readCheckedId } from '../../../shared/rows/row-id.ts';
import { DUPLICATES_WORDS } from '../../../shared/ui/duplicates/duplicates-words.ts';
import { readArea } from '../../excel-host/model/area.ts';
import { sort, type } from '../../excel-host/model/person.ts';
import { MemoryWorkbook } from '../../fakes/memory-workbook.ts';
import { openPane } from './open-pane.ts';

const TEXT = `Boat hall supervisor
Reports to: Visitor manager
Duties:
1. Open the boat hall every morning.
2. Count the life vests every evening.`;

let port: MemoryWorkbook;
let pane: Pane;

beforeEach(async () => {
  port = new MemoryWorkbook();
  pane = await openPane(port);
});

async function insertText(): Promise<void> {
  await pane.readPaste({ html: '', text: TEXT });
  await pane.insert();
}

async function readDuties() {
  const table = (await port.readOutline()).tables.find(({ name }) => name === 'Duties');
  if (table === undefined) throw new Error('no table');
  return { id: table.id, sheetId: table.sheetId, rows: (await port.readTable(table.id)).grid.rows };
}

describe('duplicates', () => {
  const TWO = `Boat hall supervisor
Duties:
1. Count the life vests every evening.
2. Open the boat hall every morning.

Deck guide
Duties:
1. Count the life vests every evening!
2. Greet the guests at the gangway.`;

  async function findThem() {
    await pane.readPaste({ html: '', text: TWO });
    await pane.insert();
    await pane.desk.value?.run();
    const desk = pane.desk.value;
    if (desk === null) throw new Error('no desk');
    return desk;
  }

  test('are found across the workbook, with their places', async () => {
    const desk = await findThem();
    expect(desk.clusters.value).toHaveLength(1);
    const places = desk.clusters.value[0]?.members.map((id) => desk.duties.value.get(id)?.place);
    expect(places?.sort()).toEqual(['Duties, row 2', 'Duties, row 4']);
  });

  test('keeping one text changes the other duty, its cell and the verdicts in one step', async () => {
    const desk = await findThem();
    const chosen = desk.chosen.value?.pair;
    const [a, b] = [desk.duties.value.get(chosen?.a ?? ''), desk.duties.value.get(chosen?.b ?? '')];
    await desk.judge('same', a?.text ?? '');
    const texts = (await readDuties()).rows.map((row) => row[4]);
    expect(texts.filter((text) => text === a?.text)).toHaveLength(2);
    expect(texts).not.toContain(b?.text);
    await pane.review();
    expect(pane.state.review.value?.review.plan.changes).toEqual([]);
    await pane.undo();
    expect((await readDuties()).rows.map((row) => row[4])).toContain(b?.text);
  });

  test('what is no duplicate is remembered by the workbook', async () => {
    const desk = await findThem();
    await desk.judge('not-duplicate', null);
    expect(desk.clusters.value).toEqual([]);
    const again = await openPane(port);
    await again.desk.value?.run();
    expect(again.desk.value?.clusters.value).toEqual([]);
  });

  test('a sheet of the pairs is made on request', async () => {
    await findThem();
    const { kinds, part } = DUPLICATES_WORDS.zh;
    await pane.makeDuplicatesSheet({ sheet: '重复', columns: REPORT_HEADERS.zh, kinds, parts: part });
    const table = (await port.readOutline()).tables.find(({ name }) => name === 'Duplicates');
    const rows = (await port.readTable(table?.id ?? '')).grid.rows;
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slice(0, 2)).toEqual(['相同', '1.00']);
    // both places lead to the cells of the duties, whatever is A
    const sheet = port.book.getSheet(table?.sheetId ?? '');
    expect([sheet.at(1, 3).link, sheet.at(1, 5).link].sort()).toEqual(["#'Duties'!E2", "#'Duties'!E4"]);
  });

  test('of a report are not duplicates of what it reports', async () => {
    const desk = await findThem();
    const { kinds, part } = DUPLICATES_WORDS.en;
    await pane.makeDuplicatesSheet({ sheet: 'Duplicates', columns: REPORT_HEADERS.en, kinds, parts: part });
    await desk.run();
    expect(desk.clusters.value.map(({ members }) => members.length)).toEqual([2]);
    await pane.scan();
    expect(pane.state.scan.value?.sheets.filter(({ isOurs }) => isOurs).map(({ sheet }) => sheet.name)).toEqual(['Duties', 'Roles', 'Duplicates']); // prettier-ignore
  });

  test('are flagged in a column and in colour, also after a sort, and both go away again', async () => {
    await findThem();
    const words = { flag: FLAG_HEADERS.en, kinds: DUPLICATES_WORDS.en.kinds };
    const before = await readDuties();
    await pane.markDuplicates(true, words);
    expect(pane.state.problem.value).toBeNull();
    const sheet = port.book.getSheet(before.sheetId);
    const flags = async () => (await readDuties()).rows.map((row) => row[7]);
    expect(await flags()).toEqual(['same 1.00: Duties, row 4', '', 'same 1.00: Duties, row 2', '']);
    expect(sheet.conditionalFormats.flatMap(({ areas }) => areas.map(({ row }) => row)).sort()).toEqual([1, 3]);
    await pane.review();
    expect(pane.state.review.value?.review.plan.changes).toEqual([]);
    sort(port.book, sheet, { row: 1, column: 0, rows: 4, columns: 9 }, 4, false);
    expect((await flags()).filter((flag) => flag !== '')).toHaveLength(2);
    const again = await openPane(port);
    await again.desk.value?.run();
    expect(again.state.isMarked.value).toBe(true);
    await again.markDuplicates(false, words);
    expect((await readDuties()).rows.map((row) => row.length)).toEqual([8, 8, 8, 8]);
    expect(sheet.conditionalFormats).toEqual([]);
    expect(again.state.isMarked.value).toBe(false);
  });

  describe('in rows that nobody has reviewed', () => {
    const SLEDS = 'Count the sleds in the winter shed on Fridays';
    const AGAIN = 'Count the sleds in the winter shed on each Friday';

    /** Types into the sheet, searches, and keeps the text that is `kept`; gives the texts of the sheet. */
    async function keep(kept: string): Promise<string[]> {
      await pane.desk.value?.run();
      const desk = pane.desk.value;
      const at = desk?.clusters.value.findIndex(({ members }) =>
        members.some((id) => desk.duties.value.get(id)?.text === kept),
      );
      desk?.chooseCluster(at ?? -1);
      await desk?.judge('same', kept);
      expect(pane.state.problem.value).toBeNull();
      return (await readDuties()).rows.map((row) => row[4] ?? '');
    }

    test('a typed text takes the words that are kept', async () => {
      await insertText();
      const { sheetId } = await readDuties();
      type(port.book, port.book.getSheet(sheetId), readArea('E2'), [[SLEDS], [AGAIN]]);
      expect(await keep(SLEDS)).toEqual([SLEDS, SLEDS]);
      await pane.review();
      // what is kept was typed as well, and waits for its review as before
      expect(pane.state.review.value?.review.plan.changes).toMatchObject([
        { is: 'field', by: 'sheet', sheet: [SLEDS] },
      ]);
    });

    test('a row without an id gets the words, and its id', async () => {
      await insertText();
      const { sheetId } = await readDuties();
      const rows = ['Boat hall supervisor', 'Visitor manager', '', '3', AGAIN];
      type(port.book, port.book.getSheet(sheetId), readArea('E2'), [[SLEDS]]);
      type(port.book, port.book.getSheet(sheetId), readArea('A4'), [rows]);
      expect(await keep(SLEDS)).toEqual([SLEDS, 'Count the life vests every evening.', SLEDS]);
      expect(readCheckedId((await readDuties()).rows[2]?.at(-1) ?? '')).not.toBeNull();
    });
  });
});
