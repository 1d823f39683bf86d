// A whole catalogue in memory: what tests put behind a view, and what a pane without storage works with.
// The same rules as every other store; only what keeps the rows differs.

import type { Catalogue } from './catalogue.ts';
import { createMemoryShelf } from './memory-shelf.ts';
import { createShelfCatalogue } from './shelf-catalogue.ts';
import type { Surroundings } from './shelf-start.ts';

/** An empty catalogue that is gone when it is let go. Hand in one shelf twice to have two tabs over the same content. */
export function createMemoryCatalogue(surroundings: Surroundings, shelf = createMemoryShelf()): Catalogue {
  return createShelfCatalogue(shelf, surroundings);
}
