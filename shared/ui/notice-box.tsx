// Something odd: what was seen, then at most two buttons, the repair and Leave.
// The words are the view's; notice-words.ts has those for the notices of the parser.

import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { translate, useWords } from './words.ts';

const WORDS = translate({ en: { leave: 'Leave' }, zh: { leave: '保持原样' } });

interface Props {
  /** `warn`: have a look. `bad`: refused or contradicted. `info`: good to know. */
  readonly tone?: 'warn' | 'bad' | 'info';
  /** What was seen, in one or two short sentences. */
  readonly children: ComponentChildren;
  /** The repair as a verb with its object: "Cut it off". */
  readonly repair?: { readonly words: string; readonly onApply: () => void } | null | undefined;
  /** Dismisses the notice and changes nothing; without it there is no button. */
  readonly onLeave?: (() => void) | undefined;
  /** Further controls beside the buttons. */
  readonly more?: ComponentChildren;
}

/** A coloured box with a line at its start; colour, sign and words say the same. */
export function NoticeBox({ tone = 'warn', children, repair, onLeave, more }: Props) {
  const { leave } = useWords(WORDS);
  return (
    <div class={tone === 'warn' ? 'notice' : `notice ${tone}`}>
      <Icon name={tone === 'info' ? 'info' : 'warn'} />
      <div>{children}</div>
      {(repair ?? onLeave ?? more) != null && (
        <div class="do">
          {more}
          {repair && (
            <button type="button" class="btn little" onClick={repair.onApply}>
              {repair.words}
            </button>
          )}
          {onLeave && (
            <button type="button" class="btn little quiet" onClick={onLeave}>
              {leave}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
