// Titles that no label and no known post gives, and the sections above the duties that go with them.
// Tests form-head.ts and known-headings.ts through class specifications, which name neither.

import { describe, expect, test } from 'vitest';
import { briefText } from './brief-roles.ts';

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
