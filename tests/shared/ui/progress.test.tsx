// @vitest-environment happy-dom
// Tests that a long work has a named progressbar with its value, and a way to stop it.

import { expect, test } from 'vitest';
import { Progress } from '../../../shared/ui/progress.tsx';
import { openScreen } from './screen.ts';

test('is a progressbar named by its words, with Cancel', () => {
  const screen = openScreen();
  let cancelled = 0;
  const valueAt = (done: number | null) => {
    screen.show(<Progress words="Reading: 212 roles so far" done={done} onCancel={() => cancelled++} />);
    return screen.one('progressbar', 'Reading: 212 roles so far').getAttribute('aria-valuenow');
  };
  expect([valueAt(0.64), valueAt(1.7), valueAt(null)]).toEqual(['64', '100', null]);
  screen.click(screen.one('button', 'Cancel'));
  expect(cancelled).toBe(1);
});
