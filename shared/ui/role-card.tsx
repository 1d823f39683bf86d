// A role in review: tick, title, what is known of it, a menu, and below it whatever the view shows.
// One card per role; never a card in a card.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { EditableText } from './editable-text.tsx';
import { translate, useWords } from './words.ts';

const WORDS = translate({
  en: { untitled: 'Untitled role', save: (title: string) => `Save ${title}`, title: 'Title' },
  zh: { untitled: '未命名的岗位', save: (title) => `保存“${title}”`, title: '岗位名称' },
});

interface Props {
  /** Null shows "Untitled role". */
  readonly title: string | null;
  /** Whether it will be saved; without `onTick` there is no box to tick. */
  readonly ticked?: boolean;
  readonly onTick?: ((ticked: boolean) => void) | undefined;
  /** Makes the title editable. */
  readonly onTitle?: ((title: string) => void) | undefined;
  /** A small line under the title. */
  readonly note?: ComponentChildren;
  /** Chips and buttons at the end of the head. */
  readonly side?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** An article named by the role's title. */
export function RoleCard({ title, ticked = true, onTick, onTitle, note, side, children }: Props) {
  const id = useId();
  const words = useWords(WORDS);
  const name = title ?? words.untitled;
  return (
    <article class={ticked ? 'card' : 'card off'} aria-labelledby={id}>
      <div class="head">
        {onTick && (
          <input
            type="checkbox"
            checked={ticked}
            aria-label={words.save(name)}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />
        )}
        <div class="rest">
          <h3 id={id}>
            {onTitle ? (
              <EditableText label={words.title} value={title ?? ''} empty={words.untitled} onInput={onTitle} />
            ) : (
              <bdi>{name}</bdi>
            )}
          </h3>
          {note}
        </div>
        {side}
      </div>
      {children !== undefined && <div class="body stack">{children}</div>}
    </article>
  );
}
