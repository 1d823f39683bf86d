// The panel for every view below it, and the way a view follows the state.
// Views ask the panel for everything; none knows a port.

import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Panel } from './create-panel.ts';
import type { PanelState } from './panel-state.ts';

/** Provided by panel-view.tsx. */
export const PanelContext = createContext<Panel | null>(null);

/** The panel; throws in a view that stands outside of it. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (panel === null) throw new Error('A view of the panel was shown without PanelContext: wrap it in PanelView.');
  return panel;
}

/** The state, shown anew after every change of it. */
export function usePanelState({ store }: Panel): PanelState {
  const [state, setState] = useState(store.get());
  useEffect(() => {
    setState(store.get());
    return store.watch(() => setState(store.get()));
  }, [store]);
  return state;
}
