// @vitest-environment happy-dom
// Tests views that load themselves: shown once loaded, with the newest properties, and at once when shown again.

import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { lateView } from '../../../extension/panel/late-view.tsx';
import { openScreen } from '../../shared/ui/screen.ts';

function Greeting({ name }: { readonly name: string }) {
  const [first] = useState(name);
  return <p>{`${first}, ${name}`}</p>;
}

test('loads once and shows the view each time', async () => {
  const screen = openScreen();
  let loads = 0;
  const Late = lateView<{ readonly name: string }>(() => {
    loads++;
    return Promise.resolve(Greeting);
  });
  screen.show(<Late name="Ada" />);
  expect(screen.host.textContent).toBe('');
  await screen.settle();
  screen.show(<Late name="Bo" />);
  expect(screen.host.textContent).toBe('Ada, Bo');
  screen.show(null);
  screen.show(<Late name="Cy" />);
  expect(screen.host.textContent).toBe('Cy, Cy');
  expect(loads).toBe(1);
  screen.close();
});
