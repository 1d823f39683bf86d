// What every catalogue must do, whatever keeps it: run against memory and against Dexie.
// Saving, finding, undo and history; merge-contract.ts is the other half.

import { describe, expect, test } from 'vitest';
import { CatalogueError, type Catalogue, type RolePage } from '../../shared/catalogue/catalogue.ts';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { toCaptureEdit } from '../../shared/catalogue/capture-fields.ts';
import { toTextKey, toTitleKey } from '../../shared/catalogue/content-keys.ts';
import { toVerdictEdit, toVerdictId } from '../../shared/catalogue/verdict-fields.ts';
import { CAPTURE, edit, newRole, openWithClocks, roleOf, type OpenStores } from './stores.ts';

/** Declares the suite for one kind of store. */
export function describeCatalogue(name: string, open: OpenStores): void {
  const start = () => openWithClocks(open);

  describe(`${name}: saving and reading`, () => {
    test('gives back a role with its duties in order, and its capture to the last character', async () => {
      const { catalogue } = await start();
      await catalogue.save('Clipped a role', [
        toCaptureEdit(CAPTURE),
        newRole('r1', 'Cook', 'Stir the soup.', 'Lock up.'),
      ]);
      const role = await roleOf(catalogue, 'r1');
      expect(role).toMatchObject({
        title: 'Cook',
        department: null,
        superiors: ['Head chef'],
        status: 'draft',
        deleted: false,
      });
      expect(role.duties.map(({ id, text }) => [id, text])).toEqual([
        ['r1a', 'Stir the soup.'],
        ['r1b', 'Lock up.'],
      ]);
      expect(await catalogue.getCapture('capture1')).toEqual(CAPTURE);
      expect(await catalogue.getRole('r2')).toBeNull();
      expect(await catalogue.getCapture('r1')).toBeNull();
    });

    test('lists by title and by age, in pages, and counts', async () => {
      const { catalogue, here } = await start();
      for (const [id, title] of [
        ['r1', 'Cook'],
        ['r2', 'baker'],
        ['r3', null],
        ['r4', 'Waiter'],
      ] as const) {
        here.time += 1000;
        await catalogue.save('Clip', [newRole(id, title)]);
      }
      await catalogue.save('Delete', [edit('r4', { deleted: true })]);
      const ids = async (query: Parameters<Catalogue['listRoles']>[0]) =>
        (await catalogue.listRoles(query)).map(({ id }) => id);
      expect(await ids({ order: 'title' })).toEqual(['r2', 'r1', 'r3']);
      expect(await ids({ order: 'newest' })).toEqual(['r3', 'r2', 'r1']);
      expect(await ids({ order: 'newest', limit: 2 })).toEqual(['r3', 'r2']);
      expect(await ids({ order: 'title', deleted: true })).toEqual(['r4']);
      expect(await catalogue.countRoles()).toBe(3);
      const pages: string[] = [];
      for (let after: string | null = ''; after !== null;) {
        const page: RolePage<CatalogueRole> = await catalogue.nextRoles(after, 2);
        pages.push(page.roles.map(({ id }) => id).join());
        after = page.last;
      }
      expect(pages.filter((page) => page !== '')).toEqual(['r1,r2', 'r3']);
    });

    test('writes a step of thousands of roles slice by slice, as one step to take back', async () => {
      const { catalogue } = await start();
      const many = Array.from({ length: 1_200 }, (_, index) => newRole(`m${index}`, `Keeper ${index}`, 'Keep watch.'));
      const told: number[] = [];
      await catalogue.save('Imported', many, { onProgress: (done) => told.push(done) });
      expect(told.length).toBeGreaterThan(10);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(await catalogue.countRoles()).toBe(1_200);
      expect((await catalogue.getRoles(['m7', 'none', 'm1199'])).map((role) => role?.title)).toEqual([
        'Keeper 7',
        undefined,
        'Keeper 1199',
      ]);
      expect((await catalogue.undo())?.step).toBe('Undo: Imported');
      expect(await catalogue.countRoles()).toBe(0);
      expect(await catalogue.undo()).toBeNull();
      await catalogue.redo();
      expect(await catalogue.countRoles()).toBe(1_200);
    });

    test('leaves nothing of a step that is stopped while it is written', async () => {
      const { catalogue } = await start();
      const many = Array.from({ length: 300 }, (_, index) => newRole(`m${index}`, `Keeper ${index}`, 'Keep watch.'));
      const stopping = new AbortController();
      const saving = catalogue.save('Imported', many, { signal: stopping.signal, onProgress: () => stopping.abort() });
      await expect(saving).rejects.toMatchObject({ code: 'stopped' });
      expect(await catalogue.countRoles()).toBe(0);
      expect(await catalogue.undo()).toBeNull();
      await catalogue.save('Clip', [newRole('m5', 'Cook')]);
      expect(await catalogue.countRoles()).toBe(1);
    });

    test('keeps a long step that is being taken back where the taking back is stopped', async () => {
      const { catalogue } = await start();
      const many = Array.from({ length: 120 }, (_, number) => newRole(`r${number}`, `Role ${number}`));
      await catalogue.save('Imported', many);
      const stopping = new AbortController();
      const taken = catalogue.undo({ signal: stopping.signal, onProgress: () => stopping.abort() });
      await expect(taken).rejects.toMatchObject({ code: 'stopped' });
      expect(await catalogue.countRoles()).toBe(120);
      expect((await catalogue.undo())?.step).toBe('Undo: Imported');
      expect(await catalogue.countRoles()).toBe(0);
    });

    test('takes back a record that is made early in a long step and changed late in it', async () => {
      const { catalogue } = await start();
      const between = Array.from({ length: 120 }, (_, index) => newRole(`m${index}`, `Keeper ${index}`));
      await catalogue.save('Long', [newRole('r1', 'Cook'), ...between, edit('r1', { title: 'Chef' })]);
      const { title, conflicts } = await roleOf(catalogue, 'r1');
      expect({ title, conflicts }).toEqual({ title: 'Chef', conflicts: [] });
      await catalogue.undo();
      expect(await catalogue.countRoles()).toBe(0);
      await catalogue.redo();
      expect((await roleOf(catalogue, 'r1')).title).toBe('Chef');
    });

    test('refuses a broken edit in words, and writes nothing of its step', async () => {
      const { catalogue } = await start();
      const saving = catalogue.save('Clip', [newRole('r1', 'Cook'), edit('r2', { __proto__x: 1 })]);
      await expect(saving).rejects.toThrow(
        new CatalogueError('invalid', 'Edit 2 cannot be saved: a field is called "__proto__x".'),
      );
      expect(await catalogue.getRole('r1')).toBeNull();
    });

    test('tells both tabs which roles have changed', async () => {
      const { catalogue, otherTab } = await start();
      const told: (readonly string[])[] = [];
      const heard = new Promise<void>((resolve) => {
        otherTab.watch((ids) => {
          told.push(ids);
          resolve();
        });
      });
      catalogue.watch((ids) => told.push(ids));
      await catalogue.save('Clip', [toCaptureEdit(CAPTURE), newRole('r1', 'Cook'), newRole('r2', 'Baker')]);
      await heard;
      expect(told).toEqual([
        ['r1', 'r2'],
        ['r1', 'r2'],
      ]);
      expect((await otherTab.getRole('r2'))?.title).toBe('Baker');
    });

    test('says that it is open', async () => {
      const { catalogue } = await start();
      const states: string[] = [];
      catalogue.watchState(({ is }) => states.push(is))();
      expect(states).toEqual(['open']);
    });
  });

  describe(`${name}: finding what is known`, () => {
    const nothing = { urlKey: null, textKey: null, titleKeys: [], dutyKeys: [] };
    test('by page, by text, by title and by duties; never a deleted role', async () => {
      const { catalogue } = await start();
      await catalogue.save('Clip', [
        toCaptureEdit(CAPTURE),
        newRole('r1', 'Head-Cook', 'Stir the soup.'),
        {
          ...newRole('r2', 'Waiter', 'Carry plates.'),
          values: { ...newRole('r2', 'Waiter', 'Carry plates.').values, capture: null },
        },
        newRole('r3', 'Cook', 'Stir the soup.'),
      ]);
      await catalogue.save('Delete', [edit('r3', { deleted: true })]);
      const find = async (query: Partial<Parameters<Catalogue['findKnown']>[0]>) =>
        (await catalogue.findKnown({ ...nothing, ...query })).map(({ id }) => id).sort();
      expect(await find({})).toEqual([]);
      expect(await find({ urlKey: 'https://example.org/jobs?id=1' })).toEqual(['r1']);
      expect(await find({ textKey: 'key-of-the-text' })).toEqual(['r1']);
      expect(await find({ titleKeys: [toTitleKey('HEAD COOK'), toTitleKey('cook')] })).toEqual(['r1']);
      expect(await find({ dutyKeys: [toTextKey('stir  the soup'), toTextKey('Carry plates')] })).toEqual(['r1', 'r2']);
    });
  });

  describe(`${name}: verdicts`, () => {
    test('the same judgement is one record', async () => {
      const { catalogue } = await start();
      const id = toVerdictId(['b', 'a']);
      expect(id).toBe(toVerdictId(['a', 'b']));
      const verdict = { id, kind: 'same', duties: ['a', 'b'], textKeys: ['x', 'y'], deleted: false } as const;
      await catalogue.save('Judge', [toVerdictEdit(verdict)]);
      await catalogue.save('Judge', [toVerdictEdit({ ...verdict, kind: 'keep-both' })]);
      expect(await catalogue.listVerdicts()).toEqual([{ ...verdict, kind: 'keep-both' }]);
      await catalogue.undo();
      await catalogue.undo();
      expect(await catalogue.listVerdicts()).toEqual([{ ...verdict, deleted: true }]);
    });
  });

  describe(`${name}: undo, redo, history`, () => {
    test('takes back and does again, by name, through all steps', async () => {
      const { catalogue } = await start();
      const names: unknown[] = [];
      catalogue.watchUndo((next) => names.push(next));
      await catalogue.save('Clip', [newRole('r1', 'Cook', 'Stir the soup.')]);
      await catalogue.save('Rename', [edit('r1', { title: 'Chef', owner: 'Ann' })]);
      await catalogue.save('Add a duty', [edit('r1', { 'd/new/text': 'Lock up.', 'd/new/position': 'z' })]);
      expect(names.at(-1)).toEqual({ undo: 'Add a duty', redo: null });
      await catalogue.undo();
      expect((await roleOf(catalogue, 'r1')).duties).toHaveLength(1);
      expect((await catalogue.undo())?.step).toBe('Undo: Rename');
      expect(await roleOf(catalogue, 'r1')).toMatchObject({ title: 'Cook', owner: null, conflicts: [] });
      await catalogue.undo();
      expect((await roleOf(catalogue, 'r1')).deleted).toBe(true);
      expect(await catalogue.undo()).toBeNull();
      expect(names.at(-1)).toEqual({ undo: null, redo: 'Clip' });
      await catalogue.redo();
      await catalogue.redo();
      await catalogue.redo();
      expect(await catalogue.redo()).toBeNull();
      const role = await roleOf(catalogue, 'r1');
      expect(role).toMatchObject({ title: 'Chef', owner: 'Ann', deleted: false, conflicts: [] });
      expect(role.duties.map(({ text }) => text)).toEqual(['Stir the soup.', 'Lock up.']);
      await catalogue.undo();
      await catalogue.save('Other', [edit('r1', { owner: 'Bo' })]);
      expect(await catalogue.redo()).toBeNull();
    });

    test('asked twice before the first is written, takes back two steps', async () => {
      const { catalogue } = await start();
      await catalogue.save('Clip', [newRole('r1', 'Cook')]);
      await catalogue.save('Rename', [edit('r1', { title: 'Chef' })]);
      const both = await Promise.all([catalogue.undo(), catalogue.undo()]);
      expect(both.map((saved) => saved?.step)).toEqual(['Undo: Rename', 'Undo: Clip']);
      expect(await catalogue.countRoles()).toBe(0);
    });

    test('does not take back what another tab has written since: both values are shown', async () => {
      const { catalogue, otherTab } = await start();
      await catalogue.save('Clip', [newRole('r1', 'Cook')]);
      await catalogue.save('Rename', [edit('r1', { title: 'Chef' })]);
      await otherTab.save('Rename too', [edit('r1', { title: 'Head chef' })]);
      await catalogue.undo();
      const [conflict] = (await roleOf(catalogue, 'r1')).conflicts;
      expect(conflict?.values.map(({ value }) => value)).toEqual(['Cook', 'Head chef']);
    });

    test('an edit that changes nothing is no step', async () => {
      const { catalogue } = await start();
      await catalogue.save('Clip', [newRole('r1', 'Cook')]);
      await catalogue.save('Nothing', [edit('r1', { title: 'Cook' })]);
      expect(await catalogue.history('r1')).toHaveLength(1);
      expect((await catalogue.undo())?.step).toBe('Undo: Clip');
    });

    test('history tells what was there and what came, newest first', async () => {
      const { catalogue, here } = await start();
      await catalogue.save('Clip', [newRole('r1', 'Cook', 'Stir the soup.')]);
      here.time += 5000;
      await catalogue.save('Reword', [edit('r1', { 'd/r1a/text': 'Stir all soups.' })]);
      const [newest, first] = await catalogue.history('r1');
      expect(newest).toMatchObject({ step: 'Reword', at: here.time });
      expect(newest?.changes).toEqual([{ field: 'd/r1a/text', before: 'Stir the soup.', now: 'Stir all soups.' }]);
      expect(first?.changes).toContainEqual({ field: 'title', before: null, now: 'Cook' });
      expect(await catalogue.history('r2')).toEqual([]);
    });
  });
}
