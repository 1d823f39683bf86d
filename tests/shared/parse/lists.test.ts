// What one list of duties gives: the rules of the guideline under "Duty", each in its smallest form.
// Tests toEntries through parseRoles, on texts of one role.
// Numbers as such are in numbering.test.ts.

import { describe, expect, test } from 'vitest';
import { briefText, dutiesOf } from './brief-roles.ts';

/** The duties of a deckhand with these lines below the heading. */
function list(...lines: string[]) {
  return dutiesOf(['Duties of the deckhand:', ...lines].join('\n'));
}

test('a bullet further out goes on with the outer list', () => {
  expect(list('* Cleans the tanks:', '    * with soap', '    * with steam', '* Locks up.')).toEqual([
    { text: 'Cleans the tanks:', children: ['with soap', 'with steam'] },
    'Locks up.',
  ]);
});

test('a list on one line is cut though a remark stands below', () => {
  expect(list('mops the deck; ties the ropes; feeds the cat', 'Ask the mate.').slice(0, 3)).toEqual([
    'mops the deck',
    'ties the ropes',
    'feeds the cat',
  ]);
});

describe('one duty each', () => {
  test.each([
    ['numbers', ['1. Mops the deck.', '2. Ties up the boat.']],
    ['bullets', ['- Mops the deck.', '- Ties up the boat.']],
    ['bullets without a blank', ['-Mops the deck.', '-Ties up the boat.']],
    ['letters', ['a) Mops the deck.', 'b) Ties up the boat.']],
    ['round bullets of Word', ['o Mops the deck.', 'o Ties up the boat.']],
    ['no markers', ['Mops the deck.', 'Ties up the boat.']],
    ['missing numbers', ['1. Mops the deck.', '4. Ties up the boat.']],
    ['repeated numbers', ['1. Mops the deck.', '1. Ties up the boat.']],
    ['numbers out of order', ['3. Mops the deck.', '1. Ties up the boat.']],
    ['lost digits', ['、 Mops the deck.', ', Ties up the boat.']],
    ['detached numbers', ['1.', '2.', 'Mops the deck.', 'Ties up the boat.']],
    ['one paragraph', ['1. Mops the deck.2. Ties up the boat.']],
  ])('for %s', (_, lines) => {
    expect(list(...lines)).toEqual(['Mops the deck.', 'Ties up the boat.']);
  });

  test('for a line without number among numbered ones that begins a sentence', () => {
    expect(list('1. Mops the deck.', 'Paints the rail.', '2. Ties up the boat.')).toEqual([
      'Mops the deck.',
      'Paints the rail.',
      'Ties up the boat.',
    ]);
  });

  test('for a list over 2.2 years', () => {
    expect(
      list('1, Mops the deck.', '2.2 years at sea count as leave, and are booked.', '3, Ties up the boat.'),
    ).toEqual(['Mops the deck.', '2 years at sea count as leave, and are booked.', 'Ties up the boat.']);
  });

  test('for two paragraphs of prose', () => {
    expect(list('Mops the deck and paints the rail every spring.', '', 'Ties up the boat.')).toEqual([
      'Mops the deck and paints the rail every spring.',
      'Ties up the boat.',
    ]);
  });

  test('for a line and its translation', () => {
    const text = '水手岗位职责\n1. 清洗甲板。\nMops the deck.\n2. 系泊船只。\nTies up the boat.';
    expect(dutiesOf(text)).toEqual(['清洗甲板。', '系泊船只。']);
  });
});

describe('what stands under a share of the time', () => {
  const nested = [
    { text: 'Deck work', percent: '60 %', children: ['Mops the deck.', 'Paints the rail.'] },
    { text: 'Tickets', percent: '40 %', children: ['Sells tickets.'] },
  ];

  test('are the bullets below it, though each is only a topic', () => {
    const lines = ['60 %  Deck work', '      - Mops the deck.', '      - Paints the rail.'];
    expect(list(...lines, '40 %  Tickets', '      - Sells tickets.')).toEqual(nested);
  });

  test('is not the head of the table, nor its sum', () => {
    expect(list('Share of time   Task', '60 %  Mops the deck.', '40 %  Sells tickets.', '100 %  Total')).toEqual([
      { text: 'Mops the deck.', percent: '60 %' },
      { text: 'Sells tickets.', percent: '40 %' },
    ]);
  });

  test('may have the words of a label', () => {
    expect(list('60 % Mops the deck.', '40 % Other duties')).toEqual([
      { text: 'Mops the deck.', percent: '60 %' },
      { text: 'Other duties', percent: '40 %' },
    ]);
  });
});

test('a group that says only that there is more goes on with the groups', () => {
  const groups = ['一、船只', '1、清洗甲板。', '2、油漆栏杆。', '二、票务', '1、售票。', '2、清点票款。'];
  const text = ['水手岗位职责', ...groups, '三、其他', '1、喂猫。', '2、扫地。'].join('\n');
  expect(dutiesOf(text)).toEqual(['清洗甲板。', '油漆栏杆。', '售票。', '清点票款。', '喂猫。', '扫地。']);
});

test('a small line among small bullets is an item whose bullet was lost, where the line above had room for it', () => {
  const long = 'keeps the list of the ropes and lends them to the neighbours';
  expect(list('- mops the deck', long, '- sweeps')).toEqual(['mops the deck', long, 'sweeps']);
  expect(list('- mops the deck of every boat that lies in the inner', 'harbour', '- sweeps')).toHaveLength(2);
});

