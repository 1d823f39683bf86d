// Names of posts with their sentence behind them on the line: bylaws and numbered lists of offices.
// Tests run-in-names.ts and what the walk makes of its headings through whole texts.

import { describe, expect, test } from 'vitest';
import { briefText } from './brief-roles.ts';

describe('a name behind the number of a clause', () => {
  test('opens a role when its sentence binds the holder, whatever the name', () => {
    const text = [
      'Section 3. Skatemaster. The Skatemaster shall flood the rink on frosty nights.',
      '',
      'Section 4. Treasurer. The Treasurer shall:',
      '',
      '(i) collect the dues;',
      '(ii) pay the bills.',
      '',
      'Section 5. Vacancies. A vacancy is filled by the board.',
    ].join('\n');
    expect(briefText(text)).toEqual([
      { title: 'Skatemaster', duties: ['The Skatemaster shall flood the rink on frosty nights.'] },
      { title: 'Treasurer', duties: ['collect the dues;', 'pay the bills.'] },
    ]);
  });

  test('opens a role when it is a known post, also where the sentence begins otherwise or shortens it', () => {
    const text = [
      'Rule 7 - Vice-President. In the absence of the President, the Vice-President leads the meeting.',
      '',
      'Rule 8 - Hon. Treasurer: The Treasurer shall pay the ringers.',
      '',
      'Rule 9 - Subscriptions: The annual subscription shall be 10 pounds.',
    ].join('\n');
    expect(briefText(text)).toEqual([
      {
        title: 'Vice-President',
        duties: ['In the absence of the President, the Vice-President leads the meeting.'],
      },
      { title: 'Hon. Treasurer', duties: ['The Treasurer shall pay the ringers.'] },
    ]);
  });

  test('opens none for what is held, or for people in general', () => {
    const text = [
      'Section 1. Officers. The officers are a President and a Treasurer.',
      '',
      'Section 2. President. The President shall lead the meetings.',
      '',
      'Section 3. Annual Meeting. The annual meeting shall be held in June.',
      '',
      'Section 4. Quorum. The quorum shall be ten.',
    ].join('\n');
    expect(briefText(text).map(({ title }) => title)).toEqual(['President']);
  });
});

describe('a numbered name', () => {
  test('is followed by the rest of the rules, which are no duties', () => {
    const text = [
      '6.2 Chair. The Chair shall lead the meetings.',
      '',
      '6.3 Field Warden. The Field Warden looks after the hides.',
      '',
      '6.4 Vacancies. The committee may fill a vacancy.',
    ].join('\n');
    expect(briefText(text)).toEqual([
      { title: 'Chair', duties: ['The Chair shall lead the meetings.'] },
      { title: 'Field Warden', duties: ['The Field Warden looks after the hides.'] },
    ]);
  });
});

test('a numbered lead-in names its holder also without a colon', () => {
  const text = `4.1. The Officer of the Watch shall

4.1.1. keep a proper lookout;
4.1.2. call the Master when in doubt.

4.2. The Lookout shall

4.2.1. report all lights.
4.2.2. stay until relieved.

4.3. All persons on board shall wear lifejackets.`;
  expect(briefText(text)).toEqual([
    { title: 'Officer of the Watch', duties: ['keep a proper lookout;', 'call the Master when in doubt.'] },
    { title: 'Lookout', duties: ['report all lights.', 'stay until relieved.'] },
  ]);
});
