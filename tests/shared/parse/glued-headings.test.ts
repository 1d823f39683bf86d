// Headings stuck to the end of a duty, with and without the full stop between.
// Tests findGluedHeading on one line, and what parseRoles makes of the two halves.

import { describe, expect, test } from 'vitest';
import { findGluedHeading } from '../../../shared/parse/glued-headings.ts';
import { lexiconFor } from '../../../shared/parse/lexicon.ts';
import { briefText } from './brief-roles.ts';

function find(line: string): string | null {
  const glued = findGluedHeading(line, 0, line.length, lexiconFor('en'));
  return glued && line.slice(glued.at);
}

describe('findGluedHeading', () => {
  test.each([
    ['Runs other errands. Responsibilities of employees of the dock department 3'],
    ['Runs other errands.Responsibilities of employees of the dock department 3'],
    ['Runs other errands given by the leaders Responsibilities of employees of the dock department 3'],
    ['Runs other errands; Job responsibilities of the gate keeper 2'],
    ['完成上级交办的其他工作。门卫岗位职责'],
    ['Runs other errands. Duties of the gate keeper:'],
    ['Mops floors. Qualifications: two years at a till'],
  ])('cuts %j', (line) => {
    const from = line.search(/Resp|Job|门卫|Duties|Qual/);
    expect(find(line)).toBe(line.slice(from));
  });

  test.each([
    'Knows the responsibilities of the crew and keeps them.',
    'Mops floors. Follows the duties of a good host.',
    'Mops floors. Keeps the till.',
    'Reads the Responsibilities of the crew aloud',
    'Mops floors',
  ])('leaves %j whole', (line) => {
    expect(find(line)).toBeNull();
  });
});

test('a numbered heading is cut off with its number', () => {
  const text = '（一）水手岗位职责：\n1、系船。\n2、扫地。（二）门卫岗位职责：\n1、巡逻。\n2、登记。';
  expect(briefText(text)).toEqual([
    { title: '水手', duties: ['系船。', '扫地。'] },
    { title: '门卫', duties: ['巡逻。', '登记。'] },
  ]);
});

test('the cut heading belongs to the next role', () => {
  const text = [
    'Responsibilities of employees of the dock department 1',
    '1. Ties up the boats.',
    '2. Runs other errands arranged by the leaders. Responsibilities of employees of the dock department 2',
    '1. Sells tickets.',
    '2. Counts the till.',
  ].join('\n');
  expect(briefText(text)).toEqual([
    {
      title: null,
      department: 'dock department',
      duties: ['Ties up the boats.', 'Runs other errands arranged by the leaders.'],
    },
    { title: null, department: 'dock department', duties: ['Sells tickets.', 'Counts the till.'] },
  ]);
});

test('a label behind the sentence about a post opens its list', () => {
  const role = (title: string) =>
    `${title}\n\nThe ${title} runs the day. Responsibilities:\n• plan the work\n• report on Friday\n\n`;
  expect(briefText(role('Project Manager') + role('Site Manager'))).toEqual(
    ['Project Manager', 'Site Manager'].map((title) => ({ title, duties: ['plan the work', 'report on Friday'] })),
  );
});

test('a second heading that names the same post goes on with its role', () => {
  const text = `Duties of Lifeguards
Lifeguards are on duty from 10 to 6.
The duties of a lifeguard are as follows:
1 Watch the water.
2 Raise the flag.`;
  expect(briefText(text)).toEqual([{ title: 'Lifeguards', duties: ['Watch the water.', 'Raise the flag.'] }]);
});