describe('the list is split', () => {
  test('at semicolons, where it has no marker and three parts', () => {
    expect(
      dutiesOf('Job title: Deckhand\nReports to: Mate\nDuties: mop the deck; tie up the boat; paint the rail'),
    ).toEqual(['mop the deck', 'tie up the boat', 'paint the rail']);
  });

  test('not at semicolons, where it has two parts', () => {
    expect(dutiesOf('Job title: Deckhand\nReports to: Mate\nDuties: mop the deck; tie up the boat')).toEqual([
      'mop the deck; tie up the boat',
    ]);
  });

  test('not at semicolons behind markers', () => {
    expect(
      list('1. Mops the deck; paints the rail; counts the buoys.', '2. Ties up the boat. Rings the bell.'),
    ).toEqual(['Mops the deck; paints the rail; counts the buoys.', 'Ties up the boat. Rings the bell.']);
  });

  test('not at letters inside a sentence', () => {
    expect(list('1. Checks (a) the ropes and (b) the anchors.', '2. Mops the deck.')).toEqual([
      'Checks (a) the ropes and (b) the anchors.',
      'Mops the deck.',
    ]);
  });
});

describe('levels', () => {
  test('deeper items are children', () => {
    expect(list('1. Mops the deck:', '   a. in the morning', '   b. at night', '2. Ties up the boat.')).toEqual([
      { text: 'Mops the deck:', children: ['in the morning', 'at night'] },
      'Ties up the boat.',
    ]);
  });

  test('outline numbers nest', () => {
    expect(list('1. Mops the deck.', '1.1 Uses salt water.', '1.2 Dries the planks.', '2. Ties up the boat.')).toEqual([
      { text: 'Mops the deck.', children: ['Uses salt water.', 'Dries the planks.'] },
      'Ties up the boat.',
    ]);
  });

  test('a sub-heading that only groups is no duty', () => {
    const lines = ['A. Deck work:', '1. Mops the deck.', '2. Paints the rail.', 'B. Mooring:', '1. Ties up the boat.'];
    expect(list(...lines)).toEqual(['Mops the deck.', 'Paints the rail.', 'Ties up the boat.']);
  });

  test('a comment between two items is no duty, and ends no list', () => {
    const lines = ['1. Mops the deck.', '2. Ties up the boat.', 'Note: gloves are provided.', '3. Paints the rail.'];
    expect(list(...lines)).toEqual(['Mops the deck.', 'Ties up the boat.', 'Paints the rail.']);
  });

  test('a lead-in is no duty', () => {
    expect(list('He will:', '1. Mops the deck.', '2. Ties up the boat.')).toEqual([
      'Mops the deck.',
      'Ties up the boat.',
    ]);
  });
});

describe('shares of time', () => {
  const expected = [
    { text: 'Mops the deck.', percent: '60%' },
    { text: 'Ties up the boat.', percent: '40%' },
  ];

  test.each([
    ['before the text', ['60% Mops the deck.', '40% Ties up the boat.']],
    ['behind the number', ['1. 60% Mops the deck.', '2. 40% Ties up the boat.']],
    ['on lines of their own', ['60%', 'Mops the deck.', '40%', 'Ties up the boat.']],
  ])('%s', (_, lines) => {
    expect(list(...lines)).toEqual(expected);
  });

  test('behind the text', () => {
    expect(list('1. Mops the deck (60%)', '2. Ties up the boat (40%)')).toEqual([
      { text: 'Mops the deck', percent: '60%' },
      { text: 'Ties up the boat', percent: '40%' },
    ]);
  });

  test('not in a sentence', () => {
    expect(list('1. Saves up to 40% of the fuel.', '2. Ties up the boat.')).toEqual([
      'Saves up to 40% of the fuel.',
      'Ties up the boat.',
    ]);
  });
});

test('numbered topics over sentences without marks group them', () => {
  const text = `Duties of the pool attendant:

1. Safety
Watches the water at all times.
Clears the pool in thunderstorms.

2. Water quality
Tests chlorine every two hours.`;
  expect(dutiesOf(text)).toEqual([
    'Watches the water at all times.',
    'Clears the pool in thunderstorms.',
    'Tests chlorine every two hours.',
  ]);
});

test('items run together that each hold a colon', () => {
  const text =
    'First, duties of the deckhand:(1) Check three things: gas, water, light.(2) Tie up.(3) Report faults: date, place.(4) Sign.';
  expect(briefText(text)).toEqual([
    {
      title: 'deckhand',
      duties: ['Check three things: gas, water, light.', 'Tie up.', 'Report faults: date, place.', 'Sign.'],
    },
  ]);
});

test('a repeated number over a list of its own is one more item', () => {
  const text = `Duties of the night keeper:
(1) He shall walk the fence.
(2) He shall watch the lamps.
(2) He shall wake the head keeper for:
      - births;
      - broken glass.
(4) He shall hand over.`;
  expect(dutiesOf(text)).toEqual([
    'He shall walk the fence.',
    'He shall watch the lamps.',
    { text: 'He shall wake the head keeper for:', children: ['births;', 'broken glass.'] },
    'He shall hand over.',
  ]);
});
