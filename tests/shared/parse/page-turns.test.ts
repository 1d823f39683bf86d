// Number and header of a page between the halves of a sentence, met once in the text.
// Tests findPageTurns through parseRoles on short forms.

import { describe, expect, test } from 'vitest';
import { briefText, dutiesOf } from './brief-roles.ts';

const FORM = '岗位说明书\n岗位名称\n锅炉工\n直接上级\n动力班长\n岗位职责\n';
const ROLE = { title: '锅炉工', superiors: ['动力班长'] };

describe('a header made of two lines from above, with a number beside it', () => {
  test.each([
    ['below the number', '3\n锅炉工岗位说明书'],
    ['above the number', '锅炉工 岗位说明书\n3'],
  ])('is no part of the sentence it cuts: %s', (_, turn) => {
    const text = `${FORM}点火前检查水位、压力表，按规程\n${turn}\n操作，不得脱岗。\n每班排污一次。`;
    expect(briefText(text)).toEqual([
      { ...ROLE, duties: ['点火前检查水位、压力表，按规程操作，不得脱岗。', '每班排污一次。'] },
    ]);
  });

  test('cuts a sentence in small letters, too', () => {
    const text =
      'Job description\nTitle: Seed Analyst\nSeed Analyst\nDuties:\nStores the samples at a constant\n2\nSeed Analyst - Job Description\ntemperature until they are tested.\nSends out the results.';
    expect(dutiesOf(text)).toEqual([
      'Stores the samples at a constant temperature until they are tested.',
      'Sends out the results.',
    ]);
  });
});

test('a number between lines that repeat nothing stays where it is', () => {
  const text = `${FORM}1\n检查水位、压力表\n2\n填写记录\n3\n清扫锅炉房`;
  expect(briefText(text)).toEqual([{ ...ROLE, duties: ['检查水位、压力表', '填写记录', '清扫锅炉房'] }]);
});
