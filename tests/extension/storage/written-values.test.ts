// What is stored can be read back whole, whether it was prepared, written twice, or changed between.
// Shapes and the sketch are put together by hand.

import { expect, test } from 'vitest';
import { createWrittenValues } from '../../../extension/storage/written-values.ts';
import { toTextKey } from '../../../shared/catalogue/content-keys.ts';
import type { RecordRow } from '../../../shared/catalogue/registers.ts';
import type { Operation, Segment } from '../../../shared/model/operation.ts';

const VALUES = { title: 'Cook "the" chef\n', superiors: ['Head'], 'd/a/text': 'Stir.', 'd/b/text': 'Taste.' };
const OPERATION: Operation = {
  stamp: '000000000001.x',
  kind: 'role',
  id: 'r1',
  values: VALUES,
  replaces: { title: ['0'] },
};
const SEGMENT: Segment = { version: 1, device: 'x', previous: null, operations: [OPERATION], step: 'A "step"' };
const ROW: RecordRow = {
  kind: 'role',
  id: 'r1',
  created: '000000000001.x',
  changed: '000000000001.x',
  values: VALUES,
  heads: {},
  gone: { title: ['0'] },
  segments: ['000000000001.x'],
};
const SKETCH = [toTextKey('Stir.'), toTextKey('Taste.')].sort();

test.each([true, false])('a record and its segment, prepared: %s', (isPrepared) => {
  const written = createWrittenValues();
  for (let time = 0; time < 2; time++) {
    if (isPrepared) written.prepare(OPERATION);
    expect(written.toSketch(ROW)).toEqual(SKETCH);
    expect(JSON.parse(written.toJson(ROW))).toEqual(ROW);
    expect(JSON.parse(written.toSegmentJson(SEGMENT))).toEqual(SEGMENT);
  }
});

test('a record that has changed since it was prepared is written as it is', () => {
  const written = createWrittenValues();
  written.prepare(OPERATION);
  const changed: RecordRow = { ...ROW, heads: { 'd/a/deleted': [['000000000002.x', true]] } };
  expect(written.toSketch(changed)).toEqual([toTextKey('Taste.')]);
  expect(JSON.parse(written.toJson(changed))).toEqual(changed);
  const fewer = { 'd/b/text': 'Taste.' };
  expect(JSON.parse(written.toJson({ ...changed, values: fewer }))).toEqual({ ...changed, values: fewer });
});

test('members that this program does not know are kept', () => {
  const later = { ...SEGMENT, invented: 1, operations: [{ ...OPERATION, invented: { deep: [] } }] };
  expect(JSON.parse(createWrittenValues().toSegmentJson(later))).toEqual(later);
});
