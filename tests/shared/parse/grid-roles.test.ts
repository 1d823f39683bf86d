// Tables of roles: one duty or one role in each row, or one role in each column.
// Tests toGridDrafts through parseRoles on tab-separated text, as Excel copies it.

import { describe, expect, test } from 'vitest';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readGrid, readTsv } from '../../../shared/read/tsv-lines.ts';
import { briefRoles } from './brief-roles.ts';

function sheet(...rows: string[]) {
  return briefRoles(parseRoles(readTsv(rows.join('\n'))));
}

describe('a duty in each row', () => {
  test('goes to the title above where its own cell is blank', () => {
    expect(
      sheet(
        'Department\tJob title\tDuties',
        'Quay\tDeckhand\tMops the deck',
        '\t\tTies up the boat',
        '\tGate keeper\tLocks the gate',
      ),
    ).toEqual([
      { title: 'Deckhand', department: 'Quay', duties: ['Mops the deck', 'Ties up the boat'] },
      { title: 'Gate keeper', department: 'Quay', duties: ['Locks the gate'] },
    ]);
  });

  test('takes its share from the cell beside it', () => {
    expect(
      sheet(
        'Job title\tDuties\tTime share\tFrequency',
        'Deckhand\tMops the deck\t60%\tdaily',
        'Deckhand\tTies up the boat\t40%\thourly',
      ),
    ).toEqual([
      {
        title: 'Deckhand',
        duties: [
          { text: 'Mops the deck', percent: '60%' },
          { text: 'Ties up the boat', percent: '40%' },
        ],
      },
    ]);
  });

  test('stands beside its mark where the head spans both', () => {
    expect(
      sheet('Job title\tDuties', 'Deckhand\t1.\tMops the deck', '\t2.\tTies up the boat', 'Pilot\t1.\tSteers'),
    ).toEqual([
      { title: 'Deckhand', duties: ['Mops the deck', 'Ties up the boat'] },
      { title: 'Pilot', duties: ['Steers'] },
    ]);
  });

  test('is none in a row of totals', () => {
    expect(
      sheet(
        'Job title\tDuties\tTime share',
        'Deckhand\tMops the deck\t60%',
        'Subtotal\t\t60%',
        'Gate keeper\tLocks the gate\t40%',
      ),
    ).toEqual([
      { title: 'Deckhand', duties: [{ text: 'Mops the deck', percent: '60%' }] },
      { title: 'Gate keeper', duties: [{ text: 'Locks the gate', percent: '40%' }] },
    ]);
  });

  test('belongs to the department of the row above its title', () => {
    expect(
      sheet(
        'Job title\tDuties',
        'Packing department\t',
        'Packer\tFills the crates',
        'Quay department\t',
        'Deckhand\tMops the deck',
      ),
    ).toEqual([
      { title: 'Packer', department: 'Packing department', duties: ['Fills the crates'] },
      { title: 'Deckhand', department: 'Quay department', duties: ['Mops the deck'] },
    ]);
  });
});

describe('a role in each row', () => {
  test('has the lines of its cell as duties', () => {
    const rows = [
      ['Job title', 'Reports to', 'Duties', 'Requirements', 'Grade'],
      ['Deckhand', 'Mate; Bosun', '1. Mops the "upper" deck\n2. Ties up the boat', '- Swims well\n- Knows knots', 'B2'],
    ];
    expect(briefRoles(parseRoles(readGrid(rows)))).toEqual([
      {
        title: 'Deckhand',
        superiors: ['Mate', 'Bosun'],
        duties: ['Mops the "upper" deck', 'Ties up the boat'],
        requirements: ['Swims well', 'Knows knots'],
        fields: { Grade: 'B2' },
      },
    ]);
  });

  test('has three parts of a cell as duties', () => {
    expect(
      sheet(
        'Job title\tDuties',
        'Deckhand\tmop the deck; tie up the boat; paint the rail',
        'Gate keeper\tlock the gate; ring the bell',
      ),
    ).toEqual([
      { title: 'Deckhand', duties: ['mop the deck', 'tie up the boat', 'paint the rail'] },
      { title: 'Gate keeper', duties: ['lock the gate; ring the bell'] },
    ]);
  });

  test('has nobody above it where the cell says none', () => {
    expect(
      sheet('Job title\tReports to\tDuties', 'Owner\tn/a\tSigns contracts', 'Mate\tOwner\tSteers the boat'),
    ).toEqual([
      { title: 'Owner', duties: ['Signs contracts'] },
      { title: 'Mate', superiors: ['Owner'], duties: ['Steers the boat'] },
    ]);
  });
});

