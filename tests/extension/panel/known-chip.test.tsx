// @vitest-environment happy-dom
// Duties in review that the catalogue has: marked behind the review, opened, followed to the catalogue, taken back with a change.
// The matcher and the catalogue behind it are the real ones, without the worker's thread.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPanel, type Panel } from '../../../extension/panel/create-panel.ts';
import { PanelView } from '../../../extension/panel/panel-view.tsx';
import type { UiLanguage } from '../../../shared/ui/words.ts';
import { openScreen, type Screen } from '../../shared/ui/screen.ts';
import { makePorts, type TestPorts } from './panel-ports.ts';

const GUIDE =
  'Job title: Deck guide\nDuties:\n1. Count the life vests every evening.\n2. Welcome the guests at the gangway.';
const OFFICE = 'Job title: Registrar\nDuties:\n1. Approve the loan of charts and models to other museums.';
const WATCH = [
  'Job title: Night watch',
  'Duties:',
  '1. Count the life vests each evening.',
  '2. Prepare the loan of charts and models to other museums.',
  '3. Feed the cat of the harbour master.',
].join('\n');

let ports: TestPorts;
let panel: Panel;
let screen: Screen;

beforeEach(() => {
  ports = makePorts();
});
afterEach(() => {
  screen.close();
  panel.close();
});

async function until(check: () => void): Promise<void> {
  await vi.waitFor(async () => {
    await screen.settle();
    check();
  });
}
async function open(language: UiLanguage = 'en'): Promise<void> {
  panel = createPanel(ports);
  screen = openScreen();
  screen.show(<PanelView panel={panel} language={language} />);
  await screen.settle(() => panel.open());
}
async function read(text: string): Promise<void> {
  await screen.settle(() => panel.readPaste({ html: '', text }));
  await until(() => expect(screen.all('article')).not.toEqual([]));
}
/** Reads texts and saves what is in them, one after the other. */
async function keep(...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await read(text);
    await screen.settle(() => panel.save());
  }
}
const chips = () => [...screen.host.querySelectorAll<HTMLElement>('.known .chip')];
const chipWords = () => chips().map(({ textContent }) => textContent);

test('marks the duties that other roles have, with the kind and the role', async () => {
  await open();
  await keep(GUIDE, OFFICE);
  await read(WATCH);
  await until(() => expect(chipWords()).toEqual(['same in Deck guide', 'contrast in Registrar']));
  expect(screen.host.textContent).toContain('1 duty stands in another role already.');
});

test('opens what differs and leads to the duty in the catalogue; Esc closes it again', async () => {
  await open();
  await keep(GUIDE, OFFICE);
  await read(WATCH);
  await until(() => expect(chips()).toHaveLength(2));
  const chip = screen.one('button', 'contrast in Registrar');
  screen.click(chip);
  expect(chip.getAttribute('aria-expanded')).toBe('true');
  expect(screen.one('list', 'In the catalogue').textContent).toContain('Verb: Prepare / Approve');
  screen.click(screen.one('button', 'Open Registrar in the catalogue'));
  const registrar = (await ports.catalogue.listRoles({ order: 'title' })).find(({ title }) => title === 'Registrar');
  expect(ports.opened).toEqual([`${registrar?.id}/${registrar?.duties[0]?.id}`]);
  await screen.settle(() => screen.one('button', 'Open Registrar in the catalogue').focus());
  screen.press('Escape');
  expect(document.activeElement).toBe(chip);
  expect(screen.all('list', 'In the catalogue')).toEqual([]);
});

test('a changed text loses its mark at once and is asked about again', async () => {
  await open();
  await keep(GUIDE);
  await read(WATCH);
  await until(() => expect(chipWords()).toEqual(['same in Deck guide']));
  const duty = panel.store.get().draft?.review.roles[0]?.duties[0]?.id ?? '';
  const write = (text: string) => screen.settle(() => void editFirst(duty, text));
  await write('Ring the bell at noon.');
  expect(chipWords()).toEqual([]);
  await write('Welcome guests at the gangway.');
  await until(() => expect(chipWords()).toEqual(['same in Deck guide']));
});

test('what a role repeats of the role that it updates is no mark; kept beside it, it is', async () => {
  await open();
  await keep(GUIDE);
  await read(GUIDE);
  await until(() => expect(screen.host.textContent).toContain('Already in the catalogue'));
  screen.click(screen.one('radio', 'Keep both'));
  await until(() => expect(chipWords()).toEqual(['same in Deck guide', 'same in Deck guide']));
  screen.click(screen.one('radio', 'Update'));
  await until(() => expect(chipWords()).toEqual([]));
});

test('one duty in common makes no role that would be updated', async () => {
  await open();
  await keep(GUIDE);
  await read('Job title: Night watch\nDuties:\n1. Count the life vests every evening.\n2. Feed the cat.');
  await until(() => expect(chipWords()).toEqual(['same in Deck guide']));
  expect(screen.host.textContent).not.toContain('Already in the catalogue');
});

test('an empty catalogue starts no worker, and the review is as it was', async () => {
  const openKnown = vi.spyOn(ports, 'openKnown');
  await open();
  await read(WATCH);
  await screen.settle();
  expect(openKnown).not.toHaveBeenCalled();
  expect(chips()).toEqual([]);
});

test('says it in Chinese', async () => {
  await open('zh');
  await keep(GUIDE);
  await read(WATCH);
  await until(() => expect(chipWords()).toEqual(['相同：Deck guide']));
});

async function editFirst(duty: string, text: string): Promise<void> {
  const { editDuty } = await import('../../../extension/panel/correct-duties.ts');
  panel.desk.correct((review) => editDuty(review, duty, text));
}
