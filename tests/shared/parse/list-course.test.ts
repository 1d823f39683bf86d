// What goes on with the open list and what groups it: headings that the form numbers below its duties.
// Tests list-course.ts through whole texts.

import { describe, expect, test } from 'vitest';
import { briefText, dutiesOf } from './brief-roles.ts';

const HEAD = 'Job title: Estates Plumber\nReports to: Estates Officer\n\n';

describe('a heading numbered below that of the duties', () => {
  test('groups them, though its words are those of other sections', () => {
    const text = `${HEAD}4. MAIN DUTIES

4.1 Maintenance

4.1.1 Repairs taps and valves.

4.2 Training and Experience

4.2.1 Teaches the apprentice.

Helps the electrician when asked.

4.3 Responsibilities for financial resources

4.3.1 Orders stock.

5. WORKING CONDITIONS

Work in confined spaces.`;
    expect(dutiesOf(text)).toEqual([
      'Repairs taps and valves.',
      'Teaches the apprentice.',
      'Helps the electrician when asked.',
      'Orders stock.',
    ]);
  });

  test('does so below a section with a word for its number', () => {
    const text = `Section 1: Job details\n${HEAD}Section 2: Main duties

2.1 Systems
2.1.1 Flushes the pipes.
2.2 Qualifications
2.2.1 Keeps the gas registration up to date.`;
    expect(dutiesOf(text)).toEqual(['Flushes the pipes.', 'Keeps the gas registration up to date.']);
  });

  test('is a section of its own where the heading above may hold anything', () => {
    const text = `${HEAD}2. The role

2.1 Main duties
a. Repairs taps.
b. Flushes the pipes.

2.2 Requirements
a. Gas registration.`;
    expect(briefText(text)).toEqual([
      {
        title: 'Estates Plumber',
        superiors: ['Estates Officer'],
        duties: ['Repairs taps.', 'Flushes the pipes.'],
        requirements: ['Gas registration.'],
      },
    ]);
  });
});

describe('a title label that names the open role again', () => {
  test('heads its person specification, no role of its own', () => {
    const text = `${HEAD}Duties\n- Repairs taps.\n\nPerson Specification\n\nJob title: Estates Plumber\n\nEssential\nGas registration`;
    expect(briefText(text)).toEqual([
      {
        title: 'Estates Plumber',
        superiors: ['Estates Officer'],
        duties: ['Repairs taps.'],
        requirements: ['Gas registration'],
      },
    ]);
  });

  test('is the heading of a role where it names another holder', () => {
    const text = `6. DUTIES OF THE COMMITTEE MEMBERS

6.1 Secretary - The Secretary shall:

(a) send out the agenda;
(b) take the minutes.

6.2 Treasurer - The Treasurer shall:

(a) collect the dues;
(b) pay the bills.`;
    expect(briefText(text).map(({ title }) => title)).toEqual(['Secretary', 'Treasurer']);
  });
});
