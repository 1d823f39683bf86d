// Wrapped lines: which go on with the sentence above and which begin a sentence of their own.
// Tests goesOn through toBlocks, since a line's own marker, label or heading has a say.

import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../../shared/parse/blocks.ts';
import { lexiconFor } from '../../../shared/parse/lexicon.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readText } from '../../../shared/read/text-lines.ts';
import { readHtml } from '../../../shared/read/html-file.ts';
import { briefBlocks, briefRoles, dutiesOf } from './brief-roles.ts';

describe('a line goes on with the one above', () => {
  test.each([
    ['where it is indented', '1. Checks the ropes of every boat and writes\n   Down what is worn.'],
    ['where it begins small', '1. Checks the ropes of every boat and writes\ndown what is worn.'],
    ['with a bracket', '1. Pays all bills that the harbour committee has passed\n(two signatures over 250).'],
    [
      'as the last word of a full line',
      '1. Reviews the complaints of passengers every Monday with the Harbour\nMaster.',
    ],
    ['behind a comma', '1. Checks ropes, anchors,\nSails and chains.'],
    ['behind a word that ends no sentence', '1. Checks the ropes of the\nOld Pier ferry.'],
    ['across an empty line', '1. Checks the ropes, the anchors and the chains of\n\nevery boat in the harbour.'],
    ['in a text without markers', 'Checks the ropes of every boat in the harbour and\nwrites down what is worn.'],
  ])('%s', (_, text) => {
    const words = text.replace(/^1\. /, '').replace(/\s+/g, ' ');
    expect(briefBlocks(text).map(([, content]) => content)).toEqual([words]);
  });

  test('not where it stands for a letter that was lost', () => {
    const text = 'a) loads the kiln;\nwrites the log.\nc) tells the shift lead;';
    expect(briefBlocks(text).map(([, content]) => content)).toEqual([
      'loads the kiln;',
      'writes the log.',
      'tells the shift lead;',
    ]);
  });

  test('across a page mark, which stays furniture', () => {
    const text = '1. Checks the ropes of\nPage 2\nevery boat.\n2. Mops the deck.';
    expect(briefBlocks(text)).toEqual([
      ['item', 'Checks the ropes of every boat.'],
      ['furniture', 'Page 2'],
      ['item', 'Mops the deck.'],
    ]);
    expect(toBlocks(text, readText(text).lines, lexiconFor('en')).map(({ torn }) => torn)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('without a blank between Chinese characters', () => {
    const text = '码头领班岗位职责\n1、负责码头缆绳、锚链和浮标的日常检查和\n维护工作。\n2、填写值班记录。';
    expect(dutiesOf(text)).toEqual(['负责码头缆绳、锚链和浮标的日常检查和维护工作。', '填写值班记录。']);
  });
});

test('a line broken on the page goes on with its item', () => {
  const html = '<h1>Cook</h1><h2>Duties</h2><ol><li>Cooks the soup<br>every morning at six.</li><li>Cleans.</li></ol>';
  expect(briefRoles(parseRoles(readHtml(html).source))[0]?.duties).toEqual([
    'Cooks the soup every morning at six.',
    'Cleans.',
  ]);
});

describe('a line stands alone', () => {
  test.each([
    ['with a number of its own', '1. Checks the ropes\n2. mops the deck', ['Checks the ropes', 'mops the deck']],
    ['with a bullet of its own', '- Checks the ropes\n- mops the deck', ['Checks the ropes', 'mops the deck']],
    ['as a new sentence', '1. Checks the ropes.\nMops the deck.', ['Checks the ropes.', 'Mops the deck.']],
    ['as a label', 'Deckhand\nReports to: Mate', ['Deckhand', 'Reports to: Mate']],
    ['as a heading', 'Checks the ropes of the boats and\nDuties of the mate', null],
    ['behind two empty lines', 'Checks the ropes of every boat that lies\n\n\nin the harbour', null],
  ])('%s', (_, text, expected) => {
    expect(briefBlocks(text).map(([, content]) => content)).toEqual(expected ?? text.split(/\n+/));
  });
});

test('a name that found no room on the line goes on with the item above it', () => {
  const text = `Duties of the secretary:
a. take the minutes of all meetings and send them to the
directors within ten days
b. keep the roll of the members and the bylaws at Grange
Hall
c. ring the bell
Sweep the hall
d. mail the notices of the annual meeting to all at Pine
Ridge`;
  expect(dutiesOf(text)).toEqual([
    'take the minutes of all meetings and send them to the directors within ten days',
    'keep the roll of the members and the bylaws at Grange Hall',
    'ring the bell',
    'Sweep the hall',
    'mail the notices of the annual meeting to all at Pine Ridge',
  ]);
});
