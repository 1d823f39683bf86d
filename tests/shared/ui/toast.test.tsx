// @vitest-environment happy-dom
// Tests that outcomes are told in a status region that was there before, and that Undo can take the focus.

import { expect, test } from 'vitest';
import { Toast } from '../../../shared/ui/toast.tsx';
import { openScreen } from './screen.ts';

test('keeps one status region and gives Undo the focus when the words come', () => {
  const screen = openScreen();
  let undone = 0;
  const show = (words: string | null) => screen.show(<Toast words={words} onUndo={() => undone++} takesFocus />);
  show(null);
  const region = screen.one('status');
  expect(region.textContent).toBe('');
  show('Saved 2 roles.');
  expect(screen.one('status')).toBe(region);
  expect(region.textContent).toBe('Saved 2 roles.Undo');
  expect(document.activeElement).toBe(screen.one('button', 'Undo'));
  screen.click(screen.one('button', 'Undo'));
  expect(undone).toBe(1);
});
