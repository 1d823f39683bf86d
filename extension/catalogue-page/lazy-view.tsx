// A view whose code is fetched when it is first shown.
// From the extension's own files: it takes a moment, not a wait, so nothing is shown meanwhile.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Props<View> = View & { readonly load: () => Promise<ComponentType<View>> };

/** Hands everything but `load` to the view. */
export function LazyView<View extends object>({ load, ...rest }: Props<View>) {
  const [found, setFound] = useState<{ readonly View: ComponentType<View> } | null>(null);
  useEffect(() => {
    let stale = false;
    void load().then((View) => {
      if (!stale) setFound({ View });
    });
    return () => {
      stale = true;
    };
  }, [load]);
  if (found === null) return <div class="rest" aria-busy="true" />;
  const { View } = found;
  // What is left of the properties is what the view takes; the compiler cannot subtract `load`.
  return <View {...(rest as unknown as View)} />;
}
