// What floats over the grid: placed at a cell or a header, closed by Esc and by a press elsewhere, and the focus goes back to the cell.
// Knows no contents.

import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  /** Accessible name. */
  readonly label: string;
  /** What it stands at, within the same section. */
  readonly anchor: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Between the float and the edge of the section, in CSS pixels. */
const MARGIN = 8;

/** A `dialog` that does not hold the rest of the page up. The first thing in it that takes the focus gets it. */
export function GridFloat({ label, anchor, onClose, children }: Props) {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const float = own.current;
    const section = float?.parentElement;
    const at = section?.querySelector(anchor)?.getBoundingClientRect();
    if (!float || !section || !at) return;
    const room = section.getBoundingClientRect();
    const size = float.getBoundingClientRect();
    const below = at.bottom - room.top;
    const isRoomBelow = below + size.height + MARGIN <= room.height;
    const top = isRoomBelow ? below : Math.max(MARGIN, at.top - room.top - size.height);
    const left = Math.max(MARGIN, Math.min(at.left - room.left, room.width - size.width - MARGIN));
    float.style.insetBlockStart = `${top}px`;
    float.style.insetInlineStart = `${left}px`;
  }, [anchor]);
  // At once, or a quick hand types into the cell below.
  useLayoutEffect(() => {
    own.current?.querySelector<HTMLElement>('[data-first], input, button, select')?.focus();
  }, []);
  useEffect(() => {
    const onPress = (event: MouseEvent) => {
      if (event.target instanceof Node && !own.current?.contains(event.target)) onClose();
    };
    document.addEventListener('mousedown', onPress);
    return () => document.removeEventListener('mousedown', onPress);
  }, []);
  return (
    <div
      class="pop stack"
      role="dialog"
      aria-label={label}
      ref={own}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </div>
  );
}
