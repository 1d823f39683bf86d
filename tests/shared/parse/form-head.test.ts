// Titles that no label and no known post gives, and the sections above the duties that go with them.
// Tests form-head.ts and known-headings.ts through class specifications, which name neither.

import { describe, expect, test } from 'vitest';
import { briefText } from './brief-roles.ts';

test('a name of unknown words is the title over a reporting line, or in capitals over the duties', () => {
  const list = '- Hauls nets.\n- Mends floats.';
  const [apart] = briefText(`THE QUAY TRUST\n\nWherry\n\nDepartment: Boats\nReports to: Skipper\n\n${list}`);
  expect(apart).toMatchObject({ title: 'Wherry', duties: ['Hauls nets.', 'Mends floats.'] });
  const [capitals] = briefText(`Quay Trust\n\nWHERRY\n\nDuties\n\n${list}`);
  expect(capitals).toMatchObject({ title: 'WHERRY', duties: ['Hauls nets.', 'Mends floats.'] });
});

test('the number of a post within its department is no part of its title', () => {
  const text =
    'A. BOATS\n\nA1 Deckhand\n* Ties the ropes of the ferry.\n* Sweeps the deck.\n\nA2 Purser\n* Sells the tickets.\n* Counts the till.\n\nB. SHORE\n\nB1 Gate Keeper\n* Opens the gate.\n* Locks the gate.\n';
  expect(briefText(text).map(({ title, department }) => [title, department])).toEqual([
    ['Deckhand', 'BOATS'],
    ['Purser', 'BOATS'],
    ['Gate Keeper', 'SHORE'],
  ]);
});

test('a heading with a letter groups the duties of a form, whoever is in it', () => {
  const [role] = briefText(
    'Post: Midwife\nReports to: Matron\n\nA. Care of mothers\n\n1. Listens.\n2. Writes.\n\nB. Teaching\n\n1. Shows.',
  );
  expect(role).toMatchObject({ title: 'Midwife', duties: ['Listens.', 'Writes.', 'Shows.'] });
});

test('numbered job descriptions over their forms stand below a department', () => {
  const form = (number: number, title: string) =>
    `JOB DESCRIPTION NO. ${number}\n\nTitle: ${title}\nDuties:\n1. Sorts the linen of the rooms.\n2. Counts what is in the store.\n\n`;
  const text = `LAUNDRY\n\n${form(1, 'Presser')}LAUNDRY SOP NO. 4 : STARCHING\n\nStep 1. Mix.\nStep 2. Dip.\n\nKITCHEN\n\n${form(2, 'Cook')}`;
  expect(briefText(text)).toEqual([
    {
      title: 'Presser',
      department: 'LAUNDRY',
      duties: ['Sorts the linen of the rooms.', 'Counts what is in the store.'],
    },
    { title: 'Cook', department: 'KITCHEN', duties: ['Sorts the linen of the rooms.', 'Counts what is in the store.'] },
  ]);
});

describe('a class specification', () => {
  test('is titled by the line below its name, and ends where the next one begins', () => {
    const page = (title: string, duty: string) =>
      `CLASS SPECIFICATION\n\n${title}\n\nDEFINITION\nKeeps the stacks.\n\nEXAMPLES OF WORK\n- ${duty}\n- Locks up.\n\n`;
    const text = page('Senior Library Page', 'Shelves books.') + page('Bookmobile Driver', 'Drives.');
    expect(briefText(text)).toEqual([
      {
        title: 'Senior Library Page',
        duties: ['Shelves books.', 'Locks up.'],
        sections: { DEFINITION: ['Keeps the stacks.'] },
      },
      {
        title: 'Bookmobile Driver',
        duties: ['Drives.', 'Locks up.'],
        sections: { DEFINITION: ['Keeps the stacks.'] },
      },
    ]);
  });

  test('keeps headings apart that stand over the duties and over the first requirements', () => {
    const text = `METER READER II

CLASS CONCEPT

Meter Reader II is the journey level.

GUIDANCE GIVEN

May train new readers.

EXAMPLES OF DUTIES

Reads dials.

Reports leaks.

ENTRY STANDARDS FOR THE CLASS

Knowledge of:

City streets.
Safe driving.

Licence: Class C.`;
    expect(briefText(text)).toEqual([
      {
        title: 'METER READER II',
        duties: ['Reads dials.', 'Reports leaks.'],
        requirements: ['City streets.', 'Safe driving.', 'Class C.'],
        sections: {
          'CLASS CONCEPT': ['Meter Reader II is the journey level.'],
          'GUIDANCE GIVEN': ['May train new readers.'],
        },
      },
    ]);
  });
});

describe('a post over a section', () => {
  const role = (title: string) =>
    `${title}\nPurpose of role: to help.\nWhat you'll be doing:\n• Makes tea\n• Clears up\nWhen: Tuesdays\n\n`;

  test('opens a role when the heading of its duties follows', () => {
    expect(briefText(`Volunteer Role Descriptions\n\n${role('Warehouse Volunteer')}${role('Welcome Host')}`)).toEqual(
      ['Warehouse Volunteer', 'Welcome Host'].map((title) => ({
        title,
        duties: ['Makes tea', 'Clears up'],
        fields: { 'Purpose of role': 'to help.', When: 'Tuesdays' },
      })),
    );
  });

  test('is not the title when it names several', () => {
    const text =
      'ROLES OF OFFICERS\n\nCHURCHWARDEN\nHe is a lay officer.\nResponsibilities:\na) to keep the log\nb) to open up';
    expect(briefText(text).map(({ title }) => title)).toEqual(['CHURCHWARDEN']);
  });
});

test('the last line of a list above the next form stays in its list', () => {
  const form = (title: string) =>
    `Role: ${title}\nDuties\nFile papers\nOpen post\nSkills\nTyping\nAttention to detail\n\n`;
  expect(briefText(form('Clerk') + form('Typist')).map(({ requirements }) => requirements)).toEqual([
    ['Typing', 'Attention to detail'],
    ['Typing', 'Attention to detail'],
  ]);
});

test('columns of marks are no part of the requirements', () => {
  const text = `Post title: Clerk\nDuties\n- Files papers.\n- Opens post.\n\nPerson specification\n
                         Essential     Desirable
Typing                       E
Good with people                           D`;
  expect(briefText(text).map(({ requirements }) => requirements)).toEqual([['Typing', 'Good with people']]);
});

test('headings below the duties of a form group them, though one reads like a post', () => {
  const text = `## Technical Writer

* **Role:** Technical Writer
* **Team:** Docs

### What you own

#### Guides
1. Write one guide per sprint.

#### Reference
1. Close stale issues.`;
  expect(briefText(text)).toEqual([
    {
      title: 'Technical Writer',
      duties: ['Write one guide per sprint.', 'Close stale issues.'],
      fields: { Team: 'Docs' },
    },
  ]);
});

test('fields below the duties of a form are its own, above an empty line', () => {
  const form = (name: string, post: string) =>
    `Name: ${name}\nPosition: ${post}\nDuties: patching servers; managing backups; keeping the map\nBuddy: Ann\nExt: 21\n\n`;
  expect(briefText(form('L. Okoro', 'Systems Administrator') + form('M. Weiss', 'Help Desk Technician'))).toEqual(
    [
      ['L. Okoro', 'Systems Administrator'],
      ['M. Weiss', 'Help Desk Technician'],
    ].map(([name, title]) => ({
      title,
      duties: ['patching servers', 'managing backups', 'keeping the map'],
      fields: { Name: name, Buddy: 'Ann', Ext: '21' },
    })),
  );
});
