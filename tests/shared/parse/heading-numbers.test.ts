// Numbers of chapters, articles and clauses at the beginning of headings, with letters for numbers, too.
// Tests heading-numbers.ts and what the walk makes of such headings through whole texts.

import { describe, expect, test } from 'vitest';
import { clauseStartLength } from '../../../shared/parse/heading-numbers.ts';
import { briefText } from './brief-roles.ts';

describe('the number of a clause', () => {
  test.each([
    ['Sec. 4. Vacancies', 8],
    ['Section 3.2. Purser', 13],
    ['Rule 7 - Tower Captain', 9],
    ['Part B: Foyer team', 8],
    ['Section leader', 0],
    ['Parts: nuts and bolts', 0],
    ['Section b of the form', 0],
  ])('in %j has %i characters', (line, length) => {
    expect(clauseStartLength(line, 0, line.length)).toBe(length);
  });
});

test('a factor with a roman number is a section of its role', () => {
  const text = `Job title: Clerk

MAJOR DUTIES
- Files deeds.
- Scans maps.

FACTOR II. SUPERVISORY CONTROLS
The City Clerk assigns the work.

FACTOR IV - COMPLEXITY
The work consists of related duties.`;
  expect(briefText(text)).toEqual([
    {
      title: 'Clerk',
      duties: ['Files deeds.', 'Scans maps.'],
      sections: {
        'SUPERVISORY CONTROLS': ['The City Clerk assigns the work.'],
        'FACTOR IV - COMPLEXITY': ['The work consists of related duties.'],
      },
    },
  ]);
});

describe('a chapter with a letter for its number', () => {
  const form = (number: string, post: string) =>
    `${number} ${post}\n\nReports to: Duty Manager\n\nDuties\n- Opens.\n- Closes.\n\n`;

  test('names the department of the roles in it, or is rules', () => {
    const text = [
      'Section A. General duties of all team members\n\n1. Be on time.\n2. Be kind.\n\n',
      'Section B. FOYER TEAM\n\n',
      form('B.1', 'Usher'),
      'Section C: PROJECTION DEPARTMENT\n\n',
      form('C.1', 'Projectionist'),
      'Section D. Greeting script\n\n"Welcome!"\n',
    ].join('');
    expect(briefText(text).map(({ title, department, duties }) => [title, department, duties])).toEqual([
      ['Usher', 'FOYER TEAM', ['Opens.', 'Closes.']],
      ['Projectionist', 'PROJECTION DEPARTMENT', ['Opens.', 'Closes.']],
    ]);
  });
});

test('a clause that names a post alone on its line is a role', () => {
  const text = `Sec. 1  The President
The President shall call meetings to order.

Sec. 2  The Recording Secretary
The Recording Secretary shall:
 (1) keep a record of each meeting;
 (2) mail notices.

Sec. 3  Committees
There shall be a committee on finance.`;
  expect(briefText(text)).toEqual([
    { title: 'President', duties: ['The President shall call meetings to order.'] },
    { title: 'Recording Secretary', duties: ['keep a record of each meeting;', 'mail notices.'] },
  ]);
});
