// The tab "Duplicates" as the page mounts it: its code, with the matcher's vocabularies, is fetched when it is first shown.
// Only wires.

import { LazyView } from '../lazy-view.tsx';

const load = () => import('./duplicates-view.tsx').then(({ DuplicatesView }) => DuplicatesView);

/** The tab. */
export function DuplicatesTab() {
  return <LazyView load={load} />;
}
