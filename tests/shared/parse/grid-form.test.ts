// Forms in tables: label cells beside value cells, numbered rows below.
// Tests toFormBlocks through parseRoles on sheets and on a table of a page.

import { describe, expect, test } from 'vitest';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readHtml } from '../../../shared/read/html-file.ts';
import { readGrid, readTsv } from '../../../shared/read/tsv-lines.ts';
import { briefRoles } from './brief-roles.ts';

const HEAD = 'Job title\tDeckhand\tReports to\tMate\nUnit\tQuay\tGrade\tB2\n';
const DECKHAND = { title: 'Deckhand', department: 'Quay', superiors: ['Mate'], fields: { Grade: 'B2' } };

describe('a form', () => {
  test('has label and value cells in turn', () => {
    const rows = 'Duties\n1\tMops the deck\n2\tTies up the boat';
    expect(briefRoles(parseRoles(readTsv(HEAD + rows)))).toEqual([
      { ...DECKHAND, duties: ['Mops the deck', 'Ties up the boat'] },
    ]);
  });

  test('has a table of duties under its own header', () => {
    const rows = 'No.\tDuties\tTime share\n1\tMops the deck\t60%\n2\tTies up the boat\t40%\nTotal\t\t100%';
    expect(briefRoles(parseRoles(readTsv(HEAD + rows)))).toEqual([
      {
        ...DECKHAND,
        duties: [
          { text: 'Mops the deck', percent: '60%' },
          { text: 'Ties up the boat', percent: '40%' },
        ],
      },
    ]);
  });

  test('has a header merged over the numbers and the texts, and the next form below', () => {
    const form = (title: string, duties: string[]) =>
      [`Job title:\t${title}\t`, 'Duties:\t\tHow often', ...duties.map((duty, at) => `${at + 1}\t${duty}\tdaily`)].join(
        '\n',
      );
    const sheet = `${form('Deckhand', ['Mops the deck', 'Ties up the boat'])}\n${form('Mate', ['Keeps the log', 'Sets the watch'])}`;
    expect(briefRoles(parseRoles(readTsv(sheet)))).toEqual([
      { title: 'Deckhand', duties: ['Mops the deck', 'Ties up the boat'] },
      { title: 'Mate', duties: ['Keeps the log', 'Sets the watch'] },
    ]);
  });

  test('ends its table of duties where the head of the next form begins', () => {
    const form = (title: string, duties: string[]) =>
      [`Job title\t${title}`, 'Duties\tHow often', ...duties.map((duty) => `${duty}\tdaily`)].join('\n');
    const sheet = `${form('Deckhand', ['Mops the deck', 'Ties up the boat'])}\n${form('Mate', ['Keeps the log', 'Sets the watch'])}`;
    expect(briefRoles(parseRoles(readTsv(sheet)))).toEqual([
      { title: 'Deckhand', duties: ['Mops the deck', 'Ties up the boat'] },
      { title: 'Mate', duties: ['Keeps the log', 'Sets the watch'] },
    ]);
  });

  test('has marks in cells of their own under the head of its duties', () => {
    const name = 'Position description\t\tRev. 3\n';
    const table = 'Duties:\t\tTime share\na)\tMops the deck\t60%\nb)\tTies up the boat\t40%\n\tTotal\t100%\n';
    expect(briefRoles(parseRoles(readTsv(`${name}${HEAD}${table}Qualifications:\n-\tSwims well\n`)))).toEqual([
      {
        ...DECKHAND,
        duties: [
          { text: 'Mops the deck', percent: '60%' },
          { text: 'Ties up the boat', percent: '40%' },
        ],
        requirements: ['Swims well'],
      },
    ]);
  });

  test('has a list in the cell beside a label', () => {
    const rows = [
      ['Job title', 'Deckhand'],
      ['Reports to', 'Mate'],
      ['Duties', '1. Mops the deck\n2. Ties up the boat'],
      ['Qualifications', 'Swims well'],
    ];
    expect(briefRoles(parseRoles(readGrid(rows)))).toEqual([
      {
        title: 'Deckhand',
        superiors: ['Mate'],
        duties: ['Mops the deck', 'Ties up the boat'],
        requirements: ['Swims well'],
      },
    ]);
  });

  test('stands in a table of a page', () => {
    const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
    const html = `<table>${row('Job title', 'Deckhand')}${row('Reports to', 'Mate')}${row('Duties', '<ul><li>Mops the deck</li><li>Ties up the boat</li></ul>')}</table>`;
    expect(briefRoles(parseRoles(readHtml(html).source))).toEqual([
      { title: 'Deckhand', superiors: ['Mate'], duties: ['Mops the deck', 'Ties up the boat'] },
    ]);
  });

  test('may follow another', () => {
    const form = (name: string, duty: string) =>
      `Job title\t${name}\nReports to\tMate\nDuties\n1\t${duty}\n2\tKeeps the log\n`;
    const text = `${form('Deckhand', 'Mops the deck')}\n${form('Gate keeper', 'Locks the gate')}`;
    expect(briefRoles(parseRoles(readTsv(text)))).toEqual([
      { title: 'Deckhand', superiors: ['Mate'], duties: ['Mops the deck', 'Keeps the log'] },
      { title: 'Gate keeper', superiors: ['Mate'], duties: ['Locks the gate', 'Keeps the log'] },
    ]);
  });
});
