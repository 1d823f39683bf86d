// A database that the browser dropped is noticed at the next open and can be brought back; snapshots are taken, checked and kept five deep.
// The files are in memory here; those of a real browser are tried in Chromium by tests/e2e.

import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { CatalogueDatabase } from '../../../extension/storage/catalogue-database.ts';
import { isSnapshotDue, SNAPSHOTS_KEPT } from '../../../extension/storage/snapshots.ts';
import { stampDevice } from '../../../shared/catalogue/stamps.ts';
import { collect, edit, newRole, roleOf } from '../../contracts/stores.ts';
import { makeSafekeeping } from '../../fakes/memory-safekeeping.ts';
import { makeSurroundings, NOON } from '../../fakes/surroundings.ts';
import { makeName, openStore, untilState } from './open-store.ts';

/** A store of two roles with a snapshot, closed. */
async function fill() {
  const name = makeName();
  const safekeeping = makeSafekeeping();
  const surroundings = makeSurroundings(7);
  const catalogue = openStore({ name, safekeeping, surroundings });
  await catalogue.save('Clip', [newRole('r1', 'Cook', 'Stir.'), newRole('r2', 'Baker')]);
  await catalogue.save('Rename', [edit('r1', { title: 'Chef' })]);
  await catalogue.backUp();
  const segments = await collect(catalogue.export());
  catalogue.close();
  return { name, safekeeping, surroundings, segments };
}

const drop = (name: string) => new CatalogueDatabase(name).delete();

describe('a database that was dropped', () => {
  test('is noticed, and comes back equal', async () => {
    const { segments, surroundings, ...store } = await fill();
    await drop(store.name);
    surroundings.time += 60_000;
    const again = openStore({ ...store, surroundings });
    expect(await untilState(again, 'lost')).toEqual({ is: 'lost', restorable: [{ at: NOON, roles: 2 }] });
    expect(await again.countRoles()).toBe(0);
    expect(await again.restore(NOON)).toEqual({ added: 3, known: 0, refused: [] });
    await untilState(again, 'open');
    expect(await collect(again.export())).toEqual(segments);
    expect((await roleOf(again, 'r1')).title).toBe('Chef');
    await again.save('Go on', [edit('r1', { owner: 'Ann' })]);
    const { changed, created } = await roleOf(again, 'r1');
    expect(stampDevice(changed)).not.toBe(stampDevice(created)); // a new name: others may hold more of the old one
    again.close();
    const third = openStore({ ...store, surroundings });
    expect(await third.countRoles()).toBe(2);
    await untilState(third, 'open');
  });

  test('can be worked with before it is brought back, and nothing of either is lost', async () => {
    const store = await fill();
    await drop(store.name);
    const again = openStore(store);
    await untilState(again, 'lost');
    await again.save('Meanwhile', [newRole('r3', 'Waiter')]);
    again.close();
    const later = openStore(store);
    await untilState(later, 'lost'); // still asked: nobody has decided
    await later.restore(NOON);
    expect((await later.listRoles({ order: 'title' })).map(({ title }) => title)).toEqual(['Baker', 'Chef', 'Waiter']);
  });

  test('is forgotten when the person says so, once', async () => {
    const store = await fill();
    await drop(store.name);
    store.surroundings.time += 1;
    const again = openStore(store);
    await untilState(again, 'lost');
    await again.startEmpty();
    await untilState(again, 'open');
    again.close();
    const third = openStore(store);
    await third.countRoles();
    await untilState(third, 'open');
    expect(store.safekeeping.files.size).toBe(1); // the copy is still there
  });

  test('is noticed by its copies alone, and by its mark alone', async () => {
    const [withoutMark, withoutFiles] = [await fill(), await fill()];
    for (const store of [withoutMark, withoutFiles]) await drop(store.name);
    withoutMark.safekeeping.mark = null;
    withoutFiles.safekeeping.files.clear();
    expect(await untilState(openStore(withoutMark), 'lost')).toMatchObject({ restorable: [{ roles: 2 }] });
    expect(await untilState(openStore(withoutFiles), 'lost')).toEqual({ is: 'lost', restorable: [] });
  });

  test('a damaged copy is named and is not held for a repair', async () => {
    const store = await fill();
    await drop(store.name);
    for (const [file, text] of store.safekeeping.files)
      store.safekeeping.files.set(file, text.replace('Chef', 'Chief'));
    const again = openStore(store);
    await untilState(again, 'lost');
    const { refused } = await again.restore(NOON);
    expect(refused).toEqual(['The file was changed or damaged after it was written.']);
    let state = '';
    again.watchState(({ is }) => (state = is))();
    expect(state).toBe('lost');
    expect((await again.restore(5)).refused).toEqual(['There is no copy of that time any more.']);
    store.safekeeping.files.clear();
  });

  test('an unreadable copy is named', async () => {
    const store = await fill();
    await drop(store.name);
    const readFile = () => {
      throw new TypeError('The compressed data was not valid.');
    };
    const again = openStore({ ...store, safekeeping: { ...store.safekeeping, readFile } });
    await untilState(again, 'lost');
    expect((await again.restore(NOON)).refused[0]).toContain('The compressed data was not valid.');
  });
});

