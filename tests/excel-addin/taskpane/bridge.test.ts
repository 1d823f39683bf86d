// The bridge between workbooks and the browser: rows on the clipboard, files, messages, drafts. Two panes over two workbooks; the
// extension is its real background over an IndexedDB in memory.
// Roles are invented; what must come out is what was put in.

import 'fake-indexeddb/auto';
import '../../fakes/fake-extension.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Pane } from '../../../excel-addin/taskpane/create-pane.ts';
import type { Bridge } from '../../../excel-addin/taskpane/bridge.ts';
import { answerPane } from '../../../extension/messages/answer-pane.ts';
import { openPanePort } from '../../../extension/exchange/pane-port.ts';
import { dropTransfer, listTransfers } from '../../../extension/storage/pane-shelf.ts';
import { readCheckedId } from '../../../shared/rows/row-id.ts';
import { type } from '../../excel-host/model/person.ts';
import { readArea } from '../../excel-host/model/area.ts';
import { MemoryWorkbook } from '../../fakes/memory-workbook.ts';
import { makeSurface, openPane, type FakeSurface } from './open-pane.ts';

const TEXT = `Boat hall supervisor
Reports to: Visitor manager
Duties:
1. Open the boat hall every morning.
2. Count the life vests every evening.

Rope maker
Reports to: Yard master
Duties:
1. Splice the hawsers.`;
const ORIGIN = 'https://pane.example';
const CODE = 'abcdefghijklmnopabcdefghijklmnop';

interface Desk {
  readonly port: MemoryWorkbook;
  readonly pane: Pane;
  readonly bridge: Bridge;
  readonly surface: FakeSurface;
}

async function openDesk(seed: number, ask: FakeSurface['ask'] = null): Promise<Desk> {
  const port = new MemoryWorkbook();
  const surface = makeSurface(ask);
  const pane = await openPane(port, { surface, seed });
  const bridge = await pane.bridge();
  if (bridge === null) throw new Error('no bridge');
  return { port, pane, bridge, surface };
}

/** Rows of the table of duties: title, duty, id. */
async function readRows({ port }: Desk): Promise<string[][]> {
  const table = (await port.readOutline()).tables.find(({ name }) => name === 'Duties');
  if (table === undefined) return [];
  const { rows } = (await port.readTable(table.id)).grid;
  return rows.map((row) => [row[0] ?? '', row[4] ?? '', readCheckedId(row.at(-1) ?? '') ?? '']);
}

/** Types into a cell of the sheet of duties, as a person. */
function edit({ port }: Desk, cell: string, text: string): void {
  const sheet = port.book.sheets.find(({ name }) => name === 'Duties');
  if (sheet === undefined) throw new Error('no sheet Duties');
  type(port.book, sheet, readArea(cell), [[text]]);
}

/** What the pane says went wrong; null when all is well. */
const problem = ({ pane }: Desk) => pane.state.problem.value;

let one: Desk;
let other: Desk;

beforeEach(async () => {
  for (const box of ['in', 'out'] as const)
    for (const { transfer } of await listTransfers(box)) await dropTransfer(box, transfer);
  const ask: FakeSurface['ask'] = (_code, message) => answerPane(message, ORIGIN, [`${ORIGIN}/*`]);
  one = await openDesk(1, ask);
  other = await openDesk(2, ask);
  await one.pane.readPaste({ html: '', text: TEXT });
  await one.pane.insert();
});

describe('rows on the clipboard', () => {
  test('come into an empty workbook with their ids, and a second time as the same rows', async () => {
    await one.bridge.copyRows();
    expect(one.pane.state.outcome.value).toEqual({ is: 'copied', rows: 3 });
    const pasted = one.surface.copied ?? { html: '', text: '' };
    await other.pane.readPaste(pasted);
    expect(problem(other)).toBeNull();
    expect(other.pane.state.outcome.value).toEqual({ is: 'pasted', rows: 3, roles: 2 });
    expect(await readRows(other)).toEqual(await readRows(one));
    await other.pane.readPaste(pasted);
    expect(other.pane.state.outcome.value).toEqual({ is: 'pasted', rows: 3, roles: 0 });
    await other.pane.undo();
    expect(await readRows(other)).toEqual([]);
  });

  test('bring edits back to the rows they are of, beside edits that nobody has reviewed', async () => {
    await one.bridge.copyRows();
    await other.pane.readPaste(one.surface.copied ?? { html: '', text: '' });
    edit(other, 'E3', 'Count the life vests twice.');
    edit(one, 'E4', 'Splice the hawsers on Fridays.');
    await other.bridge.copyRows();
    await one.pane.readPaste(other.surface.copied ?? { html: '', text: '' });
    expect(problem(one)).toBeNull();
    const texts = (await readRows(one)).map(([, text]) => text);
    expect(texts).toEqual(['Open the boat hall every morning.', 'Count the life vests twice.', 'Splice the hawsers on Fridays.']); // prettier-ignore
  });

  test('are those that are selected, if more than one cell is', async () => {
    const sheet = one.port.book.sheets.find(({ name }) => name === 'Duties');
    if (sheet) one.port.book.select(sheet, [readArea('A2:C3')], 'person');
    await one.bridge.copyRows();
    expect(one.pane.state.outcome.value).toEqual({ is: 'copied', rows: 2 });
  });

  test('of a stranger’s table are read as text', async () => {
    const html = '<table><tr><td>Job title<td>Duty<tr><td>Cook<td>Bakes bread</table>';
    await other.pane.readPaste({ html, text: 'Job title\tDuty\nCook\tBakes bread' });
    expect(other.pane.state.reading.value?.roles).toHaveLength(1);
  });
});

