// Views that are not needed for the first paint, loaded when they are first shown; the panel's first scripts stay small.
// A loaded view is shown at once from then on.

import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A view that loads itself; nothing is shown for the moment that it takes from the disk. */
export function lateView<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  return (props) => {
    const [, setIsLoaded] = useState(false);
    useEffect(() => {
      if (loaded) return;
      void load().then((view) => {
        loaded = view;
        setIsLoaded(true);
      });
    }, []);
    const View = loaded;
    return View && <View {...props} />;
  };
}
