// The catalogue in IndexedDB keeps the contract of all catalogues.
// On fake-indexeddb; what a real browser does beyond it is the end-to-end tests' to show.

import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { CatalogueDatabase } from '../../../extension/storage/catalogue-database.ts';
import { openDexieCatalogue } from '../../../extension/storage/open-dexie-catalogue.ts';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Surroundings } from '../../../shared/catalogue/shelf-start.ts';
import { describeCatalogue } from '../../contracts/catalogue-contract.ts';
import { describeMerging } from '../../contracts/merge-contract.ts';
import type { OpenStores } from '../../contracts/stores.ts';

const opened: Catalogue[] = [];
let made = 0;

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

function open(name: string, surroundings: Surroundings): Catalogue {
  const catalogue = openDexieCatalogue({ database: new CatalogueDatabase(name), surroundings });
  opened.push(catalogue);
  return catalogue;
}

const openStores: OpenStores = (here, there) => {
  made += 1;
  return {
    catalogue: open(`here${made}`, here),
    otherTab: open(`here${made}`, here),
    elsewhere: open(`there${made}`, there),
  };
};

describeCatalogue('in IndexedDB', openStores);
describeMerging('in IndexedDB', openStores);
