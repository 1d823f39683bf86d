// What is happening, what happened and what went wrong: a progress bar with Cancel, a status line, a box with the way on.
// Always at the same place, above the view.

import { useEffect, useState } from 'preact/hooks';
import { NoticeBox } from '../../shared/ui/notice-box.tsx';
import { Progress } from '../../shared/ui/progress.tsx';
import { Toast } from '../../shared/ui/toast.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { usePane } from './pane-context.ts';
import { PANE_WORDS } from './pane-words.ts';
import { PROBLEM_WORDS } from './problem-words.ts';

/** Nothing is shown of a work that is done before anybody could read it, in milliseconds (UI.md, "Empty, waiting, wrong"). */
const PATIENCE = 300;

/** A progress bar with Cancel, once a work lasts. */
export function WorkLine() {
  const pane = usePane();
  const words = useWords(PANE_WORDS);
  const work = pane.state.work.value;
  const [isSlow, setIsSlow] = useState(false);
  const isWorking = work !== null;
  useEffect(() => {
    if (!isWorking) return setIsSlow(false);
    const timer = setTimeout(() => setIsSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [isWorking]);
  if (work === null || !isSlow) return null;
  return (
    <div class="pad">
      <Progress words={words.work[work.is]} done={work.done} onCancel={() => pane.cancel()} />
    </div>
  );
}

/** The status line. What can be taken back is taken back by the pane's one "Undo", which is always on screen. */
export function OutcomeLine() {
  const pane = usePane();
  const words = useWords(PANE_WORDS);
  const outcome = pane.state.outcome.value;
  return (
    <div class={outcome === null ? undefined : 'pad'}>
      <Toast words={outcome && words.outcome(outcome)} />
    </div>
  );
}

/** What kept the last work from being done, and what to do; plus what waits to be written. */
export function ProblemBox() {
  const pane = usePane();
  const words = useWords(PROBLEM_WORDS);
  const problem = pane.state.problem.value;
  const waiting = pane.state.waiting.value;
  if (problem === null && waiting === 0) return null;
  return (
    <div class="pad stack" role="alert">
      {problem !== null && (
        <NoticeBox tone="bad" onLeave={() => pane.dismissProblem()}>
          <p>{words.say(problem)}</p>
          {problem.detail !== '' && (
            <details class="small">
              <summary>{words.details}</summary>
              <bdi>{problem.detail}</bdi>
            </details>
          )}
        </NoticeBox>
      )}
      {waiting > 0 && <NoticeBox tone="warn">{words.waiting(waiting)}</NoticeBox>}
    </div>
  );
}
