// Parsed files for the tests of this room and of the command line, put together by hand, no parser asked.
// Spans are true: every `found` looks its words up in the text.

import type { ParsedFile } from '../../../shared/exchange/parsed-file.ts';
import type { Duty, Role } from '../../../shared/model/role.ts';
import type { Found } from '../../../shared/model/span.ts';

/** A role with every field, odd enough for every writer: a formula, quotes, commas, markup, CJK, children, a share of time. */
export const ODD_TEXT = [
  '=Cook "chief"',
  'Kitchen; east',
  'Head, chef',
  '1. Stir * * * the <b>soup</b>',
  'a) taste, twice',
  'b) 擦桌子',
  '2. @home: "peel"',
  'Two years',
  'Grade: A',
  'Grade: B',
  'Benefits',
  'Free soup',
].join('\n');

/** The parse of `ODD_TEXT`: one role with three duties (two of them below the first). */
export const ODD_FILE: ParsedFile = toFile('odd.txt', ODD_TEXT, [
  {
    title: find('=Cook "chief"'),
    department: find('Kitchen; east'),
    company: null,
    location: null,
    context: null,
    superiors: [find('Head, chef')],
    subordinates: [],
    duties: [
      toDuty('Stir * * * the <b>soup</b>', '1.', [toDuty('taste, twice', 'a)'), toDuty('擦桌子', 'b)')]),
      { ...toDuty('@home: "peel"', '2.'), percent: '40%' },
    ],
    requirements: [find('Two years')],
    otherFields: [
      { label: 'Grade', value: 'A', span: find('Grade: A').span },
      { label: 'Grade', value: 'B', span: find('Grade: B').span },
    ],
    otherSections: [{ heading: find('Benefits'), items: [find('Free soup')] }],
    span: [0, ODD_TEXT.length],
  },
]);

/** A file in which no role was found. */
export const EMPTY_FILE: ParsedFile = toFile('empty.txt', '', []);

/** A role with a title and nothing else. */
export const BARE_FILE: ParsedFile = toFile('bare.txt', 'Cook', [
  {
    title: { text: 'Cook', span: [0, 4] },
    department: null,
    company: null,
    location: null,
    context: null,
    superiors: [],
    subordinates: [],
    duties: [],
    requirements: [],
    otherFields: [],
    otherSections: [],
    span: [0, 4],
  },
]);

function toFile(name: string, text: string, roles: readonly Role[]): ParsedFile {
  return {
    name,
    kind: 'text',
    text,
    lines: [],
    postings: [],
    parsed: {
      language: 'en',
      length: text.length,
      roles,
      notices: roles.map(({ span }) => ({ code: 'number-missing', span, seen: text.slice(0, 8), repair: null })),
      headings: [],
      unused: [],
      pieces: roles.map(({ span: [start, end] }) => ({ start, end, use: 'remark', role: 0 })),
    },
  };
}

function find(words: string): Found {
  const start = ODD_TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { text: words, span: [start, start + words.length] };
}

function toDuty(words: string, marker: string, children: readonly Duty[] = []): Duty {
  return { ...find(words), marker, percent: null, children };
}
