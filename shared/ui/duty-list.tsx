// The duties of a role: an ordered list whose chosen row has tools, corrected by keys or by pointer.
// Knows nothing of where the duties are kept: every correction is handed to the caller, who hands the list back.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type DutyActions, DutyRow, type ListedDuty } from './duty-row.tsx';

interface Props {
  /** Accessible name: "Duties of Boat hall supervisor". */
  readonly label: string;
  readonly duties: readonly ListedDuty[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** The duty under the pointer, null when it leaves. */
  readonly onPoint?: ((id: string | null) => void) | undefined;
  readonly actions?: DutyActions | undefined;
  /** Chips below a duty. */
  readonly chips?: ((id: string) => ComponentChildren) | undefined;
}

/**
 * A list with one tab stop. Up and Down choose, F2 or Enter edits, Ctrl+Enter splits at the caret, Ctrl+J joins with the next,
 * Alt+Up and Alt+Down move, Del drops. Cmd counts as Ctrl.
 */
export function DutyList({ label, duties, chosen, onChoose, onPoint, actions, chips }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [edited, setEdited] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const at = duties.findIndex(({ id }) => id === chosen);

  useLayoutEffect(() => {
    const row = rowOf(list.current, chosen);
    if (wantsFocus.current && edited === null) row?.focus();
    if (edited === null) wantsFocus.current = false;
  });
  useLayoutEffect(() => {
    const row = rowOf(list.current, chosen);
    row?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const choose = (index: number) => {
    const duty = duties[index];
    if (duty === undefined) return;
    wantsFocus.current = true;
    onChoose(duty.id);
  };
  const drop = (id: string) => {
    const index = duties.findIndex((duty) => duty.id === id);
    const next = duties[index + 1] ?? duties[index - 1];
    wantsFocus.current = true;
    actions?.drop(id);
    if (next) onChoose(next.id);
  };
  const split = (id: string, caret: number) => {
    if (!actions) return;
    wantsFocus.current = true;
    setEdited(null);
    onChoose(actions.split(id, caret));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const duty = duties[at];
    // Keys of the tools, the editor and the role picker are their own.
    if (!duty || event.isComposing || !(event.target instanceof HTMLLIElement)) return;
    const held = `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.key}`;
    const step = held.endsWith('ArrowUp') ? -1 : 1;
    if (held === 'ArrowUp' || held === 'ArrowDown') choose(at + step);
    else if (held === 'Home') choose(0);
    else if (held === 'End') choose(duties.length - 1);
    else if (!actions) return;
    else if (held === 'F2' || held === 'Enter') setEdited(duty.id);
    else if (held === 'Delete') drop(duty.id);
    else if (held === 'Ctrl+j') keepFocus(() => actions.join(duty.id));
    else if (held === 'Alt+ArrowUp' || held === 'Alt+ArrowDown') keepFocus(() => actions.move(duty.id, step));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const keepFocus = (act: () => void) => {
    wantsFocus.current = true;
    act();
  };

  return (
    <ol
      class="duties"
      aria-label={label}
      ref={list}
      onKeyDown={onKeyDown}
      onPointerOver={onPoint && ((event) => onPoint(idOf(event.target)))}
      onPointerLeave={onPoint && (() => onPoint(null))}
    >
      {duties.map((duty, index) => (
        <DutyRow
          key={duty.id}
          duty={duty}
          isChosen={duty.id === chosen}
          isStop={duty.id === chosen || (at < 0 && index === 0)}
          isEdited={duty.id === edited}
          isLast={index === duties.length - 1}
          actions={actions}
          chips={chips?.(duty.id)}
          onChoose={onChoose}
          onEdit={setEdited}
          onSplit={split}
          onDrop={drop}
          onEnd={() => keepFocus(() => setEdited(null))}
        />
      ))}
    </ol>
  );
}

function rowOf(list: HTMLElement | null, id: string | null): HTMLElement | null {
  return id === null ? null : (list?.querySelector<HTMLElement>(`li[data-duty="${CSS.escape(id)}"]`) ?? null);
}

function idOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('li[data-duty]')?.dataset.duty ?? null) : null;
}
