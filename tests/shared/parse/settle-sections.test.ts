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

test('a requirement with its value on its line leaves the bare list below to the duties', () => {
  const text = `Yard Marshal
Reports to: Terminal Manager
Qualification: crane ticket
- Parks the trailers.
- Counts the seals.

Gate Clerk
Reports to: Yard Marshal
- Weighs the lorries.
- Prints the passes.`;
  expect(briefText(text)).toEqual([
    {
      title: 'Yard Marshal',
      superiors: ['Terminal Manager'],
      duties: ['Parks the trailers.', 'Counts the seals.'],
      requirements: ['crane ticket'],
    },
    { title: 'Gate Clerk', superiors: ['Yard Marshal'], duties: ['Weighs the lorries.', 'Prints the passes.'] },
  ]);
});

test('a line over a post and its labels is the part of the house', () => {
  const text = `CELLAR

Cooper
Reports to: Brewer
- Mends the casks.
- Burns the marks.

TAP ROOM

Host (2 posts)
Reports to: Brewer
- Pours the beer.
- Wipes the tables.`;
  expect(briefText(text).map(({ title, department }) => [title, department])).toEqual([
    ['Cooper', 'CELLAR'],
    ['Host', 'TAP ROOM'],
  ]);
});
