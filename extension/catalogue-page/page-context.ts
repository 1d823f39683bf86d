// What the views of the page are handed instead of reaching for it: the live catalogue, the place in the page, the platform.
// Tests hand in fakes; the entry point hands in the browser's.

import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Parsed } from '../../shared/model/parsed.ts';
import type { Source } from '../../shared/model/line.ts';
import type { LiveCatalogue } from './catalogue-state.ts';
import type { PageAddress } from './page-address.ts';

/** What the page needs of the browser. */
export interface Platform {
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
  /** Reads roles out of a text, off the page's own thread where the browser has one. */
  parse(source: Source): Promise<Parsed>;
  /** Hands a finished file to the person. */
  download(file: Blob, name: string): void;
}

/** Everything a view of the page may use. */
export interface Page {
  readonly live: LiveCatalogue;
  readonly platform: Platform;
  readonly address: ReadonlySignal<PageAddress>;
  /** Goes to another place; parts left out stay as they are. */
  readonly go: (to: Partial<PageAddress>) => void;
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
