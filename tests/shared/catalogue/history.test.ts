// The history of a role reads as what people did, and leads back to any earlier state.
// Segments come from the catalogue itself; what they should say is written by hand.

import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { toRestoreEdits } from '../../../shared/catalogue/history.ts';
import { createMemoryCatalogue } from '../../../shared/catalogue/memory-catalogue.ts';
import { copy, edit, newRole, roleOf } from '../../contracts/stores.ts';
import { makeSurroundings } from '../../fakes/surroundings.ts';

/** A role that was renamed, got a duty, lost another, and was reworded. */
async function fill(): Promise<Catalogue> {
  const catalogue = createMemoryCatalogue(makeSurroundings());
  await catalogue.save('Clip', [newRole('r1', 'Cook', 'Stir.', 'Lock up.')]);
  await catalogue.save('Rename', [edit('r1', { title: 'Chef', owner: 'Ann' })]);
  await catalogue.save('Add', [edit('r1', { 'd/new/text': 'Taste.', 'd/new/position': 'a1' })]);
  await catalogue.save('Drop', [edit('r1', { 'd/r1b/deleted': true })]);
  await catalogue.save('Reword', [edit('r1', { 'd/r1a/text': 'Stir well.', 'd/new/text': 'Taste it.' })]);
  return catalogue;
}

const texts = async (catalogue: Catalogue) => (await roleOf(catalogue, 'r1')).duties.map(({ text }) => text);

/** Goes back to what the role was after the step with this name. */
async function restore(catalogue: Catalogue, step: string): Promise<void> {
  const history = await catalogue.history('r1');
  const entry = history.find((one) => one.step === step);
  await catalogue.save('Restore', toRestoreEdits(await roleOf(catalogue, 'r1'), history, entry?.stamp ?? ''));
}

describe('toRestoreEdits', () => {
  test.each([
    ['Clip', 'Cook', null, ['Stir.', 'Lock up.']],
    ['Rename', 'Chef', 'Ann', ['Stir.', 'Lock up.']],
    ['Add', 'Chef', 'Ann', ['Taste.', 'Stir.', 'Lock up.']],
    ['Drop', 'Chef', 'Ann', ['Taste.', 'Stir.']],
    ['Reword', 'Chef', 'Ann', ['Taste it.', 'Stir well.']],
  ])('goes back to what was after %s, and can be taken back itself', async (step, title, owner, duties) => {
    const catalogue = await fill();
    const before = await texts(catalogue);
    await restore(catalogue, step);
    expect(await roleOf(catalogue, 'r1')).toMatchObject({ title, owner, conflicts: [] });
    expect(await texts(catalogue)).toEqual(duties);
    if (step === 'Reword') return; // nothing to take back
    await catalogue.undo();
    expect(await texts(catalogue)).toEqual(before);
  });

  test('goes forth again from an earlier state', async () => {
    const catalogue = await fill();
    await restore(catalogue, 'Clip');
    await restore(catalogue, 'Reword');
    expect(await texts(catalogue)).toEqual(['Taste it.', 'Stir well.']);
  });

  test('brings back a deleted role', async () => {
    const catalogue = await fill();
    await catalogue.save('Delete', [edit('r1', { deleted: true })]);
    await restore(catalogue, 'Reword');
    expect((await roleOf(catalogue, 'r1')).deleted).toBe(false);
  });
});

describe('history', () => {
  test('says for concurrent edits what each author had before', async () => {
    const catalogue = await fill();
    const elsewhere = createMemoryCatalogue(makeSurroundings(5));
    await copy(catalogue, elsewhere);
    await catalogue.save('Here', [edit('r1', { title: 'Koch' })]);
    await elsewhere.save('There', [edit('r1', { title: 'Cuisinier' })]);
    await copy(elsewhere, catalogue);
    const [one, other] = await catalogue.history('r1');
    expect([one?.step, other?.step].sort()).toEqual(['Here', 'There']);
    expect([one?.changes[0]?.before, other?.changes[0]?.before]).toEqual(['Chef', 'Chef']);
    expect(new Set([one?.device, other?.device]).size).toBe(2);
  });

  test('leaves out what changed nothing', async () => {
    const catalogue = await fill();
    const [, dropped] = await catalogue.history('r1');
    expect(dropped?.changes).toEqual([{ field: 'd/r1b/deleted', before: null, now: true }]);
  });
});
