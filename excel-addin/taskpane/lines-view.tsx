// Where the check of reporting lines will stand. Says so plainly.
// TODO [2027-03]: the view of shared/org.

import { Empty } from '../../shared/ui/steps.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { PANE_WORDS } from './pane-words.ts';

/** An empty state that promises nothing. */
export function LinesView() {
  const words = useWords(PANE_WORDS);
  return <Empty title={words.linesTitle} note={words.linesNote} />;
}
