// What the views of the page are handed instead of reaching for it: the live catalogue, the place in the page, the platform.
// Tests hand in fakes; the entry point hands in the browser's.

import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LiveCatalogue } from './catalogue-state.ts';
import type { OpenDuplicates } from './duplicates/duplicates-search.ts';
import type { ImportState } from './import-state.ts';
import type { PageAddress, Tab } from './page-address.ts';
import type { Platform } from './platform.ts';
import { OPEN_FILTER, type RoleFilter, type RoleOrder } from './role-index.ts';

/** Everything a view of the page may use. */
export interface Page {
  readonly live: LiveCatalogue;
  readonly platform: Platform;
  readonly address: ReadonlySignal<PageAddress>;
  /** The tab alone, for what need not be drawn anew at every key of a search. */
  readonly tab: ReadonlySignal<Tab>;
  /** The filter and the order of the list of roles; kept when another tab is opened, and what "found" means to an export. */
  readonly list: Signal<ListChoice>;
  /** What was read and waits to be added. */
  readonly importing: Signal<ImportState>;
  /** Ids of the duties that were chosen in the grid to look for duplicates among them; null until some were. */
  readonly chosenRows: Signal<ReadonlySet<string> | null>;
  /** The search for duplicates; null until its tab was first shown. */
  readonly duplicates: Signal<OpenDuplicates | null>;
  /** Goes to another place; parts left out stay as they are. */
  readonly go: (to: Partial<PageAddress>) => void;
}

/** A filter without the words, which are in the address, and an order. */
export interface ListChoice {
  readonly filter: RoleFilter;
  readonly order: RoleOrder;
}

/** Puts a page together from what the entry point opened. */
export function createPage(parts: Pick<Page, 'live' | 'platform' | 'address' | 'go'>): Page {
  return {
    ...parts,
    tab: computed(() => parts.address.value.tab),
    list: signal<ListChoice>({ filter: OPEN_FILTER, order: 'title' }),
    importing: signal<ImportState>({ is: 'waiting' }),
    chosenRows: signal<ReadonlySet<string> | null>(null),
    duplicates: signal<OpenDuplicates | null>(null),
  };
}

const PageContext = createContext<Page | null>(null);

/** Hands the page to everything below. */
export const PageProvider = PageContext.Provider;

/** The page a view stands in. Throws where a view is drawn outside of one, which is a mistake of the programmer. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('This view stands outside a PageProvider.');
  return page;
}
