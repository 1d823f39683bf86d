// Headings of roles by their shape: capitals with a bracket or a second name behind them, and the rules for everybody at the end.
// Tests through parseRoles: the shape alone decides nothing.

import { expect, test } from 'vitest';
import { briefText } from './brief-roles.ts';

test('a bracket or a second name behind capitals is part of the heading', () => {
  const text = [
    'BOX OFFICE',
    '',
    'TICKET CLERK (2nd TC)',
    '- Sells tickets.',
    '- Counts the till.',
    '',
    'OFFICE SUPERVISOR / ACCESS',
    '- Opens the office.',
    '- Books the places.',
    '',
    'BAR',
    '',
    'BARTENDER',
    '- Pours.',
    '- Cleans the lines.',
    '',
    'RULES FOR THE ENTIRE TEAM',
    '',
    '- No bags behind the bar.',
    '- Sign in and out.',
  ].join('\n');
  expect(briefText(text)).toEqual([
    { title: 'TICKET CLERK', department: 'BOX OFFICE', duties: ['Sells tickets.', 'Counts the till.'] },
    {
      title: 'OFFICE SUPERVISOR / ACCESS',
      department: 'BOX OFFICE',
      duties: ['Opens the office.', 'Books the places.'],
    },
    { title: 'BARTENDER', department: 'BAR', duties: ['Pours.', 'Cleans the lines.'] },
  ]);
});
