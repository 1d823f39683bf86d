// A text box that is as high as its words: for titles, fields and duties under correction.
// Enter takes, Esc gives back what was there; what is typed is told at once, so that a closed panel loses nothing.

import { useLayoutEffect, useRef } from 'preact/hooks';

/** Chromium grows boxes by itself; elsewhere the height is set from what the words need. */
const GROWS_BY_ITSELF = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

interface Props {
  /** Accessible name. */
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string | undefined;
  /** Called with every change. */
  readonly onInput: (value: string) => void;
  /** Called once when the editing ends: Enter and leaving the box take, Esc does not. */
  readonly onEnd: (how: 'take' | 'leave') => void;
  /** Where the caret stands first; without it the whole text is selected. */
  readonly caret?: number | undefined;
}

/** A textbox that has the focus as soon as it is shown. Line breaks are typed with Alt+Enter. */
export function GrowingBox({ label, value, placeholder, onInput, onEnd, caret }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const ended = useRef(false);
  const end = (how: 'take' | 'leave') => {
    if (ended.current) return;
    ended.current = true;
    onEnd(how);
  };
  useLayoutEffect(() => {
    box.current?.focus();
    if (caret === undefined) box.current?.select();
    else box.current?.setSelectionRange(caret, caret);
  }, []);
  useLayoutEffect(() => {
    if (GROWS_BY_ITSELF || box.current === null) return;
    box.current.style.blockSize = 'auto';
    box.current.style.blockSize = `${box.current.scrollHeight + 2}px`;
  }, [value]);
  return (
    <textarea
      class="box grow"
      rows={1}
      ref={box}
      aria-label={label}
      value={value}
      placeholder={placeholder}
      onInput={(event) => onInput(event.currentTarget.value)}
      onBlur={() => end('take')}
      onKeyDown={(event) => {
        // An input method's own Enter and Esc choose and drop candidates.
        if (event.isComposing) return;
        if (event.key === 'Enter' && event.altKey) insertLineBreak(event.currentTarget, onInput);
        else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) end('take');
        else if (event.key === 'Escape') end('leave');
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}

function insertLineBreak(box: HTMLTextAreaElement, onInput: (value: string) => void): void {
  box.setRangeText('\n', box.selectionStart, box.selectionEnd, 'end');
  onInput(box.value);
}
