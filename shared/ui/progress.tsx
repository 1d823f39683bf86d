// How far a long work has come, in words and as a bar, with Cancel.
// Show it only when the work takes longer than a second; below 300 ms nothing should be seen.

import { useId } from 'preact/hooks';
import { translate, useWords } from './words.ts';

const WORDS = translate({ en: { cancel: 'Cancel' }, zh: { cancel: '取消' } });

interface Props {
  /** What is done and how much of it so far: "Reading the page: 212 roles so far". */
  readonly words: string;
  /** 0..1; null while the end is not known. */
  readonly done: number | null;
  readonly onCancel: () => void;
}

/** A `progressbar` named by its words, and a button "Cancel". */
export function Progress({ words, done, onCancel }: Props) {
  const id = useId();
  const { cancel } = useWords(WORDS);
  const percent = done === null ? null : Math.round(Math.min(1, Math.max(0, done)) * 100);
  return (
    <div class="stack">
      <div class="row">
        <span class="rest small soft" id={id}>
          {words}
        </span>
        <button type="button" class="btn little" onClick={onCancel}>
          {cancel}
        </button>
      </div>
      <div
        class="progress"
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
      >
        <i style={{ inlineSize: percent === null ? '33%' : `${percent}%` }} />
      </div>
    </div>
  );
}
