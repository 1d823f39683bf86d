// The pane as a whole: the six actions, what just happened, what went wrong, and the view that is chosen.
// Layout only; the work is create-pane.ts.

import '@preact/signals'; // views follow the signals they read
import { useEffect, useState } from 'preact/hooks';
import type { UiLanguage } from '../../shared/ui/words.ts';
import { LanguageContext, useWords } from '../../shared/ui/words.ts';
import type { Pane } from './create-pane.ts';
import { LinesView } from './lines-view.tsx';
import { PaneContext } from './pane-context.ts';
import { PaneNav } from './pane-nav.tsx';
import { OutcomeLine, ProblemBox, WorkLine } from './pane-news.tsx';
import { PANE_WORDS } from './pane-words.ts';
import { ReadFoot, ReadView } from './read-view.tsx';
import { ScanFoot, ScanView } from './scan-view.tsx';

/** Everything of the pane, in a language. */
export function PaneView({ pane, language }: { readonly pane: Pane; readonly language: UiLanguage }) {
  return (
    <LanguageContext.Provider value={language}>
      <PaneContext.Provider value={pane}>
        <PaneApp pane={pane} />
      </PaneContext.Provider>
    </LanguageContext.Provider>
  );
}

function PaneApp({ pane }: { readonly pane: Pane }) {
  const words = useWords(PANE_WORDS);
  const view = pane.state.view.value;
  const duplicates = useLate(view === 'duplicates', loadDuplicates);
  const review = useLate(view === 'review', loadReview);
  return (
    <div class="app pane">
      <header>
        <h1 class="unseen">Rolebook</h1>
        <PaneNav />
      </header>
      <main class="rest scroll" tabIndex={0} aria-label={words.views[view]}>
        <div class="news">
          <WorkLine />
          <ProblemBox />
          <OutcomeLine />
        </div>
        {view === 'read' && <ReadView />}
        {view === 'scan' && <ScanView />}
        {view === 'duplicates' && duplicates && <duplicates.DuplicatesView />}
        {view === 'lines' && <LinesView />}
        {view === 'review' && review && <review.ReviewView />}
      </main>
      {view === 'read' && <ReadFoot />}
      {view === 'scan' && <ScanFoot />}
      {view === 'duplicates' && duplicates && <duplicates.DuplicatesFoot />}
      {view === 'review' && review && <review.ReviewFoot />}
    </div>
  );
}

const loadDuplicates = () => import('./duplicates-view.tsx');
const loadReview = () => import('./review-view.tsx');

/** Views with many parts are fetched when they are first shown: the pane's own script stays small. */
function useLate<Parts>(isShown: boolean, load: () => Promise<Parts>): Parts | null {
  const [parts, setParts] = useState<Parts | null>(null);
  useEffect(() => {
    if (isShown) void load().then((loaded) => setParts(() => loaded));
  }, [isShown]);
  return parts;
}
