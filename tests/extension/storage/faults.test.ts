// What can go wrong under a database, one after the other: a full disk, a second tab, an older program on a newer store, a broken write.
// Every outcome is worded, and nothing is lost by any of them.

import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { CatalogueDatabase } from '../../../extension/storage/catalogue-database.ts';
import { toCatalogueError } from '../../../extension/storage/storage-errors.ts';
import { CatalogueError, type Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { stampDevice } from '../../../shared/catalogue/stamps.ts';
import { collect, copy, edit, newRole, roleOf } from '../../contracts/stores.ts';
import { closeLater, makeName, openStore, untilState } from './open-store.ts';

type Fail = (table: string, type: (typeof WRITES)[number], transaction: IDBTransaction) => void;

const WRITES = ['put', 'add', 'delete', 'clear'] as const;
const failures = new Map<string, Fail>();

// The last step before the browser: every write of the store comes through here, one row at a time.
for (const type of WRITES) {
  const { value: write } = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, type) as {
    readonly value: (...what: unknown[]) => IDBRequest;
  };
  Object.assign(IDBObjectStore.prototype, {
    [type](this: IDBObjectStore, ...what: unknown[]): IDBRequest {
      failures.get(this.transaction.db.name)?.(this.name, type, this.transaction);
      return write.apply(this, what);
    },
  });
}

/** A database whose writes fail on demand: `fail` is asked before each and throws. */
function makeFaulty(name: string, fail: Fail): CatalogueDatabase {
  failures.set(name, fail);
  return new CatalogueDatabase(name);
}

const quota = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');
const readAll = async (catalogue: Catalogue) => ({
  segments: await collect(catalogue.export()),
  roles: await catalogue.listRoles({ order: 'title' }),
});

describe('a full disk', () => {
  test.each([
    ['plainly', quota],
    ['inside an AbortError', () => new Dexie.AbortError('Transaction aborted', quota())],
    [
      'inside a BulkError',
      () => Object.assign(new Error('bulk'), { name: 'BulkError', failures: [new Dexie.AbortError('x', quota())] }),
    ],
  ])('reported %s, at any table, refuses the step in words and leaves everything', async (_, makeError) => {
    for (const broken of ['roles', 'segments', 'meta']) {
      let full = false;
      const catalogue = openStore({
        database: makeFaulty(makeName(), (table) => {
          if (full && table === broken) throw makeError();
        }),
      });
      await catalogue.save('Clip', [newRole('r1', 'Cook')]);
      const before = await readAll(catalogue);
      full = true;
      const saving = catalogue.save('Rename', [edit('r1', { title: 'Chef' }), newRole('r2', 'Baker')]);
      await expect(saving).rejects.toThrow(
        new CatalogueError(
          'full',
          'There is no space left on this device for the catalogue. Nothing of this was saved.',
        ),
      );
      await expect(saving).rejects.toMatchObject({ code: 'full' });
      expect(await readAll(catalogue)).toEqual(before); // reading and exporting go on
      full = false;
      await catalogue.save('Rename', [edit('r1', { title: 'Chef' })]);
      expect((await roleOf(catalogue, 'r1')).title).toBe('Chef');
    }
  });

  test('in the middle of an import keeps the chunks that were done; the rest comes with the next try', async () => {
    const from = openStore();
    for (let i = 0; i < 12; i++)
      await from.save(
        'Clip',
        Array.from({ length: 100 }, (_, n) => newRole(`r${i}-${n}`, 'Cook')),
      );
    let room = 600; // roles
    const to = openStore({
      database: makeFaulty(makeName(), (table, type) => {
        if (table === 'roles' && type === 'put') room -= 1;
        if (room < 0) throw quota();
      }),
    });
    const segments = await collect(from.export());
    await expect(to.import(segments)).rejects.toMatchObject({ code: 'full' });
    expect(await to.countRoles()).toBe(500);
    room = Infinity;
    expect(await to.import(segments)).toEqual({ added: 700, known: 500, refused: [] });
    expect((await readAll(to)).roles).toEqual((await readAll(from)).roles);
  });
});

