// Sections that only the whole role explains: prose above the list of duties, and what follows that list.
// Tests settle-sections.ts through whole texts.

import { expect, test } from 'vitest';
import { briefText } from './brief-roles.ts';

test('prose above the list of the duties is a section, lines below it are more of them', () => {
  const text = `Job title: Lift Mechanic

Nature of work
Keeps the lifts safe.

What you'll do
- Inspects brakes.
- Splices ropes.

You may also
Plough the yard on powder mornings.
Order parts without a second signature.`;
  expect(briefText(text)).toEqual([
    {
      title: 'Lift Mechanic',
      duties: [
        'Inspects brakes.',
        'Splices ropes.',
        'Plough the yard on powder mornings.',
        'Order parts without a second signature.',
      ],
      sections: { 'Nature of work': ['Keeps the lifts safe.'] },
    },
  ]);
});

test('so is prose above a list without marks', () => {
  const text = `TRAINEE BAKER\n\nTHE ROLE\nYou will learn the craft from the floor up.\n\nYOU WILL\nScale flour\nShape loaves`;
  expect(briefText(text)).toEqual([
    {
      title: 'TRAINEE BAKER',
      duties: ['Scale flour', 'Shape loaves'],
      sections: { 'THE ROLE': ['You will learn the craft from the floor up.'] },
    },
  ]);
});
