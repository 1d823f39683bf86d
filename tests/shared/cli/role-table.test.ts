// What people read: the layout of a role, wrapped, with its counts and its notices.
// The roles are made by hand; wrapping and padding have tests of their own in terminal-text.test.ts.

import { describe, expect, test } from 'vitest';
import { createTableWriter } from '../../../shared/cli/role-table.ts';
import { measureWidth } from '../../../shared/cli/terminal-text.ts';
import { EMPTY_FILE, ODD_FILE } from '../exchange/parsed-files.ts';

describe('createTableWriter', () => {
  test('writes each role, children indented, then counts and notices, then sums', () => {
    const writer = createTableWriter({ width: 60, colour: false });
    expect([...writer.add(ODD_FILE), ...writer.add(EMPTY_FILE), ...writer.end()].join('')).toBe(`odd.txt

1. =Cook "chief"
   Department  Kitchen; east
   Superiors   Head, chef
   Grade       A
   Grade       B
   Duties
   1. Stir * * * the <b>soup</b>
      1. taste, twice
      2. 擦桌子
   2. @home: "peel" (40%)
   Requirements
   - Two years
   Benefits
   - Free soup

1 role, 4 duties, 1 notice, language en
    1 x number-missing          A number of the list is
                                missing; a duty may have
                                been lost.

empty.txt

0 roles, 0 duties, 0 notices, language en

2 files: 1 role, 4 duties
`);
  });

  test('gives no sums for one file', () => {
    const writer = createTableWriter({ width: 60, colour: false });
    expect([...writer.add(EMPTY_FILE), ...writer.end()].join('')).toBe(
      'empty.txt\n\n0 roles, 0 duties, 0 notices, language en\n',
    );
  });

  test('fits the window', () => {
    const writer = createTableWriter({ width: 40, colour: false });
    const lines = [...writer.add(ODD_FILE)].join('').split('\n');
    const roles = lines.slice(
      0,
      lines.findIndex((line) => line.startsWith('1 role')),
    );
    expect(roles.filter((line) => measureWidth(line) > 40)).toEqual([]);
  });

  test('uses colour only when it is told to', () => {
    const plain = [...createTableWriter({ width: 60, colour: false }).add(ODD_FILE)].join('');
    const coloured = [...createTableWriter({ width: 60, colour: true }).add(ODD_FILE)].join('');
    expect(plain).not.toContain('\u001B');
    expect(coloured).toContain('\u001B[1m1. =Cook "chief"\u001B[0m');
  });
});
