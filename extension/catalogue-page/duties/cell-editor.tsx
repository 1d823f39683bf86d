// The text box in the active cell: it has the focus, holds the cell's text chosen as a whole, and is unseen until something is typed.
// So typing replaces, an input method composes in place, and a screen reader reads the cell; the same box then is the editor.
// Keys and the clipboard are the grid's business.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DutySheet } from './duty-sheet.ts';

/** Chromium grows boxes by itself; elsewhere the height is set from what the words need. */
const GROWS_BY_ITSELF = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

interface Props {
  readonly sheet: DutySheet;
  /** Accessible name: the column and the row. */
  readonly label: string;
  /** What the cell shows. */
  readonly text: string;
  readonly isReadOnly: boolean;
  /** True where the focus was in the box of another cell, or is wanted here; the box that takes it sets it back. */
  readonly focus: { current: boolean };
}

/** One text box. It takes no value while it is typed in, so that a composition is never disturbed. */
export function CellEditor({ sheet, label, text, isReadOnly, focus }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const editing = sheet.editing.value;
  const mode = editing?.mode ?? null;
  useLayoutEffect(() => {
    const own = box.current;
    // What floats has the focus, whichever of the two is drawn first.
    if (focus.current && sheet.opened.value === null) own?.focus({ preventScroll: true });
    focus.current = false;
    return () => {
      if (own !== null && document.activeElement === own) focus.current = true;
    };
  }, []);
  useLayoutEffect(() => {
    const own = box.current;
    if (own === null) return;
    const wanted = editing?.text ?? text;
    if (own.value !== wanted) own.value = wanted;
    if (mode === null) own.setSelectionRange(0, wanted.length);
    else if (mode === 'caret') own.setSelectionRange(wanted.length, wanted.length);
  }, [mode, mode === null ? text : null]);
  useLayoutEffect(() => {
    const own = box.current;
    if (own === null || GROWS_BY_ITSELF) return;
    own.style.blockSize = 'auto';
    if (editing) own.style.blockSize = `${own.scrollHeight}px`;
  }, [editing?.text, mode]);
  return (
    <textarea
      ref={box}
      rows={1}
      tabIndex={0}
      spellcheck={false}
      aria-label={label}
      readOnly={isReadOnly}
      onInput={(event) => sheet.type(event.currentTarget.value)}
      onFocus={(event) => {
        if (!sheet.isEditing.value) event.currentTarget.setSelectionRange(0, event.currentTarget.value.length);
      }}
      onBlur={() => {
        // Another window has the focus: the text is still being worked on.
        if (document.hasFocus()) sheet.take();
      }}
    />
  );
}
