// What just happened, with the way back: a status line that stays until the next action, never on a timer.
// Keep it mounted with `words` null, so that screen readers hear the words when they come.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { translate, useWords } from './words.ts';

const WORDS = translate({ en: { undo: 'Undo' }, zh: { undo: '撤销' } });

interface Props {
  /** The outcome in one or two short sentences; null shows nothing. */
  readonly words: string | null;
  /** Outcomes that are seen in another way and only have to be heard. */
  readonly heard?: string;
  /** Takes the outcome back; without it there is no button. */
  readonly onUndo?: (() => void) | undefined;
  /** True moves the focus to Undo when the words come. */
  readonly takesFocus?: boolean;
}

/** A `status` region; with `onUndo` a button "Undo". */
export function Toast({ words, heard = '', onUndo, takesFocus = false }: Props) {
  const { undo } = useWords(WORDS);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus && words !== null) button.current?.focus();
  }, [takesFocus, words]);
  return (
    <div role="status">
      {words === null && <span class="unseen">{heard}</span>}
      {words !== null && (
        <div class="toast">
          <Icon name="check" />
          <span class="rest">{words}</span>
          {onUndo && (
            <button type="button" class="btn quiet" ref={button} onClick={onUndo}>
              {undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
