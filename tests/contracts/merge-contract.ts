// What every catalogue must do with the operations of other devices and of files: run against memory and against Dexie.
// The other half of catalogue-contract.ts.

import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import { toCaptureEdit } from '../../shared/catalogue/capture-fields.ts';
import { toSeen } from '../../shared/catalogue/role-of-record.ts';
import { toVerdictEdit } from '../../shared/catalogue/verdict-fields.ts';
import type { Segment } from '../../shared/model/operation.ts';
import { CAPTURE, collect, copy, edit, newRole, openWithClocks, roleOf, type OpenStores } from './stores.ts';

/** Declares the suite for one kind of store. */
export function describeMerging(name: string, open: OpenStores): void {
  const start = () => openWithClocks(open);

  describe(`${name}: two devices`, () => {
    test('edits of other fields and other duties are both kept; of the same duty both are shown, and the next edit decides', async () => {
      const { catalogue, elsewhere, there } = await start();
      await catalogue.save('Clip', [newRole('r1', 'Cook', 'Stir the soup.', 'Lock up.')]);
      await copy(catalogue, elsewhere);
      there.time += 60_000;
      await catalogue.save('Here', [edit('r1', { title: 'Chef', 'd/r1a/text': 'Stir here.' })]);
      await elsewhere.save('There', [
        edit('r1', { owner: 'Ann', 'd/r1a/text': 'Stir there.', 'd/r1b/text': 'Lock there.' }),
      ]);
      await copy(elsewhere, catalogue);
      await copy(catalogue, elsewhere);
      const role = await roleOf(catalogue, 'r1');
      expect(role).toMatchObject({ title: 'Chef', owner: 'Ann' });
      expect(role.duties.map(({ text }) => text)).toEqual(['Stir there.', 'Lock there.']);
      expect(role.conflicts).toEqual([
        {
          field: 'd/r1a/text',
          values: ['Stir there.', 'Stir here.'].map((value) => ({ value, stamp: expect.any(String) as string })),
        },
      ]);
      expect(await elsewhere.getRole('r1')).toEqual(role);
      await catalogue.save('Decide', [edit('r1', { 'd/r1a/text': 'Stir here.' }, toSeen(role, ['d/r1a/text']))]);
      expect((await roleOf(catalogue, 'r1')).conflicts).toEqual([]);
    });

    test('an edit beats a deletion that did not know of it, of a role and of a duty', async () => {
      const { catalogue, elsewhere } = await start();
      await catalogue.save('Clip', [newRole('r1', 'Cook', 'Stir the soup.'), newRole('r2', 'Baker', 'Bake.')]);
      await catalogue.save('Edit before', [edit('r1', { owner: 'Ann' }), edit('r2', { 'd/r2a/percent': '10%' })]);
      await copy(catalogue, elsewhere);
      await catalogue.save('Edit', [edit('r1', { title: 'Chef' }), edit('r2', { 'd/r2a/text': 'Bake bread.' })]);
      await elsewhere.save('Delete', [edit('r1', { deleted: true }), edit('r2', { 'd/r2a/deleted': true })]);
      await copy(elsewhere, catalogue);
      expect(await roleOf(catalogue, 'r1')).toMatchObject({ title: 'Chef', deleted: false, conflicts: [] });
      expect((await roleOf(catalogue, 'r2')).duties.map(({ text }) => text)).toEqual(['Bake bread.']);
      await catalogue.save('Delete knowingly', [edit('r1', { deleted: true })]);
      expect((await roleOf(catalogue, 'r1')).deleted).toBe(true);
    });

    test('what a person did not see is not replaced', async () => {
      const { catalogue, otherTab } = await start();
      await catalogue.save('Clip', [newRole('r1', 'Cook')]);
      const seen = await roleOf(catalogue, 'r1');
      await otherTab.save('Meanwhile', [edit('r1', { title: 'Chef' })]);
      await catalogue.save('Unseen', [edit('r1', { title: 'Koch' }, toSeen(seen, ['title']))]);
      const [conflict] = (await roleOf(catalogue, 'r1')).conflicts;
      expect(conflict?.values.map(({ value }) => value).sort()).toEqual(['Chef', 'Koch']);
    });
  });

  describe(`${name}: export and import`, () => {
    test('a copy is equal to the last stamp, and importing twice changes nothing', async () => {
      const { catalogue, elsewhere } = await start();
      await catalogue.save('Clip', [toCaptureEdit(CAPTURE), newRole('r1', 'Cook', 'Stir the soup.')]);
      await catalogue.save('Rename', [edit('r1', { title: 'Chef' })]);
      await catalogue.save('Judge', [
        toVerdictEdit({ id: 'v', kind: 'same', duties: ['a', 'b'], textKeys: [], deleted: false }),
      ]);
      const done: number[] = [];
      const segments = await collect(catalogue.export((part) => done.push(part)));
      expect(done.at(-1)).toBe(1);
      const first = await elsewhere.import(segments, { onProgress: (part) => done.push(part) });
      expect(first).toEqual({ added: 4, known: 0, refused: [] });
      expect(await elsewhere.import(segments)).toEqual({ added: 0, known: 4, refused: [] });
      for (const read of [
        (one: Catalogue) => one.getRole('r1'),
        (one: Catalogue) => one.getCapture('capture1'),
        (one: Catalogue) => one.listVerdicts(),
        (one: Catalogue) => one.history('r1'),
        (one: Catalogue) => collect(one.export()),
      ]) {
        expect(await read(elsewhere)).toEqual(await read(catalogue));
      }
    });

    test('tells watchers what came, and stops when it is told to', async () => {
      const { catalogue, elsewhere } = await start();
      await catalogue.save('Clip', [newRole('r1', 'Cook')]);
      const told: (readonly string[])[] = [];
      elsewhere.watch((ids) => told.push(ids));
      const segments = await collect(catalogue.export());
      expect(await elsewhere.import(segments, { signal: { aborted: true } })).toEqual({
        added: 0,
        known: 0,
        refused: [],
      });
      await elsewhere.import(segments);
      expect(told).toEqual([['r1']]);
    });

    test('names what it refuses and takes the rest', async () => {
      const { catalogue, elsewhere } = await start();
      await catalogue.save('Clip', [newRole('r1', 'Cook')]);
      const [segment] = await collect(catalogue.export());
      const broken = JSON.parse(JSON.stringify(segment).replace('"title"', '"__proto__"')) as Segment;
      const result = await elsewhere.import([broken, ...(segment ? [segment] : [])]);
      expect(result).toEqual({
        added: 1,
        known: 0,
        refused: ['Part 1 was left out: operation 1: a field is called "__proto__".'],
      });
    });
  });
}
