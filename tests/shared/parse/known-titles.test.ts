// Names with an "and" in them that the text itself knows as one.
// Tests known-titles.ts through parseRoles.

import { expect, test } from 'vitest';
import { briefText } from './brief-roles.ts';

const form = (title: string, chain: string) =>
  `Title: ${title}\n${chain}\nDuties:\n1. Keeps the stores in order.\n2. Counts what is there.\n\n`;

test('a title with an "and" is one superior where the text has a role of that name, else two', () => {
  const chain = 'Reports to: Keeper of Linen and Porter';
  const chains = (text: string) => briefText(text).map(({ superiors }) => superiors);
  expect(chains(form('Keeper of Linen and Porter', 'Grade: 3') + form('Presser', chain)).at(-1)).toEqual([
    'Keeper of Linen and Porter',
  ]);
  expect(chains(form('Keeper of Linen', 'Grade: 3') + form('Presser', chain)).at(-1)).toEqual([
    'Keeper of Linen',
    'Porter',
  ]);
});
