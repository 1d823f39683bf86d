// The eight rules of the data-layer research (section 1.6), each a way to lose edits, each with its test by name.
// On the catalogue in memory; what belongs to IndexedDB alone is in tests/extension/storage.

import { describe, expect, test } from 'vitest';
import { CatalogueError, type Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { createMemoryCatalogue } from '../../../shared/catalogue/memory-catalogue.ts';
import { createMemoryShelf } from '../../../shared/catalogue/memory-shelf.ts';
import { LONGEST_SEGMENT } from '../../../shared/catalogue/segments.ts';
import type { Shelf } from '../../../shared/catalogue/shelf.ts';
import { nextStamp, stampDevice, stampTime } from '../../../shared/catalogue/stamps.ts';
import type { Segment } from '../../../shared/model/operation.ts';
import { collect, copy, edit, newRole, roleOf } from '../../contracts/stores.ts';
import { makeSurroundings, NOON } from '../../fakes/surroundings.ts';

const HOUR = 60 * 60 * 1000;
const listStamps = async (catalogue: Catalogue) =>
  (await collect(catalogue.export())).flatMap(({ operations }) => operations.map(({ stamp }) => stamp));
const deviceOf = async (catalogue: Catalogue) => stampDevice((await listStamps(catalogue)).at(-1) ?? '');

/** Segments as somebody else could have made them. */
function makeSegment(device: string, time: number, more: Partial<Segment> = {}): Segment {
  const stamp = nextStamp('', time, device);
  const operation = { stamp, kind: 'role', id: 'r1', values: { title: `by ${device}` }, replaces: {} } as const;
  return { version: 1, device, previous: null, operations: [operation], step: 'Elsewhere', ...more };
}

describe('rule 1: stamps are minted in the transaction that writes them', () => {
  test('two tabs at one moment never mint the same stamp, and a clock that goes back is not followed', async () => {
    const shelf = createMemoryShelf();
    const here = makeSurroundings(1);
    const [tab, otherTab] = [createMemoryCatalogue(here, shelf), createMemoryCatalogue(here, shelf)];
    const save = (i: number) => (i % 2 ? tab : otherTab).save('Clip', [newRole(`r${i}`, 'Cook')]);
    await Promise.all(Array.from({ length: 100 }, (_, i) => save(i)));
    here.time -= 10 * 365 * 24 * HOUR;
    await tab.save('Later', [newRole('last', 'Cook')]);
    const stamps = await listStamps(tab);
    expect(new Set(stamps).size).toBe(101);
    expect(await tab.listRoles({ order: 'newest', limit: 1 })).toMatchObject([{ id: 'last' }]);
    expect(new Set(stamps.map(stampDevice)).size).toBe(1);
  });

  test("after a restart the clock goes on from the newest stamp stored, a colleague's too", async () => {
    const shelf = createMemoryShelf();
    await createMemoryCatalogue(makeSurroundings(1), shelf).import([makeSegment('ahead', NOON + 20 * HOUR)]);
    const restarted = createMemoryCatalogue(makeSurroundings(9, NOON - HOUR), shelf);
    await restarted.save('Rename', [edit('r1', { title: 'Chef' })]);
    const [newest] = await restarted.history('r1');
    expect(newest).toMatchObject({ step: 'Rename', changes: [{ field: 'title', before: 'by ahead', now: 'Chef' }] });
    expect(newest?.at).toBe(NOON + 20 * HOUR);
  });

  test('a hundred thousand stamps of one millisecond are all different and rise', () => {
    let last = '';
    for (let i = 0; i < 100_000; i++) {
      const next = nextStamp(last, NOON, 'a');
      if (next <= last) throw new Error(`${next} after ${last}`);
      last = next;
    }
    expect(stampTime(last)).toBeLessThan(NOON + 10);
  });
});

describe('rule 2: a restored or copied device goes on under a new name', () => {
  test('it takes its own later operations in, loses none of either copy, and both converge', async () => {
    const shelf = createMemoryShelf();
    const first = createMemoryCatalogue(makeSurroundings(1), shelf);
    await first.save('Clip', [newRole('r1', 'Cook', 'Stir.')]);
    const device = await deviceOf(first);
    // The copy: the same head, rows and segments in another place.
    const cloneShelf = createMemoryShelf();
    await cloneShelf.write(async (writer) => {
      const { head, rows, segments } = await shelf.read(async (reader) => ({
        head: await reader.getHead(),
        rows: await reader.getRows('role', ['r1']),
        segments: await reader.nextSegments('', 100),
      }));
      if (head) await writer.putHead(head);
      await writer.putRows(rows.flatMap((row) => row ?? []));
      await writer.putSegments(segments);
    });
    const clone = createMemoryCatalogue(makeSurroundings(2, NOON + 5), cloneShelf);
    await first.save('Here', [edit('r1', { owner: 'Ann' })]);
    await clone.save('There', [edit('r1', { department: 'Kitchen' })]);
    await first.save('Here again', [edit('r1', { location: 'Berlin' })]);
    expect(await deviceOf(clone)).toBe(device);
    await copy(first, clone);
    await clone.save('Under a new name', [edit('r1', { company: 'Diner' })]);
    expect(await deviceOf(clone)).not.toBe(device);
    await copy(clone, first);
    const all = { owner: 'Ann', department: 'Kitchen', location: 'Berlin', company: 'Diner', conflicts: [] };
    expect(await roleOf(first, 'r1')).toMatchObject(all);
    expect(await roleOf(clone, 'r1')).toMatchObject(all);
  });
});

describe('rule 3: operation, record and version are written together or not at all', () => {
  test.each(['putRows', 'putSegments', 'putHead'] as const)(
    'a failure of %s leaves everything as it was; doing it again is right',
    async (broken) => {
      const shelf = createMemoryShelf();
      let fail = false;
      const faulty: Shelf = {
        ...shelf,
        write: (work) =>
          shelf.write((writer) =>
            work({
              ...writer,
              [broken]: async (value: never) => {
                await writer[broken](value); // written, then the disk is full
                if (fail) throw new CatalogueError('full', 'no space');
              },
            }),
          ),
      };
      const catalogue = createMemoryCatalogue(makeSurroundings(1), faulty);
      await catalogue.save('Clip', [newRole('r1', 'Cook')]);
      const before = await collect(catalogue.export());
      fail = true;
      await expect(catalogue.save('Rename', [edit('r1', { title: 'Chef' })])).rejects.toThrow(CatalogueError);
      await expect(catalogue.import([makeSegment('other', NOON)])).rejects.toThrow(CatalogueError);
      await expect(catalogue.undo()).rejects.toThrow(CatalogueError);
      expect(await collect(catalogue.export())).toEqual(before);
      expect(await roleOf(catalogue, 'r1')).toMatchObject({ title: 'Cook', deleted: false });
      fail = false;
      expect((await catalogue.undo())?.step).toBe('Undo: Clip');
      expect(await catalogue.import([makeSegment('other', NOON)])).toMatchObject({ added: 1 });
    },
  );
});

describe('rule 4: stamps more than 24 hours ahead are kept aside', () => {
  test('they are told, do not pull the clock along, and are applied when their time has come', async () => {
    const here = makeSurroundings(1);
    const catalogue = createMemoryCatalogue(here);
    const wrong = makeSegment('wrongclock', NOON + 25 * HOUR);
    const result = await catalogue.import([wrong, makeSegment('right', NOON + 23 * HOUR)]);
    expect(result).toEqual({
      added: 1,
      known: 0,
      refused: ['"Elsewhere" of device wrongclock is kept aside, its clock is more than 24 hours ahead of this one.'],
    });
    await catalogue.save('Rename', [edit('r1', { owner: 'Ann' })]);
    expect(stampTime((await roleOf(catalogue, 'r1')).changed)).toBe(NOON + 23 * HOUR);
    here.time += 2 * HOUR;
    await catalogue.import([makeSegment('any', NOON)]);
    expect((await roleOf(catalogue, 'r1')).title).toBe('by wrongclock');
  });
});

describe('rule 5: segments are cut by bytes and wait for the one before', () => {
  test('a long step is cut at 512 KB, chained, and comes back in any order', async () => {
    const catalogue = createMemoryCatalogue(makeSurroundings(1));
    const edits = Array.from({ length: 40 }, (_, i) => newRole(`r${i}`, '職'.repeat(12_000)));
    await catalogue.save('Import', edits);
    await catalogue.save('After', [edit('r39', { title: 'Cook' })]);
    const segments = await collect(catalogue.export());
    expect(segments.length).toBeGreaterThan(3);
    for (const [index, segment] of segments.entries()) {
      expect(Buffer.byteLength(JSON.stringify(segment))).toBeLessThanOrEqual(LONGEST_SEGMENT);
      expect(segment.previous).toBe(segments[index - 1]?.operations.at(-1)?.stamp ?? null);
    }
    const [first, ...others] = segments;
    if (!first) throw new Error('no segment');
    const elsewhere = createMemoryCatalogue(makeSurroundings(2));
    const waiting = await elsewhere.import([...others].reverse());
    expect(waiting).toMatchObject({ added: 0 });
    expect(waiting.refused).toHaveLength(others.length);
    expect(waiting.refused[0]).toContain('is kept until the changes before it arrive.');
    expect(await elsewhere.import([first])).toEqual({ added: 41, known: 0, refused: [] });
    expect(await collect(elsewhere.export())).toEqual(segments);
    expect(await elsewhere.history('r39')).toHaveLength(2);
  });

  test('a role longer than a segment is written in pieces and read back whole', async () => {
    const catalogue = createMemoryCatalogue(makeSurroundings(1));
    const values = Object.fromEntries(
      Array.from({ length: 3000 }, (_, i) => [`d/x${i}/text`, `${i} ${'long words '.repeat(30)}`]),
    );
    await catalogue.save('Paste', [edit('r1', { title: 'Cook', ...values })]);
    const segments = await collect(catalogue.export());
    expect(segments.every((segment) => JSON.stringify(segment).length <= LONGEST_SEGMENT)).toBe(true);
    expect((await roleOf(catalogue, 'r1')).duties).toHaveLength(3000);
    await catalogue.undo();
    expect(await catalogue.countRoles()).toBe(0);
    await catalogue.redo();
    expect((await roleOf(catalogue, 'r1')).duties).toHaveLength(3000);
  });
});

describe("rule 6: what is committed behind a reader's place is not skipped for ever", () => {
  test('an export that was overtaken leaves a gap which waits, and the next export fills it', async () => {
    const here = makeSurroundings(1);
    const catalogue = createMemoryCatalogue(here);
    for (let i = 0; i < 40; i++) {
      here.time = NOON + i * HOUR;
      await catalogue.save('Clip', [newRole(`own${i}`, 'Cook')]);
    }
    const early = makeSegment('other', NOON - HOUR);
    const late = makeSegment('other', NOON + 30 * HOUR, { previous: early.operations[0]?.stamp ?? null });
    const read: Segment[] = [];
    for await (const segment of catalogue.export()) {
      if (read.length === 0) await catalogue.import([early, late]); // its place is past `early` already
      read.push(segment);
    }
    expect(read.filter(({ device }) => device === 'other')).toEqual([late]);
    const elsewhere = createMemoryCatalogue(makeSurroundings(2, here.time));
    expect((await elsewhere.import(read)).refused).toHaveLength(1);
    expect((await copy(catalogue, elsewhere)).refused).toEqual([]);
    expect((await collect(elsewhere.export())).length).toBe(42);
  });
});

describe('rule 7: what comes from outside is checked before it is stored', () => {
  const good = makeSegment('other', NOON);
  const [operation] = good.operations;
  const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
  const inherited = JSON.parse('{"__proto__": {"polluted": 1}}') as Record<string, never>;
  const withValues = (values: unknown) => ({ ...good, operations: [{ ...operation, values }] });
  test.each([
    ['no segment', 42, 'it is no segment of operations'],
    ['null', null, 'it is no segment of operations'],
    ['no operations', { ...good, operations: [] }, 'it is no segment of operations'],
    ['an operation without a stamp', { ...good, operations: [{}] }, 'it is no segment of operations'],
    ['a device in capitals', { ...good, device: 'A B' }, 'it is no segment of operations'],
    ['a version of no number', { ...good, version: '1' }, 'it is no segment of operations'],
    ['an unknown kind', { ...good, operations: [{ ...operation, kind: 'x' }] }, 'kind is "x"'],
    ['an id with blanks', { ...good, operations: [{ ...operation, id: 'a b' }] }, 'id is "a b"'],
    ['a field that is inherited', withValues(inherited), 'a field is called "__proto__"'],
    ['a value that is inherited', withValues({ title: inherited }), 'has a member called "__proto__"'],
    ['an inherited part of a field', withValues({ 'd/__proto__/text': 'x' }), 'a field is called "d/__proto__/text"'],
    ['too long a text', withValues({ title: 'x'.repeat(80_001) }), 'is 80001 characters long, 80000 are allowed'],
    ['too deep a value', withValues({ title: deep }), 'is nested deeper than 16 levels'],
    ['no number', withValues({ title: NaN }), 'is no finite number'],
    [
      'too many fields',
      withValues(Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`f${i}`, 1]))),
      '20000 are allowed',
    ],
    [
      'replaced stamps of no shape',
      { ...good, operations: [{ ...operation, replaces: { title: ['x'] } }] },
      'are no list',
    ],
  ])('%s is refused in words', async (_, segment, words) => {
    const catalogue = createMemoryCatalogue(makeSurroundings(1));
    const { added, refused } = await catalogue.import([segment as Segment]);
    expect(added).toBe(0);
    expect(refused[0]).toContain(words);
    expect(await collect(catalogue.export())).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('names that objects inherit are names like others', async () => {
    const catalogue = createMemoryCatalogue(makeSurroundings(1));
    const values = { constructor: 'x', 'd/constructor/text': 'Stir.', toString: 'y' };
    await catalogue.import([withValues(values) as Segment]);
    await catalogue.save('Edit', [edit('r1', { 'd/constructor/text': 'Stir well.', valueOf: 1 })]);
    const role = await roleOf(catalogue, 'r1');
    expect(role.duties.map(({ id, text }) => [id, text])).toEqual([['constructor', 'Stir well.']]);
    expect((await catalogue.history('r1')).map(({ changes }) => changes.length)).toEqual([2, 3]);
  });

  test('a newer version is kept as it is, byte for byte, and not applied', async () => {
    const shelf = createMemoryShelf();
    const newer = { ...good, version: 2, extra: { new: true } };
    const { refused } = await createMemoryCatalogue(makeSurroundings(1), shelf).import([newer]);
    expect(refused).toEqual(['"Elsewhere" of device other is kept until this program is newer.']);
    const waiting = await shelf.read((reader) => reader.listWaiting());
    expect(waiting).toEqual([{ segment: newer, waitsFor: 'newer-program' }]);
  });
});

describe("rule 8: one writer for each device's operations", () => {
  // The rest of the rule is about the settings of a NATS server, which is no part of the product.
  test('a segment with stamps of another device, or out of order, is refused', async () => {
    const catalogue = createMemoryCatalogue(makeSurroundings(1));
    const [a, b] = [makeSegment('a', NOON), makeSegment('b', NOON)];
    const foreign = { ...a, operations: b.operations };
    const twice = { ...a, operations: [...a.operations, ...a.operations] };
    const { added, refused } = await catalogue.import([foreign, twice]);
    expect({ added, refused: refused.length }).toEqual({ added: 0, refused: 2 });
  });
});
