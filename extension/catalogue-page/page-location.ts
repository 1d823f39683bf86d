// The place in the page, kept in step with the browser's address bar.
// The one file of the page that touches `location` and `history`.

import { signal, type ReadonlySignal } from '@preact/signals';
import { readAddress, writeAddress, type PageAddress } from './page-address.ts';

/** The address as a signal, and the way to change it. */
export interface PageLocation {
  readonly address: ReadonlySignal<PageAddress>;
  readonly go: (to: Partial<PageAddress>) => void;
}

/** Browsers refuse more than about 200 changes of the address in 30 seconds; typing waits this long, in milliseconds. */
const TYPING_PAUSE = 400;

/** Follows the address of a window. A new tab or role is a step of Back; what is typed into the search is not. */
export function openPageLocation(view: Window): PageLocation {
  const address = signal(readAddress(view.location.hash));
  let waiting: ReturnType<typeof setTimeout> | undefined;
  view.addEventListener('hashchange', () => (address.value = readAddress(view.location.hash)));
  view.addEventListener('popstate', () => (address.value = readAddress(view.location.hash)));
  return {
    address,
    go(to) {
      const before = address.value;
      // Another role without a duty means the role: the duty of the one before is not of it.
      const now = { ...before, ...(to.role === undefined ? {} : { duty: null }), ...to };
      address.value = now;
      clearTimeout(waiting);
      const isElsewhere = now.tab !== before.tab || now.role !== before.role || now.duty !== before.duty;
      if (isElsewhere) view.history.pushState(null, '', writeAddress(now));
      else waiting = setTimeout(() => view.history.replaceState(null, '', writeAddress(address.value)), TYPING_PAUSE);
    },
  };
}
