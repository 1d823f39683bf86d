// A short list to choose one thing from with the keyboard: the statuses at a cell, the actions of a row.
// Knows no cells: the labels come in, the chosen place goes out.

import { useState } from 'preact/hooks';
import { GridFloat } from './grid-float.tsx';

interface Props {
  readonly label: string;
  readonly anchor: string;
  /** `listbox` for values, `menu` for actions. */
  readonly kind: 'listbox' | 'menu';
  readonly choices: readonly string[];
  /** The place chosen now; -1 for none. */
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
  readonly onClose: () => void;
}

/** A `listbox` of options or a `menu` of items; arrows, Home, End and the first letter move, Enter chooses. */
export function ChoiceList({ label, anchor, kind, choices, chosen, onChoose, onClose }: Props) {
  const [at, setAt] = useState(Math.max(0, chosen));
  const itemRole = kind === 'menu' ? 'menuitem' : 'option';
  const id = (index: number) => `choice-${index}`;
  return (
    <GridFloat label={label} anchor={anchor} onClose={onClose}>
      <ul
        class="pick choices"
        role={kind}
        aria-label={label}
        aria-activedescendant={id(at)}
        tabIndex={0}
        data-first
        onKeyDown={(event) => {
          const to = moveChoice(event.key, at, choices);
          if (to !== null) setAt(to);
          else if (event.key === 'Enter' || event.key === ' ') onChoose(at);
          else if (event.key === 'Tab') onClose();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        {choices.map((choice, index) => (
          <li
            key={choice}
            id={id(index)}
            role={itemRole}
            class={index === at ? 'chosen' : undefined}
            {...(kind === 'listbox' ? { 'aria-selected': index === at } : {})}
            onMouseMove={() => setAt(index)}
            onClick={() => onChoose(index)}
          >
            {choice}
          </li>
        ))}
      </ul>
    </GridFloat>
  );
}

/** Where a key leads in a list; null for keys that lead nowhere. A letter goes to the next choice that begins with it. */
function moveChoice(key: string, at: number, choices: readonly string[]): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, choices.length - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return choices.length - 1;
  if (key.length !== 1 || key === ' ') return null;
  const begins = (choice: string) => choice.toLowerCase().startsWith(key.toLowerCase());
  const next = choices.findIndex((choice, index) => index > at && begins(choice));
  const found = next >= 0 ? next : choices.findIndex(begins);
  return found < 0 ? null : found;
}