describe('a file', () => {
  test('brings the whole catalogue into an empty workbook, and nothing the second time', async () => {
    await one.bridge.saveFile();
    const [[name, blob] = ['', new Blob()]] = one.surface.saved;
    expect(name).toMatch(/\.rolebook\.json$/);
    const file = new File([blob], name);
    await other.bridge.takeFile(file);
    expect(problem(other)).toBeNull();
    expect(await readRows(other)).toEqual(await readRows(one));
    await other.bridge.takeFile(file);
    expect(other.pane.state.outcome.value).toMatchObject({ is: 'took-in', changes: 0 });
    expect(await readRows(other)).toHaveLength(3);
    await other.bridge.saveFile();
    const [[, again] = ['', new Blob()]] = other.surface.saved;
    expect(await again.text()).toBe(await blob.text());
  });

  test('proposes what it changes in tables that are there, and takes it over as one step', async () => {
    await one.bridge.saveFile();
    const [[, first] = ['', new Blob()]] = one.surface.saved;
    await other.bridge.takeFile(new File([first], 'a.rolebook.json'));
    edit(one, 'E2', 'Open the boat hall at six.');
    await one.pane.review();
    await one.pane.apply();
    await one.bridge.saveFile();
    const [[, second] = ['', new Blob()]] = one.surface.saved;
    await other.pane.readPaste({ html: '', text: await second.text() });
    expect(other.pane.state.view.value).toBe('review');
    expect((await readRows(other))[0]?.[1]).toBe('Open the boat hall every morning.');
    await other.pane.apply();
    expect(await readRows(other)).toEqual(await readRows(one));
  });

  test('that is none is refused, and a cut one is told', async () => {
    await other.bridge.takeFile(new File(['not json'], 'x.rolebook.json'));
    expect(problem(other)?.code).toBe('no-file');
    expect(await readRows(other)).toEqual([]);
    await one.bridge.saveFile();
    const [[, blob] = ['', new Blob()]] = one.surface.saved;
    const text = await blob.text();
    await other.bridge.takeFile(new File([text.slice(0, -30)], 'y.rolebook.json'));
    expect(problem(other)?.code).toBe('file-damaged');
    expect(await readRows(other)).toHaveLength(3);
  });
});

describe('the extension', () => {
  test('keeps what is sent until its page takes it, and gives what was left for the pane', async () => {
    one.bridge.code.value = ` ${CODE} `;
    await one.bridge.send();
    expect(problem(one)).toBeNull();
    const port = openPanePort();
    const [came] = (await port?.list())?.came ?? [];
    expect(came).toMatchObject({ have: 1, count: 1 });
    const file = came && (await port?.open(came));
    await port?.leave({ id: 'leftover1', name: 'all.rolebook.json', at: 1 }, toPieces((await file?.text()) ?? ''));
    other.bridge.code.value = CODE;
    await other.bridge.fetch();
    expect(problem(other)).toBeNull();
    expect(await readRows(other)).toEqual(await readRows(one));
    expect(await listTransfers('out')).toEqual([]);
    await other.bridge.fetch();
    expect(other.pane.state.outcome.value).toEqual({ is: 'nothing-waits' });
    expect(one.surface.memory.get('extension')).toBe(CODE);
  });

  test('that loses an answer is asked again; one that never answers is told', async () => {
    let lost = 0;
    const ask: FakeSurface['ask'] = async (_code, message) => {
      const answer = await answerPane(message, ORIGIN, [`${ORIGIN}/*`]);
      if (lost++ % 2 === 0) throw new Error('The message port closed before a response was received.');
      return answer;
    };
    const desk = await openDesk(3, ask);
    await desk.pane.readPaste({ html: '', text: TEXT });
    await desk.pane.insert();
    desk.bridge.code.value = CODE;
    await desk.bridge.send();
    expect(problem(desk)).toBeNull();
    expect(await listTransfers('in')).toMatchObject([{ have: 1, count: 1 }]);
    const silent = await openDesk(4, () => Promise.reject(new Error('no answer')));
    silent.bridge.code.value = CODE;
    await silent.bridge.send();
    expect(problem(silent)).toMatchObject({
      code: 'no-extension',
      detail: expect.stringContaining('no answer') as string,
    });
  });

  test('of a wrong code is not asked', async () => {
    one.bridge.code.value = '../other';
    await one.bridge.send();
    expect(problem(one)?.code).toBe('no-extension');
  });
});

describe('a draft', () => {
  test('outlives a reload of the pane until it is inserted', async () => {
    const surface = makeSurface();
    const port = new MemoryWorkbook();
    const first = await openPane(port, { surface });
    first.typePaste(TEXT);
    const second = await openPane(port, { surface });
    expect(second.state.paste.value).toBe(TEXT);
    await second.readPaste({ html: '', text: TEXT });
    const third = await openPane(port, { surface });
    expect(third.state.paste.value).toBe(TEXT);
    await third.readPaste({ html: '', text: TEXT });
    await third.insert();
    expect((await openPane(port, { surface })).state.paste.value).toBe('');
  });
});

async function* toPieces(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
