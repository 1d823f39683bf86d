// Whether a work takes long enough to be told: below 300 ms nothing is shown, so that nothing flickers.
// For views that say "Reading" or "Saving".

import { useEffect, useState } from 'preact/hooks';

/** Milliseconds after which a person begins to wonder. */
const SLOW_MS = 300;

/** True once `isBusy` has been true without a break for 300 ms. */
export function useSlow(isBusy: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    setIsSlow(false);
    if (!isBusy) return;
    const timer = setTimeout(() => setIsSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [isBusy]);
  return isBusy && isSlow;
}