test('a role in each column', () => {
  expect(
    sheet(
      'Job title\tDeckhand\tGate keeper',
      'Reports to\tMate\tHarbour master',
      'Duties\tMops the deck\tLocks the gate',
      '\tTies up the boat\tRings the bell',
    ),
  ).toEqual([
    { title: 'Deckhand', superiors: ['Mate'], duties: ['Mops the deck', 'Ties up the boat'] },
    { title: 'Gate keeper', superiors: ['Harbour master'], duties: ['Locks the gate', 'Rings the bell'] },
  ]);
});

test('a role in each column of a further sheet below', () => {
  const one = ['Job title\tDeckhand\tGate keeper', 'Unit\tQuay\tLock', 'Duties\tMops the deck\tLocks the gate'];
  const two = ['Job title\tCook\tSteward', 'Unit\tGalley\tSaloon', 'Duties\tBakes bread\tLays tables'];
  expect(sheet(...one, '', ...two)).toEqual([
    { title: 'Deckhand', department: 'Quay', duties: ['Mops the deck'] },
    { title: 'Gate keeper', department: 'Lock', duties: ['Locks the gate'] },
    { title: 'Cook', department: 'Galley', duties: ['Bakes bread'] },
    { title: 'Steward', department: 'Saloon', duties: ['Lays tables'] },
  ]);
});

test('a lead-in and its list in the cell of one duty', () => {
  const rows = [
    ['Job title', 'Deckhand', 'Gate keeper'],
    ['Reports to', 'Mate', 'Harbour master'],
    ['Duties', 'Mops the deck', 'Locks the gate'],
    ['', 'At night:\n1. shows a lamp\n2. rings the bell', 'Keeps the log'],
  ];
  expect(briefRoles(parseRoles(readGrid(rows))).map(({ duties }) => duties)).toEqual([
    ['Mops the deck', { text: 'At night:', children: ['shows a lamp', 'rings the bell'] }],
    ['Locks the gate', 'Keeps the log'],
  ]);
});

test('a line that begins small is an item of its own in a cell', () => {
  const rows = [
    ['Job title', 'Duties', 'Requirements'],
    ['Deckhand', 'mops the deck of every boat in the harbour\nties up the boat', 'swims well and\ndives'],
    ['Mate', 'steers the boat', 'none'],
  ];
  expect(briefRoles(parseRoles(readGrid(rows)))[0]).toEqual({
    title: 'Deckhand',
    duties: ['mops the deck of every boat in the harbour', 'ties up the boat'],
    requirements: ['swims well and dives'],
  });
});

test('a text in each cell', () => {
  const cell = (name: string, duty: string) => `${name}\nDuties:\n1. ${duty}\n2. Keeps the log.`;
  const rows = [
    ['Sheet', 'Wording'],
    ['a', cell('Deckhand', 'Mops the deck.')],
    ['b', cell('Gate keeper', 'Locks the gate.')],
  ];
  expect(briefRoles(parseRoles(readGrid(rows)))).toEqual([
    { title: 'Deckhand', duties: ['Mops the deck.', 'Keeps the log.'] },
    { title: 'Gate keeper', duties: ['Locks the gate.', 'Keeps the log.'] },
  ]);
});
