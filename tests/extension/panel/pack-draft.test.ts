// Tests that a draft comes back from the shelf as it was, corrections and repairs included, and that nothing else is taken for one.
// The text between is what a database would keep.

import { expect, test } from 'vitest';
import { editDuty } from '../../../extension/panel/correct-duties.ts';
import type { ReviewDraft } from '../../../extension/panel/draft.ts';
import { mendSource } from '../../../extension/panel/mend-source.ts';
import { packDraft, unpackDraft } from '../../../extension/panel/pack-draft.ts';
import { readAgain } from '../../../extension/panel/read-again.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { countIds, dutyOf, review } from './readings.ts';

const draftOf = (of: ReviewDraft['review']): ReviewDraft => ({
  kind: 'review',
  id: 'd1',
  changedAt: 5,
  review: of,
  page: { tabId: 7, reading: 'r1' },
  rungs: ['page'],
  caveats: ['frames'],
});

test('a corrected review comes back as it was', () => {
  const of = review();
  packDraft(draftOf(of)); // what is remembered of the first writing must not hide the correction
  const draft = draftOf(editDuty(of, dutyOf(of, 'Washes').id, 'Washes the “pans”\nand pots.'));
  expect(unpackDraft(packDraft(draft))).toEqual(draft);
});

test('a repaired review comes back with both texts', () => {
  const of = review();
  const mended = mendSource(of.source, { span: [0, 3], text: 'Your' });
  const draft = draftOf(readAgain(of, { ...mended, parsed: parseRoles(mended.source) }, countIds()));
  expect(unpackDraft(packDraft(draft))).toEqual(draft);
});

test('the text of the paste box comes back', () => {
  const draft = { kind: 'paste', id: 'paste', changedAt: 5, text: 'half a "sen' } as const;
  expect(unpackDraft(packDraft(draft))).toEqual(draft);
});

test('nothing else is taken for a draft', () => {
  const packed = packDraft(draftOf(review()));
  for (const odd of [
    null,
    7,
    '',
    '{',
    '[]',
    '{"kind":"review"}',
    packed.slice(0, -1),
    packed.replace('"roles"', '"posts"'),
  ])
    expect(unpackDraft(odd)).toBeNull();
});
