// The catalogue in memory keeps the contract of all catalogues.
// Its rules are tested file by file beside this one.

import { createMemoryCatalogue } from '../../../shared/catalogue/memory-catalogue.ts';
import { createMemoryShelf } from '../../../shared/catalogue/memory-shelf.ts';
import { describeCatalogue } from '../../contracts/catalogue-contract.ts';
import { describeMerging } from '../../contracts/merge-contract.ts';
import type { OpenStores } from '../../contracts/stores.ts';

const open: OpenStores = (here, there) => {
  const shelf = createMemoryShelf();
  return {
    catalogue: createMemoryCatalogue(here, shelf),
    otherTab: createMemoryCatalogue(here, shelf),
    elsewhere: createMemoryCatalogue(there),
  };
};

describeCatalogue('in memory', open);
describeMerging('in memory', open);