describe('a write that breaks in the middle', () => {
  test('leaves no half of a step, wherever it breaks', async () => {
    const name = makeName();
    let countdown = Infinity;
    const catalogue = openStore({
      database: makeFaulty(name, () => {
        countdown -= 1;
        if (countdown === 0) throw new Error('killed');
      }),
    });
    await catalogue.save('Clip', [newRole('r1', 'Cook', 'Stir.')]);
    for (let after = 1; ; after++) {
      const before = await readAll(catalogue);
      countdown = after;
      const broke = await catalogue
        .save('Step', [edit('r1', { title: `Chef ${after}` }), newRole(`new${after}`, 'x')])
        .then(
          () => false,
          () => true,
        );
      countdown = Infinity;
      if (!broke) break;
      expect(await readAll(catalogue)).toEqual(before);
    }
    const reopened = openStore({ name });
    expect(await readAll(reopened)).toEqual(await readAll(catalogue));
  });
});

test('a transaction that the browser gives up among many rows refuses them all, and the store goes on', async () => {
  let isNear = false;
  const catalogue = openStore({
    database: makeFaulty(makeName(), (table, _, transaction) => {
      if (!isNear || table !== 'roles') return;
      isNear = false;
      setTimeout(() => transaction.abort());
    }),
  });
  await catalogue.save('Clip', [newRole('r1', 'Cook')]);
  const before = await readAll(catalogue);
  isNear = true;
  const many = Array.from({ length: 400 }, (_, index) => newRole(`many${index}`, 'Baker'));
  await expect(catalogue.save('Clip many', many)).rejects.toBeInstanceOf(CatalogueError);
  expect(await readAll(catalogue)).toEqual(before);
  await catalogue.save('Clip many', many);
  expect(await catalogue.countRoles()).toBe(401);
});

describe('a second tab', () => {
  test('that holds an old version does not hang a newer program for ever: it is told, and goes on when the tab makes way', async () => {
    const name = makeName();
    const first = openStore({ name });
    await first.save('Clip', [newRole('r1', 'Cook')]);
    first.close();
    const stubborn = await openRaw(name);
    stubborn.onversionchange = null; // ignores that somebody wants to change the tables
    const database = new CatalogueDatabase(name);
    database.version(2).stores({ later: 'id' });
    const catalogue = openStore({ database });
    expect(await untilState(catalogue, 'blocked')).toEqual({ is: 'blocked', why: 'other-tab' });
    stubborn.close();
    await untilState(catalogue, 'open');
    expect((await roleOf(catalogue, 'r1')).title).toBe('Cook');
  });

  test('of this program makes way for a newer one, and goes on afterwards', async () => {
    const name = makeName();
    const older = openStore({ name });
    await older.save('Clip', [newRole('r1', 'Cook')]);
    const database = new CatalogueDatabase(name);
    database.version(2).stores({ later: 'id' });
    const newer = openStore({ database });
    await newer.save('Rename', [edit('r1', { title: 'Chef' })]);
    expect((await roleOf(older, 'r1')).title).toBe('Chef');
  });

  test('saves at the same time as this one without losing an edit of either', async () => {
    const name = makeName();
    const tabs = [openStore({ name }), openStore({ name })] as const;
    await tabs[0].save('Clip', [newRole('r1', 'Cook')]);
    await Promise.all(
      Array.from({ length: 60 }, (_, i) => tabs[i % 2 === 0 ? 0 : 1].save(`Step ${i}`, [edit('r1', { [`f${i}`]: i })])),
    );
    const segments = await collect(tabs[0].export());
    expect(segments).toHaveLength(61);
    expect(new Set(segments.flatMap(({ operations }) => operations.map(({ stamp }) => stamp))).size).toBe(61);
    expect(segments.every(({ previous }, i) => previous === (segments[i - 1]?.operations.at(-1)?.stamp ?? null))).toBe(
      true,
    );
    expect(await tabs[1].history('r1')).toHaveLength(61);
  });
});

