// The pane for every view below it.
// Views ask the pane for everything; none knows a port.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Pane } from './create-pane.ts';

/** Provided by pane-view.tsx. */
export const PaneContext = createContext<Pane | null>(null);

/** The pane; throws in a view that stands outside of it. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('A view of the pane was shown without PaneContext: wrap it in PaneView.');
  return pane;
}
