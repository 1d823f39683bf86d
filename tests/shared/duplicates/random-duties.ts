// Random duties for property tests: sentences of few words, so that many are alike, in scripts and forms that people type.
// Knows no matcher.

import fc from 'fast-check';
import type { ComparedDuty } from '../../../shared/model/duplicate.ts';

const WORDS =
  'check checks checking the and of tram trams depot depots manager managers management inspect inspection wash 3 3,000 not without brakes brake report reports approve staff customers doors door Türen prüfen señal façade Straße 车门 检查 不得'.split(
    ' ',
  );

/** A sentence of up to 12 of some 35 words. */
export const randomText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => `${words.join(' ')}.`);

/** Letters, marks, controls: anything a cell may hold. */
export const randomNoise: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 60 });

/** Duties of one source and no role. */
export function toDuties(texts: readonly string[]): ComparedDuty[] {
  return texts.map((text, at) => ({ id: String(at), text, role: null, source: 'a' }));
}