test('a database that was set back goes on under a new device name (rule 2)', async () => {
  const store = await fill();
  const { mark } = store.safekeeping;
  if (!mark) throw new Error('a mark was written');
  store.safekeeping.mark = { ...mark, clock: 'zzzzzzzzzzzz.other' };
  const again = openStore(store);
  await again.countRoles();
  await expect
    .poll(async () => {
      await again.save('Edit', [edit('r1', { owner: String(Math.random()) })]);
      const { changed, created } = await roleOf(again, 'r1');
      return stampDevice(changed) !== stampDevice(created);
    })
    .toBe(true);
});

describe('snapshots', () => {
  test('the newest five are kept, and none is taken of what is in the newest already', async () => {
    const safekeeping = makeSafekeeping();
    const surroundings = makeSurroundings(3);
    const catalogue = openStore({ safekeeping, surroundings });
    await catalogue.backUp();
    expect(safekeeping.files.size).toBe(0);
    for (let i = 0; i < 8; i++) {
      surroundings.time += 1000;
      await catalogue.save('Clip', [newRole(`r${i}`, 'Cook')]);
      await catalogue.backUp();
      await catalogue.backUp();
    }
    const names = [...safekeeping.files.keys()];
    expect(names).toHaveLength(SNAPSHOTS_KEPT);
    expect(names.at(-1)).toBe(`${NOON + 8000}-8-8.rolebook.json.gz`);
    expect(safekeeping.asked).toBe(1);
  });

  test('a snapshot that cannot be written leaves the older ones', async () => {
    const store = await fill();
    const writeFile = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const again = openStore({ ...store, safekeeping: { ...store.safekeeping, writeFile } });
    await again.save('More', [newRole('r3', 'Waiter')]);
    await expect(again.backUp()).rejects.toThrow('full');
    expect(store.safekeeping.files.size).toBe(1);
  });

  test.each([
    ['none yet', null, 1, 0, true],
    ['nothing to keep', null, 0, 0, false],
    ['nothing new', 10, 10, 1e9, false],
    ['19 steps, 59 minutes', 10, 29, 59 * 60_000, false],
    ['20 steps', 10, 30, 0, true],
    ['an hour', 10, 11, 60 * 60_000, true],
    ['a clock that went back a day', 10, 11, -24 * 60 * 60_000, true],
  ])('due: %s', (_, had, segments, later, due) => {
    const newest = had === null ? undefined : { name: '', at: NOON, roles: 1, segments: had };
    expect(isSnapshotDue(newest, segments, NOON + later)).toBe(due);
  });
});

test('a stream of writes does not put the keeper off, and a save before the first look hides no loss', async () => {
  const store = await fill();
  await drop(store.name);
  const before = store.safekeeping.mark;
  const again = openStore(store);
  await again.save('At once', [newRole('r9', 'Porter')]);
  await untilState(again, 'lost');
  expect(store.safekeeping.mark).toBe(before);
  again.close();
  const safekeeping = makeSafekeeping();
  const busy = openStore({ safekeeping });
  await untilState(busy, 'open');
  const start = performance.now();
  for (let i = 0; safekeeping.files.size === 0 && performance.now() - start < 15_000; i++) {
    await busy.save('Clip', [newRole(`r${i}`, 'Cook')]);
  }
  expect(safekeeping.files.size).toBe(1);
}, 20_000);

test('no copy is taken of half of an import, and one is when it is done', async () => {
  const from = openStore();
  await from.save('Clip', [newRole('r1', 'Cook')]);
  await from.save('Clip', [newRole('r2', 'Baker')]);
  const [first, second] = await collect(from.export());
  if (!first || !second) throw new Error('two steps were saved');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const safekeeping = makeSafekeeping();
    const to = openStore({ safekeeping });
    await untilState(to, 'open');
    let goOn = () => undefined as void;
    const pausing = (async function* () {
      for (let number = 0; number < 500; number++) yield first; // a whole chunk, written before the rest comes
      await new Promise<void>((resolve) => (goOn = resolve));
      yield second;
    })();
    const importing = to.import(pausing);
    await expect.poll(() => to.countRoles()).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(safekeeping.mark).toBe(null);
    expect(safekeeping.files.size).toBe(0);
    goOn();
    await importing;
    await vi.advanceTimersByTimeAsync(60_000);
    await expect.poll(() => [...safekeeping.files.keys()]).toEqual([expect.stringContaining('-2-2.')]);
  } finally {
    vi.useRealTimers();
  }
});
