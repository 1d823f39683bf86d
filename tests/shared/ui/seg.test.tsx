// @vitest-environment happy-dom
// Tests the choice of one of a few: radio buttons in a named group, with the reason where a choice cannot be made.

import { expect, test } from 'vitest';
import { Seg } from '../../../shared/ui/seg.tsx';
import { openScreen } from './screen.ts';

test('is a radio group; a choice that cannot be made says why', () => {
  const screen = openScreen();
  const chosen: string[] = [];
  screen.show(
    <Seg
      legend="Read from"
      value="page"
      options={[
        { value: 'selection', label: 'Selection', unavailable: 'nothing is selected' },
        { value: 'page', label: 'Page text' },
        { value: 'json-ld', label: 'JSON-LD' },
      ]}
      onChange={(value) => chosen.push(value)}
    />,
  );
  expect(screen.host.querySelector('fieldset > legend')?.textContent).toBe('Read from');
  expect(screen.one('radio', 'Selection, nothing is selected').hasAttribute('disabled')).toBe(true);
  expect((screen.one('radio', 'Page text') as HTMLInputElement).checked).toBe(true);
  screen.click(screen.one('radio', 'JSON-LD'));
  expect(chosen).toEqual(['json-ld']);
});
