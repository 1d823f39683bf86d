// Labels that a full stop ends, as manuals number them.
// Tests stop-labels.ts through whole texts; in a list of duties such a line is one of them.

import { expect, test } from 'vitest';
import { briefText, dutiesOf } from './brief-roles.ts';

test('numbered labels head the sections of a role', () => {
  const role = (number: string, name: string) => `${number}. ${name}

a. Basic Function. Supervises the deck.

b. Duties, Responsibilities, and Authority. The holder shall:

(1) Maintain mooring lines.
(2) Train boat crews.

c. Organizational Relationships. Works with the First Lieutenant. Meets him daily.

`;
  expect(
    briefText(role('301', 'BOATSWAIN') + role('302', 'QUARTERMASTER')).map(({ title, duties }) => [title, duties]),
  ).toEqual([
    ['BOATSWAIN', ['Maintain mooring lines.', 'Train boat crews.']],
    ['QUARTERMASTER', ['Maintain mooring lines.', 'Train boat crews.']],
  ]);
});

test('a duty may begin with such a word', () => {
  expect(dutiesOf('Duties of the host:\n1. Greeting. Meets guests.\n2. Benefits. Explains the loyalty card.')).toEqual([
    'Greeting. Meets guests.',
    'Benefits. Explains the loyalty card.',
  ]);
});
