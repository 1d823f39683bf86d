// Which key does what in the grid: a key press and whether a cell is being edited give a command.
// Pure; the table is the keyboard table of the design, which follows what people know from sheets.
// Keys that are missing here go to the text box of the cell, which is how typing starts.

import type { Move } from './selection.ts';

/** What a key press says. `ctrl` is Cmd on a Mac. */
export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** `typing`: the text was begun by typing, so arrows take it and move on. `caret`: arrows move in the text. */
export type EditMode = 'typing' | 'caret';

/** What the grid is to do. `take` ends an editing with its text; `drop` without, or closes what floats. `step` moves and may leave the grid. */
export type Command =
  | { readonly do: 'move'; readonly move: Move; readonly extend: boolean }
  | { readonly do: 'take'; readonly move: Move | null }
  | { readonly do: 'step'; readonly back: boolean }
  | { readonly do: 'whole'; readonly what: 'rows' | 'columns' | 'all' }
  | { readonly do: 'edit' | 'drop' | 'empty' | 'fill' | 'line-break' | 'choices' | 'menu' }
  | { readonly do: 'insert' | 'delete' | 'split' | 'join' | 'undo' | 'redo' };

const ARROWS: Readonly<Record<string, readonly [plain: Move, ctrl: Move]>> = {
  ArrowUp: ['up', 'edge-up'],
  ArrowDown: ['down', 'edge-down'],
  ArrowLeft: ['left', 'edge-left'],
  ArrowRight: ['right', 'edge-right'],
  Home: ['row-start', 'first'],
  End: ['row-end', 'last'],
  PageUp: ['page-up', 'page-up'],
  PageDown: ['page-down', 'page-down'],
};

/** The command of a key press, null for keys that are typed or not ours. `mode` null = no cell is being edited. */
export function toCommand(press: KeyPress, mode: EditMode | null): Command | null {
  const { key, ctrl, shift, alt } = press;
  if (key === 'Tab') return ctrl || alt ? null : { do: 'step', back: shift };
  if (key === 'Enter') return toEnter(press, mode);
  if (key === 'Escape') return { do: 'drop' };
  if (mode === null) return toMoving(press);
  const [arrow] = ARROWS[key] ?? [];
  return mode === 'typing' && arrow && !ctrl && !shift && !alt ? { do: 'take', move: arrow } : null;
}

function toEnter({ ctrl, shift, alt }: KeyPress, mode: EditMode | null): Command | null {
  if (ctrl && shift) return mode === null ? null : { do: 'split' };
  if (ctrl) return { do: 'fill' };
  if (alt) return { do: mode === null ? 'edit' : 'line-break' };
  return { do: 'take', move: shift ? 'up' : 'down' };
}

function toMoving({ key, ctrl, shift, alt }: KeyPress): Command | null {
  if (alt) return key === 'ArrowDown' && !ctrl ? { do: 'choices' } : null;
  const arrow = ARROWS[key];
  if (arrow) return { do: 'move', move: ctrl ? arrow[1] : arrow[0], extend: shift };
  if (key === 'F10' && shift) return { do: 'menu' };
  if (key === ' ' && ctrl) return { do: 'whole', what: shift ? 'all' : 'columns' };
  if (key === ' ' && shift) return { do: 'whole', what: 'rows' };
  if (!ctrl) return toPlain(key);
  switch (key.toLowerCase()) {
    case 'a':
      return { do: 'whole', what: 'all' };
    case '+':
    case '=':
      return { do: 'insert' };
    case '-':
    case '_':
      return { do: 'delete' };
    case 'j':
      return { do: 'join' };
    case 'y':
      return { do: 'redo' };
    case 'z':
      return { do: shift ? 'redo' : 'undo' };
    default:
      return null;
  }
}

function toPlain(key: string): Command | null {
  if (key === 'F2') return { do: 'edit' };
  if (key === 'Delete') return { do: 'empty' };
  return key === 'ContextMenu' ? { do: 'menu' } : null;
}
