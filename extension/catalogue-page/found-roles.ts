// The roles that the search box and the filter of the list find: what "found" means to an export and to the search for duplicates.
// Reads the page as it is now.

import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { toSearchWords } from './fold-text.ts';
import type { Page } from './page-context.ts';

/** In the order of the list. */
export function listFound({ live, list, address }: Page): readonly CatalogueRole[] {
  const { filter, order } = list.value;
  return [...live.index.search({ ...filter, words: toSearchWords(address.value.query) }, order)].flat();
}
