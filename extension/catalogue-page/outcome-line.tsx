// What came of the last action: one status line that stays until the next action; while a step takes long to write, how far it is.
// Undo is in the bar, always in the same corner, so the line has none of its own.

import { Icon } from '../../shared/ui/icon.tsx';
import { Progress } from '../../shared/ui/progress.tsx';
import { useWords } from '../../shared/ui/words.ts';
import type { Outcome } from './catalogue-state.ts';
import type { LongWrite } from './long-write.ts';
import { usePage } from './page-context.ts';
import { PAGE_WORDS } from './page-words.ts';

/** A `status` region, always there so that its words are heard when they come. */
export function OutcomeLine() {
  const words = useWords(PAGE_WORDS);
  const { live } = usePage();
  const outcome = live.outcome.value;
  const writing = live.longWrite.value;
  return (
    <>
      {writing && <WritingLine {...writing} />}
      <div class="outcome" role="status">
        {outcome && !writing && (
          <div class={outcome.is === 'done' ? 'toast' : 'toast bad'}>
            <Icon name={outcome.is === 'done' ? 'check' : 'warn'} />
            <span class="rest">{toWords(outcome, words)}</span>
            {outcome.is === 'failed' && (
              <button
                type="button"
                class="btn quiet little"
                onClick={() => void navigator.clipboard.writeText(outcome.details)}
              >
                {words.copyDetails}
              </button>
            )}
            <button
              type="button"
              class="btn quiet little only"
              aria-label={words.close}
              title={words.close}
              onClick={() => live.tell(null)}
            >
              <Icon name="close" />
            </button>
          </div>
        )}
      </div>
    </>
  );
}

function WritingLine({ what, step, done, stop }: LongWrite) {
  const { writing } = useWords(PAGE_WORDS);
  return (
    <div class="outcome">
      <div class="toast">
        <div class="rest">
          <Progress words={writing[what](step)} done={done} onCancel={stop} />
        </div>
      </div>
    </div>
  );
}

function toWords(outcome: Outcome, words: (typeof PAGE_WORDS)['en']): string {
  switch (outcome.is) {
    case 'done':
      return outcome.words;
    case 'refused':
      return words.refused[outcome.why];
    case 'failed':
      return words.failed;
  }
}
