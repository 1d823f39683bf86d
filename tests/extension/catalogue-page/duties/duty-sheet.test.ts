// Tests the grid without its looks, over a real catalogue in memory: edits, rows, conflicts, undo, and saves that fail.
// What is expected is what a person would see in the cells, and what another tab would read from the store.

import { describe, expect, test } from 'vitest';
import {
  decideConflict,
  deleteRows,
  insertRows,
  joinRows,
  splitAt,
  turnStep,
} from '../../../../extension/catalogue-page/duties/duty-actions.ts';
import { columnIndex } from '../../../../extension/catalogue-page/duties/duty-columns.ts';
import { CatalogueError } from '../../../../shared/catalogue/catalogue.ts';
import { openMuseum, type MuseumSheet } from './museum.ts';

function type(museum: MuseumSheet, text: string): void {
  museum.sheet.type(text);
  museum.sheet.take();
}
const words = ({ sheet }: MuseumSheet) => sheet.outcome.value?.words;

describe('a cell', () => {
  test('of a duty is saved, and only that duty is written', async () => {
    const museum = await openMuseum();
    const before = museum.role('Boat hall supervisor');
    museum.choose(3, 'text');
    type(museum, 'Count the vests');
    expect(museum.texts('text')[3]).toBe('Count the vests'); // before it is stored
    await museum.settle();
    const after = museum.role('Boat hall supervisor');
    expect(after.duties[3]?.text).toBe('Count the vests');
    expect(after.duties[3]?.id).toBe(before.duties[3]?.id);
    expect(after.duties.filter((duty, at) => duty.text !== before.duties[at]?.text)).toHaveLength(1);
    expect(words(museum)).toBe('Saved. 1 cell changed.');
  });

  test('of a role changes all rows of the role', async () => {
    const museum = await openMuseum();
    museum.choose(2, 'superiors');
    type(museum, 'Head of halls; Harbour master');
    await museum.settle();
    expect(museum.role('Boat hall supervisor').superiors).toEqual(['Head of halls', 'Harbour master']);
    expect(museum.texts('superiors').slice(0, 7)).toEqual([
      ...Array<string>(6).fill('Head of halls; Harbour master'),
      'Boat hall supervisor',
    ]);
  });

  test('typed twice in a row, faster than it can be saved, holds the last text and makes no conflict', async () => {
    const museum = await openMuseum();
    museum.choose(0, 'text');
    type(museum, 'one');
    type(museum, 'two');
    await museum.settle();
    expect(museum.role('Boat hall supervisor').duties[0]?.text).toBe('two');
    expect(museum.role('Boat hall supervisor').conflicts).toEqual([]);
  });

  test('that is typed as it was writes nothing', async () => {
    const museum = await openMuseum();
    const { changed } = museum.role('Slip master');
    museum.choose(12, 'department');
    type(museum, 'Shipyard');
    await museum.settle();
    expect(museum.role('Slip master').changed).toBe(changed);
  });

  test('of a role without duties takes its first duty', async () => {
    const museum = await openMuseum();
    museum.choose(12, 'text');
    type(museum, 'Move the slip');
    await museum.settle();
    expect(museum.role('Slip master').duties.map(({ text }) => text)).toEqual(['Move the slip']);
  });

  test('of a status takes its names, and says what they are for any other word', async () => {
    const museum = await openMuseum();
    museum.choose(0, 'status');
    type(museum, 'done');
    expect(words(museum)).toBe('“done” is no status. It can be Draft, Reviewed, Approved, Archived.');
    expect(museum.sheet.editing.value?.text).toBe('done'); // what was typed is still there
    museum.sheet.type('approved');
    museum.sheet.take();
    await museum.settle();
    expect(museum.role('Boat hall supervisor').status).toBe('approved');
  });

  test('of a number moves the duty to that place', async () => {
    const museum = await openMuseum();
    const ids = museum.role('Deck guide leader').duties.map(({ id }) => id);
    museum.choose(9, 'number');
    type(museum, '2');
    await museum.settle();
    const [a, b, c, d] = ids;
    expect(museum.role('Deck guide leader').duties.map(({ id }) => id)).toEqual([a, d, b, c]);
    museum.choose(9, 'number');
    type(museum, '3.1');
    expect(words(museum)).toBe('“3.1” is no place in the role. It can be 1 to 4.');
  });
});

describe('order', () => {
  test('of an edited row waits until the row is left', async () => {
    const museum = await openMuseum();
    museum.choose(12, 'title');
    type(museum, 'Anchor smith');
    await museum.settle();
    expect(museum.texts('title')[12]).toBe('Anchor smith');
    museum.choose(11, 'title');
    expect(museum.texts('title')[0]).toBe('Anchor smith');
    expect(museum.sheet.rows.active?.role.title).toBe('Education officer'); // the cursor goes with its row
  });
});

