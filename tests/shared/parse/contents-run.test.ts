// Tables of contents whose page numbers stand behind a tab or blanks, and lists that only look like them.
// Tests ContentsRun through parseRoles. Contents with dots are in furniture.test.ts.

import { expect, test } from 'vitest';
import { briefText, dutiesOf } from './brief-roles.ts';

const CONTENTS =
  'PART B   JOB DESCRIPTIONS\n\n2.1 Leadership\n2.1.1 Duties of the Head Teacher\t4\n2.1.2 Duties of the Bursar\t6\n\n2.2 Staff\n2.2.1 Duties of the Cook\t8\n2.2.2 Job description: Caretaker\t10\n\n3.1 Absence\t12\n3.2 Fire drill\t13\n';

test('gives no role', () => expect(briefText(CONTENTS)).toEqual([]));

test('ends where its page numbers fall', () => {
  expect(dutiesOf(`${CONTENTS}Duties of the gardener\n1. Mows the lawn.\n2. Feeds the hens.`)).toEqual([
    'Mows the lawn.',
    'Feeds the hens.',
  ]);
});

test('is not what shares of time in a column are', () => {
  const shares =
    'Duties of the cook:\n1. Cooks soup   20\n2. Bakes bread   20\n3. Washes up   20\n4. Orders   20\n5. Mops   20';
  expect(dutiesOf(shares)).toHaveLength(5);
});
