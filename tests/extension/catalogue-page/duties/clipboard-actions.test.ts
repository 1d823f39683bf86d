// Tests blocks of cells over a real catalogue in memory: filled, emptied, copied, cut, and pasted back through another program.
// What is expected is what a person would see in the cells.

import { describe, expect, test } from 'vitest';
import { copyBlock, cutBlock, pasteBlock } from '../../../../extension/catalogue-page/duties/clipboard-actions.ts';
import { emptyCells, fillBlock, turnStep } from '../../../../extension/catalogue-page/duties/duty-actions.ts';
import { selectWhole } from '../../../../extension/catalogue-page/duties/selection.ts';
import { toCheckedId } from '../../../../shared/rows/row-id.ts';
import { copyRows } from '../../../../shared/exchange/copied-rows.ts';
import { makeDuty, makeRole } from '../../../shared/rows/sample-roles.ts';
import { openMuseum, type MuseumSheet } from './museum.ts';

/** Headers of the add-in's table of duties. */
const SHEET_HEADER = ['Job title', 'Direct superior', 'Department', 'No', 'Duty', 'Percent', 'Status', 'Rolebook id'];

const words = ({ sheet }: MuseumSheet) => sheet.outcome.value?.words;

describe('a block', () => {
  test('is filled and emptied; what is counted or chosen stays', async () => {
    const museum = await openMuseum();
    museum.choose(6, 'superiors', 7, 'department');
    museum.sheet.type('x');
    fillBlock(museum.sheet);
    await museum.settle();
    expect(museum.role('Deck guide leader').department).toBe('x');
    expect(museum.texts('text').slice(6, 9)).toEqual(['x', 'x', museum.texts('text')[8]]);
    expect(museum.texts('number').slice(6, 8)).toEqual(['1', '2']);
    museum.choose(6, 'text', 7, 'status');
    emptyCells(museum.sheet);
    await museum.settle();
    expect(museum.role('Deck guide leader')).toMatchObject({ department: null, status: 'approved' });
    expect(museum.texts('text').slice(6, 8)).toEqual(['', '']);
  });

  test('goes to Excel and comes back edited, each row to its duty, in any order', async () => {
    const museum = await openMuseum();
    museum.choose(6, 'title', 8, 'title');
    museum.sheet.rows.select(selectWhole(museum.sheet.rows.selection.value, 'rows', museum.sheet.rows.extent));
    const { html } = copyBlock(museum.sheet);
    const ids = museum.role('Deck guide leader').duties.map(({ id }) => id);
    // Excel keeps the cells, not the markup: rows turned around, one duty changed, copied as text with its ids.
    const rows = [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => cell),
    );
    const sent = rows
      .reverse()
      .map((cells) => cells.join('\t').replace('Hand out life vests', 'Hand out dry life vests'))
      .join('\r\n');
    museum.choose(0, 'text');
    await pasteBlock(museum.sheet, { text: sent, html: '' });
    await museum.settle();
    const { duties } = museum.role('Deck guide leader');
    expect(duties.map(({ id }) => id)).toEqual(ids);
    expect(duties[1]?.text).toBe('Hand out dry life vests before the round trip and take them back dry');
    expect(museum.texts('text')).toHaveLength(13);
    expect(words(museum)).toBe('Saved. 1 cell changed.');
  });

  test.each([
    ['with its header', (rows: string[][]) => [SHEET_HEADER, ...rows]],
    ['without a header', (rows: string[][]) => rows],
    ['with its columns turned around', (rows: string[][]) => rows.map((row) => row.toReversed())],
  ])('of an Excel table, whose columns stand in another order, comes back to its duties, %s', async (_how, lay) => {
    const museum = await openMuseum();
    const { title, superiors, department, duties } = museum.role('Deck guide leader');
    const rows = duties.map(({ id, text }, at) => {
      const told = text.replace('Hand out life vests', 'Hand out dry life vests');
      return [
        title ?? '',
        superiors.join('; '),
        department ?? '',
        String(at + 1),
        told,
        '',
        'Approved',
        toCheckedId(id),
      ];
    });
    museum.choose(0, 'text');
    const text = lay(rows).map((cells) => cells.join('\t')).join('\r\n'); // prettier-ignore
    await pasteBlock(museum.sheet, { text, html: '' });
    await museum.settle();
    expect(words(museum)).toBe('Saved. 1 cell changed.');
    expect(museum.role('Deck guide leader')).toMatchObject({ title, superiors, department });
    expect(museum.role('Deck guide leader').duties[1]?.text).toMatch(/^Hand out dry life vests/);
    expect(museum.texts('text')).toHaveLength(13);
  });

  test('of another catalogue keeps the ids of its role and duties, and comes a second time as the same ones', async () => {
    const museum = await openMuseum();
    const ids = ['01h455vb4pex5vsk', '01h455vb4pex5vsm'] as const;
    const duties = [makeDuty(ids[0], 'Splice the hawser', '1'), makeDuty(ids[1], 'Tar the rope', '2')];
    const strange = { ...makeRole('01h455vb4pex5vsr', 'Rope maker', []), duties };
    const copied = copyRows(ids.map((dutyId) => ({ role: strange, dutyId })), 'en'); // prettier-ignore
    museum.choose(0, 'text');
    const before = museum.texts('text');
    await pasteBlock(museum.sheet, copied);
    await museum.settle();
    const added = museum.role('Rope maker');
    expect([added.id, ...added.duties.map(({ id }) => id)]).toEqual([strange.id, ...ids]);
    expect(added).toMatchObject({ department: 'Visitor service', superiors: ['Visitor manager'] });
    expect(museum.texts('text')).toEqual(expect.arrayContaining(before));
    await pasteBlock(museum.sheet, copied);
    await museum.settle();
    expect(museum.texts('text')).toHaveLength(before.length + 2);
  });

  test('pasted beyond the last row makes duties, and roles for titles that are new', async () => {
    const museum = await openMuseum();
    museum.choose(12, 'title');
    const line = (title: string, duty: string) => `${title}\t\t\t${duty}`;
    await pasteBlock(museum.sheet, {
      text: [line('Slip master', 'Grease the slip'), line('', 'Lock the slip'), line('Rigger', 'Splice\tYard')].join(
        '\n',
      ),
      html: '',
    });
    await museum.settle();
    expect(museum.role('Slip master').duties.map(({ text }) => text)).toEqual(['Grease the slip', 'Lock the slip']);
    expect(museum.role('Rigger')).toMatchObject({ department: 'Yard', superiors: [] });
    expect(museum.role('Rigger').duties.map(({ text }) => text)).toEqual(['Splice']);
    await turnStep(museum.sheet, 'undo');
    await museum.settle();
    expect(museum.texts('title')).toHaveLength(13);
  });

  test('pasted as a table, which is read in the worker, goes where the person was when they pasted', async () => {
    const museum = await openMuseum();
    const below = museum.texts('text')[9];
    museum.choose(7, 'text');
    const pasting = pasteBlock(museum.sheet, {
      text: 'Bake Clean\tYard',
      html: '<table><tr><td>Bake<br>Clean</td><td>Yard</td></tr></table>',
    });
    museum.choose(9, 'text');
    await pasting;
    await museum.settle();
    expect(museum.texts('text').slice(7, 10)).toEqual(['Bake\nClean', museum.texts('text')[8], below]);
    expect(museum.sheet.rows.selection.value.active.row).toBe(9);
  });

  test('of one cell is repeated over the chosen cells', async () => {
    const museum = await openMuseum();
    museum.choose(0, 'text', 2, 'text');
    await pasteBlock(museum.sheet, { text: 'same', html: '' });
    await museum.settle();
    expect(museum.texts('text').slice(0, 4)).toEqual(['same', 'same', 'same', museum.texts('text')[3]]);
  });

  test('that gives one role two departments leaves it as it was and says so', async () => {
    const museum = await openMuseum();
    museum.choose(0, 'department');
    await pasteBlock(museum.sheet, { text: 'Quay\nPier', html: '' });
    await museum.settle();
    expect(museum.role('Boat hall supervisor').department).toBe('Visitor service');
    expect(words(museum)).toContain('several texts for Department');
  });

  test('of whole rows that is cut takes its duties along', async () => {
    const museum = await openMuseum();
    museum.choose(0, 'title', 0, 'duplicates');
    const { text } = cutBlock(museum.sheet);
    await museum.settle();
    expect(text).toContain('Be responsible for the daily opening');
    expect(museum.texts('text')).toHaveLength(12);
  });
});
