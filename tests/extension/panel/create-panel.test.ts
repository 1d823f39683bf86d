// Tests the work of the panel from end to end without a screen: clip, paste, correct, save, undo, drafts, refusals.
// The parser and the catalogue are the real ones; only the page is told by the test.

import { beforeEach, expect, test, vi } from 'vitest';
import { createPanel, type Panel } from '../../../extension/panel/create-panel.ts';
import { dropDuty, editDuty } from '../../../extension/panel/correct-duties.ts';
import { addToKnown, chooseKnown, editFields, tickRole } from '../../../extension/panel/correct-roles.ts';
import { changeRole, type Review } from '../../../extension/panel/review.ts';
import { CatalogueError, type Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { makePorts, pageOf, type TestPorts } from './panel-ports.ts';
import { dutyOf, KITCHEN, roleOf, tell } from './readings.ts';

let ports: TestPorts;
let panel: Panel;

beforeEach(async () => {
  ports = makePorts();
  panel = createPanel(ports);
  await panel.open();
});

/** The panel is closed and opened again by the same person. */
async function reopen(): Promise<void> {
  await panel.flush();
  panel.close();
  ports = makePorts(ports);
  panel = createPanel(ports);
  await panel.open();
}
const paste = (text = KITCHEN) => panel.readPaste({ html: '', text });
const clip = (text = KITCHEN, more = {}) => {
  ports.answer = pageOf(text, more);
  return panel.clip('auto');
};
function shown(): Review {
  const review = panel.store.get().draft?.review;
  if (!review) throw new Error(`no review, but ${panel.store.get().stage.is}`);
  return review;
}
/** The panel finds known roles by itself, a moment after the review is shown. */
const known = () => vi.waitFor(() => expect(shown().roles.every((role) => role.known !== null)).toBe(true));
const stage = () => panel.store.get().stage;
const saved = async () =>
  (await ports.catalogue.listRoles({ order: 'title' })).map((role) => `${role.title}: ${role.duties.length}`);

test('a paste becomes a review, and its roles are saved in one step', async () => {
  await paste();
  expect(tell(shown())).toHaveLength(2);
  await panel.save();
  expect(stage()).toMatchObject({ is: 'saved', saved: { rest: null } });
  expect(await saved()).toEqual(['Dishwasher: 2', 'Head cook: 4']);
  const [role] = await ports.catalogue.listRoles({ order: 'title' });
  const capture = await ports.catalogue.getCapture(role?.capture ?? '');
  expect(capture?.text).toBe(KITCHEN);
  expect(role?.duties.map(({ span }) => span && KITCHEN.slice(...span))).toEqual([
    'Washes the pots.',
    'Polishes the glasses.',
  ]);
});

test('undo after saving takes the roles back and shows the review as it was', async () => {
  await paste();
  panel.desk.correct((review) => editDuty(review, dutyOf(review, 'Washes').id, 'Washes the pans.'));
  await panel.save();
  await panel.undo();
  expect(await saved()).toEqual([]);
  expect(stage().is).toBe('review');
  expect(tell(shown())[1]).toContain('Washes the pans.');
});

test('undo takes corrections back one by one; typing into one place is one step', async () => {
  await paste();
  const { id } = dutyOf(shown(), 'Washes');
  for (const text of ['Washes p', 'Washes pa', 'Washes pans.'])
    panel.desk.correct((review) => editDuty(review, id, text), `duty ${id}`);
  panel.desk.correct((review) => dropDuty(review, dutyOf(review, 'Polishes').id));
  expect(tell(shown())[1]).toBe('Dishwasher: Washes pans.');
  await panel.undo();
  expect(tell(shown())[1]).toBe('Dishwasher: Washes pans. | Polishes the glasses.');
  await panel.undo();
  expect(tell(shown())[1]).toBe('Dishwasher: Washes the pots. | Polishes the glasses.');
  expect(panel.store.get().canUndo).toBe(false);
});

test('everything typed survives closing the panel', async () => {
  panel.typePaste('half a sen');
  await paste();
  panel.typePaste('another text');
  panel.desk.correct((review) => editDuty(review, dutyOf(review, 'Washes').id, 'Washes the pans.'));
  await reopen();
  expect(tell(shown())[1]).toContain('Washes the pans.');
  expect(panel.store.get().paste).toBe('another text');
});

test('what was not saved stays as a draft', async () => {
  await paste();
  panel.desk.correct((review) => tickRole(review, roleOf(review, 'Dishwasher').id, false));
  await panel.save();
  expect(await saved()).toEqual(['Head cook: 4']);
  await reopen();
  expect(tell(shown())).toEqual(['Dishwasher: Washes the pots. | Polishes the glasses.']);
  await panel.save();
  panel.desk.correct((review) => tickRole(review, roleOf(review, 'Dishwasher').id, true));
  await panel.save();
  expect(await saved()).toEqual(['Dishwasher: 2', 'Head cook: 4']);
  await reopen();
  expect(stage().is).toBe('empty');
});

test('a corrected review waits when another page is clipped, an untouched one is let go', async () => {
  await paste();
  await clip();
  expect(panel.store.get().waiting).toEqual([]);
  panel.desk.correct((review) => editDuty(review, dutyOf(review, 'Washes').id, 'Washes the pans.'));
  await clip('Job title: Porter\nDuties:\n1. Opens the gate.\n2. Greets the guests.');
  expect(tell(shown())).toEqual(['Porter: Opens the gate. | Greets the guests.']);
  const [waiting] = panel.store.get().waiting;
  panel.goOn(waiting?.id ?? '');
  expect(tell(shown())[1]).toContain('Washes the pans.');
});

test('a page read again is known: update changes what differs and keeps the ids', async () => {
  await clip();
  await panel.save();
  const before = await ports.catalogue.listRoles({ order: 'title' });
  await clip(KITCHEN.replace('the glasses', 'all glasses').replace('Reports to: Manager', 'Reports to: Director'));
  await known();
  expect(shown().roles.map(({ known, choice }) => [known?.why, choice])).toEqual([
    ['same-page', 'update'],
    ['same-page', 'update'],
  ]);
  await panel.save();
  const now = await ports.catalogue.listRoles({ order: 'title' });
  expect(now.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(now[0]?.duties.map(({ id, text }) => [id, text])).toEqual([
    [before[0]?.duties[0]?.id, 'Washes the pots.'],
    [before[0]?.duties[1]?.id, 'Polishes all glasses.'],
  ]);
  expect(now[1]?.superiors).toEqual(['Director']);
});

test('the same text again changes nothing and writes no step', async () => {
  await clip();
  await panel.save();
  await clip();
  await known();
  await panel.save();
  expect(stage()).toMatchObject({ is: 'saved', saved: { roles: [{ how: 'same' }, { how: 'same' }] } });
  const [role] = await ports.catalogue.listRoles({ order: 'title' });
  expect(await ports.catalogue.history(role?.id ?? '')).toHaveLength(1);
});

test('keep both makes a second role, skip makes none and leaves no draft', async () => {
  await clip();
  await panel.save();
  await clip();
  await known();
  panel.desk.correct((review) => chooseKnown(review, roleOf(review, 'Dishwasher').id, 'keep-both'));
  panel.desk.correct((review) => chooseKnown(review, roleOf(review, 'Head cook').id, 'skip'));
  await panel.save();
  expect(await saved()).toEqual(['Dishwasher: 2', 'Dishwasher: 2', 'Head cook: 4']);
  expect(stage()).toMatchObject({ saved: { rest: null } });
});

test('an update takes out what the text no longer has only when it is told to', async () => {
  await clip();
  await panel.save();
  const shorter = KITCHEN.replace('\n2. Polishes the glasses.', '\n2. Sweeps the floor of the whole kitchen.');
  await clip(shorter);
  await known();
  await panel.save();
  expect(await saved()).toEqual(['Dishwasher: 3', 'Head cook: 4']);
  await panel.undo();
  panel.desk.correct((review) =>
    changeRole(review, roleOf(review, 'Dishwasher').id, (role) => ({ ...role, dropsGone: true })),
  );
  await known();
  await panel.save();
  const [role] = await ports.catalogue.listRoles({ order: 'title' });
  expect(role?.duties.map(({ text }) => text)).toEqual(['Washes the pots.', 'Sweeps the floor of the whole kitchen.']);
});

test('duties without a title are put into a role of the catalogue', async () => {
  await paste();
  await panel.save();
  const [cleaner] = await ports.catalogue.listRoles({ order: 'title' });
  await paste('Kitchen department duties 1\n1. Locks the doors.\n2. Washes the pots.\n3. Feeds the cat.');
  const [nameless] = shown().roles;
  panel.desk.remember(cleaner ? [cleaner] : []);
  panel.desk.correct((review) => addToKnown(review, nameless?.id ?? '', cleaner?.id ?? ''));
  await panel.save();
  const role = await ports.catalogue.getRole(cleaner?.id ?? '');
  expect(role?.title).toBe('Dishwasher');
  expect(role?.duties.map(({ text }) => text)).toEqual([
    'Washes the pots.',
    'Polishes the glasses.',
    'Locks the doors.',
    'Feeds the cat.',
  ]);
});

test('a page without duties is refused, and nothing is there to save', async () => {
  await clip('The council met on Monday.\nIt decided to build a bridge.');
  expect(stage()).toMatchObject({ is: 'refused', why: 'no-roles' });
  await panel.save();
  expect(await saved()).toEqual([]);
});

test('a selection without a title is kept for the person to place', async () => {
  await clip('1. Sells tickets.\n2. Balances the till.', { rung: 'selection', rungs: ['selection', 'page'] });
  expect(stage().is).toBe('review');
  expect(shown().roles).toEqual([]);
  expect(shown().unused).toHaveLength(1);
});

test('a page that may not be read is refused with its reason', async () => {
  ports.answer = { outcome: 'refused', why: 'no-access', facts: null };
  await panel.clip('auto');
  expect(stage()).toMatchObject({ is: 'refused', why: 'no-access' });
});

test('cancel ends a reading and keeps the review that was there', async () => {
  await paste();
  panel.desk.correct((review) => editFields(review, roleOf(review, 'Dishwasher').id, { title: 'Washer' }));
  const clipping = panel.clip('auto');
  expect(stage().is).toBe('reading');
  panel.cancel();
  await clipping;
  expect(stage().is).toBe('review');
  expect(tell(shown())[1]).toContain('Washer:');
  expect(panel.store.get().waiting).toEqual([]);
});

test('shows the words of the chosen duty on the page, and chooses the duty that is pointed at there', async () => {
  await clip();
  const washes = dutyOf(shown(), 'Washes');
  panel.desk.choose(washes.id);
  expect(ports.lit.at(-1)).toEqual([washes.span]);
  panel.desk.point(dutyOf(shown(), 'Polishes').id);
  panel.desk.point(null);
  expect(ports.lit.slice(-2)).toEqual([[dutyOf(shown(), 'Polishes').span], [washes.span]]);
  ports.pointAt(KITCHEN.indexOf('fish and bread'));
  expect(panel.store.get().chosen).toBe(dutyOf(shown(), 'Orders').id);
});

test('a repair is made, read again, and led back to the page as it was seen', async () => {
  await clip();
  const notice = roleOf(shown(), 'Head cook').notices.find(({ code }) => code === 'duty-repeated');
  if (!notice) throw new Error('no notice');
  panel.desk.mend(notice);
  await vi.waitFor(() => expect(roleOf(shown(), 'Head cook').duties).toHaveLength(3));
  panel.desk.choose(dutyOf(shown(), 'Polishes').id);
  expect(ports.lit.at(-1)?.map((span) => KITCHEN.slice(...span))).toEqual(['Polishes the glasses.']);
  await panel.save();
  const [role] = await ports.catalogue.listRoles({ order: 'title' });
  expect(role?.duties.map(({ span }) => span && KITCHEN.slice(...span))[1]).toBe('Polishes the glasses.');
});

test('a save that is stopped leaves the catalogue and the review as they were, and can be done again', async () => {
  const slow: Catalogue = {
    ...ports.catalogue,
    save(step, edits, options) {
      options?.onProgress?.(0.5);
      expect(panel.store.get().saving).toBe(0.5);
      panel.cancel();
      expect(options?.signal?.aborted).toBe(true);
      return ports.catalogue.save(step, edits, options);
    },
  };
  panel = createPanel(makePorts({ catalogue: slow, drafts: ports.drafts }));
  await panel.open();
  await paste();
  await panel.save();
  expect(panel.store.get()).toMatchObject({ problem: null, saving: null, outcome: { is: 'cancelled' } });
  expect(await ports.catalogue.countRoles()).toBe(0);
});

test('a save that fails says why and loses nothing', async () => {
  const full: Catalogue = {
    ...ports.catalogue,
    save: () => Promise.reject(new CatalogueError('full', 'no space left')),
  };
  panel = createPanel(makePorts({ catalogue: full, drafts: ports.drafts }));
  await panel.open();
  await paste();
  await panel.save();
  expect(panel.store.get()).toMatchObject({ problem: 'full', saving: null, stage: { is: 'review' } });
  expect(tell(shown())).toHaveLength(2);
});

test('says when drafts cannot be kept', async () => {
  const denied = () => Promise.reject(new Error('denied'));
  panel = createPanel(makePorts({ drafts: { list: denied, put: denied, drop: denied } }));
  await panel.open();
  await paste();
  await panel.flush();
  expect(panel.store.get().isKept).toBe(false);
  await panel.save();
  expect(stage().is).toBe('saved');
});
