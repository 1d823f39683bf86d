// Opens catalogues on fake-indexeddb for the tests of this room, and closes them afterwards.
// Every store has a name of its own, so that tests cannot meet.

import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { CatalogueDatabase } from '../../../extension/storage/catalogue-database.ts';
import { openDexieCatalogue, type DexieCatalogue } from '../../../extension/storage/open-dexie-catalogue.ts';
import type { Safekeeping } from '../../../extension/storage/safekeeping.ts';
import type { CatalogueState } from '../../../shared/catalogue/catalogue.ts';
import type { Surroundings } from '../../../shared/catalogue/shelf-start.ts';
import { makeSafekeeping } from '../../fakes/memory-safekeeping.ts';
import { makeSurroundings } from '../../fakes/surroundings.ts';

const opened: { close(): void }[] = [];
let made = 0;

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

/** A name that no other test uses. */
export function makeName(): string {
  made += 1;
  return `store${made}`;
}

/** What a test may set. */
export interface OpenStore {
  readonly name?: string;
  readonly database?: CatalogueDatabase;
  readonly surroundings?: Surroundings;
  readonly safekeeping?: Safekeeping;
}

/** A catalogue that is closed at the end of the test. */
export function openStore({ name = makeName(), ...options }: OpenStore = {}): DexieCatalogue {
  const database = options.database ?? new CatalogueDatabase(name);
  const surroundings = options.surroundings ?? makeSurroundings(made + 1);
  const safekeeping = options.safekeeping ?? makeSafekeeping();
  const catalogue = openDexieCatalogue({ database, surroundings, safekeeping });
  opened.push(catalogue);
  return catalogue;
}

/** Closes something at the end of the test. */
export function closeLater(one: { close(): void }): void {
  opened.push(one);
}

/** Waits until the catalogue is in a state. */
export function untilState(catalogue: DexieCatalogue, is: CatalogueState['is']): Promise<CatalogueState> {
  return new Promise((resolve) => {
    catalogue.watchState((state) => {
      if (state.is === is) resolve(state);
    });
  });
}
