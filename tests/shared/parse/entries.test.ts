// One line of a list: shares of time in a column of their own, and boxes of a form that were ticked or left empty.
// Tests entries.ts through whole texts.

import { expect, test } from 'vitest';
import { briefText, dutiesOf, noticesOf } from './brief-roles.ts';

const HEAD = 'Job title: Deckhand\nReports to: Mate\n';

test('a share in a column behind the text is no part of it, nor of its next line', () => {
  const text = `${HEAD}Duties\n1. Mops the deck and all        60%\n   the stairs.\n2. Ties up the boat.            40%\n3. Cuts waste by 10%`;
  expect(dutiesOf(text)).toEqual([
    { text: 'Mops the deck and all the stairs.', percent: '60%' },
    { text: 'Ties up the boat.', percent: '40%' },
    'Cuts waste by 10%',
  ]);
});

test('a box left empty among ticked ones is no duty, and said so', () => {
  const text = `${HEAD}Duties\n☑ Mops the deck\n☐ Steers the boat\n☑ Ties up the boat\nRequirements\n☐ Licence\n☑ Swims well`;
  expect(briefText(text)).toEqual([
    {
      title: 'Deckhand',
      superiors: ['Mate'],
      duties: ['Mops the deck', 'Ties up the boat'],
      requirements: ['Swims well'],
    },
  ]);
  expect(noticesOf(text)).toEqual([
    ['text-unplaced', '☐ Steers the boat'],
    ['text-unplaced', '☐ Licence'],
  ]);
});

test('boxes that were all left empty are bullets', () => {
  expect(dutiesOf(`${HEAD}Duties\n☐ Mops the deck\n☐ Ties up the boat`)).toEqual(['Mops the deck', 'Ties up the boat']);
});

test('two stars stand below one', () => {
  const text = `${HEAD}Duties\n* Mops the deck.\n* Ties up the boat.\n** fore;\n** aft.\n* Paints.`;
  expect(dutiesOf(text)).toEqual([
    'Mops the deck.',
    { text: 'Ties up the boat.', children: ['fore;', 'aft.'] },
    'Paints.',
  ]);
});
