// @vitest-environment happy-dom
// Tests that outcomes are told in a status region that was there before, and that Undo can take the focus.

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Toast } from '../../../shared/ui/toast.tsx';

test('keeps one status region and gives Undo the focus when the words come', () => {
  const host = document.body;
  let undone = 0;
  const show = (words: string | null) =>
    act(() => render(<Toast words={words} onUndo={() => undone++} takesFocus />, host));
  show(null);
  const region = host.querySelector('[role=status]');
  expect(region?.textContent).toBe('');
  show('Saved 2 roles.');
  expect(host.querySelector('[role=status]')).toBe(region);
  expect(region?.textContent).toBe('Saved 2 roles.Undo');
  expect(document.activeElement?.textContent).toBe('Undo');
  act(() => (document.activeElement as HTMLElement).click());
  expect(undone).toBe(1);
  render(null, host);
});