describe('an older program on a newer store', () => {
  test('reads and exports, and changes nothing', async () => {
    const name = makeName();
    const newer = openStore({ name });
    await newer.save('Clip', [newRole('r1', 'Cook')]);
    newer.close();
    await changeRow(name, 'meta', 'head', (head) => ({ ...head, format: 2, invented: { later: true } }));
    const before = await dump(name);
    const older = openStore({ name });
    expect(await untilState(older, 'read-only')).toEqual({ is: 'read-only', why: 'newer-format' });
    const { segments, roles } = await readAll(older);
    expect(roles).toHaveLength(1);
    for (const write of [() => older.save('Rename', [edit('r1', { title: 'Chef' })]), () => older.import(segments)]) {
      await expect(write()).rejects.toMatchObject({
        code: 'read-only',
        message: expect.stringContaining('newer Rolebook') as string,
      });
    }
    expect(await dump(name)).toEqual(before);
  });

  test('keeps fields that it does not know', async () => {
    const catalogue = openStore();
    await catalogue.save('Clip', [newRole('r1', 'Cook', 'Stir.')]);
    const later = { futureField: { deep: [1, 'x'] }, 'd/r1a/futurePart': 7 };
    await catalogue.save('By a newer program', [edit('r1', later)]);
    await catalogue.save('By this one', [edit('r1', { title: 'Chef', 'd/r1a/text': 'Stir well.' })]);
    const elsewhere = openStore();
    await copy(catalogue, elsewhere);
    const values = (await collect(elsewhere.export())).flatMap(({ operations }) => operations.map((one) => one.values));
    expect(values).toContainEqual(expect.objectContaining(later));
  });
});

describe('a database that cannot be used', () => {
  test('is a state, and every question says so in words', async () => {
    const database = new CatalogueDatabase(makeName());
    database.on('ready', () =>
      Promise.reject(new DOMException('The user denied permission to access the database.', 'UnknownError')),
    );
    const catalogue = openStore({ database });
    expect(await untilState(catalogue, 'read-only')).toEqual({ is: 'read-only', why: 'denied' });
    await expect(catalogue.countRoles()).rejects.toMatchObject({
      code: 'gone',
      message: expect.stringContaining('denied permission') as string,
    });
    await expect(catalogue.drafts.listDrafts()).rejects.toBeInstanceOf(CatalogueError);
  });

  test('everything thrown is named', () => {
    expect(toCatalogueError('odd')).toMatchObject({
      code: 'gone',
      message: "The catalogue's database could not be used (Error: odd).",
    });
    const own = new CatalogueError('invalid', 'x');
    expect(toCatalogueError(new Dexie.AbortError('y', own))).toBe(own);
  });
});

test('two devices made one after the other have names of their own', async () => {
  const devices = await Promise.all(
    [openStore(), openStore()].map(async (one) => {
      await one.save('Clip', [newRole('r1', 'Cook')]);
      return stampDevice((await roleOf(one, 'r1')).created);
    }),
  );
  expect(new Set(devices).size).toBe(2);
});

function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => {
      closeLater(opening.result);
      resolve(opening.result);
    };
    opening.onerror = () => reject(opening.error ?? new Error('cannot open'));
  });
}

async function changeRow(name: string, table: string, key: string, change: (row: object) => object): Promise<void> {
  const database = await new Dexie(name).open();
  await database
    .table<object, string>(table)
    .put(change((await database.table<object, string>(table).get(key)) ?? {}), key);
  database.close();
}

async function dump(name: string): Promise<unknown> {
  const database = await new Dexie(name).open();
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()]));
  database.close();
  return tables;
}
