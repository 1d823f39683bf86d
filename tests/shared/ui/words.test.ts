// Tests the choice of the language that the surfaces speak: which of the browser's languages is taken.
// Says nothing about the words themselves.

import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../shared/ui/words.ts';

test('takes the first language the surfaces speak, whatever its region', () => {
  expect(chooseLanguage(['fr-CA', 'zh-Hans-CN', 'en'])).toBe('zh');
});

test('speaks English where none is known', () => {
  expect(chooseLanguage(['fr', ''])).toBe('en');
  expect(chooseLanguage([])).toBe('en');
});
