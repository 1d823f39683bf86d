// The JSON that scripts rely on: its keys, in the contract's words.
// The values are made by hand; what the parser finds is not judged here.

import { describe, expect, test } from 'vitest';
import { toReport } from '../../../shared/cli/parse-report.ts';
import type { Field } from '../../../shared/model/role.ts';
import { BARE_FILE, EMPTY_FILE, ODD_FILE } from '../exchange/parsed-files.ts';

describe('toReport', () => {
  test('gives the contract’s shape', () => {
    const { roles, ...rest } = toReport(ODD_FILE);
    expect(rest).toEqual({
      file: 'odd.txt',
      language: 'en',
      length: ODD_FILE.text.length,
      notices: [{ code: 'number-missing', span: [0, ODD_FILE.text.length], seen: '=Cook "c' }],
      headings: [],
      unused: [],
    });
    expect(roles).toEqual([
      {
        title: '=Cook "chief"',
        department: 'Kitchen; east',
        company: null,
        location: null,
        context: null,
        superiors: ['Head, chef'],
        subordinates: [],
        duties: [
          { text: 'Stir * * * the <b>soup</b>', marker: '1.', children: ['taste, twice', '擦桌子'], span: [42, 68] },
          { text: '@home: "peel"', marker: '2.', percent: '40%', span: [95, 108] },
        ],
        requirements: ['Two years'],
        otherFields: { Grade: 'A', 'Grade (2)': 'B' },
        otherSections: [{ heading: 'Benefits', items: ['Free soup'] }],
        span: [0, ODD_FILE.text.length],
      },
    ]);
    expect(toReport(EMPTY_FILE).roles).toEqual([]);
  });

  test('keeps every field, whatever its label', () => {
    const labels = ['Grade', 'Grade (2)', 'Grade', 'Grade', '__proto__', 'toString'];
    const otherFields = labels.map((label, index): Field => ({ label, value: String(index), span: [0, 0] }));
    const { parsed } = BARE_FILE;
    const file = { ...BARE_FILE, parsed: { ...parsed, roles: parsed.roles.map((role) => ({ ...role, otherFields })) } };
    expect(Object.entries(toReport(file).roles[0]?.otherFields ?? {})).toEqual([
      ['Grade', '0'],
      ['Grade (2)', '1'],
      ['Grade (3)', '2'],
      ['Grade (4)', '3'],
      ['__proto__', '4'],
      ['toString', '5'],
    ]);
  });
});