describe('rows', () => {
  test('are inserted above, as many as are chosen, in the role', async () => {
    const museum = await openMuseum();
    museum.choose(7, 'text', 8, 'text');
    insertRows(museum.sheet);
    await museum.settle();
    const { duties } = museum.role('Deck guide leader');
    expect(duties.map(({ text }) => text === '')).toEqual([false, true, true, false, false, false]);
    expect(museum.sheet.rows.selection.value.active).toEqual({ row: 7, column: columnIndex('text') });
    expect(words(museum)).toBe('Inserted 2 rows.');
  });

  test('are deleted, and one Undo brings all back', async () => {
    const museum = await openMuseum();
    const before = museum.texts('text');
    museum.choose(4, 'text', 7, 'text');
    deleteRows(museum.sheet);
    await museum.settle();
    expect(museum.texts('text')).toEqual([...before.slice(0, 4), ...before.slice(8)]);
    expect(words(museum)).toBe('Deleted 4 duties.');
    await turnStep(museum.sheet, 'undo');
    await museum.settle();
    expect(museum.texts('text')).toEqual(before);
    expect(words(museum)).toBe('Taken back: Deleted 4 duties.');
    await turnStep(museum.sheet, 'redo');
    await museum.settle();
    expect(museum.texts('text')).toHaveLength(9);
  });

  test('of a role without duties are not deleted: that is a matter of the role', async () => {
    const museum = await openMuseum();
    museum.choose(12, 'title');
    deleteRows(museum.sheet);
    await museum.settle();
    expect(museum.role('Slip master').deleted).toBe(false);
    expect(words(museum)).toContain('under Roles');
  });

  test('are split at the caret and joined again', async () => {
    const museum = await openMuseum();
    const text = museum.texts('text')[3] ?? '';
    museum.choose(3, 'text');
    museum.sheet.edit('caret');
    splitAt(museum.sheet, text.indexOf(' and be'));
    await museum.settle();
    expect(museum.texts('text').slice(3, 5)).toEqual([
      'Urge the deck guides to wear life vests,',
      'and be responsible for counting the vests every evening',
    ]);
    museum.choose(3, 'text');
    joinRows(museum.sheet);
    await museum.settle();
    expect(museum.texts('text')[3]).toBe(text);
    expect(museum.texts('text')).toHaveLength(13);
  });
});

describe('two tabs', () => {
  /** Both tabs change the same duty without knowing of each other. */
  async function openConflict(): Promise<MuseumSheet> {
    const museum = await openMuseum();
    const role = museum.role('Deck guide leader');
    const [duty] = role.duties;
    museum.choose(6, 'text');
    museum.sheet.edit('caret');
    await museum.other.save('Edited elsewhere', [
      { kind: 'role', id: role.id, values: { [`d/${duty?.id}/text`]: 'theirs' } },
    ]);
    museum.sheet.type('ours');
    museum.sheet.take();
    await museum.settle();
    return museum;
  }

  test('keep both texts, and the grid shows that there are two', async () => {
    const museum = await openConflict();
    const [conflict] = museum.role('Deck guide leader').conflicts;
    expect(conflict?.values.map(({ value }) => value).sort()).toEqual(['ours', 'theirs']);
    expect(words(museum)).toBe('Saved. 1 cell changed. 1 conflict left.');
  });

  test('agree once a value is chosen', async () => {
    const museum = await openConflict();
    const row = museum.sheet.rows.active;
    const conflict = row?.role.conflicts[0];
    if (!row || !conflict) throw new Error('no conflict to decide');
    decideConflict(museum.sheet, row, { conflict, value: 'theirs' });
    await museum.settle();
    expect(museum.role('Deck guide leader').conflicts).toEqual([]);
    expect(museum.texts('text')[6]).toBe('theirs');
  });
});

describe('a save that fails', () => {
  test('keeps the text in its cell and says why; trying again saves it', async () => {
    const museum = await openMuseum();
    const { catalogue, sheet } = museum;
    const save = catalogue.save.bind(catalogue);
    catalogue.save = () => Promise.reject(new CatalogueError('full', 'no space'));
    museum.choose(0, 'text');
    type(museum, 'typed on a full disk');
    await museum.settle();
    expect(museum.texts('text')[0]).toBe('typed on a full disk');
    expect(sheet.pendingOf(sheet.rows.rows.value[0] ?? fail(), columnIndex('text'))?.isRefused).toBe(true);
    expect(words(museum)).toContain('Not saved: the disk is full.');
    catalogue.save = save;
    await sheet.saves.retry();
    await museum.settle();
    expect(museum.role('Boat hall supervisor').duties[0]?.text).toBe('typed on a full disk');
    expect(sheet.saves.pending.value.size).toBe(0);
  });
});

function fail(): never {
  throw new Error('no such row');
}
