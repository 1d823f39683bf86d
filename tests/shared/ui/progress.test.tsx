// @vitest-environment happy-dom
// Tests that a long work has a named progressbar with its value, and a way to stop it.

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Progress } from '../../../shared/ui/progress.tsx';

test('is a progressbar named by its words, with Cancel', () => {
  const host = document.body;
  let cancelled = 0;
  const show = (done: number | null) =>
    act(() => render(<Progress words="Reading: 212 roles so far" done={done} onCancel={() => cancelled++} />, host));
  show(0.64);
  const bar = host.querySelector('[role=progressbar]');
  expect(document.getElementById(bar?.getAttribute('aria-labelledby') ?? '')?.textContent).toContain('212 roles');
  expect(bar?.getAttribute('aria-valuenow')).toBe('64');
  show(1.7);
  expect(bar?.getAttribute('aria-valuenow')).toBe('100');
  show(null);
  expect(bar?.hasAttribute('aria-valuenow')).toBe(false);
  act(() => host.querySelector('button')?.click());
  expect([host.querySelector('button')?.textContent, cancelled]).toEqual(['Cancel', 1]);
  render(null, host);
});
