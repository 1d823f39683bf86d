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

describe('an unknown label with a bullet', () => {
  test('is a field among those of the head, and a duty among the duties', () => {
    const text = `# Data Steward

- **Core hours**: 10 to 3
- **Reports to**: Head of Data
- **Buddy**: the other steward

## Responsibilities

- Keep the data dictionary current
- **Quality checks**: run them each Monday`;
    expect(briefText(text)).toEqual([
      {
        title: 'Data Steward',
        superiors: ['Head of Data'],
        duties: ['Keep the data dictionary current', '**Quality checks**: run them each Monday'],
        fields: { 'Core hours': '10 to 3', Buddy: 'the other steward' },
      },
    ]);
  });
});

describe('a heading set like those of roles with lists directly below', () => {
  test.each(['\n', ''])('is a section when it names a meal or an activity', (gap) => {
    const part = (name: string, lines: string) => `${name}\n${gap}1. ${lines} daily.\n2. ${lines} weekly.\n\n`;
    const text =
      part('COOK', 'Cooks') + part('WAITER', 'Serves') + part('LUNCH', 'Is set') + part('CLEANING', 'Is done');
    expect(briefText(text)).toEqual([
      { title: 'COOK', duties: ['Cooks daily.', 'Cooks weekly.'] },
      {
        title: 'WAITER',
        duties: ['Serves daily.', 'Serves weekly.'],
        sections: { LUNCH: ['Is set daily.', 'Is set weekly.'], CLEANING: ['Is done daily.', 'Is done weekly.'] },
      },
    ]);
  });

  test('belongs to the next role behind the number of that role itself', () => {
    const role = (number: number, title: string, duty: string) =>
      `${number}\t${title}\n${number}.1\tPurpose\n${number}.1.1\tServes the line.\n${number}.2\tDuties\n${number}.2.1\t${duty}\n${number}.3\tRequirements\n${number}.3.1\tRules examination`;
    const text = [role(1, 'Signalman', 'Opens the box.'), role(2, 'Line Gaffer', 'Walks the line.')].join('\n');
    expect(briefText(text)).toEqual([
      {
        title: 'Signalman',
        duties: ['Opens the box.'],
        requirements: ['Rules examination'],
        sections: { Purpose: ['Serves the line.'] },
      },
      {
        title: 'Line Gaffer',
        duties: ['Walks the line.'],
        requirements: ['Rules examination'],
        sections: { Purpose: ['Serves the line.'] },
      },
    ]);
  });
});

describe('a word above the next number of the list', () => {
  test('groups the duties, though it is the label of something else', () => {
    const text = `${HEAD}Duties

Service
1. Opens the branch.
2. Answers letters.

Staff
3. Draws up rotas.

General
4. Works at other branches.

Requirements
5. Gas registration.`;
    expect(briefText(text)).toEqual([
      {
        title: 'Estates Plumber',
        superiors: ['Estates Officer'],
        duties: ['Opens the branch.', 'Answers letters.', 'Draws up rotas.', 'Works at other branches.'],
        requirements: ['Gas registration.'],
      },
    ]);
  });
});

test('a general word groups duties over the number of an outline, also behind one that is missing', () => {
  const text =
    'Duties of the deckhand\n\nRopes\n\n2.1 Ties the ropes.\n2.2 Coils the ropes.\n\nGeneral\n\n2.4 Sweeps the deck.\n';
  expect(dutiesOf(text)).toEqual(['Ties the ropes.', 'Coils the ropes.', 'Sweeps the deck.']);
});

test('further duties of a form are its own, and rules for all of a kind end it', () => {
  const text =
    'Job title: Deckhand\nReports to: Mate\n\nESSENTIAL DUTIES\n\n- Ties the ropes.\n- Coils the ropes.\n\nPERIPHERAL DUTIES\n\n- Feeds the cat.\n\nAll deckhands: sign in at the office, wear the vest.\n';
  expect(dutiesOf(text)).toEqual(['Ties the ropes.', 'Coils the ropes.', 'Feeds the cat.']);
});

test("rules for all of a kind are nobody's duties", () => {
  const text =
    'Duties of the deckhand\n\n- Ties the ropes of the ferry.\n- Sweeps the deck.\n\nFor all boaters\n1. Wear a vest.\n2. Do not run.\n';
  expect(dutiesOf(text)).toEqual(['Ties the ropes of the ferry.', 'Sweeps the deck.']);
});

test('a number and a heading over the next label of a form is no duty', () => {
  const text =
    '1  Post\n1.1  Title: Deckhand\n1.2  Grade: 4\n\n2  Where it stands\n2.1  Reports to: Mate\n\n3  Duties\n3.1  Ties the ropes.\n3.2  Sweeps the deck.\n';
  expect(dutiesOf(text)).toEqual(['Ties the ropes.', 'Sweeps the deck.']);
});

test('personnel with the next number is one of the posts', () => {
  const text =
    'I. Duties of the ferry steward\n1. Sells tickets.\n2. Sweeps the deck.\n\nII. Duties of quay maintenance personnel\n1. Paints posts.\n2. Mends ropes.\n';
  expect(briefText(text).map(({ title }) => title)).toEqual(['ferry steward', 'quay maintenance personnel']);
});

describe('a list behind a statement of requirements', () => {
  test('is the duties that the heading of the role announced', () => {
    const text =
      '带锯工岗位责任制\n【直接上级】厂长\n【任职条件】两年以上经验，视力良好。\n（一）锯木；\n（二）换锯条。';
    expect(briefText(text)).toEqual([
      {
        title: '带锯工',
        superiors: ['厂长'],
        duties: ['锯木；', '换锯条。'],
        requirements: ['两年以上经验，视力良好。'],
      },
    ]);
  });

  test('is the requirements where the statement only leads in or duties have their own heading', () => {
    const list = '1. has a licence;\n2. swims well.\nDuties:\n1. Ties up the boat.\n2. Mops the deck.';
    for (const lead of ['Requirements: the deckhand', 'Requirements: As follows.'])
      expect(briefText(`Duties of the deckhand\n${lead}\n${list}`)).toMatchObject([
        { title: 'deckhand', duties: ['Ties up the boat.', 'Mops the deck.'] },
      ]);
  });
});

test('the next chapter ends roles that are numbered within the one before', () => {
  const text = `5 RESPONSIBILITIES

5.1 Watch Officer

5.1.1 Takes the roll.
5.1.2 Gives out the seats.

5.2 Stores Hand

5.2.1 Dries the hoses.
5.2.2 Counts the cylinders.

6 RECORDS

6.1 Drill sheets are kept for three years.`;
  expect(briefText(text)).toEqual([
    { title: 'Watch Officer', duties: ['Takes the roll.', 'Gives out the seats.'] },
    { title: 'Stores Hand', duties: ['Dries the hoses.', 'Counts the cylinders.'] },
  ]);
});
