// Page numbers, running headers, signature lines, contents and menus: in the text, and in no role.
// Tests isFurniture and runningLines through toBlocks, and the page's own navigation through readHtml.

import { describe, expect, test } from 'vitest';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readHtml } from '../../../shared/read/html-file.ts';
import { briefBlocks, briefRoles, dutiesOf } from './brief-roles.ts';

describe('a footer', () => {
  const list = (footer: string) =>
    `Duties of the deckhand\n1. Ties the ropes.\n\n${footer}\n\n2. Sweeps the deck.\n3. Locks up.`;

  test.each([
    'JD Harbour Deckhand                                      1\nReviewed May 2020',
    'Page 1 of 2\nHarbour Trust - Form 66.017',
  ])('cuts no list: %j', (footer) => {
    expect(dutiesOf(list(footer))).toEqual(['Ties the ropes.', 'Sweeps the deck.', 'Locks up.']);
  });
});

describe('furniture', () => {
  test.each([
    'Page 2',
    'Page 2 of 4',
    'Page No. 1 of 4',
    '- 3 -',
    '2/9',
    'Seite 2 von 4',
    'Página 1 de 2',
    '第 2 页 共 9 页',
    'HT-03    第 2 页 共 9 页',
    '共9页 第2页',
    'QM-7 | Page 1 of 2',
    '__________',
    '----------',
    'Signature: ______________',
    'Signed (manager) ..................... Date ...........',
    'Signed by the post holder ................................',
    'Ferry Steward ............ 6',
    'Home > Jobs > Harbour',
    '© 2024 Harbour Trust',
    '12.09.2023',
    '- [Ferry Steward](#ferry-steward)',
  ])('is what %j is', (line) => {
    expect(briefBlocks(line)).toEqual([['furniture', line]]);
  });

  test.each([
    '2. Page the doctor',
    'Page the doctor on duty',
    'Share the keys with the porter',
    'Salary group ........ 7',
    'Signs for the parcels',
    'Print the tickets for the 2/9 ferry and stamp them',
    'Home visits',
    '1. Washes <b>pots</b> and <i>pans</i>.',
    'Choose File > Export > Table, then lock the till.',
    'Washes <b>pots</b> and <i>pans</i>',
  ])('is not what %j is', (line) => {
    expect(briefBlocks(line).map(([kind]) => kind)).not.toContain('furniture');
  });

  test('is a header that stands at two page marks', () => {
    const text = 'Harbour Trust Manual\nPage 1\nMops the deck.\nHarbour Trust Manual\nPage 2\nSells tickets.';
    expect(briefBlocks(text).filter(([kind]) => kind !== 'furniture')).toEqual([
      ['text', 'Mops the deck.'],
      ['text', 'Sells tickets.'],
    ]);
  });

  test('is a header that repeats parts of the letterhead in other letters', () => {
    const head = 'COUNTY OF ASH          Class Code: 7714\n\nCARETAKER I\n\nEXAMPLES OF DUTIES\n\n';
    const text = `${head}Mows.\n\nCounty of Ash\nCaretaker I\nPage 2\n\nRakes.`;
    expect(dutiesOf(text)).toEqual(['Mows.', 'Rakes.']);
  });

  test('is who signs below a place to sign', () => {
    expect(briefBlocks('APPROVED: ________  DATE: _____\nDirector of Personnel')[1]?.[0]).toBe('furniture');
    expect(briefBlocks('________________\nDirector of Personnel')[1]?.[0]).toBe('text');
  });

  test('cuts a sentence also with a header without a mark below it', () => {
    const text =
      '1. Flushes outlets, and records\nthis in the\n\nEST/44          Page 2 of 3\nSt Brannock Hospice\n\nlog book.\n2. Mends taps.';
    expect(dutiesOf(`Duties of the plumber:\n${text}`)).toEqual([
      'Flushes outlets, and records this in the log book.',
      'Mends taps.',
    ]);
  });

  test('interrupts a list without ending it', () => {
    const text = 'Duties of the deckhand:\n1. Mops the deck.\nPage 1 of 2\n\n2. Ties up the boat.';
    expect(dutiesOf(text)).toEqual(['Mops the deck.', 'Ties up the boat.']);
  });

  test('is no duty at the end of a list', () => {
    expect(dutiesOf('Duties of the deckhand:\nMops the deck.\nTies up the boat.\n© 2024 Harbour Trust')).toEqual([
      'Mops the deck.',
      'Ties up the boat.',
    ]);
  });

  test('is the navigation of a page', () => {
    const html =
      '<nav><ul><li>Cook</li><li>Baker</li></ul></nav><h1>Deckhand</h1><h2>Duties</h2><ul><li>Mops the deck</li><li>Ties up the boat</li></ul><footer><p>Deckhand of the year</p></footer>';
    expect(briefRoles(parseRoles(readHtml(html).source))).toEqual([
      { title: 'Deckhand', duties: ['Mops the deck', 'Ties up the boat'] },
    ]);
  });
});

test('the menu at the foot of a page is in no role, bars at its top are', () => {
  const text = `Ferry Steward | Harbour | Season
Duties
- Sells the tickets.
- Casts off.
Prices | Getting here | Imprint`;
  expect(dutiesOf(text)).toEqual(['Sells the tickets.', 'Casts off.']);
  expect(briefBlocks(text).filter(([kind]) => kind === 'furniture')).toEqual([
    ['furniture', 'Prices | Getting here | Imprint'],
  ]);
});
