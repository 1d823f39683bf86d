// Words that can be corrected where they stand: a button that shows them, and a box in its place while they are edited.
// The words come from pages: they go in as text, in their own direction.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { GrowingBox } from './growing-box.tsx';
import { translate, useWords } from './words.ts';

const WORDS = translate({
  en: { edit: (label: string) => `Edit: ${label}` },
  zh: { edit: (label) => `编辑：${label}` },
});

interface Props {
  /** What it is: "Department". */
  readonly label: string;
  readonly value: string;
  /** Shown instead of an empty value. */
  readonly empty?: string;
  readonly placeholder?: string | undefined;
  /** Shown instead of the value while it is not edited, to mark what changed. */
  readonly shown?: ComponentChildren;
  /** True opens the box at once. */
  readonly open?: boolean;
  readonly onInput: (value: string) => void;
  /** Called when the editing ends. */
  readonly onEnd?: () => void;
}

/** A button named by the value it shows; pressed, a textbox named by `label`. Esc gives back the value from before. */
export function EditableText({ label, value, empty = '', placeholder, shown, open = false, onInput, onEnd }: Props) {
  const [before, setBefore] = useState<string | null>(open ? value : null);
  const button = useRef<HTMLButtonElement>(null);
  const wantsFocus = useRef(false);
  const words = useWords(WORDS);
  // At once: a later moment would take the focus away from wherever the person has gone.
  useLayoutEffect(() => {
    if (before === null && wantsFocus.current) button.current?.focus();
    wantsFocus.current = false;
  }, [before]);
  if (before === null)
    return (
      <button type="button" class="plain" title={words.edit(label)} ref={button} onClick={() => setBefore(value)}>
        {shown ?? <bdi>{value === '' ? empty : value}</bdi>}
      </button>
    );
  return (
    <GrowingBox
      label={label}
      value={value}
      placeholder={placeholder}
      onInput={onInput}
      onEnd={(how) => {
        // Only keys end it with the focus still inside; a click elsewhere has moved it already.
        wantsFocus.current = document.activeElement?.tagName === 'TEXTAREA';
        if (how === 'leave' && before !== value) onInput(before);
        setBefore(null);
        onEnd?.();
      }}
    />
  );
}
