// What the add-in keeps in the workbook: the base of the merge and the catalogue's operations.
// The workbook is the fake port; everything else is the real thing.

import { describe, expect, test } from 'vitest';
import { keepBase, loadBase } from '../../../excel-addin/sheets/keep-base.ts';
import { packRecord, unpackRecord } from '../../../excel-addin/sheets/pack-record.ts';
import { openWorkbookCatalogue } from '../../../excel-addin/sheets/workbook-catalogue.ts';
import { MemoryWorkbook } from '../../fakes/memory-workbook.ts';
import { makeSurroundings } from '../../fakes/surroundings.ts';
import { makeBase, makeRole } from '../../shared/rows/sample-roles.ts';

describe('records', () => {
  test('any value comes back, large ones in chunks that fit a cell', async () => {
    let random = 1;
    const noise = Array.from({ length: 60_000 }, () => (random = (random * 48_271) % 2_147_483_647));
    const chunks = await packRecord({ noise, text: '汉字 \u0000 😀' });
    expect(chunks.length).toBeGreaterThan(5);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
    expect(await unpackRecord(chunks)).toEqual({ is: 'value', value: { noise, text: '汉字 \u0000 😀' } });
  });

  test('a record that lost, swapped or changed a chunk is damaged, not half a value', async () => {
    const chunks = await packRecord({ a: Array.from({ length: 50_000 }, (_, at) => at * 7919) });
    const [header = '', first = '', second = ''] = chunks;
    expect(await unpackRecord(chunks.slice(0, -1))).toEqual({ is: 'damaged' });
    expect(await unpackRecord([header, second, first, ...chunks.slice(3)])).toEqual({ is: 'damaged' });
    expect(await unpackRecord([header, `x${first.slice(1)}`, ...chunks.slice(2)])).toEqual({ is: 'damaged' });
    expect(await unpackRecord(['no header', 'x'])).toEqual({ is: 'damaged' });
    expect(await unpackRecord([])).toEqual({ is: 'damaged' });
  });

  test('a record of a newer program is told apart', async () => {
    expect(await unpackRecord(['{"packing":2,"chunks":1,"sha256":""}', 'x'])).toEqual({ is: 'newer' });
  });
});

describe('bases', () => {
  test('the last three are kept, the newest is loaded', async () => {
    const port = new MemoryWorkbook();
    for (const at of [1_000, 2_000, 3_000, 4_000]) await keepBase(port, makeBase([makeRole('a', `At ${at}`, [])]), at);
    expect((await port.listRecords()).size).toBe(3);
    const kept = await loadBase(port);
    expect(kept).toMatchObject({ at: 4_000, isOlder: false });
    expect(kept?.base).toEqual(makeBase([makeRole('a', 'At 4000', [])]));
  });

  test('a broken newest base falls back to the one before, and says so', async () => {
    const port = new MemoryWorkbook();
    await keepBase(port, makeBase([]), 1_000);
    await keepBase(port, makeBase(), 2_000);
    const newest = [...(await port.listRecords()).keys()].sort().at(-1) ?? '';
    await port.writeRecord(newest, ['{"packing":1,"chunks":1,"sha256":"0"}', 'AAAA']);
    expect(await loadBase(port)).toMatchObject({ at: 1_000, isOlder: true });
  });

  test('no base is told as none', async () => {
    expect(await loadBase(new MemoryWorkbook())).toBeNull();
  });
});

describe('the catalogue in the workbook', () => {
  const role = (id: string, title: string) => ({ kind: 'role', id, values: { title } }) as const;

  test('another machine that opens the workbook has all of it, history included', async () => {
    const port = new MemoryWorkbook();
    const mine = await openWorkbookCatalogue(port, makeSurroundings(1));
    await mine.catalogue.save('Typed a role', [role('hall', 'Boat hall supervisor')]);
    await mine.catalogue.save('Renamed it', [role('hall', 'Hall keeper')]);
    expect(mine.countWaiting()).toBe(2);
    await mine.keep();
    expect(mine.countWaiting()).toBe(0);
    const theirs = await openWorkbookCatalogue(port, makeSurroundings(2));
    expect((await theirs.catalogue.getRole('hall'))?.title).toBe('Hall keeper');
    expect((await theirs.catalogue.history('hall')).map(({ step }) => step)).toEqual(['Renamed it', 'Typed a role']);
    expect(theirs.countWaiting()).toBe(0); // what came from the workbook is not written to it again
  });

  test('two people in one workbook write beside each other and read each other', async () => {
    const port = new MemoryWorkbook();
    const [mine, theirs] = [
      await openWorkbookCatalogue(port, makeSurroundings(1)),
      await openWorkbookCatalogue(port, makeSurroundings(2)),
    ];
    await mine.catalogue.save('Mine', [role('a', 'Deck guide')]);
    await theirs.catalogue.save('Theirs', [role('b', 'Night watch')]);
    await Promise.all([mine.keep(), theirs.keep()]);
    await mine.refresh();
    expect((await mine.catalogue.listRoles({ order: 'title' })).map(({ title }) => title)).toEqual([
      'Deck guide',
      'Night watch',
    ]);
  });

  test('what could not be written waits for the next time', async () => {
    const port = new MemoryWorkbook();
    const mine = await openWorkbookCatalogue(port, makeSurroundings(1));
    await mine.catalogue.save('Typed a role', [role('hall', 'Boat hall supervisor')]);
    port.book.isReadOnly = true;
    await expect(mine.keep()).rejects.toMatchObject({ name: 'WorkbookError' });
    expect(mine.countWaiting()).toBe(1);
    port.book.isReadOnly = false;
    await mine.keep();
    expect((await openWorkbookCatalogue(port, makeSurroundings(2))).loaded.added).toBe(1);
  });

  test('a damaged record is named and left alone', async () => {
    const port = new MemoryWorkbook();
    await port.writeRecord('operations/x', ['broken']);
    const mine = await openWorkbookCatalogue(port, makeSurroundings(1));
    expect(mine.loaded.damaged).toEqual(['operations/x']);
    expect((await port.listRecords()).has('operations/x')).toBe(true);
  });

  test('outside Excel it works in memory', async () => {
    const mine = await openWorkbookCatalogue(null, makeSurroundings(1));
    await mine.catalogue.save('Typed a role', [role('hall', 'Boat hall supervisor')]);
    await mine.keep();
    expect(await mine.catalogue.countRoles()).toBe(1);
  });
});
