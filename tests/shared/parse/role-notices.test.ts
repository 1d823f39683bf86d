// Every other thing the parser remarks on: each notice in its smallest text, with its place and, where it has one, its repair.
// Tests checkRole and its fellows through parseRoles. Numbers are in numbering.test.ts.

import { describe, expect, test } from 'vitest';
import { NOTICE_SENTENCES, type NoticeCode } from '../../../shared/model/notice.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readText } from '../../../shared/read/text-lines.ts';
import { mend, noticesOf } from './brief-roles.ts';

const FORM = 'Job title: Deckhand\nReports to: Mate\n';
const DUTIES = 'Duties:\n1. Mops the deck.\n2. Ties up the boat.';

/** One code, a text that gives it once, and the words it is about. */
const NOTICES: [NoticeCode, string, string][] = [
  ['number-missing', `${FORM}Duties:\n1. Mops.\n3. Ties up.`, '3. '],
  ['number-repeated', `${FORM}Duties:\n1. Paints.\n2. Mops.\n2. Ties up.`, '2. '],
  ['number-out-of-order', `${FORM}Duties:\n1. Mops.\n2. Paints.\n3. Ties up.\n2. Rings.`, '2. '],
  ['number-lost', `${FORM}Duties:\n1、Mops.\n、Ties up.`, '、'],
  ['number-detached', `${FORM}Duties:\n1.\nMops the deck.\nTies up the boat.`, '1.'],
  ['number-empty', `${FORM}Duties:\n1. Mops the deck.\n2.\n3. Ties up the boat.`, '2.'],
  ['marker-missing', `${FORM}Duties:\n1. Mops the deck.\nPaints the rail.\n2. Ties up the boat.`, 'Paints the rail.'],
  [
    'heading-glued',
    `${FORM}Duties:\n1. Mops.\n2. Runs errands. Responsibilities of the gate keeper 2\n1. Locks up.\n2. Rings.`,
    'Responsibilities of the gate keeper 2',
  ],
  ['items-run-together', `${FORM}Duties:\n1. Mops the deck.2. Ties up the boat.`, '2. Ties up the boat.'],
  [
    'line-rejoined',
    `${FORM}Duties:\n1. Checks the ropes of\nPage 1 of 2\nevery boat.\n2. Mops the deck.`,
    'Checks the ropes of\nPage 1 of 2\nevery boat.',
  ],
  [
    'label-in-value',
    `${FORM}Department nature: landing service, management authority: none ashore\n${DUTIES}`,
    'Department nature: landing service, management authority: none ashore',
  ],
  ['field-empty', `Job title: Deckhand\nReports to:\nSupervises: Cadets\n${DUTIES}`, 'Reports to:'],
  ['field-contradicts', `${FORM}Location: Galway\nLocation: Cork\n${DUTIES}`, 'Cork'],
  ['field-contradicts', `${FORM}${DUTIES}\nReports to: Purser`, 'Purser'],
  ['field-contradicts', `${FORM}Department: Galley\nDepartment: Deck\n${DUTIES}`, 'Deck'],
  [
    'title-contradicts',
    'Duties of the deckhand\nJob title: Gate keeper\nDuties:\n1. Locks up.\n2. Rings.',
    'Gate keeper',
  ],
  ['superior-is-subordinate', `${FORM}Supervises: Mate\n${DUTIES}`, 'Mate'],
  ['role-without-duties', 'Job title: Deckhand\nReports to: Mate\nSupervises: Cadets', 'Deckhand'],
  ['duty-repeated', `${FORM}Duties:\n1. Mops the deck.\n2. Ties up the boat.\n3. Mops the deck.`, 'Mops the deck.'],
  ['text-unplaced', `${FORM}Our harbour was founded in 1890.\n${DUTIES}`, 'Our harbour was founded in 1890.'],
  ['garbled-text', `${FORM}Duties:\n1. Mops the d\ufffdck.\n2. Ties up the boat.`, 'Mops the d\ufffdck.'],
];

describe('a notice', () => {
  test.each(NOTICES)('%s says what and where', (code, text, words) => {
    expect(noticesOf(text)).toEqual([[code, words]]);
  });

  test('role-untitled stands at the beginning of its role', () => {
    const text = 'Responsibilities of employees in the packing department 2\n1. Fills crates.\n2. Nails them shut.';
    const notices = parseRoles(readText(text)).notices;
    expect(notices.map(({ code, span }) => [code, span[0]])).toEqual([['role-untitled', 0]]);
  });

  test('of each code is tried here', () => {
    const codes = new Set([...NOTICES.map(([code]) => code), 'role-untitled']);
    expect([...codes].sort()).toEqual(Object.keys(NOTICE_SENTENCES).sort());
  });

  test('is not given for an ordinary role', () => {
    expect(noticesOf(FORM + DUTIES)).toEqual([]);
  });

  test('quotes at most 80 characters', () => {
    const long = `Checks the ropes, ${'the chains, '.repeat(20)}and the \ufffd.`;
    const [notice] = parseRoles(readText(`${FORM}Duties:\n1. ${long}\n2. Mops.`)).notices;
    expect(notice).toMatchObject({ code: 'garbled-text', seen: long.slice(0, 80) });
  });
});

describe('a repair', () => {
  test.each<[NoticeCode, string]>([
    ['heading-glued', 'Runs errands. \nResponsibilities of the gate keeper 2'],
    ['items-run-together', '1. Mops the deck.\n2. Ties up the boat.'],
    ['line-rejoined', '1. Checks the ropes of every boat.'],
  ])('of %s mends the text', (code, words) => {
    const text = NOTICES.find(([own]) => own === code)?.[1] ?? '';
    const mended = mend(text, code) ?? '';
    expect(mended).toContain(words);
    expect(noticesOf(mended).map(([other]) => other)).not.toContain(code);
  });

  test('of a duty that stands twice takes it away', () => {
    const text = NOTICES.find(([own]) => own === 'duty-repeated')?.[1] ?? '';
    const mended = mend(text, 'duty-repeated') ?? '';
    expect(noticesOf(mended)).not.toContainEqual(['duty-repeated', 'Mops the deck.']);
    expect(mended.match(/Mops the deck\./g)).toHaveLength(1);
  });

  test('leaves no notice behind, whatever it mends', () => {
    const leaving = NOTICES.filter(([code, text]) => {
      const mended = mend(text, code);
      return mended !== null && noticesOf(mended).length > 0;
    });
    expect(leaving.map(([code]) => code)).toEqual([]);
  });
});

test('a field stated twice keeps its first value, and the other under its label', () => {
  const { roles } = parseRoles(readText(`${FORM}Location: Galway\nLocation: Cork\n${DUTIES}`));
  expect(roles[0]?.location?.text).toBe('Galway');
  expect(roles[0]?.otherFields.map(({ label, value }) => [label, value])).toEqual([['Location', 'Cork']]);
});
