// The catalogue in IndexedDB keeps the contract of all catalogues.
// On fake-indexeddb; what a real browser does beyond it is the end-to-end tests' to show.

import { describeCatalogue } from '../../contracts/catalogue-contract.ts';
import { describeMerging } from '../../contracts/merge-contract.ts';
import type { OpenStores } from '../../contracts/stores.ts';
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
