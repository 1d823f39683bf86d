// The catalogue in IndexedDB keeps the contract of all catalogues.
// On fake-indexeddb; what a real browser does beyond it is the end-to-end tests' to show.

import { expect, test } from 'vitest';
import { describeCatalogue } from '../../contracts/catalogue-contract.ts';
import { describeMerging } from '../../contracts/merge-contract.ts';
import { newRole, type OpenStores } from '../../contracts/stores.ts';
import { makeName, openStore } from './open-store.ts';

const open: OpenStores = (here, there) => {
  const name = makeName();
  return {
    catalogue: openStore({ name, surroundings: here }),
    otherTab: openStore({ name, surroundings: here }),
    elsewhere: openStore({ surroundings: there }),
  };
};

describeCatalogue('in IndexedDB', open);
describeMerging('in IndexedDB', open);

test.each([
  ['next to each other, and the ones around them', ['r09', ...numbers(10, 25), 'r25x']],
  ['far apart, with many between them', ['a', ...numbers(0, 100, 9), 'z']],
  ['that are not there at all', numbers(0, 20).map((id) => `${id}x`)],
  ['in no order, one of them twice', [...numbers(30, 50).toReversed(), 'r30', 'none']],
])('asks for many roles %s', async (_, ids) => {
  const catalogue = openStore();
  await catalogue.save(
    'Clip',
    numbers(0, 100).map((id) => newRole(id, `Title of ${id}`)),
  );
  const titles = (await catalogue.getRoles(ids)).map((role) => role?.title ?? null);
  expect(titles).toEqual(ids.map((id) => (/^r\d\d$/.test(id) ? `Title of ${id}` : null)));
});

/** `r00` and so on. */
function numbers(from: number, to: number, step = 1): string[] {
  return Array.from(
    { length: Math.ceil((to - from) / step) },
    (_, index) => `r${String(from + index * step).padStart(2, '0')}`,
  );
}
