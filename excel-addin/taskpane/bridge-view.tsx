// To and from the browser: rows over the clipboard, a file, and in Excel on the web a direct word with the extension.
// Folded away at the foot of the first view; what is behind it is loaded when it is unfolded.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { translate, useWords } from '../../shared/ui/words.ts';
import type { Bridge } from './bridge.ts';
import { usePane } from './pane-context.ts';

const WORDS = translate({ en: { title: 'To and from the browser' }, zh: { title: '与浏览器往来' } });

interface Loaded {
  readonly bridge: Bridge;
  readonly Ways: ComponentType<{ readonly bridge: Bridge }>;
}

/** A folded part named "To and from the browser"; nothing without Excel. */
export function BridgeView() {
  const pane = usePane();
  const words = useWords(WORDS);
  const [isOpen, setIsOpen] = useState(false);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const isConnected = pane.state.excel.value === 'connected';
  useEffect(() => {
    if (!isOpen || !isConnected) return;
    void Promise.all([pane.bridge(), import('./bridge-ways.tsx')]).then(([bridge, { BridgeWays }]) =>
      setLoaded(bridge && { bridge, Ways: BridgeWays }),
    );
  }, [isOpen, isConnected]);
  if (!isConnected) return null;
  return (
    <details class="pad rule bridge" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      {loaded !== null && <loaded.Ways bridge={loaded.bridge} />}
    </details>
  );
}
