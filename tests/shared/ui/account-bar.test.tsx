// @vitest-environment happy-dom
// Tests that the picture of the account tells its numbers in its name, and shows nothing for an empty source.

import { expect, test } from 'vitest';
import { AccountBar } from '../../../shared/ui/account-bar.tsx';
import { openScreen } from './screen.ts';

test('tells where every character went', () => {
  const screen = openScreen();
  screen.show(<AccountBar duties={2810} fields={376} unused={240} />);
  screen.one('img', 'Of 3,426 characters, 82 percent are duties, 11 percent titles and fields, 7 percent not used');
  expect(screen.host.querySelectorAll('.account > i')).toHaveLength(3);
  screen.show(<AccountBar duties={0} fields={0} unused={0} />);
  expect(screen.all('img')).toEqual([]);
});
