// Footers that number their pages without a word for it, and fields that only look like them.
// Tests footer-run.ts through whole texts.

import { expect, test } from 'vitest';
import { briefText, dutiesOf } from './brief-roles.ts';

test('the same words with the next number each time are no duties', () => {
  const text = `Duties of the usher:

1. Tears tickets.

Millpond Cinema - staff only               3

2. Walks the aisles.

Millpond Cinema - staff only               4`;
  expect(dutiesOf(text)).toEqual(['Tears tickets.', 'Walks the aisles.']);
});

test('the same number twice is a field of two forms', () => {
  const form = (title: string) => `Job title: ${title}\nGrade of the post\t5\nDuties:\n- Opens.\n- Closes.\n\n`;
  expect(briefText(form('Usher') + form('Host')).map(({ fields }) => fields)).toEqual([
    { 'Grade of the post': '5' },
    { 'Grade of the post': '5' },
  ]);
});
